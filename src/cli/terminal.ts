/** What the commands may do to the outside; tests give their own. */
export interface Terminal {
  /** Standard output: results only. */
  readonly print: (text: string) => void;
  /** Standard error: messages. */
  readonly warn: (text: string) => void;
  /** One line on standard error that is written over; silent unless it is a terminal. */
  readonly progress: (text: string) => void;
  /** Takes the progress line away. */
  readonly endProgress: () => void;
}

/** The process's own streams. */
export const processTerminal = (): Terminal => {
  const live = process.stderr.isTTY;
  let shown = false;
  // A reader such as `head` that goes away early is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    print: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    warn: (text) => {
      clear();
      process.stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!live) return;
      process.stderr.write(`\r\u001b[2K${text}`);
      shown = true;
    },
    endProgress: clear,
  };
};
