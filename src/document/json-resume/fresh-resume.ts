/** FRESH (https://github.com/fresh-standard) → JSON Resume: the same things by other names. */
import type { JsonFields } from './json-fields.ts';

/** FRESH says so itself in `meta.format`, or has sections that JSON Resume does not know. */
export function isFresh(fields: JsonFields): boolean {
  if (fields.has('basics')) return false;
  const format = fields.has('meta') ? (fields.object('meta')?.text('format') ?? '') : '';
  if (/^FRESH\b/i.test(format)) return true;
  return ['employment', 'info', 'contact'].some((name) => fields.has(name));
}

/** As plain JSON of JSON Resume's form; absent fields are undefined. */
export function freshResume(fresh: JsonFields): object {
  const info = fresh.object('info');
  const contact = fresh.object('contact');
  const location = fresh.object('location');
  const history = (name: string): readonly JsonFields[] =>
    fresh.has(name) ? (fresh.object(name)?.objects('history') ?? []) : [];
  return {
    basics: {
      name: fresh.text('name'),
      label: info?.text('label'),
      email: contact?.text('email'),
      phone: contact?.text('phone'),
      url: contact?.text('website'),
      summary: info?.lines('brief'),
      location: location && {
        address: location.lines('address'),
        postalCode: location.text('code'),
        city: location.text('city'),
        region: location.text('region'),
        countryCode: location.text('country'),
      },
      profiles: fresh.objects('social').map((profile) => ({
        network: profile.text('network', 'label'),
        username: profile.text('user'),
        url: profile.text('url'),
      })),
    },
    work: history('employment').map((job) => ({
      name: job.text('employer'),
      position: job.text('position'),
      location: job.text('location'),
      url: job.text('url'),
      summary: job.lines('summary'),
      highlights: job.texts('highlights'),
      ...stay(job),
    })),
    volunteer: [
      ...history('service').map((service) => ({
        organization: service.text('organization'),
        position: service.text('position'),
        url: service.text('url'),
        summary: service.lines('summary'),
        highlights: service.texts('highlights'),
        ...stay(service),
      })),
      ...history('affiliation').map((membership) => ({
        organization: membership.text('organization'),
        position: membership.text('role'),
        url: membership.text('url'),
        summary: membership.lines('summary'),
        ...stay(membership),
      })),
      ...fresh.objects('extracurricular').map((activity) => ({
        organization: activity.text('activity'),
        position: activity.text('title'),
        highlights: activity.texts('highlights'),
        ...stay(activity),
      })),
    ],
    education: history('education').map((study) => ({
      institution: study.text('institution'),
      studyType: study.text('title', 'degree'),
      area: study.text('area', 'discipline'),
      score: study.text('grade'),
      url: study.text('url'),
      courses: study.texts('curriculum'),
      ...stay(study),
    })),
    skills: skillSets(fresh),
    projects: [...fresh.objects('projects'), ...fresh.objects('samples')].map((project) => ({
      name: project.text('title', 'name'),
      description: project.lines('description', 'summary'),
      highlights: project.texts('highlights'),
      keywords: project.texts('keywords'),
      roles: project.texts('role'),
      url: project.text('url'),
      ...(project.has('date') ? { endDate: project.text('date') } : stay(project)),
    })),
    certificates: fresh.objects('certifications', 'certificates').map((certificate) => ({
      name: certificate.text('title', 'name'),
      issuer: certificate.text('from', 'issuer'),
      date: certificate.text('date'),
      url: certificate.text('url'),
    })),
    languages: fresh.objects('languages').map((language) => ({
      language: language.text('language'),
      fluency: language.text('level'),
    })),
    awards: fresh.objects('recognition').map((award) => ({
      title: award.text('title'),
      awarder: award.text('from'),
      date: award.text('date'),
      summary: award.lines('summary') ?? award.text('event'),
    })),
    publications: [
      ...fresh.objects('writing').map((text) => ({
        name: text.text('title'),
        publisher: publisherOf(text),
        releaseDate: text.text('date'),
        url: text.text('url'),
        summary: text.lines('summary'),
      })),
      ...fresh.objects('speaking').map((talk) => ({
        name: talk.text('title'),
        publisher: talk.text('event'),
        releaseDate: talk.text('date'),
        summary: talk.texts('highlights').join('\n'),
      })),
    ],
    interests: fresh.objects('interests').map((interest) => ({
      name: interest.text('name'),
      keywords: interest.texts('keywords'),
      summary: interest.lines('summary'),
    })),
    references: fresh.objects('testimonials').map((reference) => ({
      name: reference.text('name'),
      reference: reference.lines('quote'),
    })),
  };
}

function stay(entry: JsonFields): object {
  return { startDate: entry.text('start'), endDate: entry.text('end'), current: entry.isTrue('current') };
}

/** `skills.sets` with a name each, or `skills.list` of single skills. */
function skillSets(fresh: JsonFields): object[] {
  if (!fresh.has('skills')) return [];
  const skills = fresh.object('skills');
  const one = (skill: JsonFields): object => ({
    name: skill.text('name'),
    level: skill.text('level'),
    keywords: skill.texts('skills', 'keywords'),
  });
  return [...(skills?.objects('sets') ?? []), ...(skills?.objects('list') ?? [])].map(one);
}

/** A name, or an object with one. */
function publisherOf(writing: JsonFields): string | undefined {
  return writing.isObject('publisher') ? writing.object('publisher')?.text('name') : writing.text('publisher');
}
