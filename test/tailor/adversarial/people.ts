/** Invented people of several trades and languages, each with a posting that asks for more than they have. */

export interface Person {
  readonly resume: string;
  readonly job: string;
}

const nurse: Person = {
  resume: `Mira Oduya
Registered Nurse
mira.oduya@example.org · 0151 555 0142

SUMMARY
Registered nurse with experience on surgical wards.

EXPERIENCE
Staff Nurse, Larkfield Hospital, Mar 2018 - Present
- Responsible for caring for 12 patients on a 30-bed surgical ward
- Helped with the training of new starters and wrote care plans
- Worked with the head nurse to plan rotas for a team of 14
- Cut medication errors by up to 40 % after introducing a double check
Nursing Assistant, Oakhill Care Home, Jan 2015 - Feb 2018
- Helped residents with meals and washing
- Took blood pressure readings twice a day and reported changes to the doctor

EDUCATION
Diploma in Nursing, Westbrook College, 2014

SKILLS
Wound care, Excel, phlebotomy
`,
  job: `Senior Ward Manager
Requirements
- 10+ years of nursing experience and a Master's degree in Nursing
- Experience with Epic, intensive care and ventilators
- Advanced Life Support certificate
- Leadership of a team of 40 and a budget of $2 million`,
};

const electrician: Person = {
  resume: `Tomas Brankovic
Electrician
tomas@example.net

WORK EXPERIENCE
Electrician, Norbury Electrical Ltd, 2016 - 2024
- Installed wiring, sockets and lighting in about 60 new homes a year
- Found and fixed faults in distribution boards
- Was responsible for the tools and the van of a crew of 3
- Trained by the site supervisor in reading circuit diagrams
- No accidents in 8 years
Apprentice Electrician, Halden Works, 2013 - 2016
- Assisted senior electricians with rewiring two schools
- Kept the stock of cables in order

EDUCATION
Level 3 Diploma in Electrical Installation, Castleton Technical College, 2016

SKILLS
Conduit bending, multimeter, first aid
`,
  job: `Electrical Project Manager
What we ask
- PLC programming with Siemens TIA Portal
- Solar panel and EV charger installation
- 18th Edition certificate, PMP
- Management of sites and subcontractors`,
};

const accountant: Person = {
  resume: `Helen Vaszary
Accountant

PROFESSIONAL EXPERIENCE
Accountant, Pennick & Rowe, April 2019 - Present
- Processed 400 supplier invoices a month and reconciled bank accounts
- Prepared month-end reports for the finance manager
- Responsible for the VAT returns of 5 clients
- Part of the team that moved the ledger from Sage to Xero
- Shortened the month-end close from 9 to 6 days
Accounts Assistant, Tarrant Foods, June 2016 - March 2019
- Entered invoices into SAP and answered queries from suppliers
- Assisted the auditors during the annual audit

EDUCATION
BA Accounting, University of Redmoor, 2016
AAT Level 4

SKILLS
Xero, Excel, SAP, bookkeeping, VAT
`,
  job: `Finance Manager
- ACCA or CIMA qualified, CPA a plus
- Power BI, Python and Oracle NetSuite
- Budgeting of 20 million euros, IFRS
- Team leadership, fluent German`,
};

const teacher: Person = {
  resume: `Yusuf Adeyemi-Hart
Primary School Teacher

EXPERIENCE
Class Teacher, Brookmere Primary School, September 2017 - Present
- Taught English and maths to a class of 28 pupils
- Planned lessons and marked homework for Year 4
- Met with parents every term to talk about progress
- Took part in the school's reading project, which raised test scores by 15%
- Ran the chess club on Fridays
Teaching Assistant, Hill Lane School, 2014 - 2017
- Supported the class teacher with small reading groups
- Looked after pupils during breaks

EDUCATION
PGCE, University of Castleford, 2017
BA English Literature, University of Castleford, 2014

SKILLS
Phonics, Google Classroom, behaviour management
LANGUAGES
English, Yoruba
`,
  job: `Head of Year
- NPQ qualified, SEN certificate
- Experience with Canvas and Moodle
- Leading a department, safeguarding lead
- Spanish and French`,
};

const cook: Person = {
  resume: `Lucia Ferrante
Line Cook

WORK HISTORY
Line Cook, Bistro Calanque, May 2019 - Present
- Cooked about 120 covers a night on the grill station
- Was in charge of ordering fish and meat from 4 suppliers
- Kept the kitchen clean and followed HACCP rules
- Trained two new cooks
- Helped the sous chef to write the summer menu
Kitchen Porter, Hotel Merrow, 2016 - 2019
- Washed dishes and peeled vegetables
- Put away deliveries and checked the use-by dates

EDUCATION
Certificate in Professional Cookery, Merrow Catering College, 2016

SKILLS
Knife skills, HACCP, food safety
`,
  job: `Executive Chef
- Michelin experience, pastry, sous vide
- Food cost control, menu engineering, Oracle Micros
- Leading a brigade of 25`,
};

const sales: Person = {
  resume: `Grant Whitlow
Sales Representative

EXPERIENCE
Sales Representative, Solvane Windows, Feb 2020 - Present
- Sold windows and doors to private customers in the north of the county
- Called 50 prospects a week and recorded the results in Salesforce
- Reached 95% of the yearly target of £300,000
- Worked on a new price list with the marketing team
- Dealt with complaints
Shop Assistant, Deans Hardware, 2017 - 2020
- Served customers and worked at the till
- Almost doubled paint sales in one season

EDUCATION
High School Diploma, Ashgrove High School, 2016

SKILLS
Salesforce, Excel, cold calling
`,
  job: `Regional Sales Director
- HubSpot and Power BI
- Managing a team of 20 account executives
- MBA, revenue of $10M, enterprise accounts`,
};

const developer: Person = {
  resume: `Ines Kallweit
Software Developer
github.com/ikallweit

SUMMARY
Software developer who likes small tools and clear tests.

EXPERIENCE
Software Developer, Brightwater Logistics, Jan 2021 - Present
- Worked on a REST API in Python and Flask, used by about 200 drivers
- Wrote unit tests with pytest and set up CI in GitHub Actions
- Responsible for moving the parcel database to PostgreSQL
- Worked with Java developers on the billing interface
- Reduced the build time from 20 to 8 minutes
Junior Developer, Fennel Studio, 2018 - 2020
- Fixed bugs in a React web shop
- Maintained three WordPress sites for local shops

EDUCATION
BSc Computer Science, Kelling University, 2018

SKILLS
Python, Flask, PostgreSQL, Docker, Git, basic Go
`,
  job: `Senior Platform Engineer
- Kubernetes, Terraform, AWS, Kafka
- 8+ years of Go and Rust
- Led teams of engineers; millions of users
- AWS Certified Solutions Architect`,
};

const germanClerk: Person = {
  resume: `Svenja Aldag
Industriekauffrau

BERUFSERFAHRUNG
Sachbearbeiterin Einkauf, Rehbein Maschinenbau GmbH, 03/2019 - heute
- Zuständig für die Bestellung von Ersatzteilen bei 30 Lieferanten
- Mithilfe bei der Einführung von SAP MM
- Erstellung der monatlichen Berichte für die Abteilungsleiterin
- Einarbeitung von zwei neuen Kollegen
- Prüfung der Rechnungen und Klärung von Abweichungen
Bürokraft, Autohaus Tesmer, 08/2016 - 02/2019
- Bearbeitung der Post und Beantwortung von Anrufen
- Pflege der Kundendaten in Excel

AUSBILDUNG
Ausbildung zur Industriekauffrau, Berufskolleg Lindau, 2013 - 2016

KENNTNISSE
SAP MM, Excel, Word
SPRACHEN
Deutsch, Englisch
`,
  job: `Leiter Einkauf
- Studium der Betriebswirtschaft, SAP Ariba, Power BI
- Führung von 15 Mitarbeitern, Budget von 5 Millionen Euro
- Verhandlungssicheres Französisch`,
};

const frenchSeller: Person = {
  resume: `Camille Bressoud
Vendeuse

EXPÉRIENCE PROFESSIONNELLE
Vendeuse, Maison Tavelle, mars 2019 - aujourd'hui
- Responsable de la tenue de la caisse et de l'accueil des clients
- Participation à l'inventaire annuel de 2 000 articles
- Préparation des commandes pour 12 magasins
- Formation de deux nouvelles collègues
- Traitement des réclamations par téléphone
Employée de commerce, Épicerie du Lac, 2016 - 2019
- Mise en rayon des produits frais
- Nettoyage du magasin

FORMATION
CAP Vente, Lycée Aubrac, 2016

COMPÉTENCES
Caisse, Excel, accueil
LANGUES
Français, anglais
`,
  job: `Directrice de magasin
- Management de 20 personnes, budget de 3 millions d'euros
- Licence de gestion, Shopify, Salesforce
- Allemand courant`,
};

const spanishStore: Person = {
  resume: `Álvaro Quiñones
Mozo de almacén

EXPERIENCIA LABORAL
Mozo de almacén, Logística Peñalba, marzo 2018 - actualidad
- Encargado de preparar unos 90 pedidos al día
- Ayuda en el inventario mensual del almacén
- Manejo de la carretilla elevadora y carga de camiones
- Formación de tres compañeros nuevos
- Registro de las entradas en SAP
Repartidor, Frutas Mencía, 2015 - 2018
- Reparto de fruta a 25 tiendas
- Atención a los clientes por teléfono

FORMACIÓN
Graduado en ESO, Instituto Valdearcos, 2014

COMPETENCIAS
Carretilla elevadora, SAP, Excel
IDIOMAS
Español, inglés
`,
  job: `Jefe de logística
- Gestión de un equipo de 30 personas y presupuesto de 4 millones
- Grado en logística, Oracle WMS, Lean Six Sigma
- Alemán`,
};

export const people = {
  nurse,
  electrician,
  accountant,
  teacher,
  cook,
  sales,
  developer,
  germanClerk,
  frenchSeller,
  spanishStore,
} satisfies Readonly<Record<string, Person>>;

export type PersonName = keyof typeof people;
