/** Bullets say how much: amounts, shares, times, sizes. */
import type { Bullet } from '../bullets.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion } from '../feedback-criterion.ts';
import { wordSet } from '../../text/word-set.ts';

const AMOUNT_WORDS = /* @__PURE__ */ wordSet(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand ' +
    'million billion dozen dozens half third quarter double doubled doubling triple tripled quadrupled halved halving twice thrice zero ' +
    'hundreds thousands millions tens daily weekly',
);

/** Verbs of change: a number would tell most where one of these is what was done. */
const CHANGES = /* @__PURE__ */ wordSet(
  'accelerate boost cut decrease double eliminate expand exceed generate grow halve improve increase lower ' +
    'raise reduce save scale shorten speed streamline win',
);

/** A number that measures, and not one that is part of a year, a version, a standard's or a product's name. */
export function isQuantified({ text, words, span }: Bullet): boolean {
  return words.some(({ normal, span: place }, at) => {
    if (AMOUNT_WORDS.has(normal)) return true;
    if (!/^\d/.test(normal)) return false;
    const before = text[place.start - span.start - 1] ?? ' ';
    const after = text.slice(place.end - span.start, place.end - span.start + 1);
    if (after === '%' || after === '+' || /[$€£₹]/.test(before)) return true;
    // "S3", "COVID-19" are one word with their letters; "3x", "40k", "24/7" are amounts.
    if (/^\d[\d.,]*(?:[kmx]|bn|mm|tb|gb|hrs?|h|th|st|nd|rd)?$/.test(normal) === false) return false;
    if (/^(?:19|20)\d\d$/.test(normal)) return false;
    const name = words[at - 1];
    // "ISO 9001", "Python 3", "Office 365", "Section 8": behind a capitalised word in the middle of a sentence a number is part of a name.
    const isName =
      name !== undefined &&
      at >= 2 &&
      text.slice(name.span.end - span.start, place.start - span.start) === ' ' &&
      /^\p{Lu}/u.test(text.slice(name.span.start - span.start));
    return !isName;
  });
}

/** Share of bullets with a number from which on more of them add nothing: OfflineCV's scoring takes 60 %. */
const ENOUGH = 0.6;

/** Of the bullets without a number only the likeliest are named; nobody mends forty. Chosen, unmeasured. */
const MOST_FINDINGS = 8;

/** Words before which a further deed or its effect begins: "and cut", "which reduced", "by cutting". */
const JOINTS = /* @__PURE__ */ wordSet('and then also which that by thereby thus significantly');

/**
 * What changed, and not what something was meant to change ("a tool to increase sales") or what is called so ("reduced prices"): the
 * verb opens the bullet, or stands behind a comma or a word that goes on with the deed.
 */
function tellsChange({ tags, words, text, span }: Bullet): boolean {
  return tags.some(({ lemma, form }, at) => {
    if (form === 'other' || !CHANGES.has(lemma)) return false;
    const before = words[at - 1];
    if (before === undefined || JOINTS.has(before.normal) || (at === 1 && before.normal.endsWith('ly'))) return true;
    const isNext = text.slice(before.span.end - span.start, words[at]!.span.start - span.start).trim() === ',';
    return isNext && form !== 'present';
  });
}

/** What can be counted where one of these words stands. */
const QUESTIONS = [
  [
    /* @__PURE__ */ wordSet(
      'team teams staff employees colleagues associates technicians engineers volunteers trainees subordinates crew',
    ),
    'how many people',
  ],
  [
    /* @__PURE__ */ wordSet(
      'customer customers client clients patient patients guest guests resident residents student students pupils children callers members',
    ),
    'how many of them a day, a week or a year',
  ],
  [
    /* @__PURE__ */ wordSet(
      'budget budgets revenue cost costs payments invoices deposits accounts loans grants funds cash contracts portfolio payroll',
    ),
    'how many, or how much money',
  ],
  [
    /* @__PURE__ */ wordSet(
      'report reports meeting meetings audit audits inspections training trainings sessions classes events reviews',
    ),
    'how many and how often',
  ],
  [
    /* @__PURE__ */ wordSet(
      'calls tickets requests orders claims applications emails inquiries complaints cases transactions shipments deliveries records documents files',
    ),
    'how many a day or a week',
  ],
  [
    /* @__PURE__ */ wordSet(
      'project projects site sites store stores building buildings warehouse plant facility facilities branches locations departments',
    ),
    'how many, and how large',
  ],
  [
    /* @__PURE__ */ wordSet(
      'database databases server servers application system systems website websites pipeline pipelines users network',
    ),
    'how many users, records, servers or requests',
  ],
] as const;

function question({ words }: Bullet): string | undefined {
  for (const { normal } of words) {
    const found = QUESTIONS.find(([nouns]) => nouns.has(normal));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

export const quantifiedImpactCriterion: FeedbackCriterion = {
  id: 'quantified-impact',
  label: 'Says how much',
  weight: 14,
  source: 'OfflineCV: 60 % of bullets with a number count in full; the weight is chosen, unmeasured',
  praise: 'Many bullets carry a number that can be asked about.',
  judge: ({ bullets, resume, language }) => {
    if (bullets.length === 0) {
      if (resume.work.length === 0 && resume.projects.length === 0) return 'no work and no project was read';
      return { value: 0, reason: 'No entry says what was done, let alone how much of it.', findings: [] };
    }
    const quantified = bullets.map(isQuantified);
    const count = quantified.filter(Boolean).length;
    const value = Math.min(1, count / bullets.length / ENOUGH);
    const gain = Math.min(1 - value, portion(bullets.length) / ENOUGH);
    const isEnglish = language === 'en';
    const findings = bullets
      .filter((_, at) => !quantified[at] && gain > 0)
      .map((bullet) => ({
        bullet,
        change: isEnglish && tellsChange(bullet),
        ask: isEnglish ? question(bullet) : undefined,
      }))
      .sort((a, b) => Number(b.change) - Number(a.change) || Number(b.ask !== undefined) - Number(a.ask !== undefined))
      .slice(0, MOST_FINDINGS)
      .map(({ bullet: { span }, change, ask }) => ({
        span,
        reason: change
          ? 'Something changed here, and the bullet does not say by how much.'
          : 'No amount, share, time or size stands here.',
        hint: change
          ? 'Say from what to what, if you know it: per cent, money, hours, people.'
          : `Add a number you can stand by: ${ask ?? 'how many, how often, how large, how long'}? Leave it if there is none.`,
        gain,
      }));
    return {
      value,
      reason: `${share(count, bullets.length, 'bullet', ['says', 'say'])} how much; ${Math.round(ENOUGH * 100)}% are plenty.`,
      findings,
      best: bullets.filter((_, at) => quantified[at]).map(({ span }) => span),
    };
  },
};
