/**
 * "Backend engineer", "the marketing department", "our supply chain": the words of a field that name people, an organisation
 * or what the employer has, and say nothing about what somebody can do.
 *
 * This holds for fields, practices and soft skills. A tool keeps its meaning before a title ("Java developer"): people have used it.
 */
import type { Candidate } from './candidates.ts';
import { isAdjacent, type TokenizedText } from './tokenized-text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PEOPLE_AND_ORGANISATIONS: ReadonlySet<string> = /* @__PURE__ */ words(
  'developer developers engineer engineers architect architects specialist specialists manager managers director directors officer officers coordinator coordinators analyst analysts ' +
    'consultant consultants scientist scientists intern interns associate associates assistant assistants technician technicians representative representatives supervisor supervisors ' +
    'administrator administrators executive executives expert experts professional professionals leader leaders clerk clerks advisor advisors adviser advisers trainee trainees agent agents ' +
    'team teams department departments group groups company companies agency agencies industry industries sector firm firms startup startups start institute faculty committee community',
);
/** Words that may stand between a field and the people: "Backend Software Engineer". */
const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ words(
  'software web data product application applications system systems platform it',
);
const POSSESSIVES: ReadonlySet<string> = /* @__PURE__ */ words('our their its');

export function isNamedForOthers(read: TokenizedText, candidate: Candidate): boolean {
  const { kind } = candidate.form.skill;
  if (kind !== 'practice' && kind !== 'knowledge' && kind !== 'soft') return false;
  const next = candidate.last + 1;
  if (isAdjacent(read, candidate.last)) {
    if (PEOPLE_AND_ORGANISATIONS.has(read.keys[next]!)) return true;
    if (BETWEEN.has(read.keys[next]!) && isAdjacent(read, next) && PEOPLE_AND_ORGANISATIONS.has(read.keys[next + 1]!))
      return true;
  }
  return isAdjacent(read, candidate.first - 1) && POSSESSIVES.has(read.keys[candidate.first - 1]!);
}
