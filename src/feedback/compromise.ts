/**
 * Door `./compromise`: parts of speech by the `compromise` package, which reads words in their context. At the start of a bullet,
 * where it takes "Managed" in "Managed kitchen staff" for an adjective, the default's lists come first and it judges the rest.
 * It takes about thirty times as long.
 */
import nlp from 'compromise/two';
import { lexiconTagger, type PartOfSpeechTagger, type TaggedWord, type VerbForm } from './part-of-speech.ts';

/** For `new FeedbackScorer({ tagger: compromiseTagger() })`. English. */
export function compromiseTagger(): PartOfSpeechTagger {
  const lists = lexiconTagger();
  return {
    id: `compromise@${nlp.version}+${lists.id}`,
    tag: (words) => {
      const listed = lists.tag(words)[0];
      return tag(words).map((read, at) => (at === 0 && listed!.form !== 'other' ? listed! : read));
    },
  };
}

/** A word as compromise split it; a contraction's second half has an empty text. */
interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly root?: string;
}

/** Words with a hyphen or an apostrophe are several terms there; the first term that is a verb decides. */
function tag(words: readonly string[]): readonly TaggedWord[] {
  const view = nlp(words.join(' '));
  view.compute('root');
  const terms = (view.json() as readonly { readonly terms: readonly Term[] }[]).flatMap((sentence) => sentence.terms);
  let at = 0;
  return words.map((word): TaggedWord => {
    const length = lettersIn(word);
    let read = 0;
    let found: TaggedWord | undefined;
    while (at < terms.length && (read < length || terms[at]!.text === '')) {
      const term = terms[at++]!;
      read += lettersIn(term.text);
      const form = verbForm(term.tags);
      if (found === undefined && form !== 'other') found = { form, lemma: term.root ?? term.text };
    }
    return found ?? { form: 'other', lemma: word };
  });
}

function lettersIn(word: string): number {
  return word.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function verbForm(tags: readonly string[]): VerbForm {
  if (tags.includes('PastTense') || tags.includes('Participle')) return 'past';
  if (tags.includes('Gerund')) return 'gerund';
  return tags.includes('Verb') && !tags.includes('Copula') && !tags.includes('Auxiliary') && !tags.includes('Modal')
    ? 'present'
    : 'other';
}
