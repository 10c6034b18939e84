/** What the gate of prose knows of a résumé and a posting; worked out once for all sentences. */
import type { JobFeatures } from '../../features/job-features.ts';
import type { ResumeFeatures } from '../../features/resume-features.ts';
import { spanText, type Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { UnsupportedClaim } from './claim.ts';
import { rewriteContext, type RewriteContext } from './ground-rewrite.ts';
import { adviceWords } from './lexicon/prose-wording.ts';
import { resumeReading, wholeResume } from './resume-sources.ts';
import { signsOf, type KnownSigns } from './strange-signs.ts';
import { wordKey, type WordingLanguage } from './word-key.ts';
import { readWording } from './wording-text.ts';

/** UTF-16 units. A longer answer is no advice for one page. Chosen, unmeasured. */
export const LONGEST_PROSE = 6000;

export interface ProseContext {
  readonly resume: ResumeFeatures;
  readonly job: JobFeatures | undefined;
  readonly language: WordingLanguage | undefined;
  /** Words of résumé and posting, as keys and as they are. */
  readonly known: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly lines: readonly ProseLine[];
  /** Signs of both texts. */
  readonly signs: KnownSigns;
  /** Verdicts on sentences of a text that grows. */
  readonly verdicts: Map<string, readonly UnsupportedClaim[]>;
}

interface ProseLine {
  readonly keys: ReadonlySet<string>;
  readonly context: () => RewriteContext;
}

/** Signs beyond those of rewrites; advice quotes no markup. */
const PROSE_REFERENCE: ReadonlySet<string> = /* @__PURE__ */ new Set('?!¿¡');

export function proseContext(input: {
  readonly resume: ResumeFeatures;
  readonly job?: JobFeatures | undefined;
}): ProseContext {
  const { resume, job } = input;
  const reading = resumeReading(resume);
  const { language } = reading;
  const known = new Set<string>();
  const numbers = new Set<string>();
  for (const text of [resume.document.text, job?.document.text ?? '']) {
    const wording = readWording(text, language, undefined);
    for (const { key, token } of wording.words) {
      known.add(key);
      known.add(token.normal);
    }
    for (const { value } of wording.quantities) numbers.add(value);
  }
  const lines = wholeResume(resume.document).map(({ span }): ProseLine => {
    const text = spanText(resume.document.text, span);
    let context: RewriteContext | undefined;
    return {
      keys: new Set(tokenize(text).map(({ normal }) => wordKey(normal, language))),
      context: () => (context ??= proseLineContext(resume, job, { text, span }, language)),
    };
  });
  const signs: KnownSigns = {
    passage: PROSE_REFERENCE,
    resume: new Set([...reading.signs, ...signsOf(job?.document.text ?? '')]),
    has: (word) => known.has(word.toLowerCase()),
  };
  return { resume, job, language, known, numbers, lines, signs, verdicts: new Map() };
}

function proseLineContext(
  resume: ResumeFeatures,
  job: JobFeatures | undefined,
  line: { readonly text: string; readonly span: Span },
  language: WordingLanguage | undefined,
): RewriteContext {
  const context = rewriteContext({ resume, job, original: { number: 1, kind: 'highlight', ...line } });
  const { lexicon } = context.sources;
  const words = adviceKeys(language);
  return {
    ...context,
    longest: LONGEST_PROSE,
    sources: {
      ...context.sources,
      ...(lexicon === undefined
        ? {}
        : { lexicon: { ...lexicon, lightWords: new Set([...lexicon.lightWords, ...words]) } }),
    },
  };
}

const keysByLanguage = new Map<WordingLanguage, ReadonlySet<string>>();

/** Words of advice that state nothing of the person, as keys and as they are. */
export function adviceKeys(language: WordingLanguage | undefined): ReadonlySet<string> {
  if (language === undefined) return new Set();
  let keys = keysByLanguage.get(language);
  if (keys === undefined) {
    const words = adviceWords[language].split(' ');
    keysByLanguage.set(language, (keys = new Set(words.flatMap((word) => [word, wordKey(word, language)]))));
  }
  return keys;
}
