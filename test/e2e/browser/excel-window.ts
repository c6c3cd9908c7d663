/** What the page is told of its Excel. */
export interface ExcelWindowSettings {
  /** Requirement sets with their versions, as Excel itself reports them. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Language of Excel's own texts. */
  readonly language: string;
  /** Colours of Office's theme as “#rrggbb”, by the names of `Office.context.officeTheme`. */
  readonly theme: Readonly<Record<string, string>>;
}

/**
 * Runs in the page before everything else: the object through which office.js for Windows talks to Excel. It calls two functions
 * that the test must expose: `recauditExcelRequest(text, flags)`, which answers a request (JSON) with the values of the host's
 * protocol, and `recauditCommandCompleted(id)`. Events come back through `window.recauditRaise(event, payload)`.
 */
export const installExcelWindow = (settings: ExcelWindowSettings): void => {
  type Callback = (answer: readonly unknown[] | { toArray: () => readonly unknown[] }, code?: number) => void;
  type Handler = (event: number, payload: unknown) => void;
  const commandInvoked = 39;
  const methods = { request: 93, commandCompleted: 94 };
  const handlers = new Map<number, Handler>();
  const colours = Object.fromEntries(
    // As a COLORREF of Windows: blue, green, red.
    Object.entries(settings.theme).map(([name, colour]) => {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return [name, ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0)];
    }),
  );
  /** A command of the ribbon that comes before the page listens is kept, as Excel does. */
  const unheard: [event: number, payload: readonly unknown[]][] = [];
  const raise = (event: number, payload: readonly unknown[]): void => {
    const handler = handlers.get(event);
    if (handler !== undefined) handler(event, safeArray(payload.map((item) => (Array.isArray(item) ? safeArray(item) : item))));
    else if (event === commandInvoked) unheard.push([event, payload]);
  };
  const safeArray = (values: readonly unknown[]): { toArray: () => readonly unknown[] } => ({ toArray: () => [...values] });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'recaudit',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.language,
    GetAppDataLocale: () => settings.language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(settings.requirementSets),
    GetOfficeThemeInfo: () => JSON.stringify(colours),
    // The add-in keeps nothing in the workbook's settings.
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetHostFullVersion: () => '16.0.18000.20000',
  };
  const external = {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (method: number, parameters: readonly unknown[], callback: Callback) => {
      // The bridge is exposed by the test; its type cannot be known to the page.
      const bridge = window as unknown as Readonly<Record<string, (...values: unknown[]) => Promise<never>>>;
      if (method === methods.request) {
        const message = parameters[0] as readonly unknown[];
        void bridge['recauditExcelRequest']?.(message[4], message[6]).then((answer: readonly unknown[]) => {
          callback(safeArray(answer));
        });
        return;
      }
      if (method === methods.commandCompleted) {
        void bridge['recauditCommandCompleted']?.(parameters[0]);
      }
      callback(safeArray([0]));
    },
    RegisterEvent: (event: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(event, handler);
      callback(safeArray([0]));
      for (const early of unheard.splice(0)) raise(...early);
    },
    UnregisterEvent: (event: number, _target: string, callback: Callback) => {
      handlers.delete(event);
      callback(safeArray([0]));
    },
  };
  Object.defineProperty(window, 'external', { value: external });
  Object.assign(window, {
    recauditRaise: raise,
  });
};
