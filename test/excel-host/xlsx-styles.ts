import type ExcelJS from 'exceljs';
import type { CellFormat } from './model';

type Style = Partial<ExcelJS.Style>;

const colour = (argb: string | undefined): string | undefined => (argb === undefined ? undefined : `#${argb.slice(-6).toUpperCase()}`);
const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the simulation does not model of a style is kept as it came, so that it is compared and written back. */
export const formatOfStyle = ({ numFmt, font, alignment, fill, border, protection }: Style): CellFormat => {
  const { name, size, bold, italic, color, ...otherFont } = font ?? {};
  const { horizontal, vertical, wrapText, ...otherAlignment } = alignment ?? {};
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill : undefined;
  const rest = {
    font: otherFont,
    alignment: otherAlignment,
    border,
    protection,
    ...(solid === undefined && fill !== undefined ? { fill } : {}),
  };
  const known: Readonly<Record<string, string | number | boolean | undefined>> = {
    numberFormat: numFmt === 'General' ? undefined : numFmt,
    'font.name': name === '宋体' ? undefined : name,
    'font.size': size === 11 ? undefined : size,
    'font.bold': bold === true ? true : undefined,
    'font.italic': italic === true ? true : undefined,
    'font.color': colour(color?.argb),
    horizontalAlignment: horizontal === undefined ? undefined : title(horizontal),
    verticalAlignment: vertical === undefined || vertical === 'middle' ? undefined : title(vertical),
    wrapText: wrapText === true ? true : undefined,
    'fill.color': colour(solid?.fgColor?.argb),
    rest: Object.values(rest).every((part) => part === undefined || Object.keys(part).length === 0) ? undefined : JSON.stringify(rest),
  };
  return Object.fromEntries(Object.entries(known).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
};

/** The style of a format again. */
export const styleOfFormat = (format: CellFormat): Style => {
  const rest: { font?: object; alignment?: object; fill?: ExcelJS.Fill; border?: ExcelJS.Borders; protection?: ExcelJS.Protection } =
    typeof format['rest'] === 'string' ? JSON.parse(format['rest']) : {};
  const text = (key: string): string | undefined => (typeof format[key] === 'string' ? format[key] : undefined);
  const argb = (key: string): { argb: string } | undefined => {
    const value = text(key);
    return value === undefined ? undefined : { argb: `FF${value.slice(1)}` };
  };
  const fillColour = argb('fill.color');
  const style: Record<string, unknown> = {
    numFmt: text('numberFormat') ?? 'General',
    font: {
      ...rest.font,
      name: text('font.name') ?? '宋体',
      size: Number(format['font.size'] ?? 11),
      bold: format['font.bold'] === true,
      italic: format['font.italic'] === true,
      ...(argb('font.color') === undefined ? {} : { color: argb('font.color') }),
    },
    alignment: {
      ...rest.alignment,
      ...(text('horizontalAlignment') === undefined ? {} : { horizontal: text('horizontalAlignment')?.toLowerCase() }),
      ...(text('verticalAlignment') === undefined ? {} : { vertical: text('verticalAlignment')?.toLowerCase() }),
      ...(format['wrapText'] === true ? { wrapText: true } : {}),
    },
    ...(rest.border === undefined ? {} : { border: rest.border }),
    ...(fillColour === undefined
      ? rest.fill === undefined
        ? {}
        : { fill: rest.fill }
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: fillColour } }),
  };
  return style;
};
