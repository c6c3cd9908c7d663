/** Stands in the formula of every conditional format of ours (`highlightSignature` of the plans); Excel may write it with other spaces or case. */
const signature = /N\(\s*"recaudit"\s*\)/i;

/** Whether the formula of a conditional format is ours. */
export const isTextSignature = (formula: string): boolean => signature.test(formula);
