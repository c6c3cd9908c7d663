import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FileButton } from '../components/file-button';
import { PaneDialog } from '../components/pane-dialog';
import { usePaneLanguage } from '../pane-context';
import type { ProgrammeChoice, ProgrammeView } from '../model/pane-model';

const useStyles = makeStyles({
  hint: { margin: '0 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  option: { minHeight: '32px' },
});

interface ProgrammeDialogProps {
  readonly programme: ProgrammeView | null;
  readonly programmes: readonly ProgrammeChoice[];
  readonly onChoose: (id: string | null) => void;
  readonly onLoad: (file: File) => void;
  readonly onClose: () => void;
}

const automatic = '';

/** Which notice applies: detected, one of the bundled packs, or a file of the department's own. */
const ProgrammeDialog = ({ programme, programmes, onChoose, onLoad, onClose }: ProgrammeDialogProps) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const { form } = texts;
  const [chosen, setChosen] = useState(programme === null || programme.detectedBy !== null ? automatic : programme.id);
  return (
    <PaneDialog
      title={texts.programme.choose}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{form.cancel}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              onChoose(chosen === automatic ? null : chosen);
            }}
          >
            {form.ok}
          </Button>
        </>
      }
    >
      <RadioGroup
        aria-label={texts.programme.choose}
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(value);
        }}
      >
        <Radio className={styles.option} value={automatic} label={texts.programme.automatic} />
        {programmes.map(({ id, title }) => (
          <Radio key={id} className={styles.option} value={id} label={title[language]} />
        ))}
      </RadioGroup>
      <div>
        <p className={styles.hint}>{texts.programme.loadHint}</p>
        <FileButton label={texts.programme.loadFile} text={texts.programme.loadFile} accept=".json,application/json" onFile={onLoad} />
      </div>
    </PaneDialog>
  );
};

export default ProgrammeDialog;
