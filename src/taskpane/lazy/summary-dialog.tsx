import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PaneDialog } from '../components/pane-dialog';
import { useTexts } from '../pane-context';
import type { SummaryForm } from '../../session';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface SummaryDialogProps {
  /** What the tables themselves say. */
  readonly values: SummaryForm;
  readonly onWrite: (form: SummaryForm) => void;
  readonly onClose: () => void;
}

const fields = ['authority', 'date', 'contact', 'phone'] as const;

/** 生成汇总表: what stands above the table, taken from the sheet and open to change. */
const SummaryDialog = ({ values, onWrite, onClose }: SummaryDialogProps) => {
  const styles = useStyles();
  const { form } = useTexts();
  const [filled, setFilled] = useState(values);
  const formId = useId();
  return (
    <PaneDialog
      title={form.summaryTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{form.cancel}</Button>
          <Button appearance="primary" type="submit" form={formId}>
            {form.write}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{form.summaryHint}</p>
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onWrite(filled);
        }}
      >
        {fields.map((name) => (
          <Field key={name} label={form[name]}>
            <Input
              type={name === 'phone' ? 'tel' : 'text'}
              value={filled[name]}
              {...(name === 'date' ? { placeholder: form.datePlaceholder } : {})}
              onChange={(_, { value }) => {
                setFilled({ ...filled, [name]: value });
              }}
            />
          </Field>
        ))}
      </form>
      <p className={styles.hint}>{form.blankAllowed}</p>
    </PaneDialog>
  );
};

export default SummaryDialog;
