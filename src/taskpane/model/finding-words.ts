import type { Finding } from '../../core/audit/finding';
import type { ListedFinding, TableOutline } from '../../session';

/** What a card says of a finding beside outcome and clause. */
export interface FindingWords {
  /** Header of the judged column as the sheet spells it; null when the finding is about no single column. */
  readonly header: string | null;
  /** What the cell shows; null when the finding is about no single cell. */
  readonly value: string | null;
  /** What is wrong and what is asked for. */
  readonly opinion: string;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

/** What follows “栏目”为“内容”: ，意见 · ；意见 · （说明），意见. */
const afterValue = /^(?:（([^（）]*)）(?=，))?[，；]/u;

/**
 * Cuts off “栏目”为“内容”， at the beginning of a Chinese sentence, which column and value beside it already say; a remark in brackets
 * behind them stays. The sentence as it is when it does not begin so: English sentences need their subject.
 */
export const opinionOf = (sentence: string, value: string | null): string => {
  if (value === null || value === '') return sentence;
  const said = `”为“${oneLine(value)}”`;
  const at = sentence.indexOf(said);
  const rest = sentence.slice(at + said.length);
  const found = sentence.startsWith('“') && at > 0 ? afterValue.exec(rest) : null;
  if (found === null) return sentence;
  const [cut, remark] = found;
  return [...(remark === undefined ? [] : [remark]), rest.slice(cut.length)].join('，');
};

const cellFacts = ({ problem: { args } }: Finding): { readonly header: string; readonly value: string } | null =>
  'header' in args && 'value' in args ? { header: args.header, value: args.value } : null;

const headerOf = (finding: Finding, table: TableOutline | undefined): string | null => {
  const [id] = finding.columns;
  const column = id === undefined ? undefined : table?.columns.find((known) => known.id === id);
  return column?.header ?? cellFacts(finding)?.header ?? null;
};

const longestHeader = 24;

/** A header for one glance: some official ones are whole sentences. */
export const shortHeader = (header: string): string => {
  const line = header.replace(/\s+/gu, '');
  return line.length > longestHeader ? `${line.slice(0, longestHeader - 1)}…` : header;
};

/** Column, value and opinion of a finding. @param table the table it stands in */
export const findingWords = ({ finding, sentence }: ListedFinding, table: TableOutline | undefined): FindingWords => {
  const value = cellFacts(finding)?.value ?? null;
  return { header: headerOf(finding, table), value, opinion: opinionOf(sentence, value) };
};
