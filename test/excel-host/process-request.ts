import { ExcelFault, apiNotFound, itemNotFound } from './excel-fault';
import { isSimulated } from './simulated-object';
import type { SimulatedObject } from './simulated-object';
import type { WireAction, WireObjectPath, WireRequest, WireResponse } from './wire';

/** Objects that outlive a request because the add-in keeps them. */
export interface References {
  readonly keep: (object: SimulatedObject) => string;
  readonly find: (reference: string) => SimulatedObject;
}

const pascal = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** Resolves object paths once a request: a path that adds something must not add it twice. */
const createResolver = (request: WireRequest, root: SimulatedObject, references: References) => {
  const known = new Map<number, SimulatedObject>();

  const pathOf = (id: number): WireObjectPath => {
    const path = request.ObjectPaths[id];
    if (path === undefined) throw itemNotFound(`object path ${id}`);
    return path;
  };
  const argumentsOf = (info: WireObjectPath['ArgumentInfo']): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id === undefined || id === null || id === 0 ? value : resolve(id);
    });
  const parentOf = (path: WireObjectPath): SimulatedObject => resolve(path.ParentObjectPathId ?? 0);
  const asObject = (value: unknown, what: string): SimulatedObject => {
    if (!isSimulated(value)) throw apiNotFound(`${what} as an object`);
    return value;
  };
  const evaluate = (path: WireObjectPath): SimulatedObject => {
    switch (path.ObjectPathType) {
      case 1:
        return root;
      case 3:
        return asObject(parentOf(path).call(path.Name, argumentsOf(path.ArgumentInfo)), path.Name);
      case 4:
        return asObject(parentOf(path).get(path.Name), path.Name);
      case 5:
        return parentOf(path).item(path.ArgumentInfo?.Arguments?.[0]);
      case 6:
        return references.find(path.Name);
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  };
  const resolve = (id: number): SimulatedObject => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const object = evaluate(pathOf(id));
    known.set(id, object);
    return object;
  };
  return { resolve, argumentsOf };
};

/** Items of collections are told apart by an id that comes with every answer. */
const identity = (object: SimulatedObject): Readonly<Record<string, unknown>> =>
  ['Worksheet', 'ConditionalFormat'].includes(object.kind) ? { _Id: object.get('Id') } : {};

/** Loads the named properties; `format/font/bold` goes down, collections answer item by item. */
const query = (object: SimulatedObject, paths: readonly string[]): unknown => {
  if (object.isNull) return null;
  const items = object.items();
  const inItems = paths.filter((path) => path !== 'count');
  const own = items === null ? paths : paths.filter((path) => path === 'count');
  const result: Record<string, unknown> = {
    ...identity(object),
    ...(items === null ? {} : { _Items: items.map((item) => query(item, inItems)) }),
  };
  const deeper = new Map<string, string[]>();
  for (const path of own) {
    const slash = path.indexOf('/');
    if (slash === -1) result[pascal(path)] = scalar(object, path);
    else deeper.set(path.slice(0, slash), [...(deeper.get(path.slice(0, slash)) ?? []), path.slice(slash + 1)]);
  }
  for (const [name, rest] of deeper) {
    const child = object.get(pascal(name));
    if (!isSimulated(child)) throw apiNotFound(`${object.kind}.${name}/`);
    const inner = child.items() === null ? rest : rest.map((path) => path.replace(/^items\//, ''));
    result[pascal(name)] = query(child, inner);
  }
  return result;
};

const scalar = (object: SimulatedObject, path: string): unknown => {
  const value = object.get(pascal(path));
  // Loading a whole object loads everything in it: costly, and nothing of ours does it.
  if (isSimulated(value)) throw apiNotFound(`load of the whole object ${object.kind}.${path}`);
  return value;
};

/**
 * Carries out the actions of a request in order. The first that fails ends the batch: what came before it stays done.
 * @param stopAfter actions that are carried out before `fault` strikes
 */
export const processRequest = (
  request: WireRequest,
  root: SimulatedObject,
  references: References,
  injected: { readonly stopAfter: number; readonly fault: ExcelFault } | null,
): WireResponse => {
  const { resolve, argumentsOf } = createResolver(request, root, references);
  const kept = new Map<SimulatedObject, string>();
  const results: { ActionId: number; Value: unknown }[] = [];

  const perform = (action: WireAction): unknown => {
    // A trace belongs to no object.
    if (action.ActionType === 5) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1: {
        if (object.isNull) return { _IsNull: true };
        const id = identity(object);
        const reference = kept.get(object);
        return reference === undefined ? id : { ...id, _ReferenceId: reference };
      }
      case 2:
        return query(object, action.QueryInfo?.Select ?? []);
      case 3: {
        if (action.Name === '_KeepReference') {
          if (!object.isNull) kept.set(object, references.keep(object));
          return null;
        }
        const value = object.call(action.Name, argumentsOf(action.ArgumentInfo));
        return isSimulated(value) ? null : (value ?? null);
      }
      case 4:
        object.set(action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
    }
  };

  for (const [index, action] of request.Actions.entries()) {
    try {
      if (injected !== null && index >= injected.stopAfter) throw injected.fault;
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error;
      return { Results: results, Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index } };
    }
  }
  return { Results: results };
};
