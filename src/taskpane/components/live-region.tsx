import { makeStyles } from '@fluentui/react-components';
import { useTexts } from '../pane-context';
import type { BusyView } from '../model/pane-model';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const quarter = 0.25;

/** Speaks to those who do not see: the task and every quarter of it, then what came of it. */
export const LiveRegion = ({ busy, message }: { readonly busy: BusyView | null; readonly message: string }) => {
  const styles = useStyles();
  const texts = useTexts();
  const share = busy?.done === null || busy === null ? '' : ` ${texts.percent(Math.floor(busy.done / quarter) * quarter)}`;
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {busy === null ? message : `${texts.tasks[busy.task]}${share}`}
    </div>
  );
};
