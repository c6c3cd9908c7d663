import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import { taskOf } from '../model/task-of';
import type { BusyPhase } from '../model/task-of';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: '6px 12px',
    flexShrink: 0,
    padding: '8px 12px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  task: { minHeight: '24px', alignContent: 'center' },
  bar: { gridColumn: '1 / -1' },
});

/** What is under way, how far it is, and the way out. What is being written is written to its end. */
export const BusyPanel = ({ phase, onCancel }: { readonly phase: BusyPhase; readonly onCancel: () => void }) => {
  const styles = useStyles();
  const texts = useTexts();
  const { task, done } = taskOf(phase);
  return (
    <div className={styles.panel}>
      <span className={styles.task}>
        {texts.tasks[task]}
        {done === null ? '……' : ` ${texts.percent(done)}`}
      </span>
      {task !== 'writing' && (
        <Button size="small" onClick={onCancel}>
          {texts.form.cancel}
        </Button>
      )}
      <ProgressBar className={styles.bar} aria-label={texts.tasks[task]} thickness="large" {...(done === null ? {} : { value: done })} />
    </div>
  );
};
