import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseResume, resumeDocument } from '../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import { InvalidInputError } from '../../src/errors.ts';
import { extractMarkdown } from '../../src/extract/markdown.ts';

const referenceDate = new Date(Date.UTC(2025, 10, 15));
const parse = (text: string): ResumeDocument => parseResume(text, { referenceDate });
const fixture = (name: string): ResumeDocument =>
  parse(readFileSync(new URL(`../fixtures/resumes/${name}.txt`, import.meta.url), 'utf8'));

const words = (
  resume: ResumeDocument,
  span: { readonly start: number; readonly end: number } | undefined,
): string | undefined => (span === undefined ? undefined : resume.text.slice(span.start, span.end));
const jobs = (resume: ResumeDocument): readonly unknown[] =>
  resume.work.map(({ position, name, location, dates }) => [
    position?.value,
    name?.value,
    location?.value,
    words(resume, dates?.span),
  ]);
const schools = (resume: ResumeDocument): readonly unknown[] =>
  resume.education.map(({ studyType, institution, level, dates }) => [
    studyType?.value,
    institution?.value,
    level,
    words(resume, dates?.span),
  ]);
const headings = (resume: ResumeDocument): readonly unknown[] =>
  resume.sections.flatMap(({ kind, title }) => (title === undefined ? [] : [[kind, title.value]]));

describe('a résumé with position, employer, place and dates on one line', () => {
  const resume = fixture('one-line-headers');

  it('has its person', () => {
    const { name, label, email, phone, location, links } = resume.basics;
    expect([name?.value, label?.value, email?.value, phone?.value, location?.value]).toEqual([
      'MIRELLE VAN DER AUBREY',
      'Senior Data Engineer',
      'mirelle.aubrey@example.com',
      '+31 6 1234 5678',
      'Utrecht, Netherlands',
    ]);
    expect(links.map(({ url, network }) => [url, network])).toEqual([
      ['linkedin.com/in/mirelle-aubrey', 'linkedin'],
      ['github.com/maubrey', 'github'],
    ]);
  });

  it('has its jobs, whatever separates the parts', () => {
    expect(jobs(resume)).toEqual([
      ['Senior Data Engineer', 'Halvard Logistics B.V.', 'Utrecht, Netherlands', 'Mar 2019 – Present'],
      ['Data Engineer', 'Polderbank N.V.', 'Amsterdam, Netherlands', '06/2015 – 02/2019'],
      ['BI Developer', 'Kestrel & Moor Consulting', 'Rotterdam, Netherlands', "Sept. '12 – May 2015"],
    ]);
  });

  it('joins wrapped highlights and leaves out their signs', () => {
    expect(resume.work[0]?.highlights.map(({ value }) => value)).toEqual([
      'Moved 140 batch jobs from cron to Apache Airflow and halved the time of failures.',
      'Designed a star schema in Snowflake that feeds 60 dashboards,\n  with tests in dbt for every model.',
      'Mentor of two junior engineers.',
    ]);
  });

  it('has named skill lists; a list may wrap and brackets keep their commas', () => {
    expect(resume.skills.map(({ name, keywords }) => [name?.value, keywords.map(({ value }) => value)])).toEqual([
      ['Languages', ['Python', 'SQL', 'Scala']],
      ['Data', ['Snowflake', 'dbt', 'Apache Airflow', 'Kafka', 'Spark (Structured Streaming, MLlib)']],
      ['Cloud', ['AWS', 'Terraform', 'Docker']],
    ]);
  });

  it('has degrees, certificates and languages', () => {
    expect(schools(resume)).toEqual([
      ['M.Sc. in Computer Science', 'Universiteit van Noordwijk', 'master', '2010 – 2012'],
      ['B.Sc. in Mathematics', 'Universiteit van Noordwijk', 'bachelor', '2007 – 2010'],
    ]);
    expect(resume.education.map(({ area }) => area?.value)).toEqual(['Computer Science', 'Mathematics']);
    expect(resume.certificates.map(({ name, issuer, date }) => [name.value, issuer?.value, date?.start])).toEqual([
      ['AWS Certified Data Engineer', 'Amazon Web Services', { year: 2023 }],
      ['Project Management Professional (PMP)', undefined, { year: 2021, month: 5 }],
    ]);
    expect(resume.languages.map(({ language, fluency }) => [language.value, fluency?.value])).toEqual([
      ['Dutch', 'native'],
      ['English', 'fluent'],
      ['German', 'advanced'],
    ]);
  });

  it('counts the months at work up to the reference date', () => {
    expect(resume.monthsWorked).toBe(159);
    expect(resume.referenceDate).toEqual({ year: 2025, month: 11 });
  });
});

describe('a résumé with the employer above the position', () => {
  const resume = fixture('employer-then-position');

  it('gives a further position the employer named above it', () => {
    expect(jobs(resume)).toEqual([
      ['Line Cook', 'St. Brannock Hospital', 'Duluth, MN', 'August 2018 - Present'],
      ['Kitchen Assistant', 'St. Brannock Hospital', 'Duluth, MN', 'May 2016 - August 2018'],
      ['Dishwasher', 'Pine & Kettle Diner', 'Superior, WI', 'Summer 2015'],
    ]);
  });

  it('reads decorated headings', () => {
    expect(headings(resume)).toEqual([
      ['summary', 'Objective'],
      ['work', 'Experience'],
      ['education', 'Education'],
      ['skills', 'Skills'],
    ]);
  });

  it('takes neither the street number nor the grade for a date', () => {
    expect(schools(resume)).toEqual([
      ['Diploma in Culinary Arts', 'Lake Aurelia Technical College', 'vocational', '2014 - 2016'],
    ]);
    expect(resume.basics.phone?.value).toBe('(218) 555-0142');
  });
});

describe('a German Lebenslauf with dates in the left column', () => {
  const resume = fixture('lebenslauf');

  it('has the labelled name, and jobs of all its work sections', () => {
    expect(resume.basics.name?.value).toBe('Henrike Sommerfeld');
    expect(jobs(resume)).toEqual([
      ['Projektleiterin Maschinenbau', 'Ahrens Antriebstechnik GmbH', 'Münster', 'seit 04/2019'],
      ['Konstrukteurin und Ingenieurin', 'Feldmann & Söhne KG', 'Dortmund', '10/2015 – 03/2019'],
      ['Praktikantin', 'Wittland Werke AG', 'Köln', 'Mai 2014 – August 2014'],
    ]);
  });

  it('has schools and languages with German names', () => {
    expect(schools(resume)).toEqual([
      ['Master of Science Maschinenbau', 'Technische Universität Dortmund', 'master', '10/2010 – 09/2015'],
      ['Abitur', 'Gymnasium am Nordpark', 'secondary', '2000 – 2009'],
    ]);
    expect(resume.languages.map(({ language, fluency }) => [language.value, fluency?.value])).toEqual([
      ['Deutsch', 'native'],
      ['Englisch', 'fluent'],
      ['Französisch', 'elementary'],
    ]);
  });
});

describe('exports of job sites', () => {
  it('reads Indeed’s: position, employer with place, dates, each after a blank line', () => {
    expect(jobs(fixture('indeed-export'))).toEqual([
      ['Software Test Engineer', 'Zentrix Infotech Pvt. Ltd.', 'Coimbatore, Tamil Nadu', 'November 2017 to Present'],
      ['Test Trainee', 'Maruthi Softwares', 'Chennai, Tamil Nadu', 'June 2016 to October 2017'],
    ]);
    expect(schools(fixture('indeed-export'))).toEqual([
      ['B.E. in Computer Science and Engineering', 'Karunya Valley College of Engineering', 'bachelor', '2012 to 2016'],
      ['HSC', 'St. Clement Higher Secondary School', 'secondary', '2012'],
    ]);
  });

  it('reads LinkedIn’s: the name below the contact block, durations beside dates', () => {
    const resume = fixture('linkedin-export');
    expect(resume.basics.name?.value).toBe('Dario Benincasa');
    expect(resume.basics.location?.value).toBe('Milan, Lombardy, Italy');
    expect(jobs(resume)).toEqual([
      ['Product Manager', 'Lumenwerk', 'Milan, Italy', 'September 2022 - Present'],
      ['Associate Product Manager', 'Pagobene S.p.A.', 'Turin, Italy', 'January 2019 - August 2022'],
    ]);
  });

  it('reads templates with “Company Name City , State” behind the dates, and claims no name', () => {
    const resume = fixture('company-name-masked');
    expect(resume.basics.name).toBeUndefined();
    expect(resume.basics.label?.value).toBe('CUSTOMER SERVICE MANAGER');
    expect(jobs(resume)).toEqual([
      ['Customer Service Manager', 'Company Name', 'City , State', '01/2012 to Current'],
      ['Call Center Agent', 'Company Name', 'City , State', '03/2008 to 12/2011'],
    ]);
  });
});

describe('a résumé of labelled fields', () => {
  const resume = fixture('labelled-fields');

  it('reads “Organization:”, “Designation:”, “Duration:” as what they say', () => {
    expect(jobs(resume)).toEqual([
      ['Senior Accountant', 'Sahyadri Castings Pvt. Ltd.', undefined, 'April 2016 to till date'],
      ['Accounts Assistant', 'Deccan Agro Traders', undefined, 'June 2012 to March 2016'],
    ]);
    expect(resume.work[0]?.highlights.length).toBe(2);
  });

  it('reads numbered headings', () => {
    expect(headings(resume)).toEqual([
      ['summary', 'CAREER OBJECTIVE'],
      ['work', 'PROFESSIONAL EXPERIENCE'],
      ['education', 'EDUCATIONAL QUALIFICATION'],
      ['interests', 'HOBBIES'],
      ['other', 'DECLARATION'],
    ]);
  });
});

describe('jobs in other layouts', () => {
  const job = (text: string): unknown => jobs(parse(`Experience\n${text}`))[0];

  it.each([
    [
      'Software Engineer at Brightmoor Labs\tJan 2020 – Present',
      ['Software Engineer', 'Brightmoor Labs', undefined, 'Jan 2020 – Present'],
    ],
    ['2018 – 2020   Nurse, Saint Odile Hospital, Lyon', ['Nurse', 'Saint Odile Hospital', 'Lyon', '2018 – 2020']],
    [
      'Night Porter, Kettle Inn, Leeds ........... 2008 to 2011',
      ['Night Porter', 'Kettle Inn', 'Leeds', '2008 to 2011'],
    ],
    ['01 JUN 2018 - 30 SEP 2020. Cook, Moor Ltd', ['Cook', 'Moor Ltd', undefined, '01 JUN 2018 - 30 SEP 2020']],
    [
      '2019–        Lecturer in History, Moor University',
      ['Lecturer in History', 'Moor University', undefined, '2019–'],
    ],
    [
      'Registered Nurse, Intensive Care Unit      May 2019 – Jun 2020\nQuarry Hospital, Leeds',
      ['Registered Nurse', 'Quarry Hospital', 'Leeds', 'May 2019 – Jun 2020'],
    ],
    [
      '2012 bis 2019\nAmbulanter Dienst Quelle\nAltenpflegerin',
      ['Altenpflegerin', 'Ambulanter Dienst Quelle', undefined, '2012 bis 2019'],
    ],
    [
      'Empresa: Talleres Kettle S.A. de C.V.\nPuesto: Mecánico\nPeriodo: 2012 a 2015\nFunciones: Ajuste de frenos.',
      ['Mecánico', 'Talleres Kettle S.A. de C.V.', undefined, '2012 a 2015'],
    ],
    [
      'Brightmoor Labs — Software Engineer (2018-2020)',
      ['Software Engineer', 'Brightmoor Labs', undefined, '2018-2020'],
    ],
    [
      'Jan 2020 – Mar 2021\nWarehouse Operator\nBrightmoor Freight Ltd, Leeds, UK',
      ['Warehouse Operator', 'Brightmoor Freight Ltd', 'Leeds, UK', 'Jan 2020 – Mar 2021'],
    ],
    [
      'Brightmoor Freight Ltd\nWarehouse Operator\nJan 2020 – Mar 2021',
      ['Warehouse Operator', 'Brightmoor Freight Ltd', undefined, 'Jan 2020 – Mar 2021'],
    ],
    [
      '• Worked as a Test Analyst with Zentrix Ltd, Hyderabad from Feb 2011 to Apr 2017',
      ['Test Analyst', 'Zentrix Ltd', 'Hyderabad', 'from Feb 2011 to Apr 2017'],
    ],
    [
      'Zentrix Bangalore, Karnataka\tApril 2015 - May 2016\nAnalyst',
      ['Analyst', 'Zentrix', 'Bangalore, Karnataka', 'April 2015 - May 2016'],
    ],
    [
      'Head of Growth • Remote • Brightmoor • 03/2021 – heute',
      ['Head of Growth', 'Brightmoor', 'Remote', '03/2021 – heute'],
    ],
  ])('reads “%s”', (text, expected) => {
    expect(job(text)).toEqual(expected);
  });

  it('reads jobs without dates', () => {
    expect(
      jobs(
        parse(
          'Experience\nSoftware Engineer\nBrightmoor Labs Inc.\n• Built it\n• Ran it\n\nTester\nZentrix Ltd\n• Tested it',
        ),
      ),
    ).toEqual([
      ['Software Engineer', 'Brightmoor Labs Inc.', undefined, undefined],
      ['Tester', 'Zentrix Ltd', undefined, undefined],
    ]);
  });

  it('does not begin a job at a date inside a sentence', () => {
    expect(
      parse(
        'Experience\nEngineer, Brightmoor Ltd, 2015 – 2020\n• Led the team from 2016 to 2018 through a merger with Zentrix.\nGrew sales between 2017 and 2019 by a third.',
      ).work.length,
    ).toBe(1);
  });
});

describe('jobs that keep one order', () => {
  it('take the employer from where the others have it, whatever its words', () => {
    const resume = parse(
      'Experience\nMoor School (2019 to 2021)\nClassroom Teacher\n\nBy the Bay (2016 to 2018)\nTeacher, Foundation\n\nKettle School (2014 to 2015)\nTeaching Assistant',
    );
    expect(resume.work.map(({ name }) => name?.value)).toEqual(['Moor School', 'By the Bay', 'Kettle School']);
  });

  it('are parted from running heads with page numbers', () => {
    const resume = parse(
      'Ada Quill\n\nExperience\nNurse, Moor Ltd, 2018 – 2020\n• Nursed\n\nAda Quill – Curriculum Vitae                        1\n\nNurse, Kettle Ltd, 2015 – 2018\n• Cared\n\nQuill résumé                                                                                   Page 2 of 2',
    );
    expect(resume.work.map(({ highlights }) => highlights.map(({ value }) => value))).toEqual([['Nursed'], ['Cared']]);
  });
});

describe('schools one to a line', () => {
  it.each([
    [
      'Quarry Technology Center, HVAC Certificate, 2013\nMoor High School, Diploma, 2012',
      [
        ['HVAC Certificate', 'Quarry Technology Center', undefined, '2013'],
        ['Diploma', 'Moor High School', 'vocational', '2012'],
      ],
    ],
    [
      '2012   PhD in History, Moor University. Thesis: "Rust"\n2008   MA in Medieval Studies, Kettle University',
      [
        ['PhD in History', 'Moor University', 'doctorate', '2012'],
        ['MA in Medieval Studies', 'Kettle University', 'master', '2008'],
      ],
    ],
    [
      'Year\tInstitution\tAward\n2017\tMoor University\tB.Sc. Horticulture\n2012\tKettle High School\tKCSE',
      [
        ['B.Sc. Horticulture', 'Moor University', 'bachelor', '2017'],
        ['KCSE', 'Kettle High School', 'secondary', '2012'],
      ],
    ],
    [
      'Colegio Cerro Gris: Profesional Técnico en Automotriz, 2010',
      [['Profesional Técnico en Automotriz', 'Colegio Cerro Gris', 'vocational', '2010']],
    ],
  ])('are entries of their own in %j', (text, expected) => {
    expect(schools(parse(`Education\n${text}`))).toEqual(expected);
  });
});

describe('a job with a colon in its header', () => {
  const { work } = parse(`Ada Example
ada@example.com

Experience
Northwind: built pipelines in Python
2019 - 2021
- Led a team

Fabrikam: Data Engineer, 2021 - 2023
- Wrote the plan for the move of all the nightly jobs, for which I had the
  responsibilities
`);

  it('has what is told behind the colon as a highlight, and not in the employer', () => {
    expect(work[0]).toMatchObject({ name: { value: 'Northwind' } });
    expect(work[0]?.highlights.map(({ value }) => value)).toEqual(['built pipelines in Python', 'Led a team']);
  });

  it('has employer and position from both sides of it', () => {
    expect(work[1]).toMatchObject({ name: { value: 'Fabrikam' }, position: { value: 'Data Engineer' } });
  });

  it('keeps the last word of a wrapped highlight, though it stands alone like a label', () => {
    expect(work[1]?.highlights.map(({ value }) => value.replace(/\s+/g, ' '))).toEqual([
      'Wrote the plan for the move of all the nightly jobs, for which I had the responsibilities',
    ]);
  });
});

describe('a place in brackets between employer and position', () => {
  it('parts the two, whichever comes first', () => {
    const resume = parse(`Ann Example
Experience
2017/04 - 2018/10 Brightwater (Porto, Portugal) Web Front End Developer
- Built things for people
2014/03 - 2016/12 Backend Developer (Lisbon, Portugal) Northwind
- Built other things for people`);
    expect(jobs(resume)).toEqual([
      ['Web Front End Developer', 'Brightwater', 'Porto, Portugal', '2017/04 - 2018/10'],
      ['Backend Developer', 'Northwind', 'Lisbon, Portugal', '2014/03 - 2016/12'],
    ]);
  });
});

describe('a telephone number', () => {
  it('is not two years with a dash between them', () => {
    expect(parse('Ann Example\nCertificates\n1715–1716 Grant of the guild').basics.phone).toBeUndefined();
    expect(parse('Ann Example\n2055-0199\nCertificates').basics.phone?.value).toBe('2055-0199');
  });
});

describe('a title that is set like the headings', () => {
  it('is the headline below the name, and heads no section', () => {
    const resume = parseResume(
      extractMarkdown(
        '# Max Beispiel\n## Senior Software Engineer\n\n> max@example.com\n> München\n\n## Beruflicher Werdegang\n\n### Entwickler | Muster GmbH\n*Januar 2020 - Heute*\n\n- Dinge gebaut\n\n## Fachkenntnisse\n- Java\n- Go\n',
      ),
      { referenceDate },
    );
    expect(headings(resume)).toEqual([
      ['work', 'Beruflicher Werdegang'],
      ['skills', 'Fachkenntnisse'],
    ]);
    expect(resume.basics.label?.value).toBe('Senior Software Engineer');
  });
});

describe('jobs in languages that write titles small', () => {
  it('has the position above the employer', () => {
    const { work } = parse(
      'Ana Exemplu\nana@example.com\n\nEXPERIENȚĂ PROFESIONALĂ\nParalegal de conformitate a firmelor mari\nNorthwind B.V., Amsterdam\nMartie 2021 - prezent\n• Redactarea contractelor\n',
    );
    expect(work[0]).toMatchObject({ position: { value: 'Paralegal de conformitate a firmelor mari' } });
  });

  it('takes no end of “по настоящее время” for an employer', () => {
    const { work } = parse(
      'Анна Примерова\nanna@example.com\n\nОпыт работы\n2021-08-09 — по настоящее время\nВедущий разработчик, ПАО Север, Москва\n- Создание сервисов\n',
    );
    expect(work[0]).toMatchObject({ name: { value: 'ПАО Север' }, position: { value: 'Ведущий разработчик' } });
  });
});

describe('a headline', () => {
  it('is not looked for below the first heading', () => {
    const { basics } = parse(
      'Ada Example\nada@example.com\nExperience\nData Engineer\nNorthwind Ltd\n2019 - 2021\n- Led a team\n',
    );
    expect(basics.label).toBeUndefined();
  });
});

describe('names', () => {
  it.each([
    'Emily Cook',
    'Mason Walsh',
    'Dean Okafor',
    'Page Lindqvist',
    'Björn Koch',
    'Hunter Baker',
    'Dean Field',
    'Major Page',
    'Judge Kaufmann',
    'Bishop House',
    'Sergeant Barber',
    'Grant Mason',
    '王小明',
    '김민수',
    'Мария Иванова',
    'Ludwig van der Berg',
    'J. R. O’Neill',
  ])('are read above a title and contact details, also where they mean a trade or have no blank: %s', (name) => {
    const { basics } = parse(
      `${name}\nData Engineer\n+1 202 555 0100\n\nExperience\nData Engineer, Northwind Ltd, 2019 - 2021\n- Led a team\n`,
    );
    expect([basics.name?.value, basics.label?.value]).toEqual([name, 'Data Engineer']);
  });

  it.each([
    'Line Cook',
    'Head Baker',
    'Brick Mason',
    'Senior Driver',
    'Grant Writer',
    'Aircraft Captain',
    'Academic Dean',
    'Field Clerk',
  ])('are no titles: %s', (title) => {
    expect(
      parse(`${title}\n+1 202 555 0100\n\nExperience\n${title}, Northwind Ltd, 2019 - 2021\n- Led a team\n`).basics
        .name,
    ).toBeUndefined();
  });

  it('hold no word that the text has in small letters, where another word is a trade', () => {
    const read = (duty: string): string | undefined =>
      parse(`Spindle Setter\n+1 202 555 0100\n\nExperience\nNorthwind Ltd, 2019 - 2021\n- ${duty}\n`).basics.name
        ?.value;
    expect(read('Set up each spindle of the lathe')).toBeUndefined();
    expect(read('Wrote to team@spindle.example and https://host.example/spindle')).toBe('Spindle Setter');
  });

  it('are no words that the text has in small letters, unless people are called by them', () => {
    const read = (first: string): string | undefined =>
      parse(
        `${first}\n+1 202 555 0100\n\nSummary\nLed business development, and chose a page of field notes by grace and swift reading.\n`,
      ).basics.name?.value;
    expect(read('BUSINESS DEVELOPMENT')).toBeUndefined();
    expect(read('Business Development Rep')).toBeUndefined();
    expect(read('Grace Field')).toBe('Grace Field');
    expect(read('Page Swift')).toBe('Page Swift');
  });

  it.each([
    ['Resume of Ada Quill\nada@example.com', 'Ada Quill'],
    ['CURRICULUM VITAE\nJean-Luc O’Shaughnessy\nParis', 'Jean-Luc O’Shaughnessy'],
    ['Dr. María José de la Fuente Ríos, PhD\nMadrid', 'María José de la Fuente Ríos'],
    ['Name : Ada Quill\nPhone: 555 123 4567', 'Ada Quill'],
    ['ADA QUILL | Software Engineer | ada@example.com', 'ADA QUILL'],
    ['A D A  Q U I L L\nada@example.com', 'A D A  Q U I L L'],
    ['Ada Quill, RN, BSN\n12 Main St', 'Ada Quill'],
  ])('finds the one of “%s”', (text, name) => {
    expect(parse(text).basics.name?.value).toBe(name);
  });

  it.each([
    'WORK EXPERIENCE\nEngineer',
    'Curriculum Vitae\n\nSkills\nJava',
    'SENIOR ACCOUNTANT\nSummary\nCareful.',
    'Brightmoor Technologies Pvt Ltd\nSkills\nJava',
    'New York\nSkills\nJava',
  ])('finds none in “%s”', (text) => {
    expect(parse(text).basics.name).toBeUndefined();
  });
});

describe('parseResume', () => {
  it('accepts an extracted document and keeps its text', () => {
    expect(parseResume({ text: 'Skills\nJava', mediaType: 'text/plain' }, { referenceDate }).text).toBe('Skills\nJava');
  });

  it('freezes everything it returns', () => {
    const resume = fixture('lebenslauf');
    for (const value of [
      resume,
      resume.basics,
      resume.basics.links,
      resume.work,
      resume.work[0],
      resume.work[0]?.dates,
      resume.work[0]?.dates?.start,
      resume.sections[0]?.span,
    ])
      expect(Object.isFrozen(value)).toBe(true);
  });

  it('returns plain JSON that survives a structured clone', () => {
    const resume = fixture('one-line-headers');
    expect(structuredClone(resume)).toEqual(resume);
  });

  it('appends sections with equal titles', () => {
    const resume = parse(
      'Experience\nChef, Aurelia Ltd, 2018 – 2019\n\nSkills\nKnives\n\nExperience\nCook, Moor Inc, 2015 – 2017',
    );
    expect(resume.work.map(({ position }) => position?.value)).toEqual(['Chef', 'Cook']);
  });

  it.each(['', '   \n', '•••', '\u0000', '\ud800', '😀'])('refuses a text without a word: %j', (text) => {
    expect(() => parse(text)).toThrow(InvalidInputError);
  });

  it('names the parameter and the length, never the text, when it refuses', () => {
    expect(() => parse('–––')).toThrow('resume: holds no word (length 3)');
    for (const wrong of [undefined, null, 7, [], {}, { text: 7 }])
      expect(() => parseResume(wrong as never)).toThrow(/^resume: expected a text or an extracted document, got /);
  });

  it('refuses an invalid reference date', () => {
    expect(() => parseResume('Skills', { referenceDate: new Date(Number.NaN) })).toThrow(
      'options.referenceDate: expected a valid Date',
    );
  });

  it('takes the current month in UTC when no reference date is given', () => {
    const now = new Date();
    expect([0, 1]).toContain(now.getUTCMonth() + 1 - (parseResume('Skills').referenceDate.month ?? 0));
  });
});

describe('resumeDocument', () => {
  it('returns a parsed résumé as it is and parses anything else', () => {
    const resume = parse('Skills\nJava');
    expect(resumeDocument(resume)).toBe(resume);
    expect(resumeDocument('Skills\nJava', { referenceDate })).toEqual(resume);
  });
});

describe('links', () => {
  it('names a link before a full stop once', () => {
    const { links } = parseResume('Ada Example\nSee www.example.com. And github.com/ada.').basics;
    expect(links.map(({ url }) => url)).toEqual(['www.example.com', 'github.com/ada']);
  });
});

describe('a firm whose name holds a word of titles', () => {
  it('is the employer where it ends with a legal form', () => {
    const resume = parse(
      'Berufserfahrung\nBauingenieurin\nNeckar Ingenieure AG, Heilbronn\n09/2014 – 02/2019\nPolier\nHafen Bau GmbH, Mannheim\n05/2010 – 08/2014\n',
    );
    expect(jobs(resume)).toEqual([
      ['Bauingenieurin', 'Neckar Ingenieure AG', 'Heilbronn', '09/2014 – 02/2019'],
      ['Polier', 'Hafen Bau GmbH', 'Mannheim', '05/2010 – 08/2014'],
    ]);
  });
});

describe('a degree and a school with nothing between them', () => {
  it('are told apart by “University of” or by capitals', () => {
    const resume = parse(`Ann Example
Education
Bachelor of Arts : Sociology University of Norvale, 2010
Bachelor of Business Administration MOUNT ROSE UNIVERSITY, 2008
MBA, COLLEGE OF LAW, 2003`);
    expect(schools(resume)).toEqual([
      ['Bachelor of Arts : Sociology', 'University of Norvale', 'bachelor', '2010'],
      ['Bachelor of Business Administration', 'MOUNT ROSE UNIVERSITY', 'bachelor', '2008'],
      ['MBA', 'COLLEGE OF LAW', 'master', '2003'],
    ]);
  });
});

describe('a degree over two lines', () => {
  it('goes on where the first line ends with a small word', () => {
    const resume = parse('Formación\nGrado en Administración de\nEmpresas\nUniversitat de Vallfosca\n2010 – 2014\n');
    expect(resume.education.map(({ studyType }) => studyType?.value)).toEqual(['Grado en Administración de\nEmpresas']);
  });
});
