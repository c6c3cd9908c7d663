import { isDateFormat } from '../../../src/hosts/xlsx/number-formats';

it.each([13, 23, 26, 37, 44, 48, 49, 59, 0])('built-in format %i is no date', (id) => {
  expect(isDateFormat(id, undefined)).toBe(false);
});
it.each([14, 22, 27, 31, 36, 45, 47, 50, 58])('built-in format %i is a date', (id) => {
  expect(isDateFormat(id, undefined)).toBe(true);
});
// prettier-ignore
it.each([
  'yyyy"年"m"月"d"日"', 'yyyy\\-mm\\-dd', 'yyyy/m/d;@', '[$-804]yyyy"年"m"月"', '[$-F800]dddd\\,\\ mmmm\\ dd', '[DBNum1][$-804]yyyy"年"m"月"d"日"',
  'h:mm:ss AM/PM', '上午/下午h"时"mm"分"', '[h]:mm:ss', '[Red]yyyy-mm-dd', 'mmm-yy', 'aaaa', 'm/d;;', 'e"年"', 'General" "yyyy',
])('%s is a date', (code) => {
  expect(isDateFormat(176, code)).toBe(true);
});
// prettier-ignore
it.each([
  'General', '[Red]0.00', '0"d"', '0\\d', '#,##0_);[Red](#,##0)', '0.00E+00', '@', '_-* #,##0_d', '[DBNum2]General', '"yyyy"', '0;"month"', '[$¥-804]#,##0.00',
  '0.00%', '# ?/?', '', '[>=100]0;General',
])('%s is no date', (code) => {
  expect(isDateFormat(176, code)).toBe(false);
});
