/// <reference types="office-js" />

/** What the buttons of the ribbon do. Each settles when it is done and says in the pane what went wrong: none rejects. */
export interface RibbonActions {
  readonly audit: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly makeSummary: () => Promise<void>;
}

/**
 * Function names of the buttons, as manifest.xml gives them. Names of their own: office.js first looks for a property of the
 * window with that name, and any element's id is one.
 */
export const ribbonFunctions: Readonly<Record<keyof RibbonActions, string>> = {
  audit: 'recauditAudit',
  clear: 'recauditClear',
  makeSummary: 'recauditSummary',
};

/** Opens the pane, where progress, results and faults are shown, then acts. The ribbon waits for `completed`. */
const carryOut = async (act: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> => {
  try {
    await Office.addin.showAsTaskpane();
    await act();
  } finally {
    event.completed();
  }
};

/**
 * Connects the buttons of the ribbon, once office.js has run. Pane and ribbon share one runtime, so the buttons of both do the same.
 */
export const connectRibbon = (actions: RibbonActions): void => {
  for (const name of ['audit', 'clear', 'makeSummary'] as const) {
    Office.actions.associate(ribbonFunctions[name], (event: Office.AddinCommands.Event) => {
      void carryOut(actions[name], event);
    });
  }
};
