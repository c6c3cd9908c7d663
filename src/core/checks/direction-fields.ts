import { z } from 'zod';
import { foldHeader } from '../table/fold-header';
import { fold } from '../values';
import { cellProblem, defineRowCheck, isEmpty, noProblems } from './check';

/**
 * A field of a direction. `restricted`: the topics under it are the only ones; else a field without one of them is only doubtful. `needsTopic`: the
 * field alone is too broad. `exact`: a short name (水) that occurs in other words counts only by itself.
 */
export const fieldOption = z.strictObject({
  name: z.string().min(1),
  topics: z.array(z.string().min(1)).default([]),
  restricted: z.boolean().default(false),
  needsTopic: z.boolean().default(false),
  exact: z.boolean().default(false),
});

/** Fields of a direction. `open`: the list ends in 等. A direction without limits on fields has none of this. */
export const fieldsOptions = z.strictObject({ list: z.array(fieldOption).min(1), open: z.boolean().default(false) });

/** The header under which one of the listed fields is chosen; 技术领域 and 研究领域 hold what the applicant writes. */
const controlled = '领域方向';
/** Longer texts are a description, not a choice. */
const longestChoice = 20;

const key = (text: string): string => fold(text).replace(/[()（）:：、,，;；。/]/gu, '');

const separators = /[、，,；;\n]/u;

type Standing = 'fits' | 'broad' | 'outside';

/** A field named with something behind it that is none of its topics: “食品和农业：水稻育种”. */
const standingIn = (field: z.output<typeof fieldOption>, text: string, parts: readonly string[]): Standing => {
  const name = key(field.name);
  if (field.exact) return parts.includes(name) ? 'fits' : 'outside';
  if (field.topics.some((topic) => text.includes(key(topic)))) return 'fits';
  if (!text.includes(name)) return 'outside';
  if (field.topics.length > 0 && field.needsTopic) return 'broad';
  if (field.topics.length === 0 || text.replace(name, '').replace(/^\d/u, '') === '') return 'fits';
  return field.restricted ? 'outside' : 'broad';
};

const isShortFor = ({ name, topics, exact }: z.output<typeof fieldOption>, text: string): boolean =>
  !exact && text.length >= 2 && [name, ...topics].some((known) => key(known).includes(text));

/** The field of a project is one of its direction's (readings F62, F63). */
export const directionFields = defineRowCheck({
  id: 'direction-fields',
  options: fieldsOptions,
  codes: {
    'field-not-listed': 'error',
    'field-unclear': 'manual',
    'field-outside-open-list': 'warning',
    'field-too-broad': 'warning',
  },
  columns: () => ['field'],
  prepare: ({ list, open }, view) => {
    const listed = list.flatMap(({ name, topics }) => (topics.length === 0 ? [name] : topics));
    const isChoice = foldHeader(view.header('field')) === controlled;
    return (row) => {
      const cell = view.cell(row, 'field');
      if (cell === null || isEmpty(cell)) return noProblems;
      const text = key(cell.text);
      const parts = cell.text.split(separators).map(key);
      const standings = list.map((field) => standingIn(field, text, parts));
      if (standings.includes('fits')) return noProblems;
      if (standings.includes('broad')) return [cellProblem(view, 'field', cell, 'field-too-broad', { listed })];
      // “新材料” for 新材料科学, “能源” for 可再生能源: a person must say whether it is meant.
      if (!open && list.some((field) => isShortFor(field, text))) return [cellProblem(view, 'field', cell, 'field-unclear', { listed })];
      if (open) return [cellProblem(view, 'field', cell, 'field-outside-open-list', { listed })];
      const code = isChoice && text.length <= longestChoice ? 'field-not-listed' : 'field-unclear';
      return [cellProblem(view, 'field', cell, code, { listed })];
    };
  },
});
