import { helpEnUS, usageEnUS } from './cli-help-en-US';
import type { CliTexts } from './cli-texts';

const most = 12;
const numbers = (rows: readonly number[]): string =>
  rows.length <= most ? rows.join(', ') : `${rows.slice(0, most).join(', ')} … (${String(rows.length)})`;

export const cliEnUS: CliTexts = {
  appliedNotice: (title, documentNo) => `Audited under: ${title} (${documentNo})`,
  listsAsOf: (date) => `Lists as of: ${date}`,
  list: (items) => items.join(', '),
  labelled: (label, text) => `${label}: ${text}`,
  detected: (reasons) => `Chosen because ${reasons}. Use --pack for another one.`,
  file: (path) => `File: ${path}`,
  table: (sheet, header, rows, body) =>
    `Sheet “${sheet}”: header ${header}, ${body === null ? 'no projects' : `projects ${body}, ${String(rows)} in all`}`,
  guessedColumns: (pairs) => `Columns recognised by similar headers, please check: ${pairs.join('; ')}`,
  unknownColumns: (headers) => `Columns not recognised (not audited): ${headers.join(', ')}`,
  rowName: (parts) => parts.join(', '),
  rowHeading: (row, name, verdict) => `Row ${String(row)}  ${name}  --  ${verdict}`,
  wholeTable: 'Whole table',
  passed: (rows) => `Rows that pass: ${numbers(rows)}`,
  across: 'Between tables',
  place: (path, sheet, row) => `${path === null ? '' : `${path} `}“${sheet}” row ${String(row)}`,
  checklist: (count) => `To be checked with the documents (${String(count)})`,
  checklistRows: (rows, all) => (rows.length === 0 ? 'whole table' : all ? 'every row' : `rows ${numbers(rows)}`),
  checklistLine: (text, rows, section) => `${text} (${rows}; ${section})`,
  notChecked: (count) => `Rules that could not be checked (${String(count)})`,
  notCheckedLine: (needs, rules, sections) => `${needs}: ${String(rules)} (${sections.join(', ')})`,
  totals: (rows, pass, review, fail) =>
    `Total: ${String(rows)} projects, ${String(pass)} pass, ${String(review)} to review, ${String(fail)} fail.`,
  findings: (error, warning, manual, info, fault) =>
    `Findings: ${String(error)} errors, ${String(warning)} warnings, ${String(manual)} to be checked, ${String(info)} notes${fault > 0 ? `, ${String(fault)} rules broke` : ''}.`,
  failedFile: (path, message) => `Not audited: “${path}”: ${message}`,
  written: (path) => `Written: ${path}`,
  movedColumns: (sheet, column) =>
    `The cells right of the table in “${sheet}” are taken; the annotation stands in free columns from ${column} on.`,
  reading: (at, of, path) => `Reading ${String(at)}/${String(of)}: ${path}`,
  auditing: (percent) => `Auditing ${String(percent)}%`,
  skippedOutputs: (folder, count) => `${String(count)} files in the output folder “${folder}” are not audited.`,
  usage: (detail) => `Wrong usage: ${detail}. See recaudit --help.`,
  usageDetails: usageEnUS,
  help: helpEnUS,
  internal: 'The program failed; your file was not changed.',
  packLine: (id, version, title, clauses, rules) => `${id}  ${version}  ${title} (${String(clauses)} clauses, ${String(rules)} rules)`,
  packFine: (path, id, rules) => `“${path}” has no faults: ${id}, ${String(rules)} rules.`,
  reviewHeading: (count) =>
    `Note: ${String(count)} places have still to be checked against the new notice; take each from “review” in pack.json when it is done:`,
  notReviewed: (id, count) =>
    `Note: ${String(count)} places of pack “${id}” have not been checked against the notice; the results are no basis for a decision.`,
  drafted: (folder, from, count) =>
    `Pack “${folder}” written from ${from}. Figures, days, document number and quotations are those of the old notice; ${String(count)} places to review, see recaudit packs check ${folder}.`,
  signed: (path) => `Note: “${path}” is digitally signed; writing invalidates the signature.`,
};
