/** Keeps the last answer of a pure question about a text: several rules ask the same of one unit, one after the other. */
export const askOnce = <T>(ask: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    const known = last?.text === text ? last : { text, answer: ask(text) };
    last = known;
    return known.answer;
  };
};
