import { Button } from '@fluentui/react-components';
import { Clipboard32Regular } from '@fluentui/react-icons/svg/clipboard';
import { Document32Regular } from '@fluentui/react-icons/svg/document';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { useEffect } from 'react';
import type { Session, SessionState } from '../../session';
import { lazyPart } from '../load-part';
import { useTexts } from '../pane-context';
import type { FindingCommands } from './finding-buttons';
import { PartBoundary } from './part-boundary';
import { StateMessage } from './state-message';

const loadResultView = () => import('../lazy/result-view');
const ResultView = lazyPart(loadResultView);

interface PaneBodyProps {
  readonly state: SessionState;
  readonly session: Session;
  readonly commands: FindingCommands;
  readonly scroller: HTMLElement | null;
  readonly onProgramme: () => void;
}

/** The result, or what to do to get one. */
export const PaneBody = ({ state, session, commands, scroller, onProgramme }: PaneBodyProps) => {
  const { state: texts, programme } = useTexts();
  const { phase, failure, result, isStale, filter } = state;
  const isIdle = phase.kind === 'idle';
  // Fetched while the workbook is read.
  useEffect(() => {
    if (!isIdle) loadResultView().catch(() => undefined);
  }, [isIdle]);
  if (failure?.code === 'no-table') {
    const { nearest } = failure;
    return (
      <StateMessage
        icon={<Table32Regular />}
        title={texts.noTableTitle}
        next={texts.noTableNext}
        {...(nearest === null ? {} : { detail: texts.nearest(nearest.sheet, nearest.row, nearest.found) })}
        action={<Button onClick={() => void session.audit()}>{texts.readAgain}</Button>}
      />
    );
  }
  if (failure?.code === 'pack-not-detected') {
    return (
      <StateMessage
        icon={<Document32Regular />}
        title={texts.noPackTitle}
        next={texts.noPackNext}
        action={
          <Button appearance="primary" onClick={onProgramme}>
            {programme.choose}
          </Button>
        }
      />
    );
  }
  if (result === null) {
    return (
      <StateMessage
        icon={<Clipboard32Regular />}
        title={isIdle ? texts.readyTitle : texts.busyTitle}
        next={isIdle ? texts.readyNext : texts.busyNext}
      />
    );
  }
  if (result.tables.every(({ rows }) => rows.length === 0) && isIdle) {
    return <StateMessage icon={<Table32Regular />} title={texts.emptyTitle} next={texts.emptyNext} />;
  }
  return (
    <PartBoundary>
      <ResultView result={result} isStale={isStale} filter={filter} commands={commands} scroller={scroller} onFilter={session.setFilter} />
    </PartBoundary>
  );
};
