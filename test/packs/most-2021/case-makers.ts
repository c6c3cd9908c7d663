import { caseMakers } from '../clause-case-makers';
import type { ClauseCase } from '../direction-tester';

const makers = caseMakers('M21');
export const { one, rows, partner, fields, planned, budget, bothApply, duration } = makers;

/** Another session of a body is another agreement. */
export const agreement = (clause: string, direction: string, own: string): ClauseCase =>
  makers.agreement(clause, direction, '《中韩科技合作联委会第13次会议纪要》', own);
