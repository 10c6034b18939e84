/**
 * English rules: a duty becomes a deed, a noun a verb, and words that say nothing go.
 *
 * Each rule keeps the meaning or does nothing. Where a sentence goes on in a way that the rule would break ("managing stock and
 * training of staff"), there is no rewrite.
 */
import { baseOfGerund, irregularBase, pastForm } from '../../document/cues/verb-forms.ts';
import { deedNouns, objectOpenings } from '../../document/lexicon/work-verbs.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Rewording } from './rewording.ts';

/** A duty, and what follows is it. */
const DUTY =
  /^(?:(?:I )?(?:was |am |were |been )?(?:also )?(?:mainly |primarily |solely |directly )?(?:responsible for|in charge of|tasked with|charged with|accountable for)|(?:my |key |main |primary |daily |job )*(?:duties|responsibilities|tasks) (?:include|included|were|are|involved)|responsibilities:|duties:)(?: the task of)?:? (?=\S)/i;

const BYSTANDER =
  /^(?:working (?:on|with|as|in|for|at|within|under|alongside|closely|independently)|helping|assisting|participating|dealing with|acting as|serving as|being|having)\b/i;

/** "I managed", "We built" → the deed alone. */
const PERSON = /^(?:I|i) (?:have |had |also |then )*(?=\p{L}+(?:ed|t|n|de|ld|ng) )/u;

const deeds = new Map<string, string>();
const openings = /* @__PURE__ */ wordSet(objectOpenings);
/** Nouns that look like the "-ing" form of a verb; as one of several items they may be either. */
const things = /* @__PURE__ */ wordSet(
  'training marketing accounting billing purchasing cleaning filing advertising engineering planning testing reporting programming processing pricing packaging shipping recruiting scheduling budgeting invoicing banking housing building meeting briefing merchandising branding staffing plumbing welding wiring lighting heating catering nursing teaching tutoring publishing editing writing drawing painting modeling modelling monitoring networking hosting farming printing funding spending landscaping bookkeeping manufacturing outsourcing sourcing setting opening closing',
);

/**
 * What somebody is to bring about: who is responsible for increasing sales has not yet increased them. And what a person looks for, and
 * with what something is done ("Using lean methods reduced costs"): no deed of its own.
 */
const notDone = /* @__PURE__ */ wordSet(
  'increase improve reduce decrease save grow boost achieve exceed win ensure enhance maximise maximize minimise minimize generate drive accelerate double optimise optimize transform surpass gain earn seek search look aim want hope strive pursue obtain use utilise utilize leverage expect desire',
);

/** `undefined` where no rule applies, or none can without risk. */
export function rewordEnglish(text: string, isOngoing: boolean): Rewording | undefined {
  const plain = withoutFillers(text);
  const stated = goesOnInNouns(plain)
    ? undefined
    : (asDeed(plain, isOngoing) ?? asVerb(plain, isOngoing) ?? withoutPerson(plain));
  if (stated !== undefined) return stated;
  return plain === text ? undefined : { text: plain, weakness: 0.5, reason: 'filler' };
}

/** Lines run together, or a further sentence that would keep the form of the first: "Filing letters Answering calls." */
function goesOnInNouns(text: string): boolean {
  return /(?:\band|,) (?:\p{L}+ly )?(?:responsible|accountable) for\b|[\p{Ll})\]] \p{Lu}\p{Ll}+ing\b|[.;!?)\]\p{Ll}] +(?:Responsible|Duties)\b|[.;!?*•] *\p{Lu}\p{Ll}+ing\b|\bthen \p{Ll}+ing\b|[\p{Ll})\],] \p{Lu}\p{Ll}+ed\b|\b(?:and|or|&) \p{Lu}\p{Ll}+(?:tion|sion|ment|ance|sis|ing) of\b/u.test(
    text,
  );
}

function asDeed(text: string, isOngoing: boolean): Rewording | undefined {
  const duty = DUTY.exec(text);
  if (duty !== null) {
    const rest = text.slice(duty[0].length).replace(/^the following:? /i, '');
    const verbs = gerundsAsVerbs(rest, isOngoing) ?? nounAsVerb(rest, isOngoing) ?? handled(rest, isOngoing);
    return verbs === undefined ? undefined : { text: capital(verbs), weakness: 2, reason: 'duty' };
  }
  // "Worked with", "assisted in" leave as open as their "-ing" what was done.
  if (BYSTANDER.test(text)) return undefined;
  const verbs = gerundsAsVerbs(
    text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
    isOngoing,
  );
  return verbs === undefined ? undefined : { text: capital(verbs), weakness: 1, reason: 'gerund' };
}

function asVerb(text: string, isOngoing: boolean): Rewording | undefined {
  const verbs = nounAsVerb(
    text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()),
    isOngoing,
  );
  return verbs === undefined ? undefined : { text: capital(verbs), weakness: 1.5, reason: 'noun' };
}

function withoutPerson(text: string): Rewording | undefined {
  const person = PERSON.exec(text);
  if (person === null) return undefined;
  const rest = text.slice(person[0].length);
  const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  const base = first.endsWith('ed') ? undefined : irregularBase(first);
  if (!first.endsWith('ed') && base === undefined) return undefined;
  // A second "I", "my" or "and have" would be left without its first.
  if (/\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us|myself)\b|\b(?:and|but|or) (?:have|had|am|was)\b/.test(rest))
    return undefined;
  // "I have taken" is told as "took": a participle tells nothing without its "have".
  const deed = base === undefined ? rest : `${pastForm(base)}${rest.slice(first.length)}`;
  return { text: capital(deed), weakness: 1, reason: 'person' };
}

/** "managing the stock and training staff" → "managed the stock and trained staff". */
function gerundsAsVerbs(rest: string, isOngoing: boolean): string | undefined {
  const first = /^(\p{L}+ing)\b/u.exec(rest)?.[1];
  const base = first === undefined ? undefined : baseOfGerund(first.toLowerCase());
  if (first === undefined || base === undefined || notDone.has(base)) return undefined;
  const after = rest.slice(first.length);
  // "Training of staff" is a noun; "processing plant" would be none of the person's deeds.
  if (/^ of\b/.test(after)) return undefined;
  if (after.trim() === '' || /^[.,;:]/.test(after.trim())) return undefined;
  // "Commissioning and start-up of the plant": both are things. "Building trust helps": the first is what the sentence is about.
  if (/^,? ?(?:and|&|or) (?!(?:\p{L}+ly )?\p{L}+ing\b)/u.test(after) || tellsOf(after)) return undefined;
  // "Receiving clerk: …" is a position. "Scheduling staff, budget management, quality control" is a list of things.
  if (/^(?: [^\s,]+){0,3}:/.test(after) || THINGS_LISTED.test(after)) return undefined;
  // "Auditing experience with agencies" tells what one has.
  if (/^ (?:experience|skills?|knowledge|background)\b/i.test(after)) return undefined;
  let isSafe = true;
  const form = (verb: string): string => (isOngoing ? verb : pastForm(verb));
  // Further deeds: behind "and" or a comma.
  const reworded = after.replace(
    /((?:,| and|, and|;| &| or|, or) (?:also )?)(\p{L}+ing)\b/gu,
    (whole, joint: string, word: string, at: number) => {
      const next = /^ ?(\S*)/.exec(after.slice(at + whole.length))?.[1] ?? '';
      const before = after.slice(0, at);
      // In brackets stands what it was done with; another sentence, or what was done "by calling and writing", keeps its forms.
      if (isInBracket(before) || isGoverned(before)) return whole;
      // "managing budgeting and forecasting": both are things.
      if (/\p{L}ing$/u.test(before)) isSafe = false;
      const verb = baseOfGerund(word.toLowerCase());
      if (verb === undefined) isSafe = false;
      if (verb === undefined) return whole;
      if (notDone.has(verb)) isSafe = false;
      const opens = openings.has(next.toLowerCase()) || /^\d/.test(next);
      if ((things.has(word.toLowerCase()) || listsThings(before)) && !opens) isSafe = false;
      if (next === '' || /^(?:of|and)$/.test(next)) isSafe = false;
      // "a positive, motivating manner" tells what it was like; "the stock of and ordering parts" shares its object.
      if (QUALIFIES.test(before) || / of$/.test(before)) isSafe = false;
      return `${joint}${form(verb)}`;
    },
  );
  if (!isSafe || /\/\p{L}+ing\b|\p{L}ing\//u.test(after) || (!isOngoing && BARE_DEED.test(reworded))) return undefined;
  // What is left in -ing behind "and" would not go with the first verb.
  if (/(?: and|,) (?:the )?\p{L}+ing of\b/u.test(reworded)) return undefined;
  // "Marketing campaigns" is a thing, "Planning menus" a deed: only the ones that are as often a noun are left alone.
  if (compounds.has(first.toLowerCase()) && !startsObject(after)) return undefined;
  return form(base) + reworded;
}

const THINGS_LISTED =
  /, (?:and )?(?:[\p{L}-]+ )?(?:management|control|service|maintenance|planning|support|payment|training|administration|development|supervision)(?=[,.;]|$| and )/iu;

/** The sentence has a verb of its own, so that its beginning is no deed but its subject. Of verbs that are no nouns; relative clauses have theirs. */
function tellsOf(after: string): boolean {
  const [sentence = ''] = after.split(/[.;!?] /);
  return /(?<!\b(?:that|which|who|what|where|when|if|as|they|it|she|he|you|there|this|these|those|how|why|whom|to))(?:^| )(?:is|are|was|were|includes|included|consists|involves|involved|helps|helped|demonstrates|demonstrated|allows|allowed|enables|enabled|ensures|leads to|led to|makes|requires|required me|gives|gave|has|have|help avoid|resulted in|results in)\b/.test(
    sentence,
  );
}

/** A sentence has ended, or a word stands there that keeps the "-ing" of what follows it: "by calling". */
function isGoverned(text: string): boolean {
  if (/[.!?] /.test(text)) return true;
  for (const [, word] of text.matchAll(GOVERNED)) if (!things.has(word!.toLowerCase())) return true;
  return false;
}

/** An article and one word, before a comma: what follows is a further adjective. */
const QUALIFIES = /\b(?:an?|the|our|their|its|his|her|very|highly|most|more) [\p{L}-]+$/iu;

/** A further deed in its base form, which would not go with a first one in the past: "and assist in typing". Of verbs that are no nouns. */
const BARE_DEED =
  /(?:,| and| &| or) (?:also |\p{L}+ly )?(?:assist|streamline|work (?:with|on|in)|ensure|provide|maintain|prepare|manage|develop|create|perform|handle|resolve|coordinate|conduct|communicate|implement|complete|identify|oversee|operate|respond|verify|assign|serve|deliver|follow|help|keep|make|take|give|assure|determine|establish|train|supervise|collect|write|send|receive|sell|build|clean|organize|organise|install|inspect|analyze|analyse|evaluate|monitor (?:the|all))\b/iu;

const GOVERNED =
  /\b(?:by|for|including|includes?|while|such as|like|through|of|in|when|before|after|without|from|to|than|about|on|with) (\p{L}+ing)\b/gu;

/** "sales volume, product mix": what stands behind the last comma begins with no deed, so the list is one of things. */
function listsThings(text: string): boolean {
  const last = text.lastIndexOf(',');
  return last >= 0 && !/^,? ?(?:and |& )?(?:also )?\p{L}+ing\b/u.test(text.slice(last));
}

/** A bracket is open at the end of the text. */
function isInBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

const compounds = /* @__PURE__ */ wordSet(
  'training marketing accounting billing purchasing advertising engineering testing reporting programming processing pricing packaging shipping recruiting budgeting housing building meeting briefing merchandising branding staffing plumbing welding wiring lighting heating catering nursing teaching publishing writing modeling modelling networking farming printing landscaping bookkeeping manufacturing banking',
);

function startsObject(after: string): boolean {
  const word = /^ (\S+)/.exec(after)?.[1]?.toLowerCase() ?? '';
  return openings.has(word) || /^\d/.test(word);
}

/** "(the) preparation and review of reports" → "prepared and reviewed reports". */
function nounAsVerb(rest: string, isOngoing: boolean): string | undefined {
  const shape = /^(?:the |overall )?(\p{L}+(?:-\p{L}+)?)(?:( and | & )(\p{L}+))? of (?=\S)/iu.exec(rest);
  if (shape === null) return undefined;
  if (deeds.size === 0) for (const pair of deedNouns.split(' ')) deeds.set(...(pair.split('/') as [string, string]));
  const first = deeds.get(shape[1]!.toLowerCase());
  const second = shape[3] === undefined ? '' : deeds.get(shape[3].toLowerCase());
  if (first === undefined || second === undefined || isOngoing) return undefined;
  const object = rest.slice(shape[0].length);
  // A second noun of that kind would be left without a verb.
  for (const noun of deeds.keys())
    if (new RegExp(`(?:and|,) (?:the )?${noun} of\\b`, 'i').test(object)) return undefined;
  if (tellsOf(` ${object}`)) return undefined;
  if (/[)\]\p{Ll}.] \p{Lu}\p{Ll}+(?:tion|sion|ment|ance|sis|ing) of\b/u.test(object)) return undefined;
  if (/(?: and|,) (?:the )?\p{L}+ing of\b|\/\p{L}+ing\b/u.test(object) || BARE_DEED.test(object)) return undefined;
  return `${first}${second === '' ? '' : ` and ${second}`} ${object}`;
}

/** "Responsible for the till" → "Handled the till"; a team is managed. */
function handled(rest: string, isOngoing: boolean): string | undefined {
  if (!/^(?:the|all|a|an|our|their|its|daily|weekly|monthly|\d+)\b/i.test(rest)) return undefined;
  // Growth is brought about, if it is.
  if (/^(?:\S+ ){1,3}(?:growth|increase|improvement|reduction|success|achievement)\b/i.test(rest)) return undefined;
  // Goes on with deeds of its own, which "handled" would not go with.
  if (/(?:,| and) \p{L}+ing\b/u.test(rest) || BARE_DEED.test(rest)) return undefined;
  // "The oversight of the gym" is a deed named as a thing: "Handled the oversight" says no more than the duty did.
  if (/^(?:\S+ ){1,3}(?:&|(?:of|and|for|to)\b)/i.test(rest) && ABSTRACT.test(rest)) return undefined;
  const isPeople = /^(?:a|the|our) (?:\S+ )?(?:team|staff|crew|group) of\b/i.test(rest);
  return `${isPeople ? (isOngoing ? 'Manage' : 'Managed') : isOngoing ? 'Handle' : 'Handled'} ${rest}`;
}

/** The thing at the beginning is a deed by its ending. */
const ABSTRACT =
  /^(?:[\p{L}-]+ ){1,3}[\p{L}-]+(?:tion|sion|ment|sight|ance|ence|ysis|ing|ery|eep|ship|safety|quality|accuracy|success)\b/iu;

/** What says the same in fewer words. In this order. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/gi, 'to'],
  [/\bon a (daily|weekly|monthly|regular) basis\b/gi, '$1-basis'],
  [/\butili[sz](ed|ing|e)\b/g, 'us$1'],
  [/\b(?:very|really|basically|actually) (?=\p{Ll})/gu, ''],
  // Only where the list is whole without it: "pens and paper, etc."
  [/(?<=\b(?:and|or) [\p{L}-]{1,30}),? (?:etc\.?|and so on)(?=[.;]?$)/giu, ''],
];

const BASES: Readonly<Record<string, string>> = {
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  regular: 'regularly',
};

function withoutFillers(text: string): string {
  let plain = text;
  for (const [filler, shorter] of SHORTER) plain = plain.replace(filler, shorter);
  return plain.replace(/\b(daily|weekly|monthly|regular)-basis\b/gi, (_, word: string) => BASES[word.toLowerCase()]!);
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
