import type { Session, SessionState } from '../../session';
import { noticeText, shownNotice } from '../model/notice-text';
import { usePaneLanguage } from '../pane-context';
import { BusyPanel } from './busy-panel';
import { LiveRegion } from './live-region';
import { FailureBar, NoticeBar } from './notice-bar';

/** Failures that the body of the pane itself explains. */
const explained: ReadonlySet<string> = new Set(['no-table', 'pack-not-detected']);

interface TaskStatusProps {
  readonly state: SessionState;
  readonly session: Session;
}

/** What is under way, and what came of it; to be read and to be heard. */
export const TaskStatus = ({ state: { phase, failure, notice, result }, session }: TaskStatusProps) => {
  const { language, texts } = usePaneLanguage();
  const message = notice === null ? '' : noticeText(notice, result, language, texts);
  const shown = notice === null ? '' : shownNotice(notice, result, language, texts);
  const isIdle = phase.kind === 'idle';
  return (
    <>
      <LiveRegion phase={phase} message={message} />
      {!isIdle && <BusyPanel phase={phase} onCancel={session.cancel} />}
      {isIdle && shown !== '' && <NoticeBar message={shown} onDismiss={session.dismiss} />}
      {failure !== null && !explained.has(failure.code) && <FailureBar failure={failure} onDismiss={session.dismiss} />}
    </>
  );
};
