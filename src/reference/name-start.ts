import { byStartTold } from './by-start';
import type { Entry, Names } from './by-start';
import { foldName } from './fold-name';
import { jiangsuPlaces } from './jiangsu-places';
import type { JiangsuPlace } from './jiangsu-places';
import { jiangsuUniversities } from './jiangsu-universities';
import type { UniversityName } from './jiangsu-universities';
import { otherPlaces } from './other-places';

/** What stands at a position of a folded text, the longest names first. */
export interface NameStart {
  readonly places: Names<JiangsuPlace>;
  readonly universities: Names<UniversityName>;
  /** Places outside Jiangsu. */
  readonly elsewhere: readonly string[];
}

/** A name of any of the kinds. */
type Known = { readonly place: JiangsuPlace } | { readonly university: UniversityName } | { readonly elsewhere: true };

const entries: readonly Entry<Known>[] = [
  ...[...jiangsuPlaces].map(([name, place]): Entry<Known> => [name, { place }]),
  ...[...jiangsuUniversities].map(([name, university]): Entry<Known> => [name, { university }]),
  ...otherPlaces.map((name): Entry<Known> => [name, { elsewhere: true }]),
];

/** One walk over the characters of a text tells all that is known to begin there. */
export const startsAt = byStartTold(entries, (names): NameStart => ({
  places: names.flatMap(([name, known]): Names<JiangsuPlace> => ('place' in known ? [[name, known.place]] : [])),
  universities: names.flatMap(([name, known]): Names<UniversityName> => ('university' in known ? [[name, known.university]] : [])),
  elsewhere: names.flatMap(([name, known]) => ('elsewhere' in known ? [name] : [])),
}));

/** A name and how it begins. */
interface ReadName {
  /** By `foldName`. */
  readonly folded: string;
  readonly start: NameStart;
}

let last = '';
const read = { folded: '', start: startsAt('', 0) };

/**
 * Folds a name and looks at its start. Several rules ask it of one unit, one after the other, so the last answer is kept. There is but
 * one object of it, which a further question changes: take out what is wanted at once.
 */
export const readName = (text: string): ReadName => {
  if (text !== last) {
    last = text;
    read.folded = foldName(text);
    read.start = startsAt(read.folded, 0);
  }
  return read;
};
