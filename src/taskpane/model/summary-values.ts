import type { AuditAnswer, SummaryForm } from '../../session';

/** “2024年 月 日”: the form as printed, not filled in. */
const blankDate = /^(?:\d{4})?[\s_＿]*年[\s_＿]*月[\s_＿]*日?$/u;

/** What all tables say alike above themselves; '' where they differ, are silent or hold only the printed form. */
export const summaryValues = ({ tables }: AuditAnswer): SummaryForm => {
  const shared = (name: keyof SummaryForm): string => {
    const [first = '', ...others] = new Set(tables.map(({ fields }) => fields[name]?.value.trim() ?? ''));
    return others.length > 0 || (name === 'date' && blankDate.test(first)) ? '' : first;
  };
  return { authority: shared('authority'), date: shared('date'), contact: shared('contact'), phone: shared('phone') };
};
