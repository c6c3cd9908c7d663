// Quoted text, escaped characters, padding and fill characters, and brackets (colours, conditions, locales), but not elapsed time [h].
const notPlaceholders = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether cells of this number format code show a date or a time. */
export const isDateFormatCode = (code: string): boolean => {
  // Only the section for positive numbers counts: dates are positive.
  const [section = ''] = code.replace(notPlaceholders, '').split(';');
  if (/general|[0#?@]/i.test(section) && !/[ymdhs]|a{3}/i.test(section.replace(/general/gi, ''))) return false;
  return /[ymdhse]|a{3}|上午|下午|am\/pm/i.test(section.replace(/general|E[+-]/gi, ''));
};
