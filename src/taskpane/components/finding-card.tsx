import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLanguage } from '../pane-context';
import type { Grouping, ListedFinding } from '../../session';
import { localTime } from '../model/local-time';
import { findingWords, shortHeader } from '../model/finding-words';
import type { TableOutline } from '../../session';
import { FindingButtons } from './finding-buttons';
import type { FindingCommands } from './finding-buttons';
import { OutcomeIcon } from './status-icon';

const useStyles = makeStyles({
  card: {
    padding: '8px 12px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  settled: { color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', gap: '6px', alignItems: 'baseline' },
  outcome: { whiteSpace: 'nowrap', '& > span': { marginRight: '4px' }, fontWeight: tokens.fontWeightSemibold },
  column: { overflowWrap: 'anywhere' },
  cell: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 8px',
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
    '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  },
  basis: { color: tokens.colorNeutralForeground2 },
  resolution: { fontStyle: 'normal', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const Fact = ({ name, children, quiet = false }: { readonly name: string; readonly children: string; readonly quiet?: boolean }) => {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={quiet ? styles.basis : undefined}>{children}</dd>
    </>
  );
};

interface FindingCardProps {
  readonly listed: ListedFinding;
  readonly table: TableOutline | undefined;
  readonly grouping: Grouping;
  readonly isCurrent: boolean;
  readonly commands: FindingCommands;
}

/** One finding: where, what is there, what is asked for, by which words, and what can be done. */
export const FindingCard = ({ listed, table, grouping, isCurrent, commands }: FindingCardProps) => {
  const styles = useStyles();
  const { texts, messages } = usePaneLanguage();
  const { result } = texts;
  const { finding, label } = listed;
  const { header, value, opinion } = findingWords(listed, table);
  const [cell] = finding.cells;
  const { resolution } = finding;
  return (
    <div className={resolution === null ? styles.card : `${styles.card} ${styles.settled}`}>
      <div className={styles.head}>
        <span className={styles.outcome}>
          <OutcomeIcon outcome={finding.outcome} />
          {messages.outcomes[finding.outcome]}
          {resolution !== null && `（${messages.resolved}）`}
        </span>
        {cell !== undefined && <span className={styles.cell}>{cell}</span>}
        {header !== null && (
          <span className={styles.column} title={header}>
            {shortHeader(header)}
          </span>
        )}
      </div>
      <dl className={styles.facts}>
        {grouping === 'rule' && label !== null && <Fact name={result.rowName(label.row)}>{label.title}</Fact>}
        {value !== null && <Fact name={result.value}>{value === '' ? result.blankValue : value}</Fact>}
        <Fact name={result.opinion}>{opinion}</Fact>
        {grouping === 'row' && (
          <Fact name={result.basis} quiet>
            {result.cite(finding.cite.section, finding.cite.quote)}
          </Fact>
        )}
      </dl>
      {resolution !== null && (
        <div className={styles.resolution}>{result.resolvedBy(resolution.by, localTime(resolution.at), resolution.reason)}</div>
      )}
      <FindingButtons listed={listed} header={header} isCurrent={isCurrent} commands={commands} />
    </div>
  );
};
