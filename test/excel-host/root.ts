import type { Environment } from './environment';
import { apiNotFound } from './excel-fault';
import { simulate } from './simulated-object';
import type { SimulatedObject } from './simulated-object';
import { worksheets } from './worksheet';

/** What object path 1 names: the workbook. `release` forgets a kept reference. */
export const rootObject = (environment: Environment, release: (reference: string) => void): SimulatedObject =>
  simulate('Workbook', {
    get: {
      Worksheets: () => worksheets(environment),
      Application: () =>
        simulate('Application', {
          call: { SuspendApiCalculationUntilNextSync: () => undefined, SuspendScreenUpdatingUntilNextSync: () => undefined },
        }),
    },
    call: {
      _RemoveReference: (reference) => {
        if (typeof reference !== 'string') throw apiNotFound('_RemoveReference without a reference');
        release(reference);
      },
    },
  });
