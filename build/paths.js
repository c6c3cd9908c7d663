import { fileURLToPath } from 'node:url';

/** The path of a file of the project. @param path from its top, such as “./src/cli/main.ts” */
export const projectPath = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
