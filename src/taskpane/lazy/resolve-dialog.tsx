import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { PaneDialog } from '../components/pane-dialog';
import { useTexts } from '../pane-context';
import type { ListedFinding, TableOutline } from '../../session';
import { findingWords } from '../model/finding-words';

const useStyles = makeStyles({
  finding: {
    margin: 0,
    padding: '8px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ResolveDialogProps {
  readonly listed: ListedFinding;
  readonly table: TableOutline | undefined;
  readonly verifier: string;
  readonly isIdle: boolean;
  readonly onResolve: (by: string, reason: string) => void;
  readonly onClose: () => void;
}

/** 已核实: who looked, and what was found. Both are asked for. */
const ResolveDialog = ({ listed, table, verifier, isIdle, onResolve, onClose }: ResolveDialogProps) => {
  const styles = useStyles();
  const { form, result } = useTexts();
  const [by, setBy] = useState(verifier);
  const [reason, setReason] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const formId = useId();
  const isComplete = by.trim() !== '' && reason.trim() !== '';
  const { header, opinion } = findingWords(listed, table);
  const place = listed.label === null ? result.wholeTable : result.rowName(listed.label.row);
  return (
    <PaneDialog
      title={form.resolveTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{form.cancel}</Button>
          <Button appearance="primary" type="submit" form={formId} disabledFocusable={!isIdle}>
            {form.ok}
          </Button>
        </>
      }
    >
      <p className={styles.finding}>
        {place}　{header === null ? '' : `${header}：`}
        {opinion}
      </p>
      <form
        noValidate
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isIdle && isComplete) onResolve(by.trim(), reason.trim());
        }}
      >
        <Field label={form.reason} required {...(wasAsked && reason.trim() === '' ? { validationMessage: form.reasonNeeded } : {})}>
          <Textarea
            rows={3}
            value={reason}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <Field label={form.by} required {...(wasAsked && by.trim() === '' ? { validationMessage: form.byNeeded } : {})}>
          <Input
            value={by}
            onChange={(_, { value }) => {
              setBy(value);
            }}
          />
        </Field>
      </form>
      <p className={styles.hint}>{form.resolveHint}</p>
    </PaneDialog>
  );
};

export default ResolveDialog;
