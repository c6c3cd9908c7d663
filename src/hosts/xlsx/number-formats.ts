import { isDateFormatCode } from '../date-format';

/**
 * Built-in number formats that show dates or times: 14–22 and 45–47 everywhere; 27–36 and 50–58 are the East Asian ones
 * (ECMA-376 part 1, 18.8.30).
 */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/**
 * Whether cells of this number format show a date or a time.
 * @param id numFmtId
 * @param code the format code of a custom format; undefined for built-in ones
 */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return isBuiltInDate(id);
  return isDateFormatCode(code);
};
