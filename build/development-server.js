import { projectPath } from './paths.js';

/**
 * Options of webpack-dev-server for `npm run start`, at the address that manifest.xml names. Excel opens nothing without a
 * certificate that the machine trusts: it is made, and installed after asking, on the first start.
 */
export const developmentServer = async () => {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    host: 'localhost',
    port: 3000,
    static: { directory: projectPath('dist/web'), watch: false },
    server: { type: 'https', options: await getHttpsServerOptions() },
    hot: false,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
    client: { overlay: false },
  };
};
