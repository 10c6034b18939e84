/** Bullet points and sentences as lower-case words with their places and forms. */
import type { ResumeDocument } from '../document/resume-document.ts';
import { isAsciiLetter, isDigit } from '../text/character-classes.ts';
import { findDates } from '../document/dates/find-dates.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { spanText, trimSpan, type Located, type Span } from '../text/span.ts';
import { textLanguage } from '../text/text-language.ts';
import { tokenize } from '../text/tokenize.ts';
import { phraseSet } from '../text/word-set.ts';
import { dutyOpenings, fieldLabels, leadIns, vagueOpenings } from './lexicon/wording.ts';
import type { PartOfSpeechTagger, TaggedWord } from './part-of-speech.ts';
import { phraseList } from './phrases.ts';

export interface Bullet {
  readonly span: Span;
  readonly text: string;
  /** Runs of letters and digits, apostrophes and hyphens inside them included. */
  readonly words: readonly BulletWord[];
  /** One for each word. */
  readonly tags: readonly TaggedWord[];
  /** The entry goes on: present tense is right. Undefined without dates. */
  readonly isOngoing?: boolean;
}

export interface BulletWord {
  readonly span: Span;
  readonly normal: string;
}

/** Bullets beyond this number are not looked at; a hostile text may hold any. */
const MOST_BULLETS = 2000;

/**
 * Highlights of work entries and projects, without a lead-in ("Results: …"). One without a word is left out, and so is what is no
 * sentence to judge: fields of a form ("Team size: 4"), pieces of dates and of broken lines, heads of entries ("Treasurer, 2009 – 2012").
 */
export function readBullets(resume: ResumeDocument, tagger: PartOfSpeechTagger, language: string): readonly Bullet[] {
  const entries = [...resume.work, ...resume.projects];
  const ofEntries = new Set(entries.flatMap(({ highlights }) => highlights.map(({ span }) => span.start)));
  const bullets: Bullet[] = [];
  const add = (highlights: readonly Located<string>[], facts: Pick<Bullet, 'isOngoing'>): void => {
    for (const highlight of highlights) {
      if (bullets.length === MOST_BULLETS) return;
      const sentence = withoutLabel(highlight);
      if (sentence === undefined) continue;
      const bullet = readBullet(sentence, tagger);
      if (!isScrap(bullet, language)) bullets.push({ ...bullet, ...facts });
    }
  };
  for (const { highlights, dates } of entries)
    add(highlights, dates?.start === undefined ? {} : { isOngoing: dates.ongoing });
  // Where no entry could be told from the rest, the list items still say what was done.
  for (const { kind, highlights = [] } of resume.sections)
    if (kind === 'work' || kind === 'projects' || kind === 'volunteer')
      add(
        highlights.filter(({ span }) => !ofEntries.has(span.start)),
        {},
      );
  const capitals = bullets.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const isPiece = (bullet: Bullet): boolean => 2 * capitals > bullets.length && isBroken(bullet);
  return bullets.filter((bullet) => !isPiece(bullet)).sort((a, b) => a.span.start - b.span.start);
}

/** Words up to which a bullet in small letters among others that begin with capitals is the end of a broken line. Chosen, unmeasured. */
const MOST_BROKEN = 5;

function isBroken({ words, text, tags }: Bullet): boolean {
  const isOneWord = words.length === 1 || tags[0]!.form === 'other';
  return words.length <= MOST_BROKEN && isOneWord && /^\p{Ll}/u.test(text);
}

/** Words that tell a language, at least; fewer say nothing. Chosen, unmeasured. */
const FEWEST_TELLING = 40;
/** Share of function words from which on sentences are in a language that is known. Chosen, unmeasured. */
const LEAST_SHARE = 0.12;

/**
 * Language of what is told: of a text in two languages, or with headings in another, the one that the sentences are in. Undefined where
 * they are too few to tell.
 */
export function toldLanguage({ text, basics, work, projects, sections }: ResumeDocument): string | undefined {
  const spans = [
    ...(basics.summary === undefined ? [] : [basics.summary.span]),
    ...[...work, ...projects, ...sections].flatMap(({ highlights = [] }) => highlights.map(({ span }) => span)),
  ].slice(0, MOST_BULLETS);
  const tokens = spans.flatMap((span) => tokenize(spanText(text, span))).filter(({ normal }) => normal.length > 1);
  if (tokens.length < FEWEST_TELLING) return undefined;
  const { language, share } = textLanguage(tokens);
  return share < LEAST_SHARE ? undefined : language;
}

const fields = /* @__PURE__ */ phraseSet(fieldLabels);
const introductions = /* @__PURE__ */ phraseSet(leadIns);
/** Of the longest label, in UTF-16 units. */
const LONGEST_LABEL = 40;

/** Undefined for a field of a form. */
function withoutLabel({ value, span }: Located<string>): Located<string> | undefined {
  const colon = value.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 0) return { value, span };
  const label = wordsOf(value.slice(0, colon), 0)
    .flatMap(({ normal }) => normal.split('-'))
    .filter((word) => !/^(?:[ivx]{1,4}|\d+)$/.test(word))
    .join(' ');
  if (fields.has(label)) return undefined;
  if (!introductions.has(label)) return { value, span };
  const rest = trimSpan(value, { start: colon + 1, end: value.length });
  const start = value[rest.start] === ':' ? rest.start + 1 : rest.start;
  return { value: value.slice(start, rest.end), span: { start: span.start + start, end: span.start + rest.end } };
}

/** No words, a link or what leads to one ("View on GitHub"), or up to three words of three letters at most: "Feb.", "2007 to Jan." */
function isScrap(bullet: Bullet, language: string): boolean {
  const { words, text } = bullet;
  if (words.length === 0 || (!/\s/.test(text.trim()) && /[./]\p{L}/u.test(text))) return true;
  if (words.length <= 4 && words[0]!.normal === 'view') return true;
  if (SPACED.test(text) || isHead(bullet, language)) return true;
  return words.length <= 3 && words.every(({ normal }) => normal.length <= 3 || /^\d/.test(normal));
}

/** "P R O J E C T S": a heading. */
const SPACED = /^\s*\p{L}(?: {1,2}\p{L}){3,}(?!\p{L})/u;

/** Words of the head of an entry, at most, its dates included; fewer where no list tells a deed from a position. Chosen, unmeasured. */
const LONGEST_HEAD = 16;
const LONGEST_FOREIGN_HEAD = 7;
const dutyLists = /* @__PURE__ */ phraseList(dutyOpenings);
const vagueLists = /* @__PURE__ */ phraseList(vagueOpenings);
/** Words that lead to a date inside a sentence: "Led the move from 2019 to 2021". */
const DATE_LEADS =
  /\b(?:from|since|in|during|between|until|till|by|for|of|von|seit|bis|im|depuis|de|en|entre|desde|hasta|dal|van|sinds)$/iu;

/** "Treasurer, Rowing Club, Aug 2006 – Aug 2007": a stretch of time at the end and no deed at the beginning. */
function isHead({ words, tags, text }: Bullet, language: string): boolean {
  if (!/^\p{Lu}/u.test(text) || !/\d/.test(text) || tags[0]!.form !== 'other' || words[1]?.normal === 'of')
    return false;
  if (words.length > (language === 'en' ? LONGEST_HEAD : LONGEST_FOREIGN_HEAD)) return false;
  if ([dutyLists, vagueLists].some((list) => list.find(words).some(({ at }) => at === 0))) return false;
  const last = findDates(text, { start: 0, end: text.length }, { year: 2000, month: 1 }).at(-1);
  if (last === undefined || last.form !== 'range' || /[\p{L}\d]/u.test(text.slice(last.range.span.end))) return false;
  return last.range.span.start > 0 && !DATE_LEADS.test(text.slice(0, last.range.span.start).trimEnd());
}

/** Sentences of the summary. */
export function readSummary(resume: ResumeDocument, tagger: PartOfSpeechTagger): readonly Bullet[] {
  const { summary } = resume.basics;
  if (summary === undefined) return [];
  return sentenceSpans(resume.text, summary.span)
    .slice(0, MOST_BULLETS)
    .map((span) => readBullet({ value: spanText(resume.text, span), span }, tagger))
    .filter(({ words }) => words.length > 0);
}

function readBullet({ value, span }: Located<string>, tagger: PartOfSpeechTagger): Bullet {
  const words = wordsOf(value, span.start);
  return { span, text: value, words, tags: tagger.tag(words.map(({ normal }) => normal)) };
}

/** Also for stretches that are no bullets. */
export function wordsOf(text: string, offset: number): readonly BulletWord[] {
  const words: BulletWord[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordSign(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordSign(text.charCodeAt(at)) || isJoint(text, at))) at++;
    words.push({
      span: { start: offset + start, end: offset + at },
      normal: text.slice(start, at).toLowerCase().replace(/’/g, "'"),
    });
  }
  return words;
}

function isWordSign(code: number): boolean {
  return (
    isAsciiLetter(code) ||
    isDigit(code) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff))
  );
}

/** "don't", "hands-on", "3.5", "1,200". */
function isJoint(text: string, at: number): boolean {
  const sign = text[at]!;
  if (!isWordSign(text.charCodeAt(at + 1)) || at + 1 >= text.length) return false;
  if (sign === "'" || sign === '’' || sign === '-') return true;
  return (sign === '.' || sign === ',') && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
