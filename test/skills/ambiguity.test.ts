import { describe, expect, it } from 'vitest';
import { extractSkills } from '../../src/skills/mentions.ts';

const labels = (text: string): readonly string[] => extractSkills(text).map((mention) => mention.label);

describe('words that are also something else', () => {
  it.each([
    'We go the extra mile and excel at service.',
    'GO FURTHER, REACT FASTER, EXCEL IN SERVICE',
    'Vitamin C and hepatitis C; the R&D department.',
    'Replaced spark plugs on the night shift.',
    'Assisted Mr Jenkins and Ruby Martinez at the counter.',
    'Contact: Travis Jenkins or Peter Chef.',
    'Painted on canvas; two springs, three nodes and the offices of all publishers.',
    'Der Outlook für das nächste Jahr ist gut.',
    'Salesman in the Rust Belt, later for American Express.',
    'Cared for a ball python and its eggs.',
    'Clerk at Oracle, later at SAP and Shell.',
    'Access to the office, a word of thanks, a sunny outlook.',
    'Der Chef wünscht eine schnelle Reaktion.',
    'Fed the pythons every Sunday.',
    'Chef 10/2019 to 02/2021, Hotel Seeblick.',
    'Counsel at Oracle, then Salesforce and Databricks.',
    'Roasts Java and Kenya beans.',
    'Net sales and the safety net of our fund.',
    'Reports for the middle office software of traders.',
    'Cache (write-through) and a kurzer Outlook der Lage.',
    'Looker-on at the boat race.',
    'Dovetail joints in oak and walnut furniture.',
    'The moral Compass of a Compass Group kitchen.',
    'Painted with LATEX gloves on.',
  ])('finds no tool in: %s', (text) => {
    const tools = extractSkills(text).filter((mention) => mention.kind === 'tool');
    expect(tools.map((mention) => mention.label)).toEqual([]);
  });

  it.each([
    ['Rewrote the ledger service in Go.', 'Go'],
    ['Tools: Chef, Puppet, Terraform', 'Chef'],
    ['Infrastructure with Ansible, Salt and Terraform', 'SaltStack'],
    ['PyTorch, Spark and Airflow', 'Spark'],
    ['Statistics in R and Python', 'R'],
    ['iOS developer: Swift, SwiftUI', 'Swift'],
    ['Photoshop, Illustrator and InDesign', 'Adobe Illustrator'],
    ['python, sas, r, sql', 'R'],
    ['Ruby, Sinatra and Capybara', 'Sinatra'],
    ['docker spring java linux', 'Spring Framework'],
    ['Moved the queue to Go, which was built in C++.', 'C++'],
    ['Figma, Miro, Dovetail', 'Dovetail'],
    ['Wrote the thesis in L ATEX with Git', 'LaTeX'],
  ])('believes it beside its field: %s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it('reads both meanings in one sentence', () => {
    const text = 'Ran go-to-market for an API written in Go.';
    const go = extractSkills(text).filter((mention) => mention.label === 'Go');
    expect(go.map((mention) => mention.span.start)).toEqual([text.lastIndexOf('Go')]);
  });
});

describe('names of people, places, firms and things', () => {
  it.each([
    'Volunteer coach, Python Hill Little League.',
    'The office in Java Street was my first home.',
    'Nurse at Angular Bay Residence',
    'Helper at Excel Mechanical of Dry Creek',
    'Office Manager, Word & Maddox Attorneys, Wauwatosa',
    'Shop at Studio Ruby d’Armor in Lyon',
    'Achter, R. and Scala, T. (2019). Reading.',
    'Member of the R. Swift choir, with Ms. Python',
    'A winter in Svelte, Norway.',
    'Member, Seattle Node of the Puppet Guild.',
    'Please read our post by HR Java Mendoza.',
    'Mesera en Café Java, Calle Linux 3',
    'Empresa: Taller Hermanos Lean',
    'Our dog Python on the boat Perl',
  ])('finds no tool in: %s', (text) => {
    const found = extractSkills(text).filter(({ kind, label }) => kind === 'tool' || label.startsWith('lean'));
    expect(found.map((mention) => mention.label)).toEqual([]);
  });

  it.each([
    ['Python & Django; Docker & Kubernetes', ['Python', 'Django', 'Docker', 'Kubernetes']],
    ['Java Developer at Harbour Hospital', ['Java']],
    ['Excel & Reporting tools', ['Microsoft Excel']],
    ['Visual Studio, Python', ['Visual Studio', 'Python']],
    ['NI LabVIEW and Terraform in Ireland', ['LabVIEW', 'Terraform']],
    ['A. Python, B. Docker', ['Python', 'Docker']],
  ])('finds what is meant in: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('takes back what "ni" and "weder" deny', () => {
    expect(labels('Ni PHP ni React ne vous seront utiles.')).toEqual([]);
    expect(labels('Weder PHP noch React.')).toEqual([]);
  });
});

describe('languages that are nationalities too', () => {
  it.each([
    ['Grant writing. Spanish, Vietnamese or Russian.', ['Spanish', 'Vietnamese', 'Russian']],
    ['Forklift, OSHA 30, German (basic)', ['German']],
    ['→ French\n→ Figma', ['French']],
    ['Vous parlez allemand : bonus.', ['German']],
  ])('believes a list of them: %s', (text, expected) => {
    const found = extractSkills(text).filter(({ kind }) => kind === 'language');
    expect(found.map((mention) => mention.label)).toEqual(expected);
  });

  it.each(['French, German and Italian cuisine.', 'Nationality: German', 'Served German, Austrian and Swiss guests'])(
    'does not believe: %s',
    (text) => {
      expect(extractSkills(text).filter(({ kind }) => kind === 'language')).toEqual([]);
    },
  );
});

describe('one form of two skills', () => {
  it.each([
    ['Python, pandas, EDA, feature engineering', 'exploratory data analysis'],
    ['PCB design with EDA tools such as Altium', 'electronics design automation'],
  ])('tells by what stands around it: %s', (text, label) => {
    expect(extractSkills(text).find(({ surface }) => surface === 'EDA')?.label).toBe(label);
  });
});

describe('words that need their own field', () => {
  it.each([
    ['Elementary teacher: Seesaw, phonics, Compass', 'student information systems'],
    ['Integrated pest management, crop Scouting for pests', 'pest scouting'],
    ['HPLC, dissolution testing of tablets', 'dissolution testing'],
    ['Fräsen, Drehen und CNC-Programmierung', 'CNC turning'],
    ['Balayage and highlights', 'balayage'],
    ['Cooked on the grill in a busy kitchen', 'grilling'],
  ])('finds it in: %s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it.each([
    'Led a Boy Scout troop; Scouting talent for football.',
    'Dissolution of the marriage and of the company.',
    'Drehen Sie sich um.',
    'Balayage manuel des rues',
    'Designed the front grill of a car.',
    'Cape Breton in summer, Andre Breton in winter',
  ])('finds nothing in: %s', (text) => {
    const found = extractSkills(text).map(({ label }) => label);
    for (const label of [
      'pest scouting',
      'dissolution testing',
      'CNC turning',
      'balayage',
      'grilling',
      'Breton language',
    ])
      expect(found).not.toContain(label);
  });
});

describe('words of other languages that are ordinary there', () => {
  it.each([
    'Ensino superior completo e atuação em projetos da área, em conformidade com as normas',
    'Titulación universitaria y formación para el puesto, con movilidad física en la zona',
    'Tu plonges dans le code et tu parles de l’industrialisation de nos services dans les équipes',
    'Conducteur de car grand tourisme pour une agence d’intérim de la région',
    'Translate requirements of the business into functional documents',
  ])('finds no skill of a trade in: %s', (text) => {
    const wrong = ['teaching', 'acting', 'compliance', 'weighing and titration', 'physics', 'kitchen cleaning'];
    wrong.push('manufacturing engineering', 'travel and tourism', 'temporary staffing', 'translation', 'education');
    expect(labels(text).filter((label) => wrong.includes(label))).toEqual([]);
  });
});

describe('words that name somebody’s line of work', () => {
  it.each([
    'Department of Gynaecology',
    'a leading provider of logistics',
    'UX designers',
    'Im nahen Ausland und in einem globalen Netzwerk',
    'Collaborate closely with sales, marketing and finance',
    'Work with partners, liaise with IT operations',
    'Tu collabores avec les équipes métiers (Finance, Marketing, Comptabilité) tous les jours',
    'Взаимодействовать с различными командами разработки, Data Science, поддержки',
  ])('finds no skill in: %s', (text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe('an acronym that the text spells out', () => {
  it('is no skill of other words, wherever it stands in the text', () => {
    expect(labels('Contract Research Organization (CRO) in Basel. Our CRO runs trials with other CROs.')).toEqual([]);
    expect(labels('Wrote the Annual Operating Plan (AOP)')).not.toContain('aspect-oriented programming');
    expect(labels('Client Relationship Management (CRM)')).toContain('CRM');
  });
});

describe('negation', () => {
  it.each([
    ['No experience with Docker, but strong Kubernetes.', ['Kubernetes']],
    ['No prior knowledge of SQL required; Python is enough.', ['Python']],
    ['I have never used Terraform.', []],
    ['Docker is not required.', []],
    ['Ohne Docker-Kenntnisse', []],
    ['Pas de connaissances en Docker', []],
    ['Not only Docker but also Kubernetes', ['Docker', 'Kubernetes']],
    ['Tools include but are not limited to Docker', ['Docker']],
    ['No, Docker is what we use.', ['Docker']],
    ['Docker is not required, Kubernetes is.', ['Kubernetes']],
    ['Docker, not Kubernetes', ['Docker']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('words that name people, organisations or what the employer has', () => {
  it.each([
    ['Senior Backend Engineer wanted', []],
    ['You work with the marketing department.', []],
    ['Our supply chain spans four continents.', []],
    ['Java developer', ['Java']],
    ['Experience in digital marketing', ['digital marketing']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
