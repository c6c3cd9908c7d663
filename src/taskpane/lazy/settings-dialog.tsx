import { Button, Field, Input, Radio, RadioGroup, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ledgerKinds } from '../../core/checks/problems';
import { FileButton } from '../components/file-button';
import { PaneDialog } from '../components/pane-dialog';
import { languages } from '../../messages';
import { usePaneLanguage } from '../pane-context';
import type { PaneActions, SettingsView } from '../model/pane-model';

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
  readonly settings: SettingsView;
  /** ISO day of the pack's own; null without a pack. */
  readonly packAsOf: string | null;
  readonly actions: PaneActions;
  readonly onClose: () => void;
}

const spreadsheets = '.xlsx,.xlsm,.xls,.et,.ods,.csv';

/** Ledgers by kind: where each comes from, and the file picker. */
const Ledgers = ({ settings, actions }: Pick<SettingsDialogProps, 'settings' | 'actions'>) => {
  const styles = useStyles();
  const { texts, messages } = usePaneLanguage();
  const { form } = texts;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{form.ledgers}</h3>
      <p className={styles.hint}>{form.ledgersHint}</p>
      <ul className={styles.ledgers}>
        {ledgerKinds.map((kind) => {
          const given = settings.ledgers.find((ledger) => ledger.kind === kind);
          const name = messages.ledgers[kind];
          return (
            <li key={kind} className={styles.ledger}>
              <div>
                {name}
                <div className={styles.source}>
                  {given === undefined ? form.ledgerAbsent : form.ledgerFrom(given.source ?? form.fromWorkbook, given.entries)}
                </div>
              </div>
              <FileButton
                label={form.load(name)}
                text={form.load('')}
                accept={spreadsheets}
                onFile={(file) => {
                  actions.loadLedger(kind, file);
                }}
              />
              {given !== undefined && given.source !== null && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={form.remove(name)}
                  onClick={() => {
                    actions.removeLedger(kind);
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
const SettingsDialog = ({ settings, packAsOf, actions, onClose }: SettingsDialogProps) => {
  const styles = useStyles();
  const { texts } = usePaneLanguage();
  const { form } = texts;
  return (
    <PaneDialog
      title={form.settingsTitle}
      onClose={onClose}
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
            if (language !== undefined) actions.setLanguage(language);
          }}
        >
          {languages.map((language) => (
            <Radio key={language} value={language} label={form.languages[language]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={form.asOf} {...(packAsOf === null ? {} : { hint: form.asOfHint(packAsOf) })}>
        <Input
          type="date"
          value={settings.asOf ?? ''}
          onChange={(_, { value }) => {
            actions.setAsOf(value === '' ? null : value);
          }}
        />
      </Field>
      <Field hint={form.liveHint}>
        <Switch
          label={form.live}
          checked={settings.live}
          onChange={(_, { checked }) => {
            actions.setLive(checked);
          }}
        />
      </Field>
      <div className={styles.part}>
        <Ledgers settings={settings} actions={actions} />
      </div>
    </PaneDialog>
  );
};

export default SettingsDialog;
