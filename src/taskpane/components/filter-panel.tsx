import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import type { Filter } from '../../session';
import type { FilterOption, FilterOptions } from '../model/filter-options';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  field: { minWidth: 0 },
  select: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly FilterOption<T>[];
  readonly onChange: (value: T | null) => void;
}

/** A list with “all” on top. */
const Choice = <T extends string>({ label, value, options, onChange }: ChoiceProps<T>) => {
  const { result } = useTexts();
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} orientation="vertical" size="small">
      <Select
        className={styles.select}
        size="small"
        value={value ?? ''}
        onChange={(_, { value: chosen }) => {
          onChange(options.find((option) => option.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{result.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}（{option.count}）
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface FilterPanelProps {
  readonly filter: Filter;
  readonly options: FilterOptions;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** Conditions of the list: outcome, clause, column, unit. */
export const FilterPanel = ({ filter, options, onFilter }: FilterPanelProps) => {
  const styles = useStyles();
  const { result } = useTexts();
  return (
    <div className={styles.panel}>
      <Choice
        label={result.outcome}
        value={filter.outcomes[0] ?? null}
        options={options.outcomes}
        onChange={(outcome) => {
          onFilter({ outcomes: outcome === null ? [] : [outcome] });
        }}
      />
      <Choice
        label={result.rule}
        value={filter.rule}
        options={options.rules}
        onChange={(rule) => {
          onFilter({ rule });
        }}
      />
      <Choice
        label={result.column}
        value={filter.column}
        options={options.columns}
        onChange={(column) => {
          onFilter({ column });
        }}
      />
      <Choice
        label={result.unit}
        value={filter.unit}
        options={options.units}
        onChange={(unit) => {
          onFilter({ unit });
        }}
      />
    </div>
  );
};
