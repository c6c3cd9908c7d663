import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '6px', padding: '28px 24px', textAlign: 'center' },
  icon: { color: tokens.colorNeutralForeground3, lineHeight: 0, marginBottom: '2px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '32em', overflowWrap: 'anywhere' },
});

interface StateMessageProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What to do next. */
  readonly next: string;
  readonly detail?: string;
  readonly action?: ReactNode;
}

/** What stands in the place of a result: a word on the state and one on what to do next. */
export const StateMessage = ({ icon, title, next, detail, action }: StateMessageProps) => {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      <h2 className={styles.title}>{title}</h2>
      {detail !== undefined && <p className={styles.text}>{detail}</p>}
      <p className={styles.text}>{next}</p>
      {action}
    </div>
  );
};
