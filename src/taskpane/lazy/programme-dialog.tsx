import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FileButton } from '../components/file-button';
import { PaneDialog } from '../components/pane-dialog';
import { usePaneLanguage } from '../pane-context';
import type { Session, SessionState } from '../../session';

const useStyles = makeStyles({
  hint: {
    margin: '0 0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ProgrammeDialogProps {
  readonly state: SessionState;
  readonly session: Session;
  readonly onClose: () => void;
}

const automatic = '';

/** Which notice applies: detected, one that comes with the product, or a file of the department's own. */
const ProgrammeDialog = ({ state, session, onClose }: ProgrammeDialogProps) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const { form } = texts;
  const isIdle = state.phase.kind === 'idle';
  const [chosen, setChosen] = useState(state.chosenPack ?? automatic);
  useEffect(() => {
    void session.listProgrammes();
  }, [session]);
  return (
    <PaneDialog
      title={texts.programme.choose}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{form.cancel}</Button>
          <Button
            appearance="primary"
            disabledFocusable={!isIdle}
            onClick={() => {
              onClose();
              void session.choosePack(chosen === automatic ? null : chosen);
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
        <Radio value={automatic} label={texts.programme.automatic} />
        {state.programmes.map(({ id, title }) => (
          <Radio key={id} value={id} label={title[language]} />
        ))}
      </RadioGroup>
      <div>
        <p className={styles.hint}>{texts.programme.loadHint}</p>
        <FileButton
          label={texts.programme.loadFile}
          text={texts.programme.loadFile}
          accept=".json,application/json"
          isEnabled={isIdle}
          onFile={(file) => {
            onClose();
            void file.text().then((json) => session.loadPack(file.name, json));
          }}
        />
      </div>
    </PaneDialog>
  );
};

export default ProgrammeDialog;
