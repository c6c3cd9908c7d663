import { AuditError } from '../../../src/core/errors';
import type { AuditErrorDetail } from '../../../src/core/errors';
import type { Workbook } from '../../../src/core/table/sheet';
import type { FileHost } from '../../../src/hosts/xlsx';
import { openWorkbook } from '../../../src/hosts/xlsx';
import { directLine } from '../../../src/session';
import type { DeskLine, Ports } from '../../../src/session';

/** What differs from a plain workbook and a willing Excel. */
export interface StoryTwist {
  readonly read?: (workbook: Workbook) => Workbook;
  /** What Excel says to every write. */
  readonly refuses?: AuditErrorDetail;
  /** Writes never come to an end. */
  readonly hangsWriting?: boolean;
  /** Audits stop at this share until they are cancelled. */
  readonly hangsAt?: number;
  /** Audits end so as long as the user chose no programme. */
  readonly failsUnchosen?: AuditErrorDetail;
}

export interface StoryPorts {
  readonly ports: Ports;
  /** What was selected: “sheet!cell”. */
  readonly selected: string[];
  /** Steps of the plans that were carried out. */
  readonly applied: string[];
  /** As if the user had typed. */
  readonly edit: () => void;
}

const never = new Promise<never>(() => undefined);

const twistedDesk = ({ hangsAt, failsUnchosen }: StoryTwist): DeskLine => {
  const desk = directLine();
  let giveUp: (() => void) | null = null;
  return {
    ask: (request, onProgress) => {
      if (request.kind === 'audit' && hangsAt !== undefined) {
        onProgress?.(hangsAt);
        return new Promise((_, reject) => {
          giveUp = () => {
            reject(new AuditError({ code: 'cancelled' }));
          };
        });
      }
      if (request.kind === 'audit' && failsUnchosen !== undefined && request.options.pack === null) {
        return Promise.reject(new AuditError(failsUnchosen));
      }
      return desk.ask(request, onProgress);
    },
    cancel: () => giveUp?.(),
  };
};

/** Ports on a workbook file in memory: read, audited and written for real; what only Excel can do is noted down. */
export const storyPorts = (host: FileHost, language: string, twist: StoryTwist): StoryPorts => {
  const selected: string[] = [];
  const applied: string[] = [];
  let onEdit: (() => void) | null = null;
  const ports: Ports = {
    host: {
      read: async () => {
        const workbook = await host.read();
        return twist.read?.(workbook) ?? workbook;
      },
      apply: async (plan) => {
        if (twist.refuses !== undefined) throw new AuditError(twist.refuses);
        if (twist.hangsWriting === true) await never;
        await host.apply(plan);
        applied.push(...plan.steps.map(({ step }) => step));
      },
      // The stories audit whole tables only.
      readRow: () => never,
      writeRows: () => never,
      select: (sheet, address) => {
        selected.push(`${sheet}!${address}`);
        return Promise.resolve();
      },
      watch: (callback) => {
        onEdit = () => {
          callback({ kind: 'cells', sheet: '推荐汇总表', address: 'D7' });
        };
        return Promise.resolve(() => Promise.resolve());
      },
    },
    desk: twistedDesk(twist),
    openFile: async (bytes, name) => (await openWorkbook(bytes, name)).read(),
    now: () => '2024-03-29T08:00:00Z',
    storage: { load: () => JSON.stringify({ language, asOf: null, live: false, mark: true }), save: () => undefined },
  };
  return { ports, selected, applied, edit: () => onEdit?.() };
};
