/**
 * Missing skills as questions: whether it is so, only the person knows. The rules ask in these words too, so all of them have to pass
 * the gate of prose.
 */
import type { JobFeatures } from '../features/job-features.ts';
import type { MatchResult } from '../match/match-result.ts';
import type { StopWordLanguage } from '../text/stopwords.ts';

export interface SkillQuestion {
  readonly skillId: string;
  readonly label: string;
  /** `supported`: what the résumé names makes it likely. */
  readonly gap: 'supported' | 'missing';
  /** In the language of the résumé. */
  readonly question: string;
}

/** Questions at most; more are no conversation. Chosen, unmeasured. */
const MOST_QUESTIONS = 10;

const QUESTIONS: Readonly<Record<StopWordLanguage, (label: string) => string>> = {
  en: (label) => `Do you have experience with ${label}? Then say where, and what came of it.`,
  de: (label) => `Haben Sie Erfahrung mit ${label}? Dann schreiben Sie, wo und mit welchem Ergebnis.`,
  fr: (label) => `Avez-vous de l’expérience avec ${label} ? Alors dites où, et avec quel résultat.`,
  es: (label) => `¿Tiene experiencia con ${label}? Entonces diga dónde y con qué resultado.`,
  pt: (label) => `Tem experiência com ${label}? Então diga onde e com que resultado.`,
  it: (label) => `Ha esperienza con ${label}? Allora dica dove e con quale risultato.`,
  nl: (label) => `Hebt u ervaring met ${label}? Vermeld dan waar en met welk resultaat.`,
  ro: (label) => `Aveți experiență cu ${label}? Atunci spuneți unde și cu ce rezultat.`,
  // Behind a colon a name needs no case of its own.
  pl: (label) => `Czy ma Pan/Pani takie doświadczenie: ${label}? Wtedy proszę napisać, gdzie i z jakim skutkiem.`,
  ru: (label) => `Есть ли у вас такой опыт: ${label}? Тогда напишите, где и с каким результатом.`,
};

export function skillQuestion(label: string, language: StopWordLanguage): string {
  return QUESTIONS[language](label);
}

/** Required skills first, and of those the likely ones first, as the match orders them. */
export function skillQuestions(
  { missingSkills }: MatchResult,
  language: StopWordLanguage,
  job?: JobFeatures,
): readonly SkillQuestion[] {
  const rank = ({ necessity, gap }: MatchResult['missingSkills'][number]): number =>
    (necessity === 'required' ? 0 : 2) + (gap === 'supported' ? 0 : 1);
  return missingSkills
    .map((skill, at) => ({ skill, at }))
    .sort((a, b) => rank(a.skill) - rank(b.skill) || a.at - b.at)
    .slice(0, MOST_QUESTIONS)
    .map(({ skill: { skillId, label, gap } }) => {
      const name = language === 'en' ? label : askedName(skillId, label, job);
      return { skillId, label, gap, question: skillQuestion(name, language) };
    });
}

/** As the posting writes it, for labels are English; in quotation marks, for its case is the posting's: „Datenmodelle“. */
function askedName(skillId: string, label: string, job: JobFeatures | undefined): string {
  const named = job?.mentions.find(
    (mention) => mention.skillId === skillId && !mention.surface.includes('\n'),
  )?.surface;
  return named === undefined || named.toLowerCase() === label.toLowerCase() ? label : `“${named}”`;
}
