import type { PaneTask } from '../../messages/pane-texts';
import type { Phase } from '../../session';

export type BusyPhase = Exclude<Phase, { readonly kind: 'idle' }>;

/** The task of a phase with its share, 0…1; null while the share is unknown. */
export const taskOf = (phase: BusyPhase): { readonly task: PaneTask; readonly done: number | null } => ({
  task: phase.kind,
  done: phase.kind === 'auditing' ? phase.done : null,
});
