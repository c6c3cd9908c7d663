import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

export interface StaticServer {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A server that knows nothing but files, as IIS or nginx would serve them, under a path of its own. */
export const serveFolder = async (folder: string): Promise<StaticServer> => {
  const prefix = '/kjj/recaudit/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(prefix) ? path.normalize(pathname.slice(prefix.length)) : '..';
    const isInside = !inside.startsWith('..') && !path.isAbsolute(inside);
    const send = (status: number, type: string, body: Uint8Array | string): void => {
      response.writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(body);
    };
    if (!isInside) {
      send(404, 'text/plain', 'not found');
      return;
    }
    readFile(path.join(folder, inside)).then(
      (body) => {
        send(200, types[path.extname(inside)] ?? 'application/octet-stream', body);
      },
      () => {
        send(404, 'text/plain', 'not found');
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://localhost:${bound.port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
