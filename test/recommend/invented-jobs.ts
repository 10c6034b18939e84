/** Invented postings and résumés for the tests of recommending. */
import type { JobPosting } from '../../src/document/job-document.ts';

export const referenceDate = new Date('2026-11-01');

const trades: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'data-engineer',
    'Data Engineer',
    ['Python and SQL', 'Apache Airflow or Dagster', 'PostgreSQL', 'Kafka and Spark streaming'],
  ],
  [
    'backend-developer',
    'Backend Developer',
    ['Java and Spring Boot', 'PostgreSQL', 'Docker and Kubernetes', 'REST APIs'],
  ],
  [
    'frontend-developer',
    'Frontend Developer',
    ['TypeScript and React', 'CSS and accessibility', 'Playwright tests', 'Figma designs'],
  ],
  [
    'nurse',
    'Registered Nurse',
    ['Wound care', 'Medication on a surgical ward', 'Night shifts', 'Patient documentation'],
  ],
  [
    'machinist',
    'CNC Machinist',
    [
      'Milling and turning on CNC machines',
      'Reading technical drawings',
      'Quality control with callipers',
      'Fanuc controls',
    ],
  ],
  ['accountant', 'Accountant', ['Monthly closing in SAP', 'VAT returns', 'Bank reconciliation', 'Annual audit']],
  ['chef', 'Sous Chef', ['Menu planning', 'Food safety and HACCP', 'Ordering and stock', 'Training of cooks']],
  [
    'teacher',
    'Mathematics Teacher',
    ['Lesson planning', 'Classroom management', 'Marking of exams', 'Meetings with parents'],
  ],
];

const employers = ['Northwind', 'Brightwater', 'Halden', 'Osprey', 'Lindqvist', 'Marlow', 'Tern'];

/** The posting `at`: a trade, an employer and a number of its own, so that no two are copies. */
export function inventedJob(at: number): JobPosting {
  const [id, title, wishes] = trades[at % trades.length]!;
  const own = Math.floor(at / trades.length);
  const rotated = [...wishes.slice(own % wishes.length), ...wishes.slice(0, own % wishes.length)];
  const kept = rotated.slice(0, 2 + (own % 3));
  return {
    id: `${id}-${String(own).padStart(3, '0')}`,
    title: own % 4 === 1 ? `Senior ${title}` : title,
    company: `${employers[at % employers.length]!} ${own}`,
    location: own % 2 === 0 ? 'Berlin, Germany' : 'Lyon, France',
    workplace: own % 3 === 0 ? 'remote' : 'on-site',
    datePosted: `2026-${String(1 + (own % 10)).padStart(2, '0')}-15`,
    description: `About the work\nTeam ${own} looks for somebody who brings ${['patience', 'curiosity', 'care', 'humour', 'calm'][own % 5]!} to shift ${own * 7 + 3} of hall ${at}.\n\nRequirements\n${kept.map((wish) => `- ${wish}`).join('\n')}\n- ${own + 1}+ years of experience\n`,
  };
}

export function inventedJobs(count: number): readonly JobPosting[] {
  return Array.from({ length: count }, (_, at) => inventedJob(at));
}

export const dataEngineer = `Amara Lindqvist
Data Engineer
amara@example.com

Experience

Data Engineer, Halden Ltd
Jan 2020 - Dec 2025
- Built nightly pipelines in Python and Apache Airflow on PostgreSQL
- Streamed events with Kafka and Spark

Education
Bachelor of Science, Lund University, 2018
`;

export const nurse = `Tomas Okafor
Registered Nurse

Experience

Registered Nurse, City Hospital
Mar 2018 - Present
- Cared for patients after surgery: wound care, medication, documentation
- Worked night shifts on a surgical ward

Education
Nursing School of Malmo, 2017
`;
