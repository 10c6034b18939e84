/**
 * Skills a rewrite names: the résumé must have the skill, by name or by one that implies it, in the passage, its entry or a place that
 * speaks for the whole person (skills, certificates, languages, summary, headline). A skill of another job is a misattribution.
 */
import type { SkillMention } from '../../skills/mentions.ts';
import { contains, type Span } from '../../text/span.ts';
import { supportPlaces } from './deed-supports.ts';
import { actorsBehindVerbs } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** Names, of which a word that happens to look like one is no part; the rest are common words that the rule of words looks after. */
const NAMED: ReadonlySet<string> = new Set(['tool', 'certificate', 'language']);

export interface SkillWords {
  /** Words of skills that the résumé supports here. */
  readonly licensed: ReadonlySet<number>;
  /** Mentions with their evidence, to be told for what the old wording does not say itself. */
  readonly grounded: readonly {
    readonly mention: SkillMention;
    readonly evidence: readonly Span[];
    readonly from: number;
    readonly to: number;
  }[];
  /** Names of skills that the résumé does not have here. */
  readonly refused: readonly SkillMention[];
}

export function skillWords(read: RewriteReading, mentions: readonly SkillMention[]): SkillWords {
  const licensed = new Set<number>();
  const grounded: { mention: SkillMention; evidence: readonly Span[]; from: number; to: number }[] = [];
  const refused: SkillMention[] = [];
  const { words } = read.wording;
  let at = 0;
  for (const mention of mentions) {
    while (at < words.length && words[at]!.token.end <= mention.span.start) at++;
    let to = at;
    while (to < words.length && words[to]!.token.start < mention.span.end) to++;
    const evidence =
      isInLanguage(read, mention) && isPlainName(read, mention) && hasItsRung(read, mention)
        ? evidenceOf(read, mention)
        : [];
    const { span: passage } = read.sources.passage;
    if (
      changesItsKind(read, at, to) ||
      (NAMED.has(mention.kind) &&
        losesItsPeople(read, at, to) &&
        evidence.every(({ start, end }) => passage.start <= start && end <= passage.end))
    )
      refused.push(mention);
    else if (evidence.length > 0) {
      for (let word = at; word < to; word++) licensed.add(word);
      grounded.push({ mention, evidence, from: at, to });
    } else if (NAMED.has(mention.kind) && !standsTogether(read, at, to)) refused.push(mention);
  }
  return { licensed, grounded, refused };
}

/** "Studying for a certificate" is no certificate. */
const meant = /(?:studying|working towards|training|preparing|candidate) for\s(?:[^\s.,;]+\s){0,3}$/i;

/** "Go (learning)" in a list of skills is none to be claimed. */
const onlyBegun =
  /^\s?[([–-]\s?(?:learning|currently|in progress|studying|beginner|basic|novice|lerne|in ausbildung|grundkenntnisse|anfänger|en cours|débutant|notions|bases|aprendiendo|en curso|básico|nociones)/i;

/** Mentions of the résumé that carry a skill here; for an implied one those of what implies it. */
function evidenceOf({ reading, sources }: RewriteReading, { skillId }: SkillMention): readonly Span[] {
  const { resume } = reading;
  const answer = resume.cover.answer(skillId);
  const { text } = resume.document;
  // "Worked with Java developers" in another line of the job is no Java.
  const isOwn = (mention: SkillMention): boolean =>
    sources.mayNameSkill(mention) &&
    !meant.test(text.slice(Math.max(0, mention.span.start - 40), mention.span.start)) &&
    !onlyBegun.test(text.slice(mention.span.end, mention.span.end + 20)) &&
    (mention.span.start >= sources.passage.span.start && mention.span.end <= sources.passage.span.end
      ? true
      : !actorsBehindVerbs(
          /^ ?(\p{L}+)/u.exec(text.slice(mention.span.end, mention.span.end + 30))?.[1]?.toLowerCase() ?? '',
        ));
  const inEntry = [sources.passage, ...sources.others];
  const isInEntry = (span: Span): boolean => inEntry.some((source) => contains(source.span, span));
  const ids: string[] = [];
  if (resume.skills.has(skillId)) ids.push(skillId);
  if (answer !== undefined && answer.via === 'implied') ids.push(answer.answeredBy);
  for (const id of ids) {
    const mentions = resume.skills.get(id)?.mentions ?? [];
    const own = mentions.filter(isOwn);
    // A list of skills does not say where they were used; another job does, and it was not here.
    if (!own.some(({ span }) => isInEntry(span)) && mentions.some((mention) => sources.isElsewhere(mention))) continue;
    if (own.length > 0) return own.slice(0, 3).map(({ span }) => span);
  }
  // Another skill at hand may imply it when the best answer stands in another job.
  for (const [id, skill] of resume.skills) {
    if (resume.taxonomy.skill(id)?.implies?.includes(skillId) !== true) continue;
    const spans = skill.mentions.filter(isOwn).map(({ span }) => span);
    if (spans.length > 0) return spans.slice(0, 3);
  }
  return [];
}

/**
 * Other names of practices may say more than the skill ("VIP guests" for guest relations): those count by their label, or as the résumé
 * itself writes them.
 */
function isPlainName({ reading }: RewriteReading, { kind, label, skillId, surface }: SkillMention): boolean {
  if (NAMED.has(kind)) return true;
  const plain = surface.toLowerCase();
  return (
    plain === label.toLowerCase() ||
    reading.resume.skills.get(skillId)?.mentions.some((mention) => mention.surface.toLowerCase() === plain) === true
  );
}

const rung =
  /\b(?:foundation|practitioner|associate|professional|expert|advanced|intermediate|master|level \d|stufe \d|black belt|green belt|[abc][12])\b/i;

/** "PRINCE2 Practitioner" is more than "PRINCE2 Foundation": the rung of a name stands in the résumé. */
function hasItsRung({ reading, sources }: RewriteReading, { skillId, surface }: SkillMention): boolean {
  const mine = rung.exec(surface)?.[0].toLowerCase();
  if (mine === undefined) return true;
  return (
    sources.passage.wording.text.toLowerCase().includes(mine) ||
    reading.resume.skills.get(skillId)?.mentions.some((mention) => mention.surface.toLowerCase().includes(mine)) ===
      true
  );
}

/** A name from another language's list ("Buchhaltung" in an English résumé) is a translation nobody asked for. */
function isInLanguage({ reading, sources }: RewriteReading, { skillId, surface }: SkillMention): boolean {
  const plain = surface.toLowerCase();
  const id = `${skillId} ${plain} ${sources.language ?? ''}`;
  let known = reading.namesInLanguage.get(id);
  if (known === undefined) {
    if (reading.namesInLanguage.size >= MOST_NAMES) reading.namesInLanguage.clear();
    known = !(reading.resume.taxonomy.skill(skillId)?.aliases ?? []).some(
      (alias) =>
        typeof alias === 'object' &&
        alias.language !== undefined &&
        alias.language !== sources.language &&
        alias.text.toLowerCase() === plain,
    );
    reading.namesInLanguage.set(id, known);
  }
  return known;
}

/** The table starts again when it is that full. */
const MOST_NAMES = 2000;

/** The very words stand one after the other in the old wording. */
function standsTogether({ sources, wording }: RewriteReading, from: number, to: number): boolean {
  return (
    placesTogether(sources.passage.wording.words, sources.passage.places, wording.words.slice(from, to)).length > 0
  );
}

function placesTogether(
  words: readonly WordingWord[],
  places: ReadonlyMap<string, readonly number[]>,
  wanted: readonly WordingWord[],
): readonly number[] {
  const first = wanted[0];
  if (first === undefined) return [];
  return (places.get(first.key) ?? []).filter((place) =>
    wanted.every(({ key }, step) => words[place + step]?.key === key),
  );
}

/** "A reach truck" for "a counterbalance truck": the head stays, and what stood before it has gone. */
function changesItsKind(read: RewriteReading, from: number, to: number): boolean {
  const { sources, wording } = read;
  const { words } = sources.passage.wording;
  const head = wording.words[to - 1];
  if (head === undefined || to - from < 2 || supportPlaces(read, to - 2).length > 0) return false;
  return (sources.passage.places.get(head.key) ?? []).some((place) => {
    const kind = words[place - 1];
    return (
      kind?.clause === words[place]!.clause &&
      !kind.isFunction &&
      kind.quantity === undefined &&
      !wording.words.some(({ key }) => key === kind.key)
    );
  });
}

/** "Worked with Java developers" is no work with Java: whoever stood behind the name must still stand there. */
function losesItsPeople({ sources, wording }: RewriteReading, from: number, to: number): boolean {
  const { words } = sources.passage.wording;
  const wanted = wording.words.slice(from, to);
  const places = placesTogether(words, sources.passage.places, wanted);
  if (
    places.length === 0 ||
    !places.every((place) => actorsBehindVerbs(words[place + wanted.length]?.token.normal ?? ''))
  )
    return false;
  const next = wording.words[to]?.token.normal ?? '';
  const second = wording.words[to + 1]?.token.normal ?? '';
  return !actorsBehindVerbs(next) && !actorsBehindVerbs(second);
}
