import { auditCase, told } from '../rule-tester';
it('x', () => {
  const a = auditCase({ rows: [{}, {}, {}, {}, {}, {}, {}, {}, {}] });
  console.log(told(a).join('\n'), a.notChecked.length, a.checklist.length);
});
