/** “2024-03-29 16:00” on this computer’s clock from an ISO time; anything else as it is: people may have written it. */
export const localTime = (text: string): string => {
  const time = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(text) || Number.isNaN(time.getTime())) return text;
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
};
