/** Clauses whose rule says nothing bad of any table: only their good example can be shown. */
export const withoutBadExample: Readonly<Record<string, string>> = {
  'JS24-005': '写法须被接受，没有应报的行',
  'JS24-006': '写法须被接受，没有应报的行',
  'JS24-007': '写法须被接受，没有应报的行',
  'JS24-039': '名单须注明日期，反例是程序误判',
  'JS24-085': '意向书须被接受，没有应报的行',
};
