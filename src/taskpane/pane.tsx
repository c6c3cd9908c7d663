import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Clipboard32Regular } from '@fluentui/react-icons/svg/clipboard';
import { DismissCircle32Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useRef, useState } from 'react';
import { errorMessage } from '../messages';
import { ActionBar } from './components/action-bar';
import { BusyPanel } from './components/busy-panel';
import type { FindingCommands } from './components/finding-buttons';
import { LiveRegion } from './components/live-region';
import { NoticeBar } from './components/notice-bar';
import { ProgrammeCard } from './components/programme-card';
import { ResultView } from './components/result-view';
import { StateMessage } from './components/state-message';
import { TableCard } from './components/table-card';
import { noticeText } from './model/notice-text';
import type { PaneActions, PaneModel } from './model/pane-model';
import { PaneDialogs } from './pane-dialogs';
import type { OpenDialog } from './pane-dialogs';
import { usePaneLanguage } from './pane-context';

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
  scroller: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', position: 'relative', ':focus-visible': { outline: 'none' } },
});

interface PaneProps {
  readonly model: PaneModel;
  readonly actions: PaneActions;
}

/** What stands below the head: the result, or what to do to get one. */
const Body = ({ model, actions, commands, scroller }: PaneProps & { readonly commands: FindingCommands; readonly scroller: React.RefObject<HTMLElement | null> }) => {
  const { language, texts } = usePaneLanguage();
  const { state } = texts;
  const { stage } = model;
  if (stage.kind === 'starting') return <StateMessage icon={<Spinner size="small" />} title={texts.title} next={`${state.starting}……`} />;
  if (stage.kind === 'unreadable') {
    return (
      <StateMessage
        icon={<DismissCircle32Regular />}
        title={state.errorTitle}
        next={errorMessage(stage.error, language)}
        action={<Button onClick={actions.readAgain}>{state.tryAgain}</Button>}
      />
    );
  }
  if (stage.kind === 'no-table') {
    const { nearest } = stage;
    return (
      <StateMessage
        icon={<Table32Regular />}
        title={state.noTableTitle}
        next={state.noTableNext}
        {...(nearest === null ? {} : { detail: state.nearest(nearest.sheet, nearest.row, nearest.found) })}
        action={<Button onClick={actions.readAgain}>{state.readAgain}</Button>}
      />
    );
  }
  if (model.audit !== null) return <ResultView key={model.tableKey} audit={model.audit} commands={commands} scroller={scroller} />;
  if (model.busy !== null) return null;
  if (model.table?.rows.length === 0) return <StateMessage icon={<Table32Regular />} title={state.emptyTitle} next={state.emptyNext} />;
  return (
    <StateMessage
      icon={<Clipboard32Regular />}
      title={state.readyTitle}
      next={model.programme === null ? state.noPackNext : state.readyNext}
    />
  );
};

/** The whole pane for one state of things. */
export const Pane = ({ model, actions }: PaneProps) => {
  const styles = useStyles();
  const { language, texts } = usePaneLanguage();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const { busy, notice, programme, table } = model;
  const isReady = model.stage.kind === 'ready' && busy === null;
  const commands: FindingCommands = {
    canChange: isReady,
    onGoTo: ({ cells: [cell] }) => {
      if (cell !== undefined && model.audit !== null) actions.goTo(model.audit.table.sheet, cell);
    },
    onFix: actions.applyFix,
    onResolve: (view) => {
      setDialog({ kind: 'resolve', view });
    },
    onWithdraw: actions.withdraw,
  };
  const open = (kind: 'programme' | 'mapping' | 'summary' | 'settings') => () => {
    setDialog({ kind });
  };
  return (
    <div className={styles.pane} lang={language}>
      <h1 className={styles.title}>{texts.title}</h1>
      <ActionBar
        canAudit={isReady && programme !== null && table !== null}
        canClear={isReady}
        canSummarise={isReady && table !== null && table.rows.length > 0}
        onAudit={actions.audit}
        onClear={actions.clear}
        onSummarise={open('summary')}
        onSettings={open('settings')}
      />
      <LiveRegion busy={busy} message={notice === null || notice.kind === 'error' ? '' : noticeText(notice, language, texts)} />
      {busy !== null && <BusyPanel busy={busy} onCancel={actions.cancel} />}
      {notice !== null && busy === null && <NoticeBar notice={notice} onDismiss={actions.dismissNotice} />}
      <main ref={scroller} className={styles.scroller}>
        <div>
          {table !== null && (
            <>
              <ProgrammeCard programme={programme} onChange={open('programme')} />
              <TableCard
                table={table}
                tables={model.tables}
                tableKey={model.tableKey}
                onChoose={actions.chooseTable}
                onColumns={open('mapping')}
              />
            </>
          )}
          <Body model={model} actions={actions} commands={commands} scroller={scroller} />
        </div>
      </main>
      <PaneDialogs
        dialog={dialog}
        model={model}
        actions={actions}
        onClose={() => {
          setDialog(null);
        }}
      />
    </div>
  );
};
