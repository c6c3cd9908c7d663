import { Suspense, lazy } from 'react';
import { canonicalHeader } from '../core/table/column-vocabulary';
import type { FindingView } from './model/finding-view';
import type { PaneActions, PaneModel } from './model/pane-model';

const ResolveDialog = lazy(() => import('./lazy/resolve-dialog'));
const SummaryDialog = lazy(() => import('./lazy/summary-dialog'));
const ProgrammeDialog = lazy(() => import('./lazy/programme-dialog'));
const MappingDialog = lazy(() => import('./lazy/mapping-dialog'));
const SettingsDialog = lazy(() => import('./lazy/settings-dialog'));

/** The window that is open. */
export type OpenDialog =
  | { readonly kind: 'resolve'; readonly view: FindingView }
  | { readonly kind: 'programme' | 'mapping' | 'summary' | 'settings' };

interface PaneDialogsProps {
  readonly dialog: OpenDialog | null;
  readonly model: PaneModel;
  readonly actions: PaneActions;
  readonly onClose: () => void;
}

const Shown = ({ dialog, model, actions, onClose }: PaneDialogsProps & { readonly dialog: OpenDialog }) => {
  /** Runs an action and closes the window. */
  const then =
    <A extends readonly unknown[]>(action: (...values: A) => void) =>
    (...values: A) => {
      onClose();
      action(...values);
    };
  switch (dialog.kind) {
    case 'resolve':
      return (
        <ResolveDialog
          view={dialog.view}
          verifier={model.verifier}
          onClose={onClose}
          onResolve={then((by, reason) => {
            actions.resolve(dialog.view.finding, by, reason);
          })}
        />
      );
    case 'summary':
      return (
        <SummaryDialog
          values={model.summary.values}
          isPresent={model.summary.isPresent}
          onClose={onClose}
          onWrite={then(actions.writeSummary)}
        />
      );
    case 'programme':
      return (
        <ProgrammeDialog
          programme={model.programme}
          programmes={model.programmes}
          onClose={onClose}
          onChoose={then(actions.chooseProgramme)}
          onLoad={then(actions.loadPack)}
        />
      );
    case 'mapping':
      if (model.table === null) return null;
      return (
        <MappingDialog
          table={model.table}
          mapping={model.mapping}
          missing={(model.audit?.audit.missingColumns ?? []).map(canonicalHeader)}
          onClose={onClose}
          onMap={then(actions.mapColumns)}
        />
      );
    case 'settings':
      return <SettingsDialog settings={model.settings} packAsOf={model.packAsOf} actions={actions} onClose={onClose} />;
  }
};

/** The open window, if any; its code is fetched when it is first asked for. */
export const PaneDialogs = ({ dialog, ...props }: PaneDialogsProps) =>
  dialog === null ? null : (
    <Suspense fallback={null}>
      <Shown dialog={dialog} {...props} />
    </Suspense>
  );
