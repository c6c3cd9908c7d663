import { AuditError } from '../core/errors';
import { parseArea } from '../core/table/address';
import { intersects } from '../core/table/area';
import type { AuditAnswer } from './desk-protocol';
import { auditEdit } from './live';
import type { Edit, Ports } from './ports';
import type { SessionState } from './state';

/** More edits than this at once are followed by one full audit. */
const mostWaiting = 20;

export interface Follower {
  readonly noteEdit: (edit: Edit) => void;
  /** A reading of the workbook begins: it sees all edits so far. Returns what is to be called when nothing came of it. */
  readonly beginReading: () => () => void;
  /** Whether the result says what stands on the sheets, as far as was heard. */
  readonly isCaughtUp: () => boolean;
  /** Follows what came meanwhile, if the user wants that. */
  readonly resume: () => void;
  /** Follows no edit until the next reading: the user took the conclusions off the sheet. */
  readonly pause: () => void;
}

/** What the follower may do to its session. */
export interface FollowedSession {
  readonly ports: Ports;
  readonly getState: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** Reads and audits everything; ends in a state, does not reject. */
  readonly auditAll: () => Promise<void>;
}

/** Whether a recalculation touched cells of an audited table; one that does not say where did. */
const concerns = ({ tables }: AuditAnswer, { sheet, address }: Edit): boolean => {
  const areas = address.split(',').map((part) => parseArea(part.trim()));
  return tables.some((table) => {
    const [header, body] = [parseArea(table.headerRange), parseArea(table.bodyRange ?? '')];
    if (table.sheet !== sheet || header === null) return false;
    const whole = { ...header, lastRow: body?.lastRow ?? header.lastRow };
    return areas.some((area) => area === null || intersects(area, whole));
  });
};

/**
 * Keeps the result true while the user edits. One edited row is audited by itself; anything more, and whatever could not be followed, by a
 * full audit. Where neither is wanted (live auditing is off) or possible, the result is marked as stale.
 */
export const createFollower = ({ ports, getState, set, auditAll }: FollowedSession): Follower => {
  let waiting: Edit[] = [];
  /** Whether edits were passed over: then only a full audit can tell. */
  let isBehind = false;
  let isPaused = false;
  let isFollowing = false;

  const isCaughtUp = (): boolean => !isBehind && waiting.length === 0;

  const fallBehind = (): void => {
    isBehind = true;
    waiting = [];
    if (getState().result !== null) set({ isStale: true });
  };

  const followOne = async (result: AuditAnswer, edit: Edit): Promise<void> => {
    // A task of the user's may begin at any moment: then what was asked of the desk here may be older than what it read.
    const isCurrent = (): boolean => getState().result === result && getState().phase.kind === 'idle';
    const next = await auditEdit(ports, { result, isMarked: getState().settings.mark, isCurrent }, edit);
    if (next === null || !isCurrent()) fallBehind();
    else set({ result: next, isStale: !isCaughtUp() });
  };

  /** @returns whether to go on */
  const step = async (result: AuditAnswer): Promise<boolean> => {
    const edit = isBehind || waiting.length > mostWaiting ? undefined : waiting.shift();
    if (edit === undefined) {
      await auditAll();
      const { failure, notice } = getState();
      return failure === null && notice?.kind !== 'cancelled';
    }
    try {
      await followOne(result, edit);
      return true;
    } catch (error) {
      fallBehind();
      set({ failure: error instanceof AuditError ? error.detail : { code: 'internal' } });
      return false;
    }
  };

  const follow = async (): Promise<void> => {
    if (isFollowing) return;
    isFollowing = true;
    for (let goesOn = true; goesOn;) {
      const { result, phase, settings } = getState();
      if (result === null || phase.kind !== 'idle' || !settings.live || isPaused || isCaughtUp()) break;
      goesOn = await step(result);
    }
    isFollowing = false;
    // The next edit is answered the sooner. What goes wrong there the edit itself meets again, and tells.
    if (getState().settings.live && isCaughtUp()) ports.desk.ask({ kind: 'prepare-edit' }).catch(() => undefined);
  };

  const noteEdit = (edit: Edit): void => {
    const { result, settings } = getState();
    if (edit.kind === 'calculated') {
      if (result !== null && !concerns(result, edit)) return;
      // A sheet with the time of day calculates after our own writing too: no audit begins for that alone.
      const isOfAnEdit = isFollowing || !isCaughtUp();
      fallBehind();
      if (isOfAnEdit) void follow();
      return;
    }
    if (!settings.live || isPaused) {
      fallBehind();
      return;
    }
    waiting.push(edit);
    if (result !== null) set({ isStale: true });
    void follow();
  };

  return {
    noteEdit,
    isCaughtUp,
    beginReading: () => {
      const wasBehind = !isCaughtUp();
      const wasPaused = isPaused;
      isBehind = false;
      isPaused = false;
      waiting = [];
      return () => {
        isPaused = wasPaused;
        if (wasBehind) fallBehind();
      };
    },
    resume: () => void follow(),
    pause: () => {
      isPaused = true;
    },
  };
};
