/** Keeps the last answer of a pure question about a text: several rules ask the same of one unit, one after the other. */
export const askOnce = <T>(ask: (text: string) => T): ((text: string) => T) => {
  let last: { text: string; answer: T } | null = null;
  return (text) => {
    if (last === null) last = { text, answer: ask(text) };
    else if (last.text !== text) {
      last.answer = ask(text);
      last.text = text;
    }
    return last.answer;
  };
};
