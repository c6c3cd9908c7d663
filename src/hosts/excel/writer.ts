/** Puts writes into as few requests as their size allows, in order. */
export interface Writer {
  /**
   * Queues a write; what was queued before is sent first when both together would be too large.
   * @param bytes what it weighs in a request
   */
  readonly add: (bytes: number, queue: (context: Excel.RequestContext) => void) => Promise<void>;
  /** What a request may weigh. */
  readonly messageBytes: number;
  /** Sends what is queued. */
  readonly flush: () => Promise<void>;
}

/** What a write of a few properties weighs, with the object paths that it needs. */
export const smallWrite = 4_000;

/**
 * @param messageBytes what a request may weigh
 * @param onSend called before each request: from then on something may have been written
 */
export const createWriter = (context: Excel.RequestContext, messageBytes: number, onSend: () => void): Writer => {
  let queued = 0;
  const flush = async (): Promise<void> => {
    if (queued === 0) return;
    queued = 0;
    onSend();
    await context.sync();
  };
  return {
    messageBytes,
    add: async (bytes, queue) => {
      if (queued + bytes > messageBytes) await flush();
      if (queued === 0) {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      queued += bytes;
      queue(context);
    },
    flush,
  };
};
