import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import { useTexts } from '../pane-context';
import { everything } from '../../session';
import type { Filter, Grouping } from '../../session';
import { activeConditions, isNarrowed } from '../model/active-conditions';
import type { FilterOptions } from '../model/filter-options';
import { FilterPanel } from './filter-panel';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px' },
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0 },
  filter: { minWidth: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  shown: { flexGrow: 1 },
  grouping: { display: 'inline-flex', gap: '2px' },
  group: {
    minWidth: 'auto',
    '&[aria-pressed="true"]': { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1Selected },
    '@media (forced-colors: active)': { '&[aria-pressed="true"]': { outline: '2px solid Highlight' } },
  },
});

interface FilterBarProps {
  readonly filter: Filter;
  readonly options: FilterOptions;
  readonly grouping: Grouping;
  readonly shown: number;
  readonly all: number;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const groupings: readonly Grouping[] = ['row', 'rule'];

/** Search, conditions and order of the list, with how much of it is shown. */
export const FilterBar = ({ filter, options, grouping, shown, all, onFilter, onGrouping }: FilterBarProps) => {
  const styles = useStyles();
  const { result } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const active = activeConditions(filter);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Input
          type="search"
          className={styles.search}
          contentBefore={<Search16Regular />}
          aria-label={result.search}
          placeholder={result.search}
          value={filter.text}
          onChange={(_, { value }) => {
            onFilter({ text: value });
          }}
        />
        <Button
          className={styles.filter}
          icon={<Filter16Regular />}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {active === 0 ? result.filter : result.filterActive(active)}
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <FilterPanel filter={filter} options={options} onFilter={onFilter} />}
      </div>
      <div className={styles.facts}>
        <span className={styles.shown}>{result.shown(shown, all)}</span>
        {isNarrowed(filter) && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              onFilter(everything);
            }}
          >
            {result.clearFilters}
          </Button>
        )}
        <span className={styles.grouping} role="group" aria-label={result.groupBy}>
          {groupings.map((value) => (
            <Button
              key={value}
              size="small"
              appearance="subtle"
              className={styles.group}
              aria-pressed={grouping === value}
              onClick={() => {
                onGrouping(value);
              }}
            >
              {value === 'row' ? result.byRow : result.byRule}
            </Button>
          ))}
        </span>
      </div>
    </div>
  );
};
