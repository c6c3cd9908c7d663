import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/core/plans/plan';
import { openLiveExcel } from '../../src/hosts/excel';
import { openWorkbook } from '../../src/hosts/xlsx';
import type { AuditAnswer, DeskLine, Edit, Ports, Session } from '../../src/session';
import { directLine } from '../../src/session';
import { connectOffice } from '../excel-host/office-library';
import type { SimulatedWorkbook } from '../excel-host/model';
import { openXlsx } from '../excel-host/open-xlsx';
import { createSimulatedExcel } from '../excel-host/simulated-excel';
import type { SimulatedExcel } from '../excel-host/simulated-excel';

export interface TestPorts {
  readonly ports: Ports;
  readonly excel: SimulatedExcel;
  readonly selected: readonly string[];
  readonly applied: readonly Plan[];
  readonly saved: () => string | null;
  /** Tells the session of an edit by the user. */
  readonly edit: (edit: Edit) => void;
}

export const samplePath = (name: string): string => `${__dirname}/../../samples/${name}`;

const parsedSamples = new Map<string, Promise<SimulatedWorkbook>>();

/** The workbook of a sample, which nobody else has: a file is parsed once. */
const workbookOf = async (sample: string): Promise<SimulatedWorkbook> => {
  const parsed = parsedSamples.get(sample) ?? openXlsx(readFileSync(samplePath(sample)));
  parsedSamples.set(sample, parsed);
  return structuredClone(await parsed);
};

/** Ports on a simulated Excel in which a sample is open. Selecting and watching are noted down here: the simulated Excel shows no window. */
export const portsOn = async (sample: string, desk: DeskLine = directLine(), stored: string | null = null): Promise<TestPorts> => {
  const excel = createSimulatedExcel(await workbookOf(sample));
  const host = openLiveExcel(connectOffice(excel), { mergeUndoGroup: false });
  const selected: string[] = [];
  const applied: Plan[] = [];
  let settings = stored;
  let onEdit: ((edit: Edit) => void) | null = null;
  const ports: Ports = {
    host: {
      read: host.read,
      readRow: host.readRow,
      writeRows: host.writeRows,
      apply: async (plan) => {
        await host.apply(plan);
        applied.push(plan);
      },
      select: (sheet, address) => {
        selected.push(`${sheet}!${address}`);
        return Promise.resolve();
      },
      watch: (callback) => {
        onEdit = callback;
        return Promise.resolve(() => Promise.resolve());
      },
    },
    desk,
    openFile: async (bytes, name) => (await openWorkbook(bytes, name)).read(),
    now: () => '2024-03-01T08:00:00Z',
    storage: {
      load: () => settings,
      save: (json) => {
        settings = json;
      },
    },
  };
  return { ports, excel, selected, applied, saved: () => settings, edit: (edit) => onEdit?.(edit) };
};

/** What the last audit of a session found; throws when there was none. */
export const resultOf = (session: Session): AuditAnswer => {
  const { result } = session.getState();
  if (result === null) throw new Error('not audited');
  return result;
};
