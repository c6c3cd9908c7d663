import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { minWidth: 'auto', paddingLeft: '10px', paddingRight: '10px', whiteSpace: 'nowrap' },
  audit: { flexGrow: 1, maxWidth: '140px' },
  settings: { marginLeft: 'auto', flexShrink: 0 },
});

interface ActionBarProps {
  readonly isIdle: boolean;
  readonly onAudit: () => void;
  readonly onClear: () => void;
  readonly onSummarise: () => void;
  readonly onSettings: () => void;
}

/** The three commands and the settings: always in sight. While a task runs they stay reachable and say that they cannot be pressed. */
export const ActionBar = ({ isIdle, onAudit, onClear, onSummarise, onSettings }: ActionBarProps) => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.actions}>
      <Button appearance="primary" className={`${styles.button} ${styles.audit}`} disabledFocusable={!isIdle} onClick={onAudit}>
        {texts.audit}
      </Button>
      <Button className={styles.button} disabledFocusable={!isIdle} onClick={onClear}>
        {texts.clear}
      </Button>
      <Button className={styles.button} disabledFocusable={!isIdle} onClick={onSummarise}>
        {texts.summary}
      </Button>
      <Button
        className={styles.settings}
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={texts.settings}
        title={texts.settings}
        onClick={onSettings}
      />
    </div>
  );
};
