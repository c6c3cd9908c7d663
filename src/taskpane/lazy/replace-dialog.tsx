import { Button } from '@fluentui/react-components';
import { PaneDialog } from '../components/pane-dialog';
import { useTexts } from '../pane-context';

interface ReplaceDialogProps {
  readonly sheet: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before a sheet of the same name is lost. The harmless answer has the focus. */
const ReplaceDialog = ({ sheet, onAnswer }: ReplaceDialogProps) => {
  const { form } = useTexts();
  const refuse = () => {
    onAnswer(false);
  };
  return (
    <PaneDialog
      title={form.replaceTitle(sheet)}
      onClose={refuse}
      actions={
        <>
          <Button data-first-focus onClick={refuse}>
            {form.cancel}
          </Button>
          <Button
            appearance="primary"
            onClick={() => {
              onAnswer(true);
            }}
          >
            {form.replace}
          </Button>
        </>
      }
    >
      {form.replaceHint(sheet)}
    </PaneDialog>
  );
};

export default ReplaceDialog;
