import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { areaName } from '../../core/table/address';
import type { Table } from '../../core/table/table';
import { useTexts } from '../pane-context';
import { doubtfulColumns } from '../model/column-rows';
import type { TableChoice } from '../model/pane-model';
import { SectionCard } from './section-card';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  doubtful: { display: 'flex', gap: '6px', marginTop: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

interface TableCardProps {
  readonly table: Table;
  readonly tables: readonly TableChoice[];
  readonly tableKey: string | null;
  readonly onChoose: (key: string) => void;
  readonly onColumns: () => void;
}

/** Which table is audited, and how well its columns were recognised. */
export const TableCard = ({ table, tables, tableKey, onChoose, onColumns }: TableCardProps) => {
  const styles = useStyles();
  const { table: texts } = useTexts();
  const doubtful = doubtfulColumns(table);
  const range = texts.range(areaName(table.header), table.body === null ? null : areaName(table.body));
  return (
    <SectionCard
      label={texts.label}
      action={
        <Button size="small" appearance="subtle" onClick={onColumns}>
          {texts.showColumns}
        </Button>
      }
    >
      {tables.length > 1 ? (
        <Select
          size="small"
          aria-label={texts.choose}
          value={tableKey ?? ''}
          onChange={(_, { value }) => {
            onChoose(value);
          }}
        >
          {tables.map(({ key, sheet, range: area, rows }) => (
            <option key={key} value={key}>
              {texts.option(sheet, area, rows)}
            </option>
          ))}
        </Select>
      ) : (
        <div className={styles.name}>{table.sheet}</div>
      )}
      <div className={styles.facts}>
        {texts.rows(table.rows.length)} · {range} · {texts.columns(table.columns.length, table.unknownColumns.length)}
      </div>
      {doubtful > 0 && (
        <div className={styles.doubtful}>
          <Warning16Filled className={styles.icon} aria-hidden />
          <span>{texts.doubtful(doubtful)}</span>
        </div>
      )}
    </SectionCard>
  );
};
