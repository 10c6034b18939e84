/** Finished work in the past tense, no "I". */
import type { Bullet } from '../bullets.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion, type ReadFinding } from '../feedback-criterion.ts';
import { pastForm } from '../../document/cues/verb-forms.ts';
import { wordSet } from '../../text/word-set.ts';

const FIRST_PERSON = /* @__PURE__ */ wordSet("i me my mine myself we our ours us i'm i've i'd we've we're");

export const tenseAndPersonCriterion: FeedbackCriterion = {
  id: 'tense-and-person',
  label: 'Tense and person',
  weight: 6,
  source: 'the usage of English résumés as university career services describe it; the weight is chosen, unmeasured',
  praise: 'Tense fits the dates, and no sentence needs an “I”.',
  praisesAll: true,
  languages: ['en'],
  judge: ({ bullets, summary }) => {
    const units = [...bullets, ...summary];
    if (units.length === 0) return 'there are no sentences to judge';
    const findings: ReadFinding[] = [];
    for (const unit of units) {
      const found = personFinding(unit) ?? tenseFinding(unit);
      if (found !== undefined) findings.push({ ...found, gain: portion(units.length) });
    }
    return {
      value: 1 - findings.length / units.length,
      reason:
        findings.length === 0
          ? 'Tense and person are as usual.'
          : `${share(findings.length, units.length, 'sentence', ['uses', 'use'])} “I” or “we”, or a tense that does not fit the dates.`,
      findings,
    };
  },
};

type Place = Omit<ReadFinding, 'gain'>;

function personFinding({ words, text, span }: Bullet): Place | undefined {
  const word = words.find(({ normal, span: place }, at) => {
    if (!FIRST_PERSON.has(normal) || (normal === 'my' && words[at + 1]?.normal === 'sql')) return false;
    const surface = text.slice(place.start - span.start, place.end - span.start);
    // "US" is a country, "ME" a degree, "i" in small letters a list's number.
    return normal === 'i'
      ? surface === 'I' && words.length > 1 && !/^I[.)]/.test(text.slice(place.start - span.start))
      : surface.slice(1) === normal.slice(1);
  });
  if (word === undefined) return undefined;
  return {
    span: word.span,
    reason: 'In a résumé everybody knows who is speaking.',
    hint: 'Leave the pronoun out and begin with the verb.',
  };
}

function tenseFinding({ words, tags, isOngoing }: Bullet): Place | undefined {
  if (isOngoing !== false || tags[0]!.form !== 'present') return undefined;
  const past = pastForm(tags[0]!.lemma);
  return {
    span: words[0]!.span,
    reason: 'The entry has ended, and the sentence speaks as if it went on.',
    hint: `Put the verb into the past tense: “${past[0]!.toUpperCase()}${past.slice(1)}”.`,
  };
}
