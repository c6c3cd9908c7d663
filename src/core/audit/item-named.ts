import { fold } from '../values';

/** A numbered item of a list in the guideline. */
export interface Item {
  readonly number: number;
  readonly name: string;
}

const numbers = /(?<![\d.])(\d{1,2})(?:[.．、，,；;)）:：和及与]|(?=\D*$)|$)/gu;

/** Whether a text names an item: by its number (“6. …”, “5、6”, “子方向5”) or by its whole name, in which digits are no numbers. */
export const itemsNamed = (text: string, { number, name }: Item): boolean => {
  const [folded, wanted] = [fold(text), fold(name)];
  if (folded.includes(wanted)) return true;
  const head = /^(?:子方向|第)*((?:\d{1,2}[、,，;；和及与]?)+)/u.exec(folded)?.[1] ?? '';
  return [...head.matchAll(numbers)].some((found) => Number(found[1]) === number);
};
