/** Invented documents to try the page with. */
import type { DocumentSource } from './engine/engine-messages.ts';
import job from '../../samples/job.txt?raw';
import resume from '../../samples/resume.txt?raw';

export const SAMPLE_RESUMES: readonly DocumentSource[] = [
  { name: 'Sample résumé', text: resume },
  {
    name: 'Sample résumé, first draft',
    text: `Marisol Okonkwo-Reyes
Data Engineer
marisol.okonkwo@example.com | +44 113 496 0184 | Leeds, United Kingdom

SUMMARY
Responsible for data pipelines and reports in logistics and insurance.

EXPERIENCE
Data Engineer, Brightwater Logistics, Leeds
March 2022 - Present
- Was responsible for the nightly pipelines of 40 depots in Airflow and Python
- Worked on moving the warehouse to Snowflake
- Helped with streaming of parcel events through Kafka for 12 teams
- Various tasks around Docker images and Terraform

Analytics Engineer, Kestrel & Finch Insurance, York
September 2019 - February 2022
- Was involved in the dbt models of the claims department
- Duties included SQL reports used by 90 people
- Tests of data were written by me with pytest

EDUCATION
B.Sc. Mathematics and Statistics, University of Hull, 2015 - 2018

SKILLS
Python, SQL, Airflow, dbt, Kafka, Snowflake, AWS, Terraform, Docker, pytest
`,
  },
];

export const SAMPLE_JOBS: readonly DocumentSource[] = [
  { name: 'Sample posting', text: job },
  {
    name: 'Sample posting: data',
    text: `Analytics Engineer

We model the data of forty shops and hand it to those who decide.

Requirements
- 3+ years of SQL and dbt
- Python for pipelines, Airflow to run them
- Snowflake or BigQuery
- Dashboards in Looker or Tableau

Nice to have
- Kafka
- Terraform
`,
  },
  {
    name: 'Sample posting: care',
    text: `Registered Nurse, Surgical Ward

Requirements
- State registration as a nurse
- Wound care and medication management
- Night shifts
- Patient records in an electronic system
`,
  },
];
