import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import { taskOf } from '../model/task-of';
import type { Phase } from '../../session';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const quarter = 0.25;

/** Speaks to those who do not see: the task and every quarter of it, then what came of it. */
export const LiveRegion = ({ phase, message }: { readonly phase: Phase; readonly message: string }) => {
  const styles = useStyles();
  const texts = useTexts();
  const spoken = (): string => {
    if (phase.kind === 'idle') return message;
    const { task, done } = taskOf(phase);
    return `${texts.tasks[task]}${done === null ? '' : ` ${texts.percent(Math.floor(done / quarter) * quarter)}`}`;
  };
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {spoken()}
    </div>
  );
};
