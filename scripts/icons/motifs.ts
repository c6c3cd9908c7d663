/** One motif a button, drawn for each size on whole pixels so that lines stay sharp. */

const ink = '#424242';
const paper = '#ffffff';
const blue = '#0f6cbd';
const green = '#107c10';
const red = '#c50f1f';
const pink = '#f1bbbc';

/** What a motif draws with: lengths in sixteenths of the icon, rounded to pixels. */
interface Pen {
  /** Pixels of a length. */
  readonly at: (sixteenths: number) => number;
  /** Width of a line in pixels. */
  readonly line: number;
}

const penFor = (size: number): Pen => ({
  at: (sixteenths) => Math.round((sixteenths * size) / 16),
  line: Math.max(1, Math.round(size / 18)),
});

type Motif = (pen: Pen) => string;

const box = ({ at, line }: Pen, left: number, top: number, right: number, bottom: number, fill: string, stroke: string): string => {
  const half = line / 2;
  const [x, y] = [at(left) + half, at(top) + half];
  return `<rect x="${x}" y="${y}" width="${at(right) - half - x}" height="${at(bottom) - half - y}" fill="${fill}" stroke="${stroke}" stroke-width="${line}"/>`;
};

const bar = ({ at }: Pen, left: number, top: number, right: number, thickness: number, colour: string): string =>
  `<rect x="${at(left)}" y="${at(top)}" width="${at(right) - at(left)}" height="${thickness}" fill="${colour}"/>`;

/** A sheet of paper with a header and lines: the summary table. */
const sheet = (pen: Pen): string =>
  [
    box(pen, 1, 1, 13, 15, paper, ink),
    bar(pen, 3, 3, 11, pen.line * 2, blue),
    ...[6.5, 9, 11.5].map((top) => bar(pen, 3, top, 11, pen.line, ink)),
  ].join('');

const disc = ({ at }: Pen, centre: number, radius: number, fill: string): string =>
  `<circle cx="${at(centre)}" cy="${at(centre)}" r="${at(radius)}" fill="${fill}"/>`;

const tick = ({ at }: Pen, [x, y, size]: readonly [number, number, number], width: number, colour: string): string =>
  `<polyline points="${[
    [x - size, y],
    [x - size / 4, y + size * 0.75],
    [x + size, y - size * 0.75],
  ]
    .map(([across = 0, down = 0]) => `${at(across)},${at(down)}`)
    .join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The table with a tick. */
const audit: Motif = (pen) => sheet(pen) + disc(pen, 11.25, 4.5, green) + tick(pen, [11.25, 11.2, 2.25], pen.at(1.4), paper);

/** An eraser over the line that it takes away. */
const clear: Motif = (pen) => {
  const { at, line } = pen;
  const eraser = (left: number, right: number, fill: string): string =>
    `<rect x="${at(left)}" y="${at(5)}" width="${at(right) - at(left)}" height="${at(6)}" fill="${fill}" stroke="${ink}" stroke-width="${line}" stroke-linejoin="round"/>`;
  const turn = `rotate(-45 ${at(8)} ${at(8)}) translate(${at(0.5)} ${at(-1)})`;
  return `<g transform="${turn}">${eraser(1.5, 7, pink)}${eraser(7, 14.5, paper)}</g>${bar(pen, 7, 14, 15, line, ink)}`;
};

/** The table with a red seal: ready to print. */
const summary: Motif = (pen) => {
  const { at } = pen;
  const centre = at(11.25);
  const star = Array.from({ length: 10 }, (_, point) => {
    const [angle, radius] = [(point * Math.PI) / 5 - Math.PI / 2, point % 2 === 0 ? at(2.5) : at(2.5) * 0.42];
    return `${(centre + radius * Math.cos(angle)).toFixed(2)},${(centre + radius * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
  const ring = `<circle cx="${centre}" cy="${centre}" r="${at(4) - pen.line / 2}" fill="${paper}" stroke="${red}" stroke-width="${Math.max(1, at(0.9))}"/>`;
  return `${sheet(pen)}${ring}<polygon points="${star}" fill="${red}"/>`;
};

/** A window with its pane at the right. */
const pane: Motif = (pen) => {
  const side = `<rect x="${pen.at(9.5)}" y="${pen.at(2)}" width="${pen.at(15) - pen.at(9.5)}" height="${pen.at(14) - pen.at(2)}" fill="${blue}"/>`;
  const lines = [5, 7.5, 10].map((top) => bar(pen, 3, top, 8, pen.line, ink)).join('');
  const entries = [5, 7.5, 10].map((top) => bar(pen, 11, top, 13.5, pen.line, paper)).join('');
  return box(pen, 1, 2, 15, 14, paper, ink) + side + lines + entries;
};

/** The add-in itself: a ticked table on blue. */
const icon: Motif = (pen) => {
  const { at } = pen;
  return [
    `<rect width="${at(16)}" height="${at(16)}" rx="${at(3)}" fill="${blue}"/>`,
    ...[3.5, 6].map((top) => bar(pen, 3, top, 13, Math.max(1, at(1)), paper)),
    tick(pen, [8, 11, 3], at(1.8), paper),
  ].join('');
};

const motifs: Readonly<Record<string, Motif>> = { icon, audit, clear, summary, pane };

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export const iconNames: readonly string[] = Object.keys(motifs);

/** @param size in pixels @returns the icon as an SVG document */
export const drawIcon = (name: string, size: number): string => {
  const motif = motifs[name];
  if (motif === undefined) throw new Error(`no icon ${name}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${motif(penFor(size))}</svg>`;
};
