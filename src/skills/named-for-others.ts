/**
 * "Backend engineer", "the marketing department", "our supply chain": the words of a field that name people, an organisation
 * or what the employer has, and say nothing about what somebody can do.
 *
 * This holds for fields, practices and soft skills. A tool keeps its meaning before a title ("Java developer"): people have used it.
 */
import { wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { isAdjacent, lineOrSentenceBetween, type TokenizedText } from './tokenized-text.ts';

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
const POSSESSIVES = /* @__PURE__ */ wordSet(
  'our their its notre nuestro nuestra nuestros nuestras nosso nossa nossos nossas onze наш наша наши нашей нашего',
);

/** Fields that companies have a department of. */
const DEPARTMENTS = /* @__PURE__ */ wordSet(
  'accounting business-development customer-service cyber-security data-engineering data-science finance human-resources-management information-technology it-operations it-support legal-advice logistics manufacturing marketing marketing-and-communications operations-management procurement product-management project-management public-relations quality-assurance-procedures quality-control retail sales software-development software-engineering supply-chain-management',
);
/** "Collaborate with", "in Abstimmung mit", "en lien avec": people follow. Beginnings of words. */
const TOGETHER =
  /^(?:collab|colab|liais|partner|coordinat|coordin|interact|interfac|interaç|interac|closely|alongside|lien|conjunt|zusammen|abstimm|schnittstelle|eng$|взаимоде|сотруднич)/;
const WITH = /* @__PURE__ */ wordSet('with avec con com mit met cu с');
/** What follows them is done with the people, and is not one of them. */
const ENDS_OF_PEOPLE = /* @__PURE__ */ wordSet(
  'to by using in for through on via that who which where when while um zu fur bei uber pour afin sur dans para por sobre en em no na чтобы для',
);
/** Farthest word of "with" and of what stands before it. Chosen on the sets of bench/quality. */
const PEOPLE_REACH = 10;
const TOGETHER_REACH = 4;

export function isNamedForOthers(read: TokenizedText, candidate: Candidate): boolean {
  const { kind } = candidate.form.skill;
  if (kind !== 'practice' && kind !== 'knowledge' && kind !== 'soft') return false;
  const next = candidate.last + 1;
  if (isAdjacent(read, candidate.last)) {
    if (PEOPLE_AND_ORGANISATIONS.has(read.keys[next]!)) return true;
    if (BETWEEN.has(read.keys[next]!) && isAdjacent(read, next) && PEOPLE_AND_ORGANISATIONS.has(read.keys[next + 1]!))
      return true;
  }
  if (DEPARTMENTS.has(candidate.form.skill.id) && isPartner(read, candidate.first)) return true;
  const before = candidate.first - 1;
  if (!isAdjacent(read, before)) return false;
  const key = read.keys[before]!;
  return (
    POSSESSIVES.has(key) ||
    ((key === 'of' || key === 'in') && isAdjacent(read, before - 1) && ORGANISATIONS_OF.has(read.keys[before - 1]!))
  );
}

/** One of those whom somebody works with: "collaborate with sales, marketing and finance". */
function isPartner(read: TokenizedText, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= PEOPLE_REACH; at--) {
    const key = read.keys[at]!;
    if (lineOrSentenceBetween(read, at) || ENDS_OF_PEOPLE.has(key)) return false;
    if (!WITH.has(key)) continue;
    for (let before = at - 1; before >= 0 && at - before <= TOGETHER_REACH; before--) {
      if (lineOrSentenceBetween(read, before)) return false;
      if (TOGETHER.test(read.keys[before]!)) return true;
    }
    return false;
  }
  return false;
}
