import type { Area } from '../../src/core/table/sheet';
import type { SimulatedSheet, SimulatedWorkbook } from './model';

/** Excel on the web refuses more in either direction. */
export const mostWebBytes = 5 * 1024 * 1024;

/** How this Excel behaves where versions differ. */
export interface ExcelSettings {
  /** The browser refuses messages over a size in either direction. */
  readonly web: boolean;
  /** That size. */
  readonly mostWebBytes: number;
  /** Whether a leading apostrophe is kept when it is written into a cell formatted as text. */
  readonly apostropheStaysInText: boolean;
}

/** What every object of the simulation needs. */
export interface Environment {
  readonly workbook: SimulatedWorkbook;
  readonly settings: ExcelSettings;
  /** Tells the add-in that it changed cells itself. */
  readonly notify: (sheet: SimulatedSheet, area: Area) => void;
  /** The add-in wants to hear of events of a kind, or no longer. */
  readonly listen: (kind: string, wants: boolean) => void;
}
