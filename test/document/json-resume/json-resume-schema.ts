/** The schema of JSON Resume 1.0.0, as published, in zod: strict where the published one is. */
import * as z from 'zod';

const text = z.string();
const texts = z.array(text);
const date = z.string().regex(/^([12][0-9]{3}-[01][0-9]-[0-3][0-9]|[12][0-9]{3}-[01][0-9]|[12][0-9]{3})$/);
const uri = z.string().refine((value) => /^[a-z][a-z\d+.-]*:\S+$/i.test(value), 'expected an absolute address');
const item = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).partial();

export const jsonResumeSchema = z
  .strictObject({
    $schema: uri,
    basics: item({
      name: text,
      label: text,
      image: text,
      email: z.string().regex(/^\S+@\S+$/),
      phone: text,
      url: uri,
      summary: text,
      location: item({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
      profiles: z.array(item({ network: text, username: text, url: uri })),
    }),
    work: z.array(
      item({
        name: text,
        location: text,
        description: text,
        position: text,
        url: uri,
        startDate: date,
        endDate: date,
        summary: text,
        highlights: texts,
      }),
    ),
    volunteer: z.array(
      item({
        organization: text,
        position: text,
        url: uri,
        startDate: date,
        endDate: date,
        summary: text,
        highlights: texts,
      }),
    ),
    education: z.array(
      item({
        institution: text,
        url: uri,
        area: text,
        studyType: text,
        startDate: date,
        endDate: date,
        score: text,
        courses: texts,
      }),
    ),
    awards: z.array(item({ title: text, date, awarder: text, summary: text })),
    certificates: z.array(item({ name: text, date, url: uri, issuer: text })),
    publications: z.array(item({ name: text, publisher: text, releaseDate: date, url: uri, summary: text })),
    skills: z.array(item({ name: text, level: text, keywords: texts })),
    languages: z.array(item({ language: text, fluency: text })),
    interests: z.array(item({ name: text, keywords: texts })),
    references: z.array(item({ name: text, reference: text })),
    projects: z.array(
      item({
        name: text,
        description: text,
        highlights: texts,
        keywords: texts,
        startDate: date,
        endDate: date,
        url: uri,
        roles: texts,
        entity: text,
        type: text,
      }),
    ),
    meta: item({ canonical: uri, version: text, lastModified: text }),
  })
  .partial();
