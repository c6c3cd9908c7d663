import { useState } from 'react';
import { canonicalHeader } from '../core/table/column-vocabulary';
import type { ListedFinding, Session, SessionState } from '../session';
import { PartBoundary } from './components/part-boundary';
import { lazyPart } from './load-part';
import { summaryValues } from './model/summary-values';

const ResolveDialog = lazyPart(() => import('./lazy/resolve-dialog'));
const SummaryDialog = lazyPart(() => import('./lazy/summary-dialog'));
const ReplaceDialog = lazyPart(() => import('./lazy/replace-dialog'));
const ProgrammeDialog = lazyPart(() => import('./lazy/programme-dialog'));
const MappingDialog = lazyPart(() => import('./lazy/mapping-dialog'));
const RuleDialog = lazyPart(() => import('./lazy/rule-dialog'));
const SettingsDialog = lazyPart(() => import('./lazy/settings-dialog'));

/** The window that is open. */
export type OpenDialog =
  | { readonly kind: 'resolve'; readonly listed: ListedFinding }
  /** `table`: its position in the result. */
  | { readonly kind: 'mapping'; readonly table: number }
  /** `rule` as findings name it. */
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'programme' | 'settings' };

interface PaneDialogsProps {
  readonly dialog: OpenDialog | null;
  readonly state: SessionState;
  readonly session: Session;
  readonly onClose: () => void;
}

const Shown = ({ dialog, state, session, onClose }: PaneDialogsProps) => {
  const [verifier, setVerifier] = useState('');
  const { question, result, phase } = state;
  const isIdle = phase.kind === 'idle';
  if (question?.kind === 'replace-sheet') return <ReplaceDialog sheet={question.sheet} onAnswer={(yes) => void session.answer(yes)} />;
  if (question?.kind === 'summary-form' && result !== null) {
    return (
      <SummaryDialog
        values={summaryValues(result)}
        onClose={() => void session.answer(false)}
        onWrite={(form) => void session.makeSummary(form)}
      />
    );
  }
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'resolve':
      return (
        <ResolveDialog
          listed={dialog.listed}
          table={result?.tables[dialog.listed.table]}
          verifier={verifier}
          isIdle={isIdle}
          onClose={onClose}
          onResolve={(by, reason) => {
            setVerifier(by);
            onClose();
            void session.resolve(dialog.listed, by, reason);
          }}
        />
      );
    case 'programme':
      return <ProgrammeDialog state={state} session={session} onClose={onClose} />;
    case 'mapping': {
      const table = result?.tables[dialog.table];
      if (table === undefined) return null;
      return (
        <MappingDialog
          table={table}
          isIdle={isIdle}
          mapping={state.mappings[table.sheet] ?? {}}
          missing={(result?.audits[dialog.table]?.missingColumns ?? []).map(canonicalHeader)}
          onClose={onClose}
          onMap={(mapping) => {
            onClose();
            void session.mapColumns(table.sheet, mapping);
          }}
        />
      );
    }
    case 'rule':
      return <RuleDialog rule={dialog.rule} state={state} session={session} onClose={onClose} />;
    case 'settings':
      return <SettingsDialog state={state} session={session} onClose={onClose} />;
  }
};

/** The open window, if any; its code is fetched when it is first asked for. */
export const PaneDialogs = (props: PaneDialogsProps) => (
  <PartBoundary
    onDismiss={() => {
      props.onClose();
      props.session.dismiss();
    }}
  >
    <Shown {...props} />
  </PartBoundary>
);
