import { apiNotFound, itemNotFound } from './excel-fault';

const tag = Symbol('simulated object');

/** One object of Excel's object model as the wire sees it: members by their names in PascalCase. */
export interface SimulatedObject {
  readonly [tag]: true;
  readonly kind: string;
  readonly isNull: boolean;
  /** Same object, also in a later request: what a kept reference points at. */
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly items: () => readonly SimulatedObject[] | null;
  readonly item: (key: unknown) => SimulatedObject;
}

export interface Members {
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Collections: what they hold, in order. */
  readonly items?: () => readonly SimulatedObject[];
  readonly item?: (key: unknown) => SimulatedObject;
}

/** Makes an object with exactly these members; any other name fails with ApiNotFound. */
export const simulate = (kind: string, members: Members): SimulatedObject => ({
  [tag]: true,
  kind,
  isNull: false,
  get: (name) => {
    const getter = members.get?.[name];
    if (getter === undefined) throw apiNotFound(`${kind}.${name}`);
    return getter();
  },
  set: (name, value) => {
    const setter = members.set?.[name];
    if (setter === undefined) throw apiNotFound(`${kind}.${name} =`);
    setter(value);
  },
  call: (name, args) => {
    const method = members.call?.[name];
    if (method === undefined) throw apiNotFound(`${kind}.${name}()`);
    return method(...args);
  },
  items: () => members.items?.() ?? null,
  item: (key) => {
    if (members.item === undefined) throw apiNotFound(`${kind}[]`);
    return members.item(key);
  },
});

/** What `…OrNullObject` gives when there is nothing: everything read from it is null, everything done with it fails. */
export const nullObject = (kind: string): SimulatedObject => ({
  [tag]: true,
  kind,
  isNull: true,
  get: () => nullObject(kind),
  set: () => {
    throw itemNotFound(kind);
  },
  call: () => {
    throw itemNotFound(kind);
  },
  items: () => null,
  item: () => {
    throw itemNotFound(kind);
  },
});

export const isSimulated = (value: unknown): value is SimulatedObject => typeof value === 'object' && value !== null && tag in value;
