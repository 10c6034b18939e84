/** Ways to make a résumé worse on purpose, each aimed at one criterion of the feedback. Text in, text out. */

export interface Weakening {
  readonly name: string;
  /** Criterion that must not rise. */
  readonly criterionId: string;
  /** Undefined where there is nothing to weaken. */
  readonly weaken: (text: string, bullets: readonly BulletPlace[]) => string | undefined;
}

/** Where a bullet stands in the text. */
export interface BulletPlace {
  readonly start: number;
  readonly end: number;
}

const STRETCH = 'notwithstanding organizational interdependencies necessitating comprehensive harmonization';

export const weakenings: readonly Weakening[] = [
  {
    name: 'verbs removed',
    criterionId: 'action-verbs',
    weaken: (text, bullets) => eachBullet(text, bullets, withoutVerb),
  },
  {
    name: 'duties instead of deeds',
    criterionId: 'action-verbs',
    weaken: (text, bullets) => eachBullet(text, bullets, (bullet) => `Responsible for ${small(withoutVerb(bullet))}`),
  },
  {
    name: 'numbers removed',
    criterionId: 'quantified-impact',
    weaken: (text, bullets) =>
      eachBullet(text, bullets, (bullet) =>
        bullet.replace(
          /[$€£]?\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty)\b(?: ?%|\+)?/gi,
          'some',
        ),
      ),
  },
  {
    name: '“I” before every bullet',
    criterionId: 'tense-and-person',
    weaken: (text, bullets) => eachBullet(text, bullets, (bullet) => `I ${small(bullet)}`),
  },
  {
    name: 'passive',
    criterionId: 'passive-voice',
    weaken: (text, bullets) =>
      eachBullet(text, bullets, (bullet) => {
        const [verb = '', ...rest] = bullet.split(' ');
        return /ed$/.test(verb) && rest.length > 1
          ? `${rest.join(' ').replace(/[.;]\s*$/, '')} was ${small(verb)}`
          : bullet;
      }),
  },
  {
    name: 'clichés added',
    criterionId: 'cliches',
    weaken: (text, bullets) =>
      eachBullet(text, bullets, (bullet, at) =>
        at % 3 === 0 ? `${bullet.replace(/[.;]\s*$/, '')} as a results-oriented team player` : bullet,
      ),
  },
  {
    name: 'bullets cut to three words',
    criterionId: 'bullet-length',
    weaken: (text, bullets) => eachBullet(text, bullets, (bullet) => bullet.split(/\s+/).slice(0, 3).join(' ')),
  },
  {
    name: 'one verb throughout',
    criterionId: 'repetition',
    // "Managed" is more than "Assisted" says.
    weaken: (text, bullets) =>
      eachBullet(text, bullets, (bullet) =>
        /^(?!Assisted|Helped|Worked|Participated|Handled|Utili[sz]ed|Used|Served|Acted|Skilled|Experienced|Involved)\p{Lu}\p{Ll}+ed /u.test(
          bullet,
        )
          ? `Managed ${small(withoutVerb(bullet))}`
          : bullet,
      ),
  },
  {
    name: 'headings removed',
    criterionId: 'completeness',
    weaken: (text) =>
      changed(
        text,
        text
          .split('\n')
          .filter(
            (line) =>
              !/^\s*(?:work |professional )?(?:summary|profile|experience|history|employment|education(?: and training)?|skills|highlights|accomplishments|certifications|projects|languages)(?: history)?\s*:?\s*$/i.test(
                line,
              ),
          )
          .join('\n'),
      ),
  },
  {
    name: 'contact removed',
    criterionId: 'contact',
    weaken: (text) => changed(text, text.replace(/[\w.+-]+@[\w.-]+/g, '').replace(/\+?\d[\d ()-]{8,}\d/g, '')),
  },
  {
    name: 'ends of bullets mixed',
    criterionId: 'consistency',
    // Only where they are alike now.
    weaken: (text, bullets) => {
      const stops = bullets.filter(({ start, end }) => /[.;]\s*$/.test(text.slice(start, end))).length;
      if (bullets.length < 4 || (stops > 0 && stops < bullets.length)) return undefined;
      return eachBullet(text, bullets, (bullet, at) => {
        const bare = bullet.replace(/[.;]\s*$/, '');
        return at % 2 === 0 ? `${bare}.` : bare;
      });
    },
  },
  {
    name: 'excluding words added',
    criterionId: 'inclusive-wording',
    weaken: (text, bullets) =>
      eachBullet(text, bullets, (bullet, at) =>
        at === 0 ? `${bullet.replace(/[.;]\s*$/, '')} as foreman of the guys` : bullet,
      ),
  },
  {
    name: 'words stretched',
    criterionId: 'readability',
    // A short bullet would gain by its new length.
    weaken: (text, bullets) =>
      eachBullet(text, bullets, (bullet) =>
        bullet.split(/\s+/).length < 10 ? bullet : `${bullet.replace(/[.;]\s*$/, '')} ${STRETCH}`,
      ),
  },
];

function eachBullet(
  text: string,
  bullets: readonly BulletPlace[],
  weaken: (bullet: string, at: number) => string,
): string | undefined {
  if (bullets.length === 0) return undefined;
  let weakened = '';
  let from = 0;
  bullets.forEach(({ start, end }, at) => {
    weakened += text.slice(from, start) + weaken(text.slice(start, end), at);
    from = end;
  });
  return changed(text, weakened + text.slice(from));
}

function withoutVerb(bullet: string): string {
  const rest = bullet.replace(/^\p{L}+ly\s+/u, '').replace(/^\S+\s+/, '');
  return rest === '' ? bullet : rest[0]!.toUpperCase() + rest.slice(1);
}

function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}
