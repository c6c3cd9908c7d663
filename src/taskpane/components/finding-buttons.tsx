import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import type { ListedFinding } from '../../session';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '2px' },
  button: { minWidth: 'auto' },
  explain: { minWidth: 'auto', marginLeft: 'auto', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  fix: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
});

/** What can be done about a finding. */
export interface FindingCommands {
  /** False while another task runs: going to a cell stays possible. */
  readonly canChange: boolean;
  readonly onGoTo: (listed: ListedFinding) => void;
  readonly onFix: (listed: ListedFinding) => void;
  readonly onResolve: (listed: ListedFinding) => void;
  readonly onWithdraw: (listed: ListedFinding) => void;
  readonly onExplain: (listed: ListedFinding) => void;
}

interface FindingButtonsProps {
  readonly listed: ListedFinding;
  readonly header: string | null;
  /** The list is one stop of the Tab key: only the buttons of its current line take part. */
  readonly isCurrent: boolean;
  readonly commands: FindingCommands;
}

/** 定位, 采用建议 and 已核实, those that make sense. */
export const FindingButtons = ({ listed, header, isCurrent, commands }: FindingButtonsProps) => {
  const styles = useStyles();
  const { result } = useTexts();
  const { finding, label } = listed;
  const [cell] = finding.cells;
  const tabIndex = isCurrent ? 0 : -1;
  const fixes = finding.resolution === null ? Object.entries(finding.fix?.cells ?? {}) : [];
  const name = [label === null ? result.wholeTable : result.rowName(label.row), header ?? ''].join(' ').trim();
  return (
    <>
      {fixes.map(([address, text]) => (
        <div key={address} className={styles.fix}>
          {result.fixTo(address, text)}
        </div>
      ))}
      <div className={styles.buttons}>
        {cell !== undefined && (
          <Button
            size="small"
            className={styles.button}
            tabIndex={tabIndex}
            aria-label={result.goToCell(cell)}
            onClick={() => {
              commands.onGoTo(listed);
            }}
          >
            {result.goTo}
          </Button>
        )}
        {fixes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            tabIndex={tabIndex}
            disabledFocusable={!commands.canChange}
            onClick={() => {
              commands.onFix(listed);
            }}
          >
            {result.fix}
          </Button>
        )}
        {finding.resolution !== null && (
          <Button
            size="small"
            className={styles.button}
            tabIndex={tabIndex}
            disabledFocusable={!commands.canChange}
            onClick={() => {
              commands.onWithdraw(listed);
            }}
          >
            {result.withdraw}
          </Button>
        )}
        {finding.resolution === null && finding.outcome !== 'info' && finding.outcome !== 'fault' && (
          <Button
            size="small"
            className={styles.button}
            tabIndex={tabIndex}
            disabledFocusable={!commands.canChange}
            aria-label={result.resolveFinding(name)}
            onClick={() => {
              commands.onResolve(listed);
            }}
          >
            {result.resolve}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.explain}
          tabIndex={tabIndex}
          aria-label={result.explainRule(finding.cite.quote)}
          onClick={() => {
            commands.onExplain(listed);
          }}
        >
          {result.explain}
        </Button>
      </div>
    </>
  );
};
