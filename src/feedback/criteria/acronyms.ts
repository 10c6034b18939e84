/** An acronym is spelled out once, unless it is the usual name of a skill. */
import { overlaps } from '../../text/span.ts';
import { termStatistics } from '../../lexical/term-statistics.ts';
import { termOf } from '../../lexical/terms.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion } from '../feedback-criterion.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';

/** Places from which on one more or less counts in full. Chosen, unmeasured. */
const FEWEST_PLACES = 5;

/** Known to everybody who hires, or no acronyms: degrees, currencies, countries, states, months, units. */
const KNOWN = /* @__PURE__ */ wordSet(
  'USA US UK EU UN NY CA TX UAE USD EUR GBP INR CEO CTO CFO COO CIO HR IT PR QA PM AM BA BS BSC MA MS MSC MBA PHD MD JD LLM LLB RN GPA ID OK TV PC II III IV VI AND THE FOR WITH JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC LTD LLC INC GMBH AG SA NGO FAQ B2B B2C VP SVP EVP AVP GM MC PPT PDF CV FTE ROI KPI SLA ATM POS GPS CPU GPU RAM LCD LED DVD CD TB GB MB KW MW KV HZ PPE CPR ICU ER OR EMT OSHA FDA IRS SEC GAAP NASA FBI CIA NATO EEO ADA HIPAA VIP ASAP AKA ETC NA TBD SAT GRE GED NYC LA SF DC AL AK AZ AR CO CT DE FL GA HI IL KS KY ME MD MI MN MO MT NE NV NH NJ NM NC ND OH PA RI SC SD TN UT VT VA WA WV WI WY BC AB ON QC NSW VIC QLD NOT ALL NEW TO OF ON IN AT BY AS IS BE WE MY IF SO NO UP AN',
);

export const acronymsCriterion: FeedbackCriterion = {
  id: 'acronyms',
  label: 'Acronyms',
  weight: 2,
  source: 'Lever: some tracking systems do not expand acronyms (secondary source); the weight is chosen, unmeasured',
  praise: 'Acronyms are spelled out or in general use.',
  praisesAll: true,
  judge: ({ bullets, summary, features, resume }) => {
    const statistics = termStatistics();
    const uses = new Map<string, Span>();
    for (const unit of [...summary, ...bullets]) {
      // A bullet in capitals throughout has no acronyms to tell.
      if (unit.text === unit.text.toUpperCase()) continue;
      for (const { span } of unit.words) {
        const surface = resume.text.slice(span.start, span.end);
        const bare = surface.replace(/s$/, '');
        if (!/^[A-Z]{2,6}$/.test(bare) || KNOWN.has(bare) || uses.has(bare) || isPartOfName(resume.text, span))
          continue;
        // What the statistics of working life know is a word in capitals, or an acronym in general use.
        if (statistics.entry(termOf(bare.toLowerCase())) === undefined) uses.set(bare, span);
      }
    }
    const skills = features.mentions;
    const places = [...uses].filter(([, span]) => !skills.some((mention) => overlaps(mention.span, span)));
    if (places.length === 0) return 'there are no acronyms but those of skills';
    const open = places.filter(([acronym]) => !isSpelledOut(resume.text, acronym));
    return {
      value: 1 - open.length / Math.max(FEWEST_PLACES, places.length),
      reason:
        open.length === 0
          ? 'All acronyms are spelled out.'
          : `${share(open.length, places.length, 'acronym', ['is', 'are'])} not spelled out.`,
      findings: open.map(([acronym, span]) => ({
        span,
        reason: `${acronym} is not spelled out anywhere.`,
        hint: 'Write the full name once, with the acronym in brackets.',
        gain: portion(Math.max(FEWEST_PLACES, places.length)),
      })),
    };
  },
};

/** "HAFA CAFE", "DBMS_JOBS", "TOTAL/TECHNIP": beside another word in capitals, or a piece of a longer sign. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  return /[\w/&@#.-]$|[A-Z][A-Z] $/.test(before) || /^(?:[\w/&@#-]| [A-Z][A-Z])/.test(after);
}

/** "Net Promoter Score (NPS)" or "NPS (Net Promoter Score)". */
function isSpelledOut(text: string, acronym: string): boolean {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
    const after = text.slice(at + acronym.length, at + acronym.length + 3);
    if ((text[at - 1] === '(' && after.startsWith(')')) || /^ ?\(\p{L}/u.test(after)) return true;
  }
  return false;
}
