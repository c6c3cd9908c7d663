import type { TableView } from '../audit/table-view';
import type { TableRow } from '../table/table';
import { unitsIn } from '../table/units-in';
import { fold, parseValue } from '../values';
import type { UnitKind } from '../values/value';

/** A foreign unit with its kind. */
export interface ForeignUnit {
  readonly name: string;
  readonly kind: UnitKind;
}

const firm =
  /株式会社|有限会社|合同会社|주식회사|公司|集团|\b(?:co\.?,?\s*ltd|ltd|limited|corp(?:oration)?|inc|llc|plc|gmbh|ag|kg|se|oyj?|ab|nv|bv|kft|zrt|company)\b\.?|\b(?:s\.\s?[al]\.?(?:\s?u\.?)?|s\.?r\.?l\.?|b\.v\.|n\.v\.|a\/s)(?![a-z])|\bS[AL]U?$/iu;
const university = /大学|universit|hochschule|college|institute of technology|\bKIT\b|\bETH\b/iu;
/** Research bodies whose Chinese names end like those of associations. */
const institute =
  /研究所|研究院|研究中心|科学院|研究机构|弗劳恩霍夫|马普|马克斯.?普朗克|亥姆霍兹|莱布尼茨|fraunhofer|max.?planck|helmholtz|leibniz|institut|riken|\b(?:aist|jaxa|jamstec|vtt|csic|dlr|kist|kaist|imec|csir)\b|research\s(?:centre|center|council)/iu;

const kindOfName = (spelled: string, ofList: UnitKind): UnitKind => {
  // Blanks stay: they part the words of Latin names.
  const name = spelled.normalize('NFKC');
  if (firm.test(name)) return 'enterprise';
  if (university.test(name)) return 'university';
  return institute.test(name) ? 'institute' : ofList;
};

/** Foreign units of a row with their kinds: the column 外方单位性质 counts before the names where it names as many. Null: no such column. */
export const foreignUnitsOf = (view: TableView, row: TableRow): readonly ForeignUnit[] | null => {
  const cell = view.cell(row, 'foreignPartner');
  if (cell === null) return null;
  const units = cell.value.kind === 'units' ? unitsIn(cell) : [];
  const stated = parseValue('unit-kinds', view.cell(row, 'foreignPartnerKind')?.content ?? null);
  const kinds = stated.kind === 'unit-kinds' ? stated.kinds : [];
  return units
    .filter(({ name }) => fold(name) !== '')
    .map(({ name, kind }, at) => {
      const told = kinds.length === units.length ? kinds[at] : undefined;
      return { name, kind: told === undefined || told === 'unknown' ? kindOfName(name, kind) : told };
    });
};
