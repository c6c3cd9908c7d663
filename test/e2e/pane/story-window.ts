import type { StoryPorts } from './story-ports';

declare global {
  interface Window {
    /** What the session did in the workbook, for the tests to read. */
    story: StoryPorts;
  }
}
