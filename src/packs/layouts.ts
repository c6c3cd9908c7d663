import { parseSummaryLayout } from '../core/plans/summary-layout';
import type { SummaryLayout } from '../core/plans/summary-layout';
import jiangsu2024 from './jiangsu-2024/layout.json';

/** The official summary sheet. National programmes that Jiangsu departments recommend use the same form. */
export const summaryLayout = (): SummaryLayout => parseSummaryLayout(jiangsu2024);
