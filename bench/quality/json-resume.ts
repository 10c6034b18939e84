/**
 * What of real JSON Resume and FRESH documents comes back after parseJsonResume and toJsonResume.
 *
 *   node bench/quality/json-resume.ts
 *
 * A value counts as kept when the written JSON Resume has it in a field of the same section. Dates count to the month. Reads
 * ../shared/data (or TRACKRUIT_DATA); ends well when it is absent.
 */
import { parseJsonResume } from '../../src/document/json-resume/parse-json-resume.ts';
import { toJsonResume } from '../../src/document/json-resume/to-json-resume.ts';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

interface Row {
  readonly id: string;
  readonly format: string;
  readonly resume: Readonly<Record<string, unknown>>;
}

const measured: Readonly<Record<string, readonly string[]>> = {
  basics: ['name', 'label', 'email', 'phone', 'summary'],
  work: ['name', 'position', 'location', 'startDate', 'endDate', 'highlights'],
  volunteer: ['organization', 'position', 'startDate', 'endDate'],
  education: ['institution', 'studyType', 'area', 'startDate', 'endDate'],
  awards: ['title', 'date'],
  certificates: ['name', 'issuer', 'date'],
  publications: ['name', 'releaseDate'],
  skills: ['name', 'keywords'],
  languages: ['language', 'fluency'],
  interests: ['name', 'keywords'],
  references: ['name', 'reference'],
  projects: ['name', 'startDate', 'endDate', 'highlights'],
};

function leaves(section: unknown, field: string): readonly string[] {
  const entries = Array.isArray(section) ? (section as readonly unknown[]) : [section];
  return entries.flatMap((entry) => {
    const value = (entry as Readonly<Record<string, unknown>> | undefined)?.[field];
    const texts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return texts
      .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
      .map((text) => (/Date$|^date$/.test(field) ? text.slice(0, 7) : text.replace(/\s+/g, ' ').trim()));
  });
}

const referenceDate = new Date(Date.UTC(2025, 10, 15));
const totals = new Map<string, { wanted: number; kept: number }>();
for (const { id, format, resume } of readJsonLines<Row>(dataFolder(), 'resume-files/json_resumes.jsonl')) {
  const written = toJsonResume(parseJsonResume(resume, { referenceDate })) as Readonly<Record<string, unknown>>;
  if (format !== 'JSON Resume') {
    console.log(`${id}: ${Object.keys(written).join(', ')}`);
    continue;
  }
  for (const [section, fields] of Object.entries(measured)) {
    const all = fields.flatMap((field) => leaves(written[section], field)).join('\n');
    for (const field of fields) {
      const total = totals.get(`${section}.${field}`) ?? { wanted: 0, kept: 0 };
      totals.set(`${section}.${field}`, total);
      for (const value of leaves(resume[section], field)) {
        total.wanted++;
        if (all.includes(value)) total.kept++;
        else console.log(`${id}: ${section}.${field} lost, ${value.length} characters`);
      }
    }
  }
}
for (const [name, { wanted, kept }] of totals) {
  if (wanted > 0) console.log(`${name.padEnd(24)} ${String(kept).padStart(4)} of ${wanted}, ${percent(kept / wanted)}`);
}
