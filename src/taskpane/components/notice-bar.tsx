import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import type { AuditErrorDetail } from '../../core/errors';
import { errorMessage, packFaultMessage } from '../../messages';
import { usePaneLanguage } from '../pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '4px 8px',
    padding: '6px 6px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { marginTop: '4px', lineHeight: 0 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  badIcon: { color: tokens.colorStatusDangerForeground1 },
  text: { paddingTop: '2px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  faults: { margin: '4px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

/** What went well. It is spoken through the live region. */
export const NoticeBar = ({ message, onDismiss }: { readonly message: string; readonly onDismiss: () => void }) => {
  const styles = useStyles();
  const texts = usePaneLanguage().texts;
  return (
    <div className={`${styles.bar} ${styles.good}`}>
      <span className={`${styles.icon} ${styles.goodIcon}`} aria-hidden>
        <CheckmarkCircle16Filled />
      </span>
      <div className={styles.text}>{message}</div>
      <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={texts.dismiss} onClick={onDismiss} />
    </div>
  );
};

interface FailureBarProps {
  readonly failure: AuditErrorDetail;
  /** Absent: it cannot be dismissed. */
  readonly onDismiss?: () => void;
}

/** What went wrong, spoken at once; a faulty pack file says where. */
export const FailureBar = ({ failure, onDismiss }: FailureBarProps) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const faults = failure.code === 'invalid-pack' ? failure.faults : [];
  return (
    <div className={`${styles.bar} ${styles.bad}`} role="alert">
      <span className={`${styles.icon} ${styles.badIcon}`} aria-hidden>
        <DismissCircle16Filled />
      </span>
      <div className={styles.text}>
        {errorMessage(failure, language)}
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults
              .map((fault) => packFaultMessage(fault, language))
              .map((message) => (
                <li key={message}>{message}</li>
              ))}
          </ul>
        )}
      </div>
      {onDismiss !== undefined && (
        <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={texts.dismiss} onClick={onDismiss} />
      )}
    </div>
  );
};
