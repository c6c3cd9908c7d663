/** Folding for names of places and units: width and compatibility forms, case, white space and dots do not matter. */
export const foldName = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s.·・\u200b-\u200d\ufeff\u00ad]/gu, '');
