import { Button } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Filter32Regular } from '@fluentui/react-icons/svg/filter';
import { useDeferredValue, useMemo } from 'react';
import { everything, listFindings, passes, verdictCounts } from '../../session';
import type { AuditAnswer, Filter, Grouping } from '../../session';
import { filterOptions } from '../model/filter-options';
import { listItems } from '../model/list-items';
import { usePaneLanguage } from '../pane-context';
import { FilterBar } from './filter-bar';
import type { FindingCommands } from './finding-buttons';
import { FindingList } from './finding-list';
import { StateMessage } from './state-message';
import { VerdictChart } from './verdict-chart';

interface FindingsProps {
  readonly result: AuditAnswer;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly commands: FindingCommands;
  readonly scroller: HTMLElement | null;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** The findings of the audit behind their filters. */
export const Findings = ({ result, filter, grouping, commands, scroller, onFilter, onGrouping }: FindingsProps) => {
  const { language, texts, messages } = usePaneLanguage();
  // Typing in the search stays quick however long the list is.
  const settled = useDeferredValue(filter);
  const all = useMemo(() => listFindings(result, language), [result, language]);
  const options = useMemo(() => filterOptions(all, result.tables, messages.outcomes), [all, result, messages]);
  const shown = useMemo(() => all.filter((listed) => passes(settled, listed)), [all, settled]);
  const items = useMemo(() => listItems(shown, grouping), [shown, grouping]);
  const { state } = texts;
  const hasRows = result.tables.some(({ rows }) => rows.length > 0);
  return (
    <>
      {hasRows && (
        <VerdictChart
          counts={verdictCounts(result)}
          chosen={filter.verdict}
          onChoose={(verdict) => {
            onFilter({ verdict });
          }}
        />
      )}
      {all.length > 0 && (
        <FilterBar
          filter={filter}
          options={options}
          grouping={grouping}
          shown={shown.length}
          all={all.length}
          onFilter={onFilter}
          onGrouping={onGrouping}
        />
      )}
      {all.length === 0 && <StateMessage icon={<CheckmarkCircle32Regular />} title={state.allPassTitle} next={state.allPassNext} />}
      {all.length > 0 && shown.length === 0 && (
        <StateMessage
          icon={<Filter32Regular />}
          title={state.noMatchTitle}
          next={state.noMatchNext}
          action={
            <Button
              onClick={() => {
                onFilter(everything);
              }}
            >
              {texts.result.clearFilters}
            </Button>
          }
        />
      )}
      {shown.length > 0 && <FindingList items={items} tables={result.tables} grouping={grouping} commands={commands} scroller={scroller} />}
    </>
  );
};
