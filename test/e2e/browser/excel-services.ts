import type { WireRequest } from '../../excel-host/wire';
import type { Answer } from '../../excel-host/simulated-excel';

/** Objects that belong to no workbook: the library asks for them by the name of a service. */
const newService = 2;
const callMethod = 3;

/**
 * Answers requests to the services around the workbook (state of the pane, readiness for ribbon commands), which the simulated
 * workbook does not know.
 * @returns the methods called and the answer; null for a request to the workbook
 */
export const answerService = (text: string): { readonly calls: readonly string[]; readonly answer: Answer } | null => {
  // The text comes from office.js: its shape is the protocol's.
  const request: WireRequest = JSON.parse(text);
  const isService = Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === newService);
  if (!isService) return null;
  const Results = request.Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === callMethod ? null : {} }));
  return {
    calls: request.Actions.filter(({ ActionType }) => ActionType === callMethod).map(({ Name }) => Name),
    answer: { kind: 'response', text: JSON.stringify({ Results }) },
  };
};
