import { Button, Field, Input, Radio, RadioGroup, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ledgerKinds } from '../../core/checks/problems';
import { FileButton } from '../components/file-button';
import { PaneDialog } from '../components/pane-dialog';
import { TaskStatus } from '../components/task-status';
import { languages } from '../../messages';
import { usePaneLanguage } from '../pane-context';
import type { Session, SessionState } from '../../session';
import { dayFrom, isoDay } from '../model/iso-day';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ledgers: { margin: 0, padding: 0, listStyle: 'none' },
  ledger: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface SettingsDialogProps {
  readonly state: SessionState;
  readonly session: Session;
  readonly onClose: () => void;
}

const spreadsheets = '.xlsx,.xlsm,.xls,.et,.ods,.csv';

/** Ledgers by kind: where each comes from, and the file picker. */
const Ledgers = ({ state, session }: Pick<SettingsDialogProps, 'state' | 'session'>) => {
  const styles = useStyles();
  const { texts, messages } = usePaneLanguage();
  const { form } = texts;
  const isIdle = state.phase.kind === 'idle';
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{form.ledgers}</h3>
      <p className={styles.hint}>{form.ledgersHint}</p>
      <ul className={styles.ledgers}>
        {ledgerKinds.map((kind) => {
          const given = state.ledgers[kind];
          const name = messages.ledgers[kind];
          return (
            <li key={kind} className={styles.ledger}>
              <div>
                {name}
                <div className={styles.source}>
                  {given === undefined ? form.ledgerAbsent : form.ledgerFrom(given.file, given.entries.length)}
                </div>
              </div>
              <FileButton
                label={form.load(name)}
                text={form.loadFile}
                accept={spreadsheets}
                isEnabled={isIdle}
                onFile={(file) => {
                  void file.arrayBuffer().then((bytes) => session.loadLedger(kind, file.name, new Uint8Array(bytes)));
                }}
              />
              {given !== undefined && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={form.remove(name)}
                  disabledFocusable={!isIdle}
                  onClick={() => {
                    void session.dropLedger(kind);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** Language, as-of date, live mode and ledgers; each takes effect at once. */
const SettingsDialog = ({ state, session, onClose }: SettingsDialogProps) => {
  const styles = useStyles();
  const { texts } = usePaneLanguage();
  const { form } = texts;
  const { settings, result } = state;
  return (
    <PaneDialog
      title={form.settingsTitle}
      onClose={onClose}
      status={<TaskStatus state={state} session={session} />}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {form.close}
        </Button>
      }
    >
      <Field label={form.language}>
        <RadioGroup
          layout="horizontal"
          value={settings.language}
          onChange={(_, { value }) => {
            const language = languages.find((known) => known === value);
            if (language !== undefined) void session.setSettings({ language });
          }}
        >
          {languages.map((language) => (
            <Radio key={language} value={language} label={form.languages[language]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={form.asOf} hint={form.asOfHint(result === null ? null : isoDay(result.asOf))}>
        <Input
          type="date"
          defaultValue={settings.asOf === null ? '' : isoDay(settings.asOf)}
          // Not while it is typed: a year half written is a year as well.
          onBlur={({ target: { value } }) => {
            const day = dayFrom(value);
            if (JSON.stringify(day) !== JSON.stringify(settings.asOf)) void session.setSettings({ asOf: day });
          }}
        />
      </Field>
      <Field hint={form.markHint}>
        <Switch
          label={form.mark}
          checked={settings.mark}
          onChange={(_, { checked }) => {
            void session.setSettings({ mark: checked });
          }}
        />
      </Field>
      <Field hint={form.liveHint}>
        <Switch
          label={form.live}
          checked={settings.live}
          onChange={(_, { checked }) => {
            void session.setSettings({ live: checked });
          }}
        />
      </Field>
      <div className={styles.part}>
        <Ledgers state={state} session={session} />
      </div>
    </PaneDialog>
  );
};

export default SettingsDialog;
