/**
 * Which skills of a posting stand for each other: "PostgreSQL or MySQL", "a language such as Java, C++ or Go",
 * "one or more of: SQL, R, Python". One of them is enough.
 *
 * A chain is a run of mentions with nothing but commas, brackets and a conjunction between them. With an "or" and no "and" it is one wish as a
 * whole; with both, only what "or" joins ("HTML, CSS, and Ajax or jQuery"); after words that announce examples, always.
 */
import type { SkillMention } from '../skills/mentions.ts';
import { wordSet } from '../text/word-set.ts';

/** For each mention the number of its group; a mention that stands alone has a group of its own. `mentions` ascending. */
export function alternativeGroups(text: string, mentions: readonly SkillMention[]): readonly number[] {
  const groups = mentions.map((_, at) => at);
  let first = 0;
  let links: Link[] = [];
  for (let at = 1; at <= mentions.length; at++) {
    const link = at < mentions.length ? linkBetween(text, mentions[at - 1]!, mentions[at]!) : undefined;
    if (link !== undefined) {
      links.push(link);
      continue;
    }
    if (links.length > 0) groupChain(groups, first, links, announcesExamples(text, mentions[first]!.span.start));
    first = at;
    links = [];
  }
  return groups;
}

type Link = 'comma' | 'and' | 'or';

function groupChain(groups: number[], first: number, links: readonly Link[], areExamples: boolean): void {
  if (areExamples || (links.includes('or') && !links.includes('and'))) {
    groups.fill(first, first, first + links.length + 1);
    return;
  }
  links.forEach((link, at) => {
    if (link === 'or') groups[first + at + 1] = groups[first + at]!;
  });
}

/** Longest text between two members of an enumeration (" and/or "). Chosen, unmeasured. */
const LINK_REACH = 14;

const OR_WORDS = /* @__PURE__ */ wordSet('or and/or or/and oder und/oder ou et/ou e/ou o y/o of en/of lub sau');
const AND_WORDS = /* @__PURE__ */ wordSet('and & und et y e en i și si oraz');

/** How two mentions are joined; undefined when more than an enumeration stands between them. */
function linkBetween(text: string, before: SkillMention, after: SkillMention): Link | undefined {
  const length = after.span.start - before.span.end;
  if (length > LINK_REACH || length < 1) return undefined;
  const between = text.slice(before.span.end, after.span.start).toLowerCase();
  if (between.includes('\n')) return undefined;
  const words = between.split(/[\s,()[\]]/).filter((word) => word !== '');
  if (words.length === 0) return /[,()]/.test(between) ? 'comma' : undefined;
  if (words.length > 1) return undefined;
  if (OR_WORDS.has(words[0]!)) return 'or';
  if (AND_WORDS.has(words[0]!)) return 'and';
  return words[0] === '/' ? 'comma' : undefined;
}

/** What stands before a list of examples; the last words before its first member, brackets and colons left out. */
const EXAMPLE_CUES: readonly string[] = [
  'such as',
  'like',
  'e.g.',
  'eg',
  'e.g',
  'for example',
  'for instance',
  'not limited to',
  'of the following',
  'one of',
  'any of',
  'either',
  'z.b.',
  'z. b.',
  'zum beispiel',
  'beispielsweise',
  'tels que',
  'par exemple',
  'como',
  'por ejemplo',
  'por exemplo',
  'ad esempio',
  'zoals',
];
/** Characters looked back for a cue. */
const CUE_REACH = 70;

function announcesExamples(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - CUE_REACH), start).toLowerCase();
  const before = line.slice(line.lastIndexOf('\n') + 1).trimEnd();
  let end = before.length;
  while (end > 0 && ' ,:([–-'.includes(before[end - 1]!)) end--;
  const words = before.slice(0, end);
  if (endsInCue(words)) return true;
  // "one or more of the following programming languages: Java, C++": the kind of thing may be named in between.
  return before.endsWith(':') && words.includes('of the following');
}

function endsInCue(words: string): boolean {
  return EXAMPLE_CUES.some(
    (cue) => words.endsWith(cue) && !/[\p{L}\p{N}]/u.test(words[words.length - cue.length - 1] ?? ' '),
  );
}
