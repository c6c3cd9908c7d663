/** An error that Excel reports to the add-in: it stops the batch, what came before it stays done. */
export class ExcelFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ExcelFault';
    this.code = code;
  }
}

/** A member that the simulation lacks must never pass in silence. */
export const apiNotFound = (member: string): ExcelFault => new ExcelFault('ApiNotFound', `The simulated Excel has no member ${member}.`);

export const invalidArgument = (what: string): ExcelFault => new ExcelFault('InvalidArgument', `The argument is invalid: ${what}.`);

export const itemNotFound = (what: string): ExcelFault => new ExcelFault('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

export const accessDenied = (what: string): ExcelFault =>
  new ExcelFault('AccessDenied', `You cannot perform the requested operation: ${what}.`);
