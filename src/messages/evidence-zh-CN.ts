import type { PackEvidence } from '../core/audit/pack-evidence';

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('、');

/** One sign for or against a programme, in Chinese. */
export const evidenceZhCN = (found: PackEvidence): string => {
  switch (found.kind) {
    case 'title':
      return `标题含${list(found.words)}`;
    case 'title-of-another':
      return `标题含其他专项的${list(found.words)}`;
    case 'year':
      return `标题年度为${String(found.year)}年`;
    case 'another-year':
      return `标题年度${String(found.year)}年不符`;
    case 'batch':
      return `标题为${found.batch}`;
    case 'another-batch':
      return `标题${found.batch}不符`;
    case 'date':
      return `日期“${found.date}”在申报期内`;
    case 'another-date':
      return `日期“${found.date}”不在申报年份`;
    case 'programme':
      return `${String(found.rows)}行专项名称相符`;
    case 'another-programme':
      return `${String(found.rows)}行专项名称不符`;
    case 'names':
      return `${String(found.rows)}行“${found.header}”名称相符`;
    case 'other-names':
      return `${String(found.rows)}行“${found.header}”名称不符`;
    case 'codes':
      return `${String(found.rows)}行只有编号（各年度编号含义不同，不足为据）`;
    case 'other-codes':
      return `${String(found.rows)}行编号不在其列`;
    case 'columns':
      return `标准栏目${String(found.of)}个中有${String(found.found)}个`;
    case 'another-place':
      return `从标题或推荐单位看属于${found.place}`;
  }
};
