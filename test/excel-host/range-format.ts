import type { Area } from '../../src/core/table/sheet';
import { flagArgument, numberArgument, textArgument } from './arguments';
import { areaSize, commonFormat, putFormat, refuseIfProtected } from './cells';
import { invalidArgument } from './excel-fault';
import { rowAt, standardWidth } from './model';
import type { SimulatedColumn, SimulatedSheet } from './model';
import { simulate } from './simulated-object';
import type { Members, SimulatedObject } from './simulated-object';

/** Direct formats beyond this many cells are a mistake of the add-in. */
const mostFormattedCells = 2_000_000;

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

type Kind = (value: unknown, name: string) => string | number | boolean;

/** Sets a key of the format of every cell. */
export const formatCells = (
  sheet: SimulatedSheet,
  area: Area,
  key: string,
  value: string | number | boolean,
  standard: string | number | boolean,
): void => {
  if (areaSize(area).cells > mostFormattedCells) throw invalidArgument(`formatting ${areaSize(area).cells} cells`);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) putFormat(sheet, row, column, key, value, standard);
  }
};

const looks = (
  sheet: SimulatedSheet,
  area: Area,
  prefix: string,
  keys: readonly (readonly [name: string, key: string, standard: string | number | boolean, kind: Kind])[],
): Required<Pick<Members, 'get' | 'set'>> => ({
  get: Object.fromEntries(keys.map(([name, key, standard]) => [name, () => commonFormat(sheet, area, `${prefix}${key}`, standard)])),
  set: Object.fromEntries(
    keys.map(([name, key, standard, kind]) => [
      name,
      (value: unknown) => {
        refuseIfProtected(sheet);
        formatCells(sheet, area, `${prefix}${key}`, kind(value, name), standard);
      },
    ]),
  ),
});

const font = (sheet: SimulatedSheet, area: Area): SimulatedObject =>
  simulate(
    'RangeFont',
    looks(sheet, area, 'font.', [
      ['Name', 'name', '宋体', textArgument],
      ['Size', 'size', 11, numberArgument],
      ['Bold', 'bold', false, flagArgument],
      ['Italic', 'italic', false, flagArgument],
      ['Color', 'color', '#000000', textArgument],
    ]),
  );

/** No fill reads as white, as in Excel (office-js issue 6218): it cannot be put back. */
const fill = (sheet: SimulatedSheet, area: Area): SimulatedObject => {
  const members = looks(sheet, area, 'fill.', [['Color', 'color', 'none', textArgument]]);
  return simulate('RangeFill', {
    get: {
      Color: () => {
        const color = members.get['Color']?.();
        return color === 'none' ? '#FFFFFF' : color;
      },
    },
    set: members.set,
    call: {
      Clear: () => {
        refuseIfProtected(sheet);
        formatCells(sheet, area, 'fill.color', 'none', 'none');
      },
    },
  });
};

const border = (sheet: SimulatedSheet, area: Area, edge: string): SimulatedObject =>
  simulate('RangeBorder', {
    ...looks(sheet, area, `border.${edge}.`, [
      ['Style', 'style', 'None', textArgument],
      ['Color', 'color', '#000000', textArgument],
      ['Weight', 'weight', 'Thin', textArgument],
    ]),
  });

const borders = (sheet: SimulatedSheet, area: Area): SimulatedObject =>
  simulate('RangeBorderCollection', {
    items: () => edges.map((edge) => border(sheet, area, edge)),
    item: (key) => {
      const edge = edges.find((name) => name === key);
      if (edge === undefined) throw invalidArgument('border index');
      return border(sheet, area, edge);
    },
  });

const common = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

const columnsOf = (sheet: SimulatedSheet, area: Area): readonly { readonly column: number; readonly look: SimulatedColumn }[] =>
  Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_unused, offset) => {
    const column = area.firstColumn + offset;
    return { column, look: sheet.columns.get(column) ?? { width: null, hidden: false } };
  });

const putColumns = (sheet: SimulatedSheet, area: Area, change: Partial<SimulatedColumn>): void => {
  refuseIfProtected(sheet);
  for (const { column, look } of columnsOf(sheet, area)) {
    const next = { ...look, ...change };
    if (next.width === null && !next.hidden) sheet.columns.delete(column);
    else sheet.columns.set(column, next);
  }
};

/** Hides or shows whole columns. */
export const hideColumns = (sheet: SimulatedSheet, area: Area, hidden: boolean): void => putColumns(sheet, area, { hidden });

/** @returns whether the columns are hidden; null when some are. */
export const areColumnsHidden = (sheet: SimulatedSheet, area: Area): boolean | null =>
  common(columnsOf(sheet, area).map(({ look }) => look.hidden));

const positive: Kind = (value, name) => {
  const number = numberArgument(value, name);
  if (number < 0) throw invalidArgument(name);
  return number;
};

/** `Range.format`: looks of cells, widths of columns, heights of rows. */
export const rangeFormat = (sheet: SimulatedSheet, area: Area): SimulatedObject => {
  const members = looks(sheet, area, '', [
    ['WrapText', 'wrapText', false, flagArgument],
    ['HorizontalAlignment', 'horizontalAlignment', 'General', textArgument],
    ['VerticalAlignment', 'verticalAlignment', 'Center', textArgument],
  ]);
  return simulate('RangeFormat', {
    get: {
      ...members.get,
      Font: () => font(sheet, area),
      Fill: () => fill(sheet, area),
      Borders: () => borders(sheet, area),
      // A hidden column has no width to be seen.
      ColumnWidth: () => common(columnsOf(sheet, area).map(({ look }) => (look.hidden ? 0 : (look.width ?? standardWidth)))),
      UseStandardWidth: () => common(columnsOf(sheet, area).map(({ look }) => look.width === null)),
    },
    set: {
      ...members.set,
      ColumnWidth: (value) => putColumns(sheet, area, { width: Number(positive(value, 'columnWidth')) }),
      UseStandardWidth: (value) => {
        if (flagArgument(value, 'useStandardWidth')) putColumns(sheet, area, { width: null });
      },
      RowHeight: (value) => {
        refuseIfProtected(sheet);
        const height = Number(positive(value, 'rowHeight'));
        for (let row = area.firstRow; row <= area.lastRow; row += 1) rowAt(sheet, row).height = height;
      },
    },
  });
};
