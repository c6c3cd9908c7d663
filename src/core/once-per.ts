/**
 * Makes something of an object once and keeps it for as long as the object lives. For what belongs to a pack (its categories, conditions,
 * options of rules), which many tables are audited under, and for a view, which lives as long as one audit. Nothing that a table holds may
 * outlive its audit.
 */
export const oncePer = <K extends object, T extends object | string>(make: (of: K) => T): ((of: K) => T) => {
  const made = new WeakMap<K, T>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
};
