import type { ColumnId } from './column-vocabulary';
import { valueKindOf } from './column-vocabulary';
import type { Cell } from './table';

/** What a filled cell of a column proves about its row: it names the project, tells something of it, or hardly anything. */
export type Weight = 'sequence' | 'name' | 'unit' | 'fact' | 'figure' | 'answer';

/** Weight of the cells of a column. */
export const weightOf = (id: ColumnId): Weight => {
  if (id === 'seq') return 'sequence';
  if (id === 'applicant') return 'unit';
  if (id === 'projectName' || id === 'acceptanceNo') return 'name';
  const kind = valueKindOf(id);
  if (kind === 'answer') return 'answer';
  return ['integer', 'number', 'percent', 'money-wan'].includes(kind) ? 'figure' : 'fact';
};

/** Counts of the cells that a row fills itself, and what merged cells bring from the rows above. */
export interface RowEvidence {
  readonly keys: number;
  readonly facts: number;
  readonly figures: number;
  readonly answers: number;
  readonly sequence: boolean;
  readonly inherited: number;
  /** The project's name or number comes from a merged cell that begins above. */
  readonly nameFromAbove: boolean;
}

/** Asked of every cell: a Chinese character at the beginning tells something, unless it is 无. */
const beginsTelling = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff && !text.startsWith('无');
};

/** True for “/”, “—”, “无” and a 0 that a formula left behind: they tell nothing of a project. */
export const saysNothing = (text: string): boolean => text.length <= 8 && !beginsTelling(text) && /^(?:[\p{P}\p{S}\s0]*|无)$/u.test(text);

/** Ticks and crosses are answers, strokes and zeros are not. */
const answersNothing = (text: string): boolean => !beginsTelling(text) && /^[/／\-—–0]*$/.test(text);

/** Errors and formulas without a result stand for something, though they show nothing. */
const isText = ({ content }: Cell): boolean => typeof content !== 'object';

const isSequenceNumber = (cell: Cell): boolean =>
  typeof cell.content === 'number' || typeof cell.content === 'object' || /^[(（]?[\d０-９①-⑳]/.test(cell.text);

/** Adds up the cells of a row. `mergedFromAbove[at]` tells that a cell is part of a merged area that begins above. */
export const weighRow = (cells: readonly Cell[], weights: readonly Weight[], mergedFromAbove: readonly boolean[]): RowEvidence => {
  const count = { keys: 0, facts: 0, figures: 0, answers: 0, sequence: false, inherited: 0, nameFromAbove: false };
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    const weight = weights[at];
    if (cell === undefined || weight === undefined || cell.value.kind === 'blank') continue;
    if (weight === 'answer') {
      if (mergedFromAbove[at] !== true && !answersNothing(cell.text)) count.answers += 1;
      continue;
    }
    if (mergedFromAbove[at] === true) {
      if (weight !== 'sequence') count.inherited += 1;
      if (weight === 'name') count.nameFromAbove = true;
      continue;
    }
    if (weight === 'sequence') count.sequence = isSequenceNumber(cell);
    else if (isText(cell) && saysNothing(cell.text)) continue;
    else if (weight === 'fact') count.facts += 1;
    else if (weight === 'figure') count.figures += 1;
    else count.keys += 1;
  }
  return count;
};

/** Places of the columns that name a project: its name, its number, its applicant. */
export const keyPlaces = (weights: readonly Weight[]): readonly number[] =>
  weights.flatMap((weight, at) => (weight === 'name' || weight === 'unit' ? [at] : []));

/** True when two key cells of the row's own are filled: a project by `kindOfRow`, whatever else stands there. */
export const isNamedTwice = (cells: readonly Cell[], keys: readonly number[], mergedFromAbove: readonly boolean[]): boolean => {
  let count = 0;
  for (const at of keys) {
    const cell = cells[at];
    if (cell === undefined || cell.value.kind === 'blank' || mergedFromAbove[at] === true) continue;
    if (isText(cell) && saysNothing(cell.text)) continue;
    count += 1;
    if (count === 2) return true;
  }
  return false;
};

export type RowKind = 'empty' | 'numbered-only' | 'project' | 'continuation' | 'loose';

/**
 * Own rule, leaning towards “project”, because a row that is missed is never audited: two key cells (name, applicant, acceptance number),
 * or one of them and anything else (`hasUnknown`: also in a column we do not know), or a sequence number and other cells that tell of a project.
 * A row whose name is merged down from above and that has no number of its own continues the project above.
 */
export const kindOfRow = (evidence: RowEvidence, hasUnknown: boolean): RowKind => {
  const { keys, facts, figures, answers, sequence, nameFromAbove, inherited } = evidence;
  const others = facts + figures + answers;
  if (keys >= 2) return 'project';
  if (keys === 1) return others + inherited > 0 || sequence || hasUnknown ? 'project' : 'loose';
  if (nameFromAbove && others > 0) return sequence ? 'project' : 'continuation';
  if (facts > 0 && facts + answers >= (sequence ? 2 : 3)) return 'project';
  if (others > 0) return 'loose';
  return sequence ? 'numbered-only' : 'empty';
};

/** True for a row so full that a first cell such as “备注：…” is a remark about the project and not one below the table. */
export const isSurelyProject = ({ keys, facts, figures, answers }: RowEvidence): boolean =>
  keys >= 2 && keys + facts + figures + answers >= 6;

/** True for a row of column numbers, 1 2 3 … from column to column, as some forms print it under the headers. */
export const numbersColumns = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter(({ text }) => text !== '');
  const numbers = filled.map(({ text }) => Number(text.replace(/^[（(]|[)）]$/g, '')));
  return (
    numbers.length >= 3 &&
    (numbers[0] ?? -1) <= 1 &&
    numbers.every((number, at) => Number.isInteger(number) && (at === 0 || number === (numbers[at - 1] ?? 0) + 1))
  );
};
