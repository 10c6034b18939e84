import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compromiseTagger } from '../../src/feedback/compromise.ts';
import { pastForm } from '../../src/document/cues/verb-forms.ts';
import { lexiconTagger } from '../../src/feedback/part-of-speech.ts';

const taggers = [
  ['the default tagger', lexiconTagger()],
  ['compromise', compromiseTagger()],
] as const;

describe.each(taggers)('%s', (_, tagger) => {
  it.each([
    ['built pipelines in python', 'past', 'build'],
    ['led a team of five', 'past', 'lead'],
    ['planned and ran three audits', 'past', 'plan'],
    ['supplied forty shops', 'past', 'supply'],
    ['manage the budget of the ward', 'present', 'manage'],
    ['developing new recipes', 'gerund', 'develop'],
  ])('reads the first word of “%s” as %s of “%s”', (sentence, form, lemma) => {
    expect(tagger.tag(sentence.split(' '))[0]).toEqual({ form, lemma });
  });

  it('takes nouns for no verbs', () => {
    for (const { form } of tagger.tag('the hospital of this town'.split(' '))) expect(form).toBe('other');
  });

  it('gives one answer for each word, hyphens and apostrophes or not', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}(?:['-][a-z]{1,5})?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(tagger.tag(words)).toHaveLength(words.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the default tagger', () => {
  it('knows that “experienced” at the start describes the person', () => {
    expect(lexiconTagger().tag(['experienced', 'nurse'])[0]!.form).toBe('other');
    expect(lexiconTagger().tag(['restocked', 'shelves'])[0]!.form).toBe('past');
  });

  it.each([
    ['process claims', 'present'],
    ['exceed goals', 'present'],
    ['cut costs', 'past'],
    ['project accounting for nine sites', 'other'],
    ['head the department', 'present'],
    ['design of bridges', 'other'],
    ['motivated a team', 'past'],
    ['motivated nurse', 'other'],
  ])('reads “%s” by the word that follows: %s', (sentence, form) => {
    expect(lexiconTagger().tag(sentence.split(' '))[0]!.form).toBe(form);
  });

  it.each([
    ['manage', 'managed'],
    ['plan', 'planned'],
    ['supply', 'supplied'],
    ['submit', 'submitted'],
    ['monitor', 'monitored'],
    ['lead', 'led'],
    ['take', 'took'],
    ['cut', 'cut'],
  ])('puts “%s” into the past as “%s”', (lemma, past) => {
    expect(pastForm(lemma)).toBe(past);
    expect(lexiconTagger().tag([past, 'the'])[0]).toEqual({ form: 'past', lemma });
  });
});
