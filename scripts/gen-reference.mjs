// Writes the reference data that the product loads (src/reference/reference.generated.json) from the tables with their sources
// (src/reference/data/*.csv). The tables are the truth; the JSON carries only what is asked at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const folder = new URL('../src/reference/', import.meta.url);
const table = (name) => {
  const { data, errors } = Papa.parse(readFileSync(new URL(`data/${name}.csv`, folder), 'utf8').trim(), { header: true });
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors[0])}`);
  return data;
};
const split = (text) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const members = {};
for (const { group, iso2 } of table('groups')) (members[group] ??= []).push(iso2);

const reference = {
  countries: table('countries').map(({ iso2, name_zh, aliases, continent, kind, iso3, name_en }) => ({
    iso: iso2,
    name: name_zh,
    nameEn: name_en,
    continent,
    kind,
    aliases: [...new Set([iso3, name_en, ...split(aliases)])],
  })),
  ambiguous: table('ambiguous-names').map(({ name, candidates }) => ({ name, candidates: split(candidates) })),
  beltAndRoad: table('belt-and-road').map(({ iso2, signed, signed_exact, left, disputed_from, disputed_to }) => ({
    iso: iso2,
    signed: signed_exact === '' ? signed : signed_exact,
    left: left === '' ? null : left,
    disputed: disputed_from === '' ? null : [disputed_from, disputed_to],
  })),
  groups: members,
  divisions: table('jiangsu-divisions').map(({ name, level, parent, aliases }) => ({ name, level, parent, aliases: split(aliases) })),
  universities: table('jiangsu-universities').map(({ name, kind, dept, city, aliases, undergraduate_2024 }) => ({
    name,
    kind,
    dept,
    city,
    aliases: split(aliases),
    undergraduate2024: undergraduate_2024 === 'yes',
  })),
  taxHavens: table('tax-havens').map(({ code, name_zh, name_en, tier, aliases }) => ({
    code,
    name: name_zh,
    tier,
    aliases: [...new Set([name_en, ...split(aliases)])],
  })),
  jiangxiTreaties: table('jiangxi-treaties').map(({ partner, iso3166_alpha2, agreement }) => ({ partner, iso: iso3166_alpha2, agreement })),
  jiangxiSisterCities: table('jiangxi-sister-cities').map(({ jiangxi_city, foreign_city, country }) => ({
    city: jiangxi_city,
    foreign: foreign_city,
    country,
  })),
  jiangxiBases: table('jiangxi-bases').map(({ base_name, base_type, host_unit, host_aliases }) => ({
    name: base_name,
    type: base_type,
    host: host_unit,
    aliases: split(host_aliases),
  })),
};

const lines = Object.entries(reference).map(([key, value]) => {
  const body = Array.isArray(value) ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]` : JSON.stringify(value);
  return `  ${JSON.stringify(key)}: ${body}`;
});
writeFileSync(new URL('reference.generated.json', folder), `{\n${lines.join(',\n')}\n}\n`);
