import type { DirectionSuite } from '../direction-suite';
import { clauseCases } from './clause-cases';
import * as tester from './tester';

export const suite: DirectionSuite = {
  packId: tester.packId,
  directions: Object.keys(tester.clean),
  tester,
  clauseCases,
  negativeControls: [],
  elsewhere: [],
};
