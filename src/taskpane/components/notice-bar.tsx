import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { packFaultMessage } from '../../messages';
import { usePaneLanguage } from '../pane-context';
import type { PaneNotice } from '../model/pane-model';
import { noticeText } from '../model/notice-text';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    gap: '4px 8px',
    padding: '6px 6px 6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { marginTop: '4px', lineHeight: 0 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  badIcon: { color: tokens.colorStatusDangerForeground1 },
  text: { paddingTop: '2px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  faults: { margin: '4px 0 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});

const faultsShown = 8;

/** What came of the last task. An error is spoken at once; the rest goes through the live region. */
export const NoticeBar = ({ notice, onDismiss }: { readonly notice: PaneNotice; readonly onDismiss: () => void }) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const isError = notice.kind === 'error';
  const faults = isError && notice.error.code === 'invalid-pack' ? notice.error.faults : [];
  return (
    <div className={`${styles.bar} ${isError ? styles.bad : styles.good}`} {...(isError ? { role: 'alert' } : {})}>
      <span className={`${styles.icon} ${isError ? styles.badIcon : styles.goodIcon}`} aria-hidden>
        {isError ? <DismissCircle16Filled /> : <CheckmarkCircle16Filled />}
      </span>
      <div className={styles.text}>
        {noticeText(notice, language, texts)}
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.slice(0, faultsShown).map((fault) => (
              <li key={`${fault.path.join('.')} ${fault.code}`}>{packFaultMessage(fault, language)}</li>
            ))}
            {faults.length > faultsShown && <li>……</li>}
          </ul>
        )}
      </div>
      <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={texts.dismiss} onClick={onDismiss} />
    </div>
  );
};
