import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session, SessionState } from '../session';
import { ActionBar } from './components/action-bar';
import type { FindingCommands } from './components/finding-buttons';
import { PaneBody } from './components/pane-body';
import { ProgrammeCard } from './components/programme-card';
import { TableCard } from './components/table-card';
import { TaskStatus } from './components/task-status';
import { usePaneLanguage } from './pane-context';
import { PaneDialogs } from './pane-dialogs';
import type { OpenDialog } from './pane-dialogs';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  scroller: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
});

interface PaneProps {
  readonly state: SessionState;
  readonly session: Session;
}

const commandsOf = (session: Session, canChange: boolean, open: (dialog: OpenDialog) => void): FindingCommands => ({
  canChange,
  onGoTo: ({ sheet, finding: { cells } }) => {
    const [cell] = cells;
    if (cell !== undefined) void session.goTo(sheet, cell);
  },
  onFix: ({ sheet, finding }) => void session.acceptFix(sheet, finding),
  onResolve: (listed) => {
    open({ kind: 'resolve', listed });
  },
  onWithdraw: (listed) => void session.unresolve(listed),
  onExplain: ({ finding: { rule } }) => {
    open({ kind: 'rule', rule });
  },
});

/** The whole pane for one state of the session. */
export const Pane = ({ state, session }: PaneProps) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  // State and not a ref: the virtual list can only measure once the element is there.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { phase, result } = state;
  const isIdle = phase.kind === 'idle';
  const onProgramme = () => {
    setDialog({ kind: 'programme' });
  };
  return (
    <main className={styles.pane} lang={language}>
      <h1 className={styles.title}>{texts.title}</h1>
      <ActionBar
        isIdle={isIdle}
        onAudit={() => void session.audit()}
        onClear={() => void session.clear()}
        onSummarise={() => void session.askForSummary()}
        onSettings={() => {
          setDialog({ kind: 'settings' });
        }}
      />
      <TaskStatus state={state} session={session} />
      <div ref={setScroller} className={styles.scroller}>
        <div>
          <ProgrammeCard state={state} onChange={onProgramme} />
          {result !== null && (
            <TableCard
              result={result}
              chosenSheet={state.chosenSheet}
              onChoose={(sheet) => void session.chooseSheet(sheet)}
              onColumns={(table) => {
                setDialog({ kind: 'mapping', table });
              }}
            />
          )}
          <PaneBody
            state={state}
            session={session}
            commands={commandsOf(session, isIdle, setDialog)}
            scroller={scroller}
            onProgramme={onProgramme}
          />
        </div>
      </div>
      <PaneDialogs
        dialog={dialog}
        state={state}
        session={session}
        onClose={() => {
          setDialog(null);
        }}
      />
    </main>
  );
};
