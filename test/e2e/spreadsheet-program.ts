import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellAddress } from '../../src/core/table/address';
import type { Sheet } from '../../src/core/table/sheet';

/** Runs a program. @returns what it printed; throws when it is missing or fails */
const output = (program: string, args: readonly string[]): string => {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  if (error !== undefined) {
    throw new Error(
      `${program} could not be run: install LibreOffice Calc and poppler-utils (.ci/run does), or set RECAUDIT_NO_LIBREOFFICE=1 to leave these tests out`,
      { cause: error },
    );
  }
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  return stdout;
};

export const isLeftOut = process.env['RECAUDIT_NO_LIBREOFFICE'] === '1';

/**
 * Lets LibreOffice write a file in another format. A profile of its own lets several runs stand side by side.
 * @returns the name of the new file, in `folder`
 */
export const convert = (file: string, format: 'html' | 'pdf', folder: string): string => {
  const profile = mkdtempSync(path.join(tmpdir(), 'recaudit-office-'));
  try {
    output('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return path.join(folder, `${path.basename(file, path.extname(file))}.${format}`);
};

export interface ShownCell {
  readonly text: string;
  /** “#rrggbb” in lower case; null without a colour. */
  readonly background: string | null;
}

/** Rows and columns (1-based) that an export shows: from the first filled cell on, without the hidden ones. */
const shownLines = ({ rows, hiddenColumns }: Sheet): { readonly rows: readonly number[]; readonly columns: readonly number[] } => {
  const filled = rows.filter(({ cells }) => cells.some((content) => content !== null));
  const [firstRow, lastRow] = [filled.at(0)?.row ?? 1, rows.at(-1)?.row ?? 0];
  const firstColumn = Math.min(...filled.map(({ cells }) => cells.findIndex((content) => content !== null) + 1));
  const lastColumn = Math.max(...rows.map(({ cells }) => cells.length));
  const between = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const hidden = new Set(rows.filter((row) => row.hidden).map(({ row }) => row));
  return {
    rows: between(firstRow, lastRow).filter((row) => !hidden.has(row)),
    columns: between(firstColumn, lastColumn).filter((column) => !hiddenColumns.includes(column)),
  };
};

/**
 * Cells of the first sheet of an HTML export by address such as “E7”, merged cells at their first.
 * @param sheet the sheet exported, which tells what the export leaves out
 */
export const shownCells = (html: string, sheet: Sheet): ReadonlyMap<string, ShownCell> => {
  const text = readFileSync(html, 'utf8');
  const table = /<table[^>]*>(.*?)<\/table>/su.exec(text)?.[1] ?? '';
  const lines = shownLines(sheet);
  const cells = new Map<string, ShownCell>();
  /** Places that cells merged downwards still take. */
  const taken = new Set<string>();
  [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].forEach(([, row = ''], at) => {
    let column = 0;
    for (const [, attributes = '', content = ''] of row.matchAll(/<td([^>]*)>(.*?)<\/td>/gsu)) {
      while (taken.has(`${at} ${column}`)) column++;
      const span = (name: string): number => Number(new RegExp(`${name}="?(\\d+)`, 'u').exec(attributes)?.[1] ?? 1);
      const background = /bgcolor="(#[0-9a-f]{6})"/iu.exec(attributes)?.[1]?.toLowerCase() ?? null;
      cells.set(cellAddress(lines.rows[at] ?? 0, lines.columns[column] ?? 0), {
        text: content.replace(/<[^>]*>/gu, '').trim(),
        background,
      });
      for (let down = 1; down < span('rowspan'); down++)
        for (let across = 0; across < span('colspan'); across++) taken.add(`${at + down} ${column + across}`);
      column += span('colspan');
    }
  });
  return cells;
};

export interface Pages {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Text of each page, as laid out. */
  readonly texts: readonly string[];
}

/** Reads a PDF back with poppler. */
export const pagesOf = (pdf: string): Pages => {
  const [, width = '0', height = '0'] = /Page size:\s+([\d.]+) x ([\d.]+)/u.exec(output('pdfinfo', [pdf])) ?? [];
  const texts = output('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-']).split('\f').slice(0, -1);
  return { width: Number(width), height: Number(height), texts };
};
