/** A résumé of one line of work, and what the gate says to a new wording of that line. */
import { parseResume } from '../../../src/document/parse-resume.ts';
import { resumeFeatures } from '../../../src/features/resume-features.ts';
import { bundledTaxonomy } from '../../../src/skills/bundled-taxonomy.ts';
import { groundRewrite } from '../../../src/tailor/grounding/ground-rewrite.ts';

const frames = {
  en: ['Experience', 'Assistant, Harrow & Finch Ltd, 2018 - 2022', 'Education', 'Diploma, Ashby College, 2016'],
  de: [
    'Berufserfahrung',
    'Sachbearbeiterin, Hagen & Fink GmbH, 2018 - 2022',
    'Ausbildung',
    'Ausbildung, IHK Kassel, 2016',
  ],
  fr: ['Expérience', 'Assistante, Société Lorvin, 2018 - 2022', 'Formation', 'BTS, Lycée Brizeux, 2016'],
  es: ['Experiencia', 'Auxiliar, Transportes Olivar, 2018 - 2022', 'Formación', 'Técnico, IES Pirineos, 2016'],
} as const;

/** What is refused, as "kind: surface"; empty where the new wording passes. */
export function refusedOf(language: keyof typeof frames, line: string, rewritten: string): readonly string[] {
  const [work, job, school, degree] = frames[language];
  const text = `Robin Example\n\n${work}\n${job}\n- ${line}\n\n${school}\n${degree}`;
  const resume = resumeFeatures(parseResume(text, { referenceDate: new Date('2025-06-15') }), bundledTaxonomy());
  return groundRewrite({ resume, original: line, rewritten }).unsupported.map(
    ({ kind, surface }) => `${kind}: ${surface}`,
  );
}
