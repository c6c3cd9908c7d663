import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Filter32Regular } from '@fluentui/react-icons/svg/filter';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { usePaneLanguage } from '../pane-context';
import { filterFindings, noFilter } from '../model/finding-filter';
import type { FindingFilter } from '../model/finding-filter';
import { filterOptions } from '../model/filter-options';
import { findingViews } from '../model/finding-view';
import { listItems } from '../model/list-items';
import type { Grouping } from '../model/list-items';
import { notCheckedGroups } from '../model/not-checked-groups';
import type { AuditView } from '../model/pane-model';
import { verdictCounts, verdictsByRow } from '../model/verdict-counts';
import { Checklist } from './checklist';
import { FilterBar } from './filter-bar';
import type { FindingCommands } from './finding-buttons';
import { FindingList } from './finding-list';
import { NotCheckedList } from './not-checked';
import { StateMessage } from './state-message';
import { VerdictChart } from './verdict-chart';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px', flexWrap: 'wrap' },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
  warning: {
    display: 'flex',
    gap: '6px',
    padding: '6px 12px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0, marginTop: '2px' },
});

type ResultTab = 'findings' | 'checklist' | 'notChecked';

interface ResultViewProps {
  readonly audit: AuditView;
  readonly commands: FindingCommands;
  readonly scroller: RefObject<HTMLElement | null>;
}

interface FindingsProps extends ResultViewProps {
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** The findings of the audit behind their filters. */
const Findings = ({ audit, commands, scroller, filter, grouping, onFilter, onGrouping }: FindingsProps) => {
  const { language, texts, messages } = usePaneLanguage();
  // Typing in the search stays quick however long the list is.
  const settled = useDeferredValue(filter);
  const views = useMemo(() => findingViews(audit, language), [audit, language]);
  const verdicts = useMemo(() => verdictsByRow(audit.audit.rows), [audit]);
  const options = useMemo(() => filterOptions(views, audit.table, messages.outcomes), [views, audit, messages]);
  const shown = useMemo(() => filterFindings(views, settled, verdicts), [views, settled, verdicts]);
  const items = useMemo(() => listItems(shown, grouping, verdicts), [shown, grouping, verdicts]);
  const { state, result } = texts;
  return (
    <>
      <VerdictChart
        counts={verdictCounts(audit.audit.rows)}
        chosen={filter.verdict}
        onChoose={(verdict) => {
          onFilter({ ...filter, verdict });
        }}
      />
      {views.length === 0 ? (
        <StateMessage icon={<CheckmarkCircle32Regular />} title={state.allPassTitle} next={state.allPassNext} />
      ) : (
        <FilterBar
          filter={filter}
          options={options}
          grouping={grouping}
          shown={shown.length}
          all={views.length}
          onFilter={onFilter}
          onGrouping={onGrouping}
        />
      )}
      {views.length > 0 && shown.length === 0 && (
        <StateMessage
          icon={<Filter32Regular />}
          title={state.noMatchTitle}
          next={state.noMatchNext}
          action={
            <Button
              onClick={() => {
                onFilter(noFilter);
              }}
            >
              {result.clearFilters}
            </Button>
          }
        />
      )}
      {shown.length > 0 && <FindingList items={items} grouping={grouping} commands={commands} scroller={scroller} />}
    </>
  );
};

/** What the audit found, what a person must look at, and what was not checked. */
export const ResultView = ({ audit, commands, scroller }: ResultViewProps) => {
  const styles = useStyles();
  const { texts } = usePaneLanguage();
  const { result, state } = texts;
  const [tab, setTab] = useState<ResultTab>('findings');
  // Kept here, so that a look at the checklist does not lose them.
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState<Grouping>('row');
  const id = useId();
  const faults = audit.audit.findings.filter(({ outcome }) => outcome === 'fault').length;
  const counts: Readonly<Record<ResultTab, number>> = {
    findings: audit.audit.findings.length + audit.across.length,
    checklist: audit.audit.checklist.length,
    notChecked: notCheckedGroups(audit.audit.notChecked, audit.pack).length,
  };
  const warnings = [...(audit.isStale ? [state.stale] : []), ...(faults > 0 ? [result.faults(faults)] : [])];
  const names: readonly ResultTab[] = ['findings', 'checklist', 'notChecked'];
  return (
    <>
      {warnings.map((warning) => (
        <div key={warning} className={styles.warning}>
          <Warning16Filled className={styles.icon} aria-hidden />
          <span>{warning}</span>
        </div>
      ))}
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          setTab(names.find((name) => name === value) ?? 'findings');
        }}
      >
        {names.map((name) => (
          <Tab key={name} className={styles.tab} value={name} id={`${id}-${name}`} aria-controls={`${id}-panel`}>
            {result.tab(result.tabs[name], counts[name])}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'findings' && (
          <Findings
            audit={audit}
            commands={commands}
            scroller={scroller}
            filter={filter}
            grouping={grouping}
            onFilter={setFilter}
            onGrouping={setGrouping}
          />
        )}
        {tab === 'checklist' && <Checklist audit={audit.audit} />}
        {tab === 'notChecked' && <NotCheckedList audit={audit} />}
      </div>
    </>
  );
};
