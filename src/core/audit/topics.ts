import { oncePer } from '../once-per';
import { fold, westernDigits } from '../values';

/** One topic of a notice (选题方向), with the category it stands under. */
export interface Topic {
  readonly number: number;
  readonly name: string;
  /** Id of the category. */
  readonly category: string;
  /** Words of its 研究内容 beside those of its name: a title without any of either seems to be about something else. */
  readonly keywords: readonly string[];
}

/** What a cell says of the topic: by number, by name, or both; `named` differs from `topic` where they do not belong together. */
export interface TopicMatch {
  readonly topic: Topic;
  readonly named: Topic | null;
}

const lead = /^(?:选题方向|指南方向|研究方向|选题|方向)?第?[:：]?/u;
const numbered = /^(\d{1,2})(?:\.0+)?(?![\d.])(?:个?(?:选题)?方向)?[\s、.:：,，)）—-]*(.*)$/su;
const marks = /["'“”‘’《》〈〉]/gu;

const key = (text: string): string => fold(text).replace(marks, '').toLowerCase();

/** Chinese numerals only at the start: a title may hold others. */
const withWesternStart = (text: string): string => {
  const bare = text.replace(lead, '');
  const start = /^[〇零一二两三四五六七八九十]+/u.exec(bare)?.[0] ?? '';
  return start === '' ? bare : westernDigits(start) + bare.slice(start.length);
};

const listed = oncePer((topics: readonly Topic[]) => ({
  byNumber: new Map(topics.map((topic) => [topic.number, topic])),
  byName: new Map(topics.map((topic) => [key(topic.name), topic])),
}));

/**
 * Makes a reader of topic cells: “选题方向一：植物多糖……”, “方向7”, “十八”, 18, or the name alone. Nothing is guessed: a text that begins
 * with no number of the list and is none of its names gives null.
 */
export const topicMatcher = (topics: readonly Topic[]): ((text: string) => TopicMatch | null) => {
  const { byNumber, byName } = listed(topics);
  const memo = new Map<string, TopicMatch | null>();
  const read = (text: string): TopicMatch | null => {
    const folded = key(text);
    const whole = byName.get(folded) ?? byName.get(folded.replace(lead, ''));
    if (whole !== undefined) return { topic: whole, named: whole };
    const found = numbered.exec(withWesternStart(folded));
    const topic = found === null ? undefined : byNumber.get(Number(found[1]));
    if (topic === undefined) return null;
    return { topic, named: byName.get(found?.[2] ?? '') ?? null };
  };
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const match = read(text);
    if (memo.size < 10_000) memo.set(text, match);
    return match;
  };
};
