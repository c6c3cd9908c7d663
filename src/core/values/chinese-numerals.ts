const digits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const tens = /^([一二两三四五六七八九]?)十([一二三四五六七八九]?)$/u;

/** Chinese numerals up to 99, or a row of digits (“二〇二四”), as western digits. Other characters stay. */
const westernNumber = (text: string): string => {
  const found = tens.exec(text);
  if (found === null) return [...text].map((character) => digits[character] ?? character).join('');
  return `${digits[found[1] ?? ''] ?? '1'}${digits[found[2] ?? ''] ?? '0'}`;
};

/** Replaces every run of Chinese numerals in a text by western digits: “二〇二四年三月” → “2024年3月”, “十八个月” → “18个月”. */
export const westernDigits = (text: string): string => text.replace(/[〇○零一二两三四五六七八九十]+/gu, westernNumber);
