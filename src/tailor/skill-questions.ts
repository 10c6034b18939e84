/**
 * Missing skills as questions: whether it is so, only the person knows. The rules ask in these words too, so all of them have to pass
 * the gate of prose.
 */
import type { JobFeatures } from '../features/job-features.ts';
import type { MatchResult } from '../match/match-result.ts';
import type { SkillKind } from '../skills/taxonomy.ts';
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

/** What is asked of a skill: spoken languages, papers and ways to be are not met with "experience". */
type Asked = 'experience' | 'language' | 'certificate' | 'soft';

const ASKED: Readonly<Record<SkillKind, Asked>> = {
  tool: 'experience',
  knowledge: 'experience',
  practice: 'experience',
  soft: 'soft',
  certificate: 'certificate',
  language: 'language',
};

/** Behind a colon a name needs neither article nor case of its own. */
const QUESTIONS: Readonly<Record<StopWordLanguage, Readonly<Record<Asked, (label: string) => string>>>> = {
  en: {
    experience: (label) => `Do you have experience with ${label}? Then say where, and what came of it.`,
    language: (label) => `Do you speak ${label}? Then say how well.`,
    certificate: (label) => `Do you have this: ${label}? Then say since when.`,
    soft: (label) => `Does something that you did show this: ${label}? Then say what it was.`,
  },
  de: {
    experience: (label) => `Haben Sie Erfahrung mit ${label}? Dann schreiben Sie, wo und mit welchem Ergebnis.`,
    language: (label) => `Sprechen Sie diese Sprache: ${label}? Dann schreiben Sie, wie gut.`,
    certificate: (label) => `Haben Sie diesen Nachweis: ${label}? Dann schreiben Sie, seit wann.`,
    soft: (label) => `Zeigt etwas, das Sie getan haben, diese Stärke: ${label}? Dann schreiben Sie, was es war.`,
  },
  fr: {
    experience: (label) => `Avez-vous de l’expérience avec ${label} ? Alors dites où, et avec quel résultat.`,
    language: (label) => `Parlez-vous cette langue : ${label} ? Alors dites à quel niveau.`,
    certificate: (label) => `Avez-vous ce certificat : ${label} ? Alors dites depuis quand.`,
    soft: (label) => `Ce que vous avez fait montre-t-il cette qualité : ${label} ? Alors dites en quoi.`,
  },
  es: {
    experience: (label) => `¿Tiene experiencia con ${label}? Entonces diga dónde y con qué resultado.`,
    language: (label) => `¿Habla este idioma: ${label}? Entonces diga con qué nivel.`,
    certificate: (label) => `¿Tiene este certificado: ${label}? Entonces diga desde cuándo.`,
    soft: (label) => `¿Algo que hizo muestra esta cualidad: ${label}? Entonces diga qué fue.`,
  },
  pt: {
    experience: (label) => `Tem experiência com ${label}? Então diga onde e com que resultado.`,
    language: (label) => `Fala esta língua: ${label}? Então diga com que nível.`,
    certificate: (label) => `Tem este certificado: ${label}? Então diga desde quando.`,
    soft: (label) => `Algo que fez mostra esta qualidade: ${label}? Então diga o que foi.`,
  },
  it: {
    experience: (label) => `Ha esperienza con ${label}? Allora dica dove e con quale risultato.`,
    language: (label) => `Parla questa lingua: ${label}? Allora dica a quale livello.`,
    certificate: (label) => `Ha questo certificato: ${label}? Allora dica da quando.`,
    soft: (label) => `Qualcosa che ha fatto mostra questa qualità: ${label}? Allora dica che cosa.`,
  },
  nl: {
    experience: (label) => `Hebt u ervaring met ${label}? Vermeld dan waar en met welk resultaat.`,
    language: (label) => `Spreekt u deze taal: ${label}? Vermeld dan op welk niveau.`,
    certificate: (label) => `Hebt u dit certificaat: ${label}? Vermeld dan sinds wanneer.`,
    soft: (label) => `Blijkt deze eigenschap uit iets wat u hebt gedaan: ${label}? Vermeld dan wat het was.`,
  },
  ro: {
    experience: (label) => `Aveți experiență cu ${label}? Atunci spuneți unde și cu ce rezultat.`,
    language: (label) => `Vorbiți această limbă: ${label}? Atunci spuneți la ce nivel.`,
    certificate: (label) => `Aveți acest certificat: ${label}? Atunci spuneți de când.`,
    soft: (label) => `Ceva ce ați făcut arată această calitate: ${label}? Atunci spuneți ce anume.`,
  },
  pl: {
    experience: (label) =>
      `Czy ma Pan/Pani takie doświadczenie: ${label}? Wtedy proszę napisać, gdzie i z jakim skutkiem.`,
    language: (label) => `Czy zna Pan/Pani ten język: ${label}? Wtedy proszę napisać, jak dobrze.`,
    certificate: (label) => `Czy ma Pan/Pani ten certyfikat: ${label}? Wtedy proszę napisać, od kiedy.`,
    soft: (label) => `Czy coś z Pana/Pani pracy pokazuje tę cechę: ${label}? Wtedy proszę napisać, co to było.`,
  },
  ru: {
    experience: (label) => `Есть ли у вас такой опыт: ${label}? Тогда напишите, где и с каким результатом.`,
    language: (label) => `Владеете ли вы этим языком: ${label}? Тогда напишите, насколько хорошо.`,
    certificate: (label) => `Есть ли у вас этот документ: ${label}? Тогда напишите, с какого времени.`,
    soft: (label) => `Показывает ли ваша работа это качество: ${label}? Тогда напишите, чем именно.`,
  },
};

/** Quotation marks as the language has them. */
const QUOTATION: Readonly<Record<StopWordLanguage, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  pt: ['“', '”'],
  it: ['«', '»'],
  nl: ['“', '”'],
  ro: ['„', '”'],
  pl: ['„', '”'],
  ru: ['«', '»'],
};

export function skillQuestion(label: string, kind: SkillKind, language: StopWordLanguage): string {
  return QUESTIONS[language][ASKED[kind]](label);
}

/** Required skills first, and of those the likely ones first, as the match orders them. */
export function skillQuestions(
  { missingSkills }: MatchResult,
  language: StopWordLanguage,
  job?: JobFeatures,
): readonly SkillQuestion[] {
  return byUrgency(missingSkills)
    .slice(0, MOST_QUESTIONS)
    .map(({ skillId, label, kind, gap }) => {
      const name = language === 'en' ? label : askedName(skillId, label, language, job);
      return { skillId, label, gap, question: skillQuestion(name, kind, language) };
    });
}

/** The order in which they are asked about. */
export function byUrgency(missing: MatchResult['missingSkills']): MatchResult['missingSkills'] {
  const rank = ({ necessity, gap }: MatchResult['missingSkills'][number]): number =>
    (necessity === 'required' ? 0 : 2) + (gap === 'supported' ? 0 : 1);
  return missing
    .map((skill, at) => ({ skill, at }))
    .sort((a, b) => rank(a.skill) - rank(b.skill) || a.at - b.at)
    .map(({ skill }) => skill);
}

/** As the posting writes it, for labels are English; in quotation marks, for its case is the posting's: „Datenmodelle“. */
function askedName(skillId: string, label: string, language: StopWordLanguage, job: JobFeatures | undefined): string {
  const [open, close] = QUOTATION[language];
  const named = job?.mentions.find(
    (mention) => mention.skillId === skillId && !mention.surface.includes('\n'),
  )?.surface;
  return named === undefined || named.toLowerCase() === label.toLowerCase() ? label : `${open}${named}${close}`;
}
