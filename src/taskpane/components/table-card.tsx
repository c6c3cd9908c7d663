import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { AuditAnswer, TableOutline } from '../../session';
import { useTexts } from '../pane-context';
import { doubtfulColumns } from '../model/column-rows';
import { CardButton } from './card-button';
import { SectionCard } from './section-card';

const useStyles = makeStyles({
  table: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '0 8px', alignItems: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },

  facts: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  doubtful: {
    gridColumn: '1 / -1',
    display: 'flex',
    gap: '6px',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

interface TableCardProps {
  readonly result: AuditAnswer;
  readonly chosenSheet: string | null;
  readonly onChoose: (sheet: string | null) => void;
  /** @param at position of the table */
  readonly onColumns: (at: number) => void;
}

const TableFacts = ({ table, action = null }: { readonly table: TableOutline; readonly action?: ReactNode }) => {
  const styles = useStyles();
  const { table: texts } = useTexts();
  const doubtful = doubtfulColumns(table);
  return (
    <div className={styles.table}>
      <div className={styles.name}>{table.sheet}</div>
      {action}
      <div className={styles.facts}>
        {texts.rows(table.rows.length)} · {texts.range(table.headerRange, table.bodyRange)} ·{' '}
        {texts.columns(table.columns.length, table.unknownColumns.length)}
      </div>
      {doubtful > 0 && (
        <div className={styles.doubtful}>
          <Warning16Filled className={styles.icon} aria-hidden />
          <span>{texts.doubtful(doubtful)}</span>
        </div>
      )}
    </div>
  );
};

/** Which tables were audited, and how well their columns were recognised. */
export const TableCard = ({ result: { tables }, chosenSheet, onChoose, onColumns }: TableCardProps) => {
  const { table: texts } = useTexts();
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const hasChoice = sheets.length > 1 || chosenSheet !== null;
  const [only, second] = tables;
  if (only !== undefined && second === undefined && !hasChoice) {
    return (
      <SectionCard
        label={texts.label}
        action={
          <CardButton
            text={texts.showColumns}
            onPress={() => {
              onColumns(0);
            }}
          />
        }
      >
        <TableFacts table={only} />
      </SectionCard>
    );
  }
  return (
    <SectionCard
      label={texts.label}
      action={
        hasChoice ? (
          <Select
            size="small"
            aria-label={texts.choose}
            value={chosenSheet ?? ''}
            onChange={(_, { value }) => {
              onChoose(value === '' ? null : value);
            }}
          >
            <option value="">{texts.every}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        ) : null
      }
    >
      {tables.map((table, at) => (
        <TableFacts
          key={`${table.sheet} ${table.headerRange}`}
          table={table}
          action={
            <CardButton
              text={texts.showColumns}
              onPress={() => {
                onColumns(at);
              }}
            />
          }
        />
      ))}
    </SectionCard>
  );
};
