/// <reference lib="webworker" />
import type { DeskCall } from './desk-protocol';
import { serveDesk } from './desk-lines';

/** The script of the worker: see `workerLine`. */
const serve = serveDesk((message) => {
  self.postMessage(message);
});
self.addEventListener('message', (event: MessageEvent<DeskCall>) => {
  serve(event.data);
});
