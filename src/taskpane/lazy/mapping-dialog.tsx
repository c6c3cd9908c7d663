import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PaneDialog } from '../components/pane-dialog';
import { columnVocabulary, canonicalHeader, isColumnId } from '../../core/table/column-vocabulary';
import type { ColumnId } from '../../core/table/column-vocabulary';
import type { ColumnMapping } from '../../core/table';
import type { TableOutline } from '../../session';
import { useTexts } from '../pane-context';
import { claimedTwice, columnRows, doubtfulColumns } from '../model/column-rows';
import type { ColumnRow } from '../model/column-rows';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  field: { minWidth: 0 },
  header: { overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface MappingDialogProps {
  readonly table: TableOutline;
  readonly mapping: ColumnMapping;
  readonly isIdle: boolean;
  /** Headers of standard columns that the table lacks. */
  readonly missing: readonly string[];
  readonly onMap: (mapping: ColumnMapping) => void;
  readonly onClose: () => void;
}

interface ColumnFieldProps {
  readonly row: ColumnRow;
  readonly isTwice: boolean;
  readonly onChange: (id: ColumnId | null) => void;
}

const ColumnField = ({ row, isTwice, onChange }: ColumnFieldProps) => {
  const styles = useStyles();
  const { table: texts } = useTexts();
  const { column, header, id, matched } = row;
  const problem = isTwice && id !== null ? { validationMessage: texts.taken(canonicalHeader(id)) } : {};
  const doubt = matched === 'fuzzy' ? { validationState: 'warning' as const, validationMessage: texts.matched.fuzzy } : {};
  return (
    <Field
      className={styles.field}
      label={{ children: texts.sheetColumn(column, header), className: styles.header }}
      hint={texts.matched[matched]}
      {...doubt}
      {...problem}
    >
      <Select
        className={styles.select}
        value={id ?? ''}
        onChange={(_, { value }) => {
          onChange(isColumnId(value) ? value : null);
        }}
      >
        <option value="">{texts.noColumn}</option>
        {columnVocabulary.map((known) => (
          <option key={known.id} value={known.id}>
            {known.header}
          </option>
        ))}
      </Select>
    </Field>
  );
};

/** The mapping editor: what each column of the sheet stands for. The doubtful ones first; the rest on request. */
const MappingDialog = ({ table, mapping, isIdle, missing, onMap, onClose }: MappingDialogProps) => {
  const styles = useStyles();
  const { form, table: texts } = useTexts();
  const doubtful = doubtfulColumns(table);
  const [changes, setChanges] = useState<ColumnMapping>({});
  const [onlyDoubtful, setOnlyDoubtful] = useState(doubtful > 0);
  const formId = useId();
  const rows = columnRows(table, changes);
  const twice = claimedTwice(rows);
  const shown = onlyDoubtful
    ? rows.filter(({ index, matched, id }) => matched === 'fuzzy' || index in changes || (id !== null && twice.has(id)))
    : rows;
  return (
    <PaneDialog
      title={texts.mappingTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{form.cancel}</Button>
          <Button appearance="primary" type="submit" form={formId} disabledFocusable={!isIdle || twice.size > 0}>
            {form.ok}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{texts.mappingHint}</p>
      {missing.length > 0 && <p className={styles.hint}>{texts.missing(missing)}</p>}
      {doubtful > 0 && (
        <Checkbox
          label={texts.onlyDoubtful}
          checked={onlyDoubtful}
          onChange={(_, { checked }) => {
            setOnlyDoubtful(checked === true);
          }}
        />
      )}
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          // Doubtful columns that were left as they are count as confirmed.
          const confirmed = rows.filter(({ matched }) => matched === 'fuzzy').map(({ index, id }) => [index, id] as const);
          if (isIdle && twice.size === 0) onMap({ ...mapping, ...Object.fromEntries(confirmed), ...changes });
        }}
      >
        {shown.map((row) => (
          <ColumnField
            key={row.index}
            row={row}
            isTwice={row.id !== null && twice.has(row.id)}
            onChange={(id) => {
              setChanges({ ...changes, [row.index]: id });
            }}
          />
        ))}
      </form>
    </PaneDialog>
  );
};

export default MappingDialog;
