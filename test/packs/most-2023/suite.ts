import type { DirectionSuite } from '../direction-suite';
import { clauseCases } from './clause-cases';
import * as tester from './tester';

export const suite: DirectionSuite = {
  packId: tester.packId,
  directions: Object.keys(tester.clean),
  tester,
  clauseCases,
  negativeControls: [
    { clause: 'M23-D1.6-01', direction: '1.6', rows: [{ 依托政府间协议: null }] },
    { clause: 'M23-D1.7-01', direction: '1.7', rows: [{ 依托政府间协议: null }] },
    { clause: 'M23-D1.8-13', direction: '1.8', rows: [{ 领域方向: '1. 潜在传染病病原体研究' }] },
    { clause: 'M23-D2.2-07', direction: '2.2', rows: [{ 外方是否同步申报: '否' }] },
    // Unlimited fields: anything passes.
    { clause: 'M23-D1.5-03', direction: '1.5', rows: [{ 领域方向: '任意' }] },
    { clause: 'M23-D1.7-02', direction: '1.7', rows: [{ 领域方向: '任意' }] },
  ],
  elsewhere: [],
};
