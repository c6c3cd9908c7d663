import type { Finding } from '../../core/audit/finding';
import type { BilingualText } from '../../core/audit/pack';
import { columnOf } from '../../core/table';
import type { Table } from '../../core/table/table';
import { findingSentence } from '../../messages';
import type { Language } from '../../messages';
import type { AuditView } from './pane-model';

/** A finding with everything its card says, ready to be searched and shown. */
export interface FindingView {
  /** Unique in the list. */
  readonly id: string;
  readonly finding: Finding;
  readonly row: number | null;
  /** Title of the project; '' when the sheet has none, or for the whole table. */
  readonly rowTitle: string;
  readonly unit: string;
  /** Header of the judged column as the sheet spells it; null when the finding is about no single cell. */
  readonly header: string | null;
  /** What the cell shows; null when the finding is about no single cell. */
  readonly value: string | null;
  /** What is wrong and what is asked for, without repeating column and value. */
  readonly opinion: string;
  /** Everything to be searched, in lower case. */
  readonly haystack: string;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

/**
 * Cuts off “栏目”为“内容”， at the beginning of a Chinese sentence, which column and value beside it already say; the sentence as it is
 * when it does not begin so. English sentences need their subject.
 */
export const opinionOf = (sentence: string, value: string | null): string => {
  if (value === null || value === '') return sentence;
  const said = `”为“${oneLine(value)}”`;
  const at = sentence.indexOf(said);
  const rest = sentence.slice(at + said.length);
  return sentence.startsWith('“') && at > 0 && /^[，；]/u.test(rest) ? rest.slice(1) : sentence;
};

const cellFacts = (finding: Finding): { readonly header: string; readonly value: string } | null => {
  const { args } = finding.problem;
  return 'header' in args && 'value' in args ? { header: args.header, value: args.value } : null;
};

/** Header of the first judged column as the sheet spells it, else as the problem names it. */
const headerOf = (finding: Finding, table: Table): string | null => {
  const [id] = finding.columns;
  const column = id === undefined ? undefined : table.columns[columnOf(table, id)];
  return column?.header ?? cellFacts(finding)?.header ?? null;
};

const textIn = (table: Table, cells: Table['rows'][number]['cells'] | undefined, id: 'projectName' | 'applicant'): string =>
  oneLine(cells?.[columnOf(table, id)]?.text ?? '');

/**
 * Views of all findings of the shown table, those between tables behind its own, in the order of the audit.
 * @param language of the sentences
 */
export const findingViews = ({ pack, table, audit, across }: AuditView, language: Language): readonly FindingView[] => {
  const rows = new Map(table.rows.map((row) => [row.row, row.cells]));
  const advices = new Map<string, BilingualText | null>(pack.rules.map(({ id, advice }) => [`${pack.id}/${id}`, advice ?? null]));
  return [...audit.findings, ...across].map((finding, at) => {
    const cells = finding.row === null ? undefined : rows.get(finding.row);
    const [rowTitle, unit] = [textIn(table, cells, 'projectName'), textIn(table, cells, 'applicant')];
    const header = headerOf(finding, table);
    const value = cellFacts(finding)?.value ?? null;
    const sentence = findingSentence(finding, advices.get(finding.rule) ?? null, language);
    const opinion = opinionOf(sentence, value);
    const haystack = [String(finding.row ?? ''), rowTitle, unit, header ?? '', value ?? '', opinion, finding.cite.section, finding.cite.quote]
      .join('\n')
      .toLowerCase();
    return { id: `${String(at)}-${finding.fingerprint}`, finding, row: finding.row, rowTitle, unit, header, value, opinion, haystack };
  });
};
