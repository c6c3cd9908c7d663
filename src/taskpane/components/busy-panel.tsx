import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import type { BusyView } from '../model/pane-model';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '6px 12px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: '32px',
  },
  bar: { gridColumn: '1 / -1' },
});

/** What is under way, how far it is, and the way out. */
export const BusyPanel = ({ busy, onCancel }: { readonly busy: BusyView; readonly onCancel: () => void }) => {
  const styles = useStyles();
  const texts = useTexts();
  const task = texts.tasks[busy.task];
  const share = busy.done === null ? '' : texts.percent(busy.done);
  return (
    <div className={styles.panel}>
      <span>
        {task}
        {share === '' ? '……' : ` ${share}`}
      </span>
      {busy.canCancel ? (
        <Button size="small" onClick={onCancel}>
          {texts.form.cancel}
        </Button>
      ) : (
        <span />
      )}
      <ProgressBar className={styles.bar} aria-label={task} thickness="large" {...(busy.done === null ? {} : { value: busy.done })} />
    </div>
  );
};
