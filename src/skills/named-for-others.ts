/**
 * "Backend engineer", "the marketing department", "our supply chain": the words of a field that name people, an organisation
 * or what the employer has, and say nothing about what somebody can do.
 *
 * This holds for fields, practices and soft skills. A tool keeps its meaning before a title ("Java developer"): people have used it.
 */
import { wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { isAdjacent, type TokenizedText } from './tokenized-text.ts';

const PEOPLE_AND_ORGANISATIONS = /* @__PURE__ */ wordSet(
  'developer developers engineer engineers architect architects specialist specialists manager managers director directors officer officers coordinator coordinators analyst analysts ' +
    'consultant consultants scientist scientists intern interns associate associates assistant assistants technician technicians representative representatives supervisor supervisors designer designers ' +
    'administrator administrators executive executives expert experts professional professionals leader leaders clerk clerks advisor advisors adviser advisers trainee trainees agent agents dev devs tester testers recruiter recruiters ' +
    'team teams department departments group groups company companies agency agencies industry industries sector firm firms startup startups start institute faculty committee community',
);
/** Words that may stand between a field and the people: "Backend Software Engineer". */
const BETWEEN = /* @__PURE__ */ wordSet(
  'software web data product application applications system systems platform it',
);
/** "Department of Gynaecology", "provider of cloud services", "a leader in logistics": what comes after is somebody's line of work. */
const ORGANISATIONS_OF = /* @__PURE__ */ wordSet(
  'department departments dept institute faculty division ministry chair provider providers supplier suppliers manufacturer manufacturers retailer distributor leader',
);
const POSSESSIVES = /* @__PURE__ */ wordSet('our their its');

export function isNamedForOthers(read: TokenizedText, candidate: Candidate): boolean {
  const { kind } = candidate.form.skill;
  if (kind !== 'practice' && kind !== 'knowledge' && kind !== 'soft') return false;
  const next = candidate.last + 1;
  if (isAdjacent(read, candidate.last)) {
    if (PEOPLE_AND_ORGANISATIONS.has(read.keys[next]!)) return true;
    if (BETWEEN.has(read.keys[next]!) && isAdjacent(read, next) && PEOPLE_AND_ORGANISATIONS.has(read.keys[next + 1]!))
      return true;
  }
  const before = candidate.first - 1;
  if (!isAdjacent(read, before)) return false;
  const key = read.keys[before]!;
  return (
    POSSESSIVES.has(key) ||
    ((key === 'of' || key === 'in') && isAdjacent(read, before - 1) && ORGANISATIONS_OF.has(read.keys[before - 1]!))
  );
}
