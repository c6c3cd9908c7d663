import { tableCases } from './table';

export const allCases = [...tableCases];
