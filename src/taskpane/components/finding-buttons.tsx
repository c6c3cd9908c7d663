import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/audit/finding';
import { useTexts } from '../pane-context';
import type { FindingView } from '../model/finding-view';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '2px' },
  button: { minWidth: 'auto' },
  fix: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
});

/** What can be done about a finding. */
export interface FindingCommands {
  /** False while another task runs: going to a cell stays possible. */
  readonly canChange: boolean;
  readonly onGoTo: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
  readonly onResolve: (view: FindingView) => void;
  readonly onWithdraw: (finding: Finding) => void;
}

interface FindingButtonsProps {
  readonly view: FindingView;
  /** The list is one stop of the Tab key: only the buttons of its current line take part. */
  readonly isCurrent: boolean;
  readonly commands: FindingCommands;
}

/** 定位, 采用建议 and 已核实, those that make sense. */
export const FindingButtons = ({ view, isCurrent, commands }: FindingButtonsProps) => {
  const styles = useStyles();
  const { result } = useTexts();
  const { finding, row, header } = view;
  const [cell] = finding.cells;
  const tabIndex = isCurrent ? 0 : -1;
  const fixes = finding.resolution === null ? Object.entries(finding.fix?.cells ?? {}) : [];
  const name = [row === null ? result.wholeTable : result.rowName(row), header ?? ''].join(' ').trim();
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
              commands.onGoTo(finding);
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
              commands.onFix(finding);
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
              commands.onWithdraw(finding);
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
              commands.onResolve(view);
            }}
          >
            {result.resolve}
          </Button>
        )}
      </div>
    </>
  );
};
