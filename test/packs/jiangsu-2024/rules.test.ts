import { testRule } from '../rule-tester';
import { suitesBySubject } from './cases';

for (const [subject, suites] of Object.entries(suitesBySubject)) {
  describe(subject, () => {
    for (const suite of suites) testRule(suite);
  });
}
