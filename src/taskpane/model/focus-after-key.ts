/** Where the focus of a list goes for a key; null: the key does nothing here. */
export const focusAfterKey = (key: string, at: number, count: number, page: number): number | null => {
  const within = (index: number): number => Math.max(0, Math.min(count - 1, index));
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
