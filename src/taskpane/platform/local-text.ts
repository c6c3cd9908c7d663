/** A text that the web view keeps between openings of the pane. */
export interface LocalText {
  /** Null: nothing was kept. */
  readonly load: () => string | null;
  readonly save: (text: string) => void;
}

/** A text in the web view's own storage. Where the policy of an organisation forbids that, it lasts as long as the pane. */
export const localText = (key: string): LocalText => {
  let forbidden: string | null = null;
  return {
    load: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return forbidden;
      }
    },
    save: (text) => {
      try {
        localStorage.setItem(key, text);
      } catch {
        // Nothing to tell: it holds until the pane is closed.
        forbidden = text;
      }
    },
  };
};
