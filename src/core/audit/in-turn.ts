/** The first comparison that decides, for sorting by several keys. */
export const inTurn = (...orders: readonly number[]): number => orders.find((order) => order !== 0) ?? 0;
