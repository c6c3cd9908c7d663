/**
 * The content security policy of the page, as its own meta element carries it: every server then serves it, whatever its settings.
 * - Scripts only from the add-in's own folder (and the chosen source of office.js): nothing inline, no eval, no WebAssembly.
 * - Connections only to the same folder: what the page reads can be sent nowhere.
 * - Styles may be inline. Fluent UI writes its styles at run time and office.js sets style attributes; a nonce must differ for
 *   each answer, which a folder of files cannot do, and a fixed one would promise a protection that it does not give.
 *   With scripts, connections, images and forms bound to the folder, a style can carry nothing out.
 * Which sites may frame the page (`frame-ancestors`) can only be said in a header: see the settings for IIS and nginx.
 * @param officeOrigin origin of office.js; null when it lies in the same folder
 */
export const contentSecurityPolicy = (officeOrigin) => {
  const own = officeOrigin === null ? "'self'" : `'self' ${officeOrigin}`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};
