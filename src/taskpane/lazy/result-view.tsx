import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useId, useState } from 'react';
import type { AuditAnswer, Filter, Grouping } from '../../session';
import { useTexts } from '../pane-context';
import { checklistPoints } from '../model/checklist-points';
import { notCheckedGroups } from '../model/not-checked-groups';
import { Checklist } from '../components/checklist';
import type { FindingCommands } from '../components/finding-buttons';
import { Findings } from '../components/findings';
import { NotChecked } from '../components/not-checked';
import { Tabs } from '../components/tabs';

const useStyles = makeStyles({
  warning: {
    display: 'flex',
    gap: '6px',
    padding: '6px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0, marginTop: '2px' },
});

const tabNames = ['findings', 'checklist', 'notChecked'] as const;
type TabName = (typeof tabNames)[number];

interface ResultViewProps {
  readonly result: AuditAnswer;
  readonly isStale: boolean;
  readonly filter: Filter;
  readonly commands: FindingCommands;
  readonly scroller: HTMLElement | null;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** What the audit found, what a person must look at, and what was not checked. */
const ResultView = ({ result: answer, isStale, filter, commands, scroller, onFilter }: ResultViewProps) => {
  const styles = useStyles();
  const { result, state } = useTexts();
  const [tab, setTab] = useState<TabName>('findings');
  // Kept here, so that a look at the checklist does not lose it.
  const [grouping, setGrouping] = useState<Grouping>('row');
  const id = useId();
  const own = answer.audits.flatMap(({ findings }) => findings);
  const faults = own.filter(({ outcome }) => outcome === 'fault').length;
  const counts: Readonly<Record<TabName, number>> = {
    findings: own.length + answer.across.flatMap(({ places }) => places).length,
    checklist: checklistPoints(answer).length,
    notChecked: notCheckedGroups(answer).length,
  };
  const warnings = [...(isStale ? [state.stale] : []), ...(faults > 0 ? [result.faults(faults)] : [])];
  return (
    <>
      {warnings.map((warning) => (
        <div key={warning} className={styles.warning}>
          <Warning16Filled className={styles.icon} aria-hidden />
          <span>{warning}</span>
        </div>
      ))}
      <Tabs names={tabNames} chosen={tab} id={id} labelOf={(name) => result.tab(result.tabs[name], counts[name])} onChoose={setTab} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'findings' && (
          <Findings
            result={answer}
            filter={filter}
            grouping={grouping}
            commands={commands}
            scroller={scroller}
            onFilter={onFilter}
            onGrouping={setGrouping}
          />
        )}
        {tab === 'checklist' && <Checklist result={answer} />}
        {tab === 'notChecked' && <NotChecked result={answer} />}
      </div>
    </>
  );
};

export default ResultView;
