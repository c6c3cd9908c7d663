/** Design, section 4: 0 no error · 1 at least one error finding · 2 usage, or an input that could not be audited · 3 a rule faulted. */
export const exitCodes = { fine: 0, errors: 1, unusable: 2, fault: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
