/** Further people, written after the gate was made: attacks on them, and honest rewrites, each with the whole old wording. */
import type { Person } from './people.ts';

const resumes = {
  receptionist: `Noor Haddad
Hotel Receptionist

Experience
Receptionist, Hotel Lindgren, Copenhagen, June 2019 - Present
- Checked in around 80 guests a day and answered the phone
- Handled bookings in Opera and took payments by card
- Assisted the events manager with two weddings a month
- Dealt with guest complaints in the evening shift
- Wrote a guide for new receptionists
Waitress, Cafe Norrsken, 2017 - 2019
- Served breakfast to up to 60 guests
- Closed the till every evening

Education
Diploma in Hospitality, Skagen Business School, 2019

Skills
Opera PMS, Word, Danish, English`,
  paralegal: `Bruno Castellan
Paralegal
Experience
Paralegal, Wetherby & Lunt LLP, January 2018 - Present
- Drafted contracts and court letters for three solicitors
- Kept a database of 1,200 client files up to date
- Researched case law for employment disputes
- Filed documents with the county court
- Contributed to a new template library that saved the team 4 hours a week
Office Junior, Mercer Lettings, 2016 - 2018
- Scanned and archived tenancy agreements
- Opened the post and booked viewings
Education
LLB Law, University of Hexham, 2016
Skills
LexisNexis, Clio, legal research`,
  technician: `Agnieszka Moroz
Laboratory Technician
Work Experience
Laboratory Technician, Quillfeldt Diagnostics, 03/2017 - Present
- Tested about 150 blood samples per shift on a Sysmex analyser
- Calibrated instruments and documented results in the LIMS
- Trained by senior staff in PCR
- Reduced sample mix-ups by 30% by introducing barcode labels
- Member of the safety committee
Lab Assistant, Aldermoor University, 2015 - 2017
- Prepared buffers and cleaned glassware
- Ordered chemicals for a group of 9 researchers
Education
BSc Biology, Aldermoor University, 2015
Skills
ELISA, pipetting, GLP, basic R`,
  driver: `Pete Marlowe
Truck Driver
Employment History
Truck Driver, Fenwick Haulage, 2012 - Present
- Drove 18-tonne lorries on routes in Wales
- Delivered building materials to 10 sites a day
- Checked the vehicle every morning and reported defects
- Trained 3 new drivers
Warehouse Worker, Fenwick Haulage, 2009 - 2012
- Picked orders and loaded lorries
- Drove a forklift
Skills
Class C licence, forklift licence, tachograph`,
  carer: `Jannik Petersen
Altenpfleger
Berufserfahrung
Altenpfleger, Haus Lindenblick, Kiel, 04/2017 - heute
- Pflege und Betreuung von 15 Bewohnern
- Gabe von Medikamenten nach ärztlicher Anordnung
- Anleitung von Auszubildenden
- Unterstützung der Pflegedienstleitung bei der Dienstplanung
- Dokumentation in Vivendi
Pflegehelfer, Pflegeheim Strandweg, 2014 - 2017
- Hilfe beim Waschen und Anziehen
Ausbildung
Ausbildung zum Altenpfleger, Pflegeschule Kiel, 2017
Kenntnisse
Wundversorgung, Vivendi, Erste Hilfe`,

  personnelClerk: `Delia Marsh
HR Assistant
Experience
HR Assistant, Corvane Textiles, May 2020 - Present
- Posted job adverts and scheduled interviews for 6 hiring managers
- Kept personnel files for 340 employees
- Took part in the roll-out of a new payroll system
- Answered questions about holiday and sick leave
- Worked closely with the HR manager on the apprenticeship programme
Receptionist, Bellweather Clinic, 2018 - 2020
- Greeted patients and booked appointments
- Sent out reminder letters
Education
BA Psychology, University of Marlow, 2018
Skills
Workday, Word, Excel`,
  engineer: `Owen Trask
Civil Engineer
Professional Experience
Graduate Civil Engineer, Hallam Bridges Ltd, Sept 2021 - Present
- Drew plans for two footbridges in AutoCAD
- Checked concrete deliveries on site against the specification
- Assisted the project engineer in estimating costs of £1.2 million
- Wrote weekly site reports
- Found an error in the drainage design that would have delayed the project by 3 weeks
Summer Intern, Marsden Surveyors, 2020
- Measured plots with a total station
Education
MEng Civil Engineering, University of Penmoor, 2021
Skills
AutoCAD, Civil 3D, Excel`,
  pharmacist: `Leila Bouaziz
Pharmacist
Experience
Pharmacist, Greenlane Pharmacy, 2018 - Present
- Dispensed around 250 prescriptions a day with two assistants
- Advised customers on side effects and over-the-counter medicines
- Ordered stock and checked expiry dates
- Gave flu vaccinations in autumn
- Supervised a trainee pharmacist for one year
Education
MPharm, University of Leddon, 2017
Skills
ProScript, English, Arabic`,
  journalist: `Kit Ransome
Local Journalist
Experience
Reporter, The Tidewater Gazette, 2016 - 2023
- Wrote three articles a week on council politics and schools
- Interviewed residents, councillors and head teachers
- Edited copy from two freelancers
- Took photos for the sports pages
- Helped launch the paper's podcast, which has 4,000 listeners
Education
BA History, Aldwick College, 2015
Skills
WordPress, shorthand, InDesign`,
  plumber: `Marek Dudek
Plumber
Work History
Plumber, Dudek & Sons, 2014 - Present
- Installed bathrooms and boilers in private homes
- Repaired leaks and blocked drains, mostly on call-outs
- Bought materials and wrote quotes
- Worked with one apprentice
Education
NVQ Level 2 Plumbing, Stowe College, 2014
Skills
Gas Safe registered, soldering, pipe fitting`,
  infirmiere: `Amélie Courtois
Infirmière
Expérience professionnelle
Infirmière, Clinique des Tilleuls, 2018 - aujourd'hui
- Prise en charge de 10 patients en chirurgie
- Préparation et administration des médicaments
- Participation à la formation des étudiants
- Tenue des dossiers de soins
- Chargée de la commande du matériel
Formation
Diplôme d'État d'infirmier, IFSI de Valmont, 2018
Compétences
Pansements, prélèvements sanguins`,

  barista: `Tove Sandell
Barista
Experience
Barista, Kaffe Norra, 2020 - Present
- Made coffee and sandwiches for about 150 customers a day
- Opened the shop three mornings a week
- Taught new baristas how to steam milk
- Handled the till and counted the cash at closing
- Suggested a loyalty card that the owner introduced
Volunteer, City Food Bank, 2018 - 2020
- Sorted donations
Education
High school, Vasa Gymnasium, 2018
Skills
Latte art, Square, Swedish, English`,
  guard: `Denis Okafor
Security Guard
Employment
Security Guard, Hartwell Mall, 2015 - Present
- Patrolled the mall and monitored 40 cameras
- Wrote incident reports
- Dealt with shoplifters and called the police when needed
- Acting shift leader for two months in 2022
- Checked fire doors and alarms each night
Education
SIA licence, 2015
Skills
CCTV, first aid, conflict management`,
  analyst: `Priya Raman
Data Analyst
SUMMARY
Data analyst with three years in retail.
EXPERIENCE
Data Analyst, Feldmark Stores, 2021 - 2024
- Built Tableau dashboards for 14 regional managers
- Cleaned sales data with SQL and Python
- Presented monthly figures to the marketing department
- Worked on a churn model, which was later used by the CRM team
- Automated a report and saved about 6 hours a month
Intern, Feldmark Stores, 2020
- Checked product data in Excel
EDUCATION
BSc Statistics, University of Garrow, 2020
SKILLS
SQL, Python, Tableau, Excel`,
  socialWorker: `Hannah Voss
Social Worker
Experience
Social Worker, Rivergate Council, 2017 - Present
- Visited 25 families a month and wrote assessments
- Helped clients apply for housing and benefits
- Worked with schools, doctors and the police
- Led a weekly support group for 8 young mothers
- Attended court hearings
Education
BA Social Work, University of Tarn, 2017
Skills
Safeguarding, Mosaic, report writing`,
  designer: `Luca Ferri
Graphic Designer
Experience
Graphic Designer, Studio Pino, 2019 - Present
- Designed logos, brochures and packaging for small food companies
- Prepared files for print
- Redesigned a client's website, after which orders rose by 12%
- Photographed products for the online shop
- Took on one intern each summer
Freelancer, 2017 - 2019
- Drew illustrations for two children's books
Skills
Photoshop, Illustrator, InDesign`,
  elektroniker: `Timo Brandt
Elektroniker
Berufserfahrung
Elektroniker, Stadtwerke Grünau, 2018 - heute
- Wartung und Reparatur von Schaltanlagen
- Installation von 30 Ladestationen pro Jahr
- Unterstützung der Meister bei der Planung von Baustellen
- Prüfung elektrischer Geräte nach DGUV V3
- Rufbereitschaft alle vier Wochen
Ausbildung
Ausbildung zum Elektroniker, Stadtwerke Grünau, 2014 - 2018
Kenntnisse
SPS-Grundlagen, Messtechnik`,

  veterinaryNurse: `Ronja Falk
Veterinary Nurse
Experience
Veterinary Nurse, Birchwood Animal Clinic, 2019 - Present
- Prepared animals for surgery and monitored anaesthesia
- Took X-rays and blood samples
- Talked to owners about aftercare
- Sterilised instruments and kept the pharmacy stocked
- Learned dental cleaning from the senior vet
Education
Diploma in Veterinary Nursing, Stowham College, 2019
Skills
Radiography, phlebotomy`,
  coordinator: `Emil Novak
Logistics Coordinator
Work Experience
Logistics Coordinator, Parvus Freight, 2018 - 2023
- Booked trucks for 35 shipments a week
- Tracked deliveries and told customers about delays
- Prepared customs papers for exports to Norway
- Negotiated rates with two carriers
- Cut waiting times at the dock from 50 to 35 minutes
Education
BSc Business, University of Lund Moor, 2018
Skills
SAP TM, Excel, Czech, English`,
  marketer: `Sade Balogun
Marketing Assistant
Experience
Marketing Assistant, Petal & Co, 2021 - Present
- Wrote the monthly newsletter for 8,000 subscribers
- Posted on Instagram and answered comments
- Helped organise a stand at a trade fair
- Kept the budget spreadsheet
- Ran a test of two subject lines, which raised opens from 18% to 23%
Education
BA Media, Ferrow University, 2021
Skills
Mailchimp, Canva, Instagram`,
  carpenter: `Joe Lindqvist
Carpenter
Work
Carpenter, Ashdown Joinery, 2011 - Present
- Made and fitted kitchens and stairs
- Read drawings and measured on site
- Showed two apprentices how to use the machines safely
- Restored windows in listed buildings
- Looked after the workshop's tools
Education
City & Guilds Carpentry, 2011
Skills
CNC router, hand tools`,
};

export type FurtherPerson = keyof typeof resumes;

const job = `Assistant
- Friendly manner`;

export const furtherPeople = Object.fromEntries(
  Object.entries(resumes).map(([name, resume]) => [name, { resume, job }]),
) as Readonly<Record<FurtherPerson, Person>>;

export const furtherAttacks: readonly (readonly [FurtherPerson, string, ...string[]])[] = [
  [
    'receptionist',
    'Checked in around 80 guests a day and answered the phone',
    'Checked in around 800 guests a day and answered the phone',
    'Managed the front office, checking in around 80 guests a day',
    'Checked in around 80 guests a day at a five-star hotel',
    'Checked in around 80 VIP guests a day and answered the phone',
    'Checked in around 80 guests a day in four languages',
    'Checked in eighty guests an hour and answered the phone',
  ],
  [
    'receptionist',
    'Handled bookings in Opera and took payments by card',
    'Handled bookings in Opera and Amadeus',
    'Increased bookings in Opera and took payments by card',
    'Oversaw bookings and payments for the hotel group',
    'Handled 300 bookings a week in Opera',
    'Audited card payments and bookings in Opera',
  ],
  [
    'receptionist',
    'Assisted the events manager with two weddings a month',
    'Organised two weddings a month',
    'Events manager for two weddings a month',
    'Planned and ran two weddings a month',
    'Assisted the events manager with twenty weddings a month',
    'Managed events including two weddings a month',
  ],
  [
    'receptionist',
    'Dealt with guest complaints in the evening shift',
    'Led the evening shift',
    'Resolved guest complaints to 98% satisfaction in the evening shift',
    'Evening shift manager handling guest complaints',
    'Prevented guest complaints in the evening shift',
    'Dealt with guest complaints in the evening shift, winning Employee of the Month',
  ],
  [
    'receptionist',
    'Wrote a guide for new receptionists',
    'Trained new receptionists',
    'Wrote a company-wide guide for new receptionists',
    'Published a guide for new receptionists adopted by Hilton',
    'Wrote guides for receptionists worldwide',
  ],
  [
    'receptionist',
    'Served breakfast to up to 60 guests',
    'Served breakfast to 60 guests',
    'Served breakfast to more than 60 guests',
    'Cooked breakfast for up to 60 guests',
    'Served breakfast to up to 60 guests at Hotel Lindgren',
  ],
  [
    'paralegal',
    'Drafted contracts and court letters for three solicitors',
    'Drafted contracts and court letters as one of three solicitors',
    'Solicitor drafting contracts and court letters',
    'Drafted contracts and represented clients in court',
    'Drafted and negotiated contracts for three solicitors',
    'Supervised three solicitors',
    'Drafted 300 contracts and court letters',
  ],
  [
    'paralegal',
    'Kept a database of 1,200 client files up to date',
    'Built a database of 1,200 client files',
    'Kept a database of 12,000 client files up to date',
    'Kept a database of 1,200 clients in Salesforce up to date',
    'Kept a secure, GDPR-compliant database of 1,200 client files up to date',
  ],
  [
    'paralegal',
    'Researched case law for employment disputes',
    'Won employment disputes',
    'Researched case law for employment and tax disputes',
    'Researched case law for high-profile employment disputes',
    'Advised clients on employment disputes',
    'Expert in employment law',
  ],
  [
    'paralegal',
    'Contributed to a new template library that saved the team 4 hours a week',
    'Created a new template library that saved the team 4 hours a week',
    'Contributed to a new template library that saved the firm 4 hours a day',
    'Saved the team 4 hours a week',
    'Contributed to a new template library that saved 4 teams hours a week',
  ],
  [
    'technician',
    'Tested about 150 blood samples per shift on a Sysmex analyser',
    'Tested about 150 blood samples per hour on a Sysmex analyser',
    'Tested over 150 blood samples per shift',
    'Tested about 150 blood samples per shift with PCR and mass spectrometry',
    'Validated a Sysmex analyser with about 150 blood samples per shift',
  ],
  [
    'technician',
    'Trained by senior staff in PCR',
    'Trained senior staff in PCR',
    'Senior staff member trained in PCR',
    'Trained staff in PCR',
    'PCR trainer for senior staff',
  ],
  [
    'technician',
    'Reduced sample mix-ups by 30% by introducing barcode labels',
    'Reduced sample mix-ups to 30% by introducing barcode labels',
    'Reduced sample mix-ups by 30% and turnaround time by introducing barcode labels',
    'Eliminated sample mix-ups by introducing barcode labels',
    'Reduced costs by 30% by introducing barcode labels',
  ],
  [
    'technician',
    'Member of the safety committee',
    'Chair of the safety committee',
    'Head of the safety committee',
    'Founded the safety committee',
    'Led the safety committee',
    'Safety officer',
  ],
  [
    'driver',
    'Drove 18-tonne lorries on routes in Wales',
    'Drove 18-tonne lorries on routes in Wales and Europe',
    'Drove 18 lorries on routes in Wales',
    'Drove 44-tonne lorries on routes in Wales',
    'Drove 18-tonne lorries on routes in Wales with a perfect safety record',
  ],
  [
    'driver',
    'Delivered building materials to 10 sites a day',
    'Delivered building materials to 10 sites an hour',
    'Delivered building materials and dangerous goods to 10 sites a day',
    'Delivered building materials to 10 sites a day, always on time',
  ],
  [
    'driver',
    'Trained 3 new drivers',
    'Managed 3 drivers',
    'Trained 3 new drivers a month',
    'Trained the drivers of 3 depots',
  ],
  [
    'driver',
    'Picked orders and loaded lorries',
    'Drove lorries and picked orders',
    'Ran the warehouse',
    'Picked 200 orders and loaded lorries',
  ],
  [
    'carer',
    'Pflege und Betreuung von 15 Bewohnern',
    'Pflege und Betreuung von 50 Bewohnern',
    'Leitung der Pflege von 15 Bewohnern',
    'Pflege und Betreuung von 15 Intensivpatienten',
    'Pflege und Betreuung von 15 Bewohnern mit Demenz',
  ],
  [
    'carer',
    'Unterstützung der Pflegedienstleitung bei der Dienstplanung',
    'Dienstplanung als Pflegedienstleitung',
    'Verantwortlich für die Dienstplanung',
    'Pflegedienstleitung',
    'Dienstplanung für das ganze Haus',
  ],
  [
    'carer',
    'Anleitung von Auszubildenden',
    'Ausbildungsleiter',
    'Anleitung von 12 Auszubildenden',
    'Zertifizierter Praxisanleiter für Auszubildende',
  ],
  [
    'carer',
    'Hilfe beim Waschen und Anziehen',
    'Medizinische Behandlung und Waschen',
    'Waschen und Anziehen im Haus Lindenblick',
  ],

  [
    'personnelClerk',
    'Posted job adverts and scheduled interviews for 6 hiring managers',
    'Conducted interviews for 6 hiring managers',
    'Posted job adverts and scheduled 60 interviews',
    'Hired 6 managers',
    'Posted job adverts on LinkedIn and scheduled interviews for 6 hiring managers',
    'Managed recruitment for 6 departments',
    'Hiring manager scheduling interviews',
  ],
  [
    'personnelClerk',
    'Kept personnel files for 340 employees',
    'Managed 340 employees',
    'Kept GDPR-compliant personnel files for 340 employees',
    'Kept personnel files for 3,400 employees',
    'Digitised personnel files for 340 employees in SAP',
    'Kept personnel files for 340 employees in 5 countries',
  ],
  [
    'personnelClerk',
    'Took part in the roll-out of a new payroll system',
    'Rolled out a new payroll system',
    'Led the roll-out of a new payroll system',
    'Implemented a new payroll system on time',
    'Selected and rolled out a new payroll system',
  ],
  [
    'personnelClerk',
    'Answered questions about holiday and sick leave',
    'Approved holiday and sick leave',
    'Decided on holiday and sick leave',
    'Advised management on leave law',
    'Reduced sick leave',
  ],
  [
    'personnelClerk',
    'Worked closely with the HR manager on the apprenticeship programme',
    'Managed the apprenticeship programme',
    'HR manager of the apprenticeship programme',
    'Worked closely with apprentices as HR manager',
    'Supervised the HR manager on the apprenticeship programme',
    'Founded the apprenticeship programme with the HR manager',
  ],
  [
    'engineer',
    'Drew plans for two footbridges in AutoCAD',
    'Designed and built two footbridges',
    'Drew plans for twelve footbridges in AutoCAD',
    'Drew plans for two motorway bridges in AutoCAD',
    'Drew plans for two footbridges in AutoCAD and Revit',
    'Signed off plans for two footbridges',
  ],
  [
    'engineer',
    'Checked concrete deliveries on site against the specification',
    'Rejected concrete deliveries on site',
    'Checked concrete deliveries on all sites against the specification',
    'Managed concrete deliveries worth £1.2 million',
    'Wrote the specification for concrete deliveries',
  ],
  [
    'engineer',
    'Assisted the project engineer in estimating costs of £1.2 million',
    'Estimated costs of £1.2 million',
    'Project engineer estimating costs of £1.2 million',
    'Assisted in estimating costs of £12 million',
    'Assisted the project engineer in saving costs of £1.2 million',
    'Managed a budget of £1.2 million',
  ],
  [
    'engineer',
    'Found an error in the drainage design that would have delayed the project by 3 weeks',
    'Finished the project 3 weeks early',
    'Saved 3 weeks by redesigning the drainage',
    'Found errors in the drainage design that delayed the project by 3 weeks',
    'Found an error in the drainage design that would have delayed the project by 3 months',
  ],
  [
    'engineer',
    'Wrote weekly site reports',
    'Wrote daily site reports',
    'Wrote weekly site reports for the board',
    'Chartered engineer writing weekly site reports',
  ],
  [
    'pharmacist',
    'Dispensed around 250 prescriptions a day with two assistants',
    'Dispensed 250 prescriptions an hour with two assistants',
    'Managed two assistants',
    'Dispensed around 2500 prescriptions a day',
    'Dispensed prescriptions without errors',
    'Led a team dispensing around 250 prescriptions a day',
  ],
  [
    'pharmacist',
    'Advised customers on side effects and over-the-counter medicines',
    'Prescribed over-the-counter medicines',
    'Advised doctors on side effects',
    'Advised 100 customers on side effects',
    'Reduced side effects of customers',
  ],
  [
    'pharmacist',
    'Supervised a trainee pharmacist for one year',
    'Supervised trainee pharmacists for ten years',
    'Supervised a team of pharmacists for one year',
    'Supervised pharmacists',
    'Trained and certified a trainee pharmacist',
  ],
  [
    'pharmacist',
    'Gave flu vaccinations in autumn',
    'Gave COVID-19 vaccinations in autumn',
    'Gave thousands of flu vaccinations',
    'Set up a flu vaccination clinic',
  ],
  [
    'journalist',
    'Wrote three articles a week on council politics and schools',
    'Wrote three articles a day on council politics and schools',
    'Wrote front-page articles on council politics',
    'Wrote three books on council politics and schools',
    'Wrote three articles a week on national politics',
    'Wrote three articles a week for The Guardian',
  ],
  [
    'journalist',
    'Edited copy from two freelancers',
    'Managed two freelancers',
    'Edited the paper',
    'Edited copy from twenty freelancers',
    'Edited copy as chief editor',
  ],
  [
    'journalist',
    "Helped launch the paper's podcast, which has 4,000 listeners",
    "Launched the paper's podcast, which has 4,000 listeners",
    "Helped launch the paper's podcast and grew it to 4,000 listeners",
    "Host of the paper's podcast with 4,000 listeners",
    "Helped launch the paper's podcast, which has 40,000 listeners",
    'Gained 4,000 listeners with the podcast',
  ],
  [
    'journalist',
    'Interviewed residents, councillors and head teachers',
    'Interviewed ministers, councillors and head teachers',
    'Head teacher interviewing residents',
    'Interviewed celebrities and residents',
  ],
  [
    'plumber',
    'Installed bathrooms and boilers in private homes',
    'Installed bathrooms and boilers in hotels',
    'Designed bathrooms in private homes',
    'Installed bathrooms, boilers and heat pumps in private homes',
    'Installed over 500 bathrooms in private homes',
  ],
  [
    'plumber',
    'Repaired leaks and blocked drains, mostly on call-outs',
    'Repaired leaks and blocked drains within one hour',
    'Repaired gas leaks on call-outs',
    'Repaired all leaks and drains',
  ],
  [
    'plumber',
    'Worked with one apprentice',
    'Trained one apprentice',
    'Worked as an apprentice',
    'Led apprentices',
    'Worked with ten apprentices',
  ],
  [
    'plumber',
    'Bought materials and wrote quotes',
    'Negotiated materials and wrote quotes',
    'Won contracts with quotes',
    'Bought materials worth £50,000 and wrote quotes',
  ],
  [
    'infirmiere',
    'Prise en charge de 10 patients en chirurgie',
    'Prise en charge de 100 patients en chirurgie',
    'Prise en charge de 10 patients en réanimation',
    'Chirurgienne pour 10 patients',
    'Cadre de santé en chirurgie',
  ],
  [
    'infirmiere',
    'Participation à la formation des étudiants',
    'Formation des étudiants',
    'Responsable de la formation des étudiants',
    'Participation à la formation de 30 étudiants',
  ],
  [
    'infirmiere',
    'Chargée de la commande du matériel',
    'Chargée du budget du matériel',
    'Négociation des commandes de matériel',
    'Directrice des achats',
  ],

  [
    'barista',
    'Made coffee and sandwiches for about 150 customers a day',
    'Made coffee and sandwiches for a hundred and eighty customers a day',
    'Made speciality coffee and sandwiches for about 150 customers a day',
    'Made coffee and sandwiches for about 150 customers an hour',
    'Made coffee for about 150 business customers a day',
    'Made 150 sandwiches a day',
    'Made coffee and sandwiches for about 150 customers a day at Starbucks',
    'Award winning barista making coffee for about 150 customers a day',
    'Made c0ffee & sandwiches for about 150 customers a day using Toast P O S',
  ],
  [
    'barista',
    'Opened the shop three mornings a week',
    'Opened three shops',
    'Opened the shop every morning',
    'Ran the shop three mornings a week',
    'Managed the shop',
  ],
  [
    'barista',
    'Taught new baristas how to steam milk',
    'Managed new baristas',
    'Taught five new baristas how to steam milk',
    'Head barista who taught new baristas how to steam milk',
    'Certified barista trainer',
  ],
  [
    'barista',
    'Suggested a loyalty card that the owner introduced',
    'Introduced a loyalty card',
    'Created and introduced a loyalty card',
    'Owner who introduced a loyalty card',
    'Suggested a loyalty card that increased sales',
    'Suggested a loyalty card that the owner introduced in 12 shops',
  ],
  [
    'barista',
    'Handled the till and counted the cash at closing',
    'Handled the accounts and counted the cash at closing',
    'Handled the till and counted €5,000 in cash at closing',
    'Handled the till and cash without differences',
    'Managed the budget',
  ],
  [
    'guard',
    'Patrolled the mall and monitored 40 cameras',
    'Patrolled 40 malls',
    'Installed 40 cameras',
    'Patrolled the mall and monitored 400 cameras',
    'Head of security monitoring 40 cameras',
    'Patrolled the mall and reduced theft',
    'Patrolled the mall armed and monitored 40 cameras',
  ],
  [
    'guard',
    'Dealt with shoplifters and called the police when needed',
    'Arrested shoplifters',
    'Dealt with shoplifters and led the police',
    'Dealt with armed robbers and called the police',
    'Police officer who dealt with shoplifters',
    'Stopped every shoplifter',
  ],
  [
    'guard',
    'Acting shift leader for two months in 2022',
    'Shift leader since 2022',
    'Shift leader',
    'Acting shift leader for two years',
    'Acting security manager for two months in 2022',
    'Led the shift in 2022',
    'Acting shift leader for twelve months in 2022',
  ],
  [
    'guard',
    'Wrote incident reports',
    'Investigated incidents',
    'Wrote incident reports for the FBI',
    'Wrote 300 incident reports',
  ],
  [
    'analyst',
    'Built Tableau dashboards for 14 regional managers',
    'Built Tableau and Power BI dashboards for 14 regional managers',
    'Managed 14 regions',
    'Regional manager building Tableau dashboards',
    'Built Tableau dashboards as one of 14 regional managers',
    'Built 14 Tableau dashboards',
    'Built real-time Tableau dashboards for 14 regional managers',
    'Built Tableau dashboards for 14 regional managers, driving revenue',
  ],
  [
    'analyst',
    'Worked on a churn model, which was later used by the CRM team',
    'Led the CRM team',
    'Built a churn model that cut churn',
    'Deployed a churn model to production',
    'Worked on a churn model with machine learning and TensorFlow',
    'Worked on a churn model, which was later used by the CRM team and saved $1M',
  ],
  [
    'analyst',
    'Automated a report and saved about 6 hours a month',
    'Automated reports and saved about 60 hours a month',
    'Automated a report and saved about 6 hours a week',
    'Automated a report and saved $6,000 a month',
    'Automated all reports and saved about 6 hours a month',
    'Automated six reports',
  ],
  [
    'analyst',
    'Presented monthly figures to the marketing department',
    'Headed the marketing department',
    'Presented monthly figures to the board',
    'Presented weekly figures to the marketing department',
    'Managed the figures of the marketing department',
  ],
  [
    'analyst',
    'Data analyst with three years in retail.',
    'Data analyst with thirteen years in retail.',
    'Senior data analyst with three years in retail.',
    'Data scientist with three years in retail.',
    'Data analyst with three years in retail and banking.',
    'Data analyst with three years in retail and a Master of Science.',
    'Lead data analyst with three years in retail.',
  ],
  [
    'socialWorker',
    'Visited 25 families a month and wrote assessments',
    'Visited 25 families a week and wrote assessments',
    'Visited 250 families a month and wrote assessments',
    'Managed a caseload of 25 families with complex needs',
    'Visited 25 families a month and reduced risks',
  ],
  [
    'socialWorker',
    'Helped clients apply for housing and benefits',
    'Secured housing and benefits for clients',
    'Approved housing and benefits for clients',
    'Helped 100 clients apply for housing and benefits',
    'Helped clients win housing and benefits',
  ],
  [
    'socialWorker',
    'Led a weekly support group for 8 young mothers',
    'Led a daily support group for 8 young mothers',
    'Led a team of 8',
    'Led 8 weekly support groups for young mothers',
    'Founded a weekly support group for 8 young mothers',
    'Led a support team for young mothers',
  ],
  [
    'socialWorker',
    'Attended court hearings',
    'Led court hearings',
    'Won court hearings',
    'Attended hundreds of court hearings',
    'Gave expert testimony in court hearings',
    'Represented clients in court hearings',
  ],
  [
    'designer',
    "Redesigned a client's website, after which orders rose by 12%",
    "Redesigned a client's website, after which orders rose by 120%",
    "Redesigned a client's website, after which profits rose by 12%",
    "Redesigned 12 clients' websites",
    "Raised orders by 12% a month by redesigning a client's website",
    "Coded a client's website in React, after which orders rose by 12%",
  ],
  [
    'designer',
    'Designed logos, brochures and packaging for small food companies',
    'Designed logos, brochures and packaging for Nestlé',
    'Designed logos, brochures and packaging for global food companies',
    'Art director for small food companies',
    'Designed award-nominated logos for small food companies',
    'Designed logos, brochures, packaging and apps for small food companies',
  ],
  [
    'designer',
    'Took on one intern each summer',
    'Took on ten interns each summer',
    'Managed a team of interns',
    'Took on one designer each summer',
    'Hired and managed designers each summer',
  ],
  [
    'elektroniker',
    'Installation von 30 Ladestationen pro Jahr',
    'Installation von 300 Ladestationen pro Jahr',
    'Installation von 30 Ladestationen pro Monat',
    'Installation und Planung von 30 Solaranlagen pro Jahr',
    'Leitung der Installation von 30 Ladestationen pro Jahr',
    'Installation von über 30 Ladestationen pro Jahr',
  ],
  [
    'elektroniker',
    'Unterstützung der Meister bei der Planung von Baustellen',
    'Planung von Baustellen',
    'Meister für die Planung von Baustellen',
    'Planung von Baustellen als Meister',
    'Bauleiter auf Baustellen',
  ],
  [
    'elektroniker',
    'Wartung und Reparatur von Schaltanlagen',
    'Wartung und Reparatur von Hochspannungsanlagen',
    'Programmierung von Schaltanlagen mit SPS',
    'Verantwortlich für alle Schaltanlagen',
    'Wartung und Reparatur von Schaltanlagen ohne Ausfälle',
  ],

  [
    'veterinaryNurse',
    'Prepared animals for surgery and monitored anaesthesia',
    'Performed surgery on animals',
    'Administered anaesthesia',
    'Prepared animals for surgery and managed anaesthesia',
    'Prepared 20 animals a day for surgery',
    'Surgeon who monitored anaesthesia',
  ],
  [
    'veterinaryNurse',
    'Took X-rays and blood samples',
    'Interpreted X-rays and blood samples',
    'Took X-rays, CT scans and blood samples',
    'Analysed blood samples and diagnosed diseases',
  ],
  [
    'veterinaryNurse',
    'Talked to owners about aftercare',
    'Persuaded owners to buy aftercare',
    'Talked to farm owners about aftercare',
    'Owner of an aftercare practice',
    'Designed aftercare plans',
  ],
  [
    'veterinaryNurse',
    'Learned dental cleaning from the senior vet',
    'Performed dental cleaning',
    'Senior vet for dental cleaning',
    'Taught dental cleaning to the senior vet',
    'Expert in dental cleaning',
  ],
  [
    'coordinator',
    'Booked trucks for 35 shipments a week',
    'Drove trucks for 35 shipments a week',
    'Managed a fleet of 35 trucks',
    'Booked trucks for 350 shipments a week',
    'Booked 35 trucks a week',
    'Booked trucks, ships and planes for 35 shipments a week',
  ],
  [
    'coordinator',
    'Negotiated rates with two carriers',
    'Negotiated lower rates with two carriers',
    'Negotiated rates with twenty carriers',
    'Negotiated rates with two carriers, saving 10%',
    'Managed two carriers',
    'Negotiated contracts worth $2M with two carriers',
  ],
  [
    'coordinator',
    'Cut waiting times at the dock from 50 to 35 minutes',
    'Cut waiting times at the dock by 50 minutes',
    'Cut waiting times at the docks from 50 to 35 minutes nationwide',
    'Cut waiting times and costs at the dock from 50 to 35',
    'Cut waiting times at the dock by half',
  ],
  [
    'coordinator',
    'Prepared customs papers for exports to Norway',
    'Prepared customs papers for exports to Norway and China',
    'Cleared customs for exports to Norway',
    'Customs officer for exports to Norway',
  ],
  [
    'marketer',
    'Wrote the monthly newsletter for 8,000 subscribers',
    'Grew the newsletter to 8,000 subscribers',
    'Wrote the weekly newsletter for 8,000 subscribers',
    'Wrote the monthly newsletter for 80,000 subscribers',
    'Edited a magazine for 8,000 subscribers',
    'Gained 8,000 subscribers with the monthly newsletter',
  ],
  [
    'marketer',
    'Kept the budget spreadsheet',
    'Managed the budget',
    'Managed a budget of $50,000',
    'Responsible for the marketing budget',
    'Approved the budget',
  ],
  [
    'marketer',
    'Helped organise a stand at a trade fair',
    'Organised a stand at a trade fair',
    'Organised a trade fair',
    'Helped organise stands at five trade fairs',
    'Spoke at a trade fair',
  ],
  [
    'marketer',
    'Ran a test of two subject lines, which raised opens from 18% to 23%',
    'Raised opens by 23%',
    'Raised opens from 18% to 32%',
    'Raised sales from 18% to 23%',
    'Ran tests which raised opens and clicks from 18% to 23%',
  ],
  [
    'carpenter',
    'Showed two apprentices how to use the machines safely',
    'Managed two apprentices',
    'Safety officer for two apprentices',
    'Showed twelve apprentices how to use the machines safely',
    'Certified two apprentices on the machines',
  ],
  [
    'carpenter',
    'Restored windows in listed buildings',
    'Restored listed buildings',
    'Restored windows in castles',
    'Restored 100 windows in listed buildings',
  ],
  [
    'carpenter',
    "Looked after the workshop's tools",
    'Ran the workshop',
    'Managed the workshop',
    'Owned the workshop and its tools',
  ],
];

export const furtherHonest: readonly (readonly [FurtherPerson, string, ...string[]])[] = [
  [
    'receptionist',
    'Checked in around 80 guests a day and answered the phone',
    'Checked in about 80 guests daily and took phone calls',
    'Welcomed and checked in around 80 guests per day while answering phone calls',
    'Handled check-in for around 80 guests a day and answered telephone calls',
  ],
  [
    'receptionist',
    'Handled bookings in Opera and took payments by card',
    'Managed reservations in Opera and processed card payments',
    'Processed bookings in Opera PMS and card payments',
    'Took card payments and handled reservations using Opera',
  ],
  [
    'receptionist',
    'Assisted the events manager with two weddings a month',
    'Supported the events manager in running two weddings a month',
    'Helped the events manager with 2 weddings per month',
  ],
  [
    'receptionist',
    'Dealt with guest complaints in the evening shift',
    'Handled guest complaints on the evening shift',
    'Resolved complaints from guests during evening shifts',
    'Addressed guest complaints during the evening shift',
  ],
  [
    'receptionist',
    'Wrote a guide for new receptionists',
    'Created a handbook for new receptionists',
    'Authored a guide for new receptionists',
    'Produced a guide to help new receptionists',
  ],
  [
    'receptionist',
    'Served breakfast to up to 60 guests',
    'Served up to 60 guests at breakfast',
    'Served breakfast for up to sixty guests',
  ],
  ['receptionist', 'Closed the till every evening', 'Closed out the till each evening', 'Closed the till each evening'],
  [
    'paralegal',
    'Drafted contracts and court letters for three solicitors',
    'Prepared contracts and court correspondence for 3 solicitors',
    'Wrote court letters and contracts for three solicitors',
    'Supported three solicitors by drafting contracts and court letters',
  ],
  [
    'paralegal',
    'Kept a database of 1,200 client files up to date',
    'Maintained a database of 1,200 client files',
    'Updated a 1,200-file client database',
    'Maintained and updated 1200 client files in a database',
  ],
  [
    'paralegal',
    'Researched case law for employment disputes',
    'Conducted case law research for employment disputes',
    'Carried out legal research on employment disputes',
    'Performed case-law research on employment disputes using LexisNexis',
  ],
  [
    'paralegal',
    'Filed documents with the county court',
    'Submitted documents to the county court',
    'Handled document filing with the county court',
  ],
  [
    'paralegal',
    'Contributed to a new template library that saved the team 4 hours a week',
    'Helped build a new template library, saving the team four hours a week',
    'Contributed to a new library of templates, which saved the team 4 hours per week',
  ],
  [
    'paralegal',
    'Scanned and archived tenancy agreements',
    'Digitised and archived tenancy agreements',
    'Scanned and filed tenancy agreements',
  ],
  [
    'technician',
    'Tested about 150 blood samples per shift on a Sysmex analyser',
    'Analysed around 150 blood samples per shift using a Sysmex analyser',
    'Ran tests on approximately 150 blood samples each shift with a Sysmex analyser',
  ],
  [
    'technician',
    'Calibrated instruments and documented results in the LIMS',
    'Calibrated lab instruments and recorded results in the LIMS',
    'Documented results in the LIMS and calibrated equipment',
  ],
  [
    'technician',
    'Trained by senior staff in PCR',
    'Received PCR training from senior staff',
    'Learned PCR from senior staff',
  ],
  [
    'technician',
    'Reduced sample mix-ups by 30% by introducing barcode labels',
    'Introduced barcode labels, reducing sample mix-ups by 30%',
    'Cut sample mix-ups by 30 percent through barcode labelling',
  ],
  [
    'technician',
    'Member of the safety committee',
    'Served on the safety committee',
    'Participated in the safety committee',
  ],
  [
    'technician',
    'Ordered chemicals for a group of 9 researchers',
    'Purchased chemicals for a 9-person research group',
    'Ordered chemicals for nine researchers',
  ],
  [
    'driver',
    'Drove 18-tonne lorries on routes in Wales',
    'Operated 18-tonne trucks on Welsh routes',
    'Drove 18-tonne trucks on routes across Wales',
  ],
  [
    'driver',
    'Delivered building materials to 10 sites a day',
    'Made deliveries of building materials to 10 sites daily',
    'Transported building materials to ten sites per day',
  ],
  [
    'driver',
    'Checked the vehicle every morning and reported defects',
    'Carried out daily morning vehicle checks and reported defects',
    'Inspected the vehicle each morning and reported faults',
  ],
  ['driver', 'Trained 3 new drivers', 'Coached three new drivers', 'Onboarded and trained 3 new drivers'],
  [
    'driver',
    'Picked orders and loaded lorries',
    'Picked orders and loaded trucks',
    'Loaded lorries and prepared orders',
  ],
  [
    'carer',
    'Pflege und Betreuung von 15 Bewohnern',
    'Pflegte und betreute 15 Bewohner',
    'Betreuung und Pflege von fünfzehn Bewohnern',
  ],
  [
    'carer',
    'Gabe von Medikamenten nach ärztlicher Anordnung',
    'Verabreichung von Medikamenten nach ärztlicher Anordnung',
    'Medikamentengabe nach ärztlicher Anordnung',
  ],
  [
    'carer',
    'Anleitung von Auszubildenden',
    'Auszubildende angeleitet',
    'Einarbeitung und Anleitung von Auszubildenden',
  ],
  [
    'carer',
    'Unterstützung der Pflegedienstleitung bei der Dienstplanung',
    'Unterstützte die Pflegedienstleitung bei der Dienstplanung',
    'Mitarbeit an der Dienstplanung mit der Pflegedienstleitung',
  ],

  [
    'personnelClerk',
    'Posted job adverts and scheduled interviews for 6 hiring managers',
    'Published job ads and arranged interviews for six hiring managers',
    'Advertised jobs and coordinated interviews for 6 hiring managers',
    'Supported 6 hiring managers by posting job adverts and scheduling interviews',
  ],
  [
    'personnelClerk',
    'Kept personnel files for 340 employees',
    'Maintained personnel files for 340 employees',
    'Managed the personnel files of 340 employees',
    'Kept HR records of 340 staff up to date',
  ],
  [
    'personnelClerk',
    'Took part in the roll-out of a new payroll system',
    'Supported the roll-out of a new payroll system',
    'Contributed to rolling out a new payroll system',
    'Helped introduce a new payroll system',
  ],
  [
    'personnelClerk',
    'Answered questions about holiday and sick leave',
    'Responded to questions on holiday and sick leave',
    'Handled holiday and sick leave queries',
    'Dealt with questions about sick leave and holiday',
  ],
  [
    'personnelClerk',
    'Worked closely with the HR manager on the apprenticeship programme',
    'Collaborated with the HR manager on the apprenticeship programme',
    'Partnered with the HR manager on the apprenticeship programme',
    'Supported the HR manager with the apprenticeship program',
  ],
  [
    'personnelClerk',
    'Greeted patients and booked appointments',
    'Welcomed patients and scheduled appointments',
    'Received patients and arranged appointments',
  ],
  ['personnelClerk', 'Sent out reminder letters', 'Mailed reminder letters', 'Sent reminder letters'],
  [
    'engineer',
    'Drew plans for two footbridges in AutoCAD',
    'Prepared AutoCAD drawings for two footbridges',
    'Drafted plans for 2 footbridges using AutoCAD',
    'Created plans of two footbridges in AutoCAD',
  ],
  [
    'engineer',
    'Checked concrete deliveries on site against the specification',
    'Inspected concrete deliveries on site against specifications',
    'Verified on-site concrete deliveries against the specification',
  ],
  [
    'engineer',
    'Assisted the project engineer in estimating costs of £1.2 million',
    'Supported the project engineer in cost estimates of £1.2M',
    'Helped the project engineer estimate costs of £1.2 million',
  ],
  [
    'engineer',
    'Wrote weekly site reports',
    'Prepared weekly site reports',
    'Produced site reports every week',
    'Compiled weekly reports from the site',
  ],
  [
    'engineer',
    'Found an error in the drainage design that would have delayed the project by 3 weeks',
    'Identified a drainage design error that would have delayed the project by three weeks',
    'Detected an error in the drainage design which would have caused a 3-week delay',
  ],
  [
    'engineer',
    'Measured plots with a total station',
    'Surveyed plots using a total station',
    'Took measurements of plots with a total station',
  ],
  [
    'pharmacist',
    'Dispensed around 250 prescriptions a day with two assistants',
    'Dispensed about 250 prescriptions daily together with two assistants',
    'Handled around 250 prescriptions per day with 2 assistants',
  ],
  [
    'pharmacist',
    'Advised customers on side effects and over-the-counter medicines',
    'Counselled customers on over-the-counter medicines and side effects',
    'Provided advice to customers about side effects and over-the-counter medication',
  ],
  ['pharmacist', 'Ordered stock and checked expiry dates', 'Ordered inventory and verified expiry dates'],
  ['pharmacist', 'Gave flu vaccinations in autumn', 'Administered flu vaccinations in autumn'],
  [
    'pharmacist',
    'Supervised a trainee pharmacist for one year',
    'Oversaw a trainee pharmacist for a year',
    'Supervised and supported a trainee pharmacist for one year',
  ],
  [
    'journalist',
    'Wrote three articles a week on council politics and schools',
    'Produced 3 weekly articles on council politics and schools',
    'Reported on council politics and schools with three articles a week',
    'Authored three articles per week about schools and council politics',
  ],
  [
    'journalist',
    'Interviewed residents, councillors and head teachers',
    'Conducted interviews with residents, councillors and head teachers',
    'Carried out interviews with councillors, head teachers and residents',
  ],
  [
    'journalist',
    'Edited copy from two freelancers',
    'Edited articles by two freelancers',
    'Revised copy of 2 freelance writers',
  ],
  [
    'journalist',
    'Took photos for the sports pages',
    'Photographed for the sports pages',
    'Provided photos for the sports section',
  ],
  [
    'journalist',
    "Helped launch the paper's podcast, which has 4,000 listeners",
    "Supported the launch of the paper's podcast (4,000 listeners)",
    "Contributed to launching the newspaper's podcast, which has 4,000 listeners",
  ],
  [
    'plumber',
    'Installed bathrooms and boilers in private homes',
    'Fitted bathrooms and boilers in private homes',
    'Installed boilers and bathrooms in residential homes',
  ],
  [
    'plumber',
    'Repaired leaks and blocked drains, mostly on call-outs',
    'Fixed leaks and cleared blocked drains, mostly on call-outs',
    'Handled repairs of leaks and blocked drains, mainly on call-outs',
  ],
  [
    'plumber',
    'Bought materials and wrote quotes',
    'Purchased materials and prepared quotes',
    'Sourced materials and drafted quotations',
  ],
  [
    'infirmiere',
    'Prise en charge de 10 patients en chirurgie',
    'Prise en charge de dix patients en chirurgie',
    'Soins à 10 patients en chirurgie',
  ],
  [
    'infirmiere',
    'Préparation et administration des médicaments',
    'Préparé et administré les médicaments',
    'Préparation et distribution des médicaments',
  ],
  ['infirmiere', 'Tenue des dossiers de soins', 'Gestion des dossiers de soins', 'Mise à jour des dossiers de soins'],
  [
    'infirmiere',
    'Participation à la formation des étudiants',
    'Contribution à la formation des étudiants',
    'Participe à la formation d’étudiants',
  ],

  [
    'barista',
    'Made coffee and sandwiches for about 150 customers a day',
    'Prepared coffee and sandwiches for around 150 customers daily',
    'Served coffee and sandwiches to about 150 customers per day',
    'Made sandwiches and coffee for some 150 guests a day',
  ],
  [
    'barista',
    'Opened the shop three mornings a week',
    'Opened the store on three mornings per week',
    'Handled shop opening three mornings a week',
  ],
  [
    'barista',
    'Taught new baristas how to steam milk',
    'Trained new baristas in steaming milk',
    'Showed new baristas how to steam milk',
    'Instructed new baristas in milk steaming',
  ],
  [
    'barista',
    'Handled the till and counted the cash at closing',
    'Operated the till and counted cash at closing',
    'Managed the till and cash counting at closing',
    'Ran the cash register and counted cash at close',
  ],
  [
    'barista',
    'Suggested a loyalty card that the owner introduced',
    'Proposed a loyalty card, which the owner introduced',
    'Suggested a loyalty card, later introduced by the owner',
  ],
  ['barista', 'Sorted donations', 'Organised donations', 'Sorted and organised donations'],
  [
    'guard',
    'Patrolled the mall and monitored 40 cameras',
    'Monitored 40 CCTV cameras and patrolled the mall',
    'Carried out patrols of the mall and monitored 40 cameras',
  ],
  ['guard', 'Wrote incident reports', 'Prepared incident reports', 'Documented incidents in reports'],
  [
    'guard',
    'Dealt with shoplifters and called the police when needed',
    'Handled shoplifters and contacted the police when necessary',
    'Handled shoplifting cases, calling the police when needed',
  ],
  [
    'guard',
    'Acting shift leader for two months in 2022',
    'Served as acting shift leader for 2 months in 2022',
    'Acted as shift leader for two months in 2022',
    'Worked as acting shift leader for two months in 2022',
  ],
  [
    'guard',
    'Checked fire doors and alarms each night',
    'Inspected fire doors and alarms every night',
    'Conducted nightly checks of fire doors and alarms',
    'Tested alarms and checked fire doors nightly',
  ],
  [
    'analyst',
    'Built Tableau dashboards for 14 regional managers',
    'Developed dashboards in Tableau for 14 regional managers',
    'Created Tableau dashboards used by fourteen regional managers',
    'Designed Tableau dashboards for 14 regional managers',
  ],
  ['analyst', 'Cleaned sales data with SQL and Python', 'Used SQL and Python to clean sales data'],
  [
    'analyst',
    'Presented monthly figures to the marketing department',
    'Reported monthly figures to the marketing department',
    'Presented figures to the marketing department every month',
    'Delivered monthly presentations of figures to marketing',
  ],
  [
    'analyst',
    'Worked on a churn model, which was later used by the CRM team',
    'Contributed to a churn model later used by the CRM team',
    'Developed a churn model that the CRM team later used',
  ],
  [
    'analyst',
    'Automated a report and saved about 6 hours a month',
    'Automated a report, saving about six hours per month',
    'Saved about 6 hours a month by automating a report',
  ],
  [
    'analyst',
    'Data analyst with three years in retail.',
    'Data analyst with 3 years in retail.',
    'Data analyst with three years of experience in retail, using SQL, Python and Tableau.',
    'Data analyst with three years of retail experience.',
  ],
  [
    'socialWorker',
    'Visited 25 families a month and wrote assessments',
    'Carried out visits to 25 families per month and wrote assessments',
    'Conducted 25 family visits a month and prepared assessments',
    'Visited 25 families monthly and completed written assessments',
  ],
  [
    'socialWorker',
    'Helped clients apply for housing and benefits',
    'Supported clients with housing and benefit applications',
    'Assisted clients in applying for housing and benefits',
  ],
  [
    'socialWorker',
    'Worked with schools, doctors and the police',
    'Collaborated with schools, doctors and police',
    'Liaised with the police, schools and doctors',
  ],
  [
    'socialWorker',
    'Led a weekly support group for 8 young mothers',
    'Ran a weekly support group for eight young mothers',
    'Facilitated a weekly support group for 8 young mothers',
    'Led a support group every week for 8 young mothers',
  ],
  ['socialWorker', 'Attended court hearings', 'Took part in court hearings', 'Was present at court hearings'],
  [
    'designer',
    'Designed logos, brochures and packaging for small food companies',
    'Created logos, brochures and packaging for small food businesses',
    'Developed brochures, logos and packaging designs for small food companies',
  ],
  ['designer', 'Prepared files for print', 'Prepared print files', 'Produced print-ready files'],
  [
    'designer',
    "Redesigned a client's website, after which orders rose by 12%",
    "Redesigned a client's website, followed by a 12% rise in orders",
    'Redesigned the website of a client, after which orders increased by 12 percent',
  ],
  [
    'designer',
    'Photographed products for the online shop',
    'Took product photos for the online shop',
    'Shot product photography for the web shop',
  ],
  [
    'designer',
    'Took on one intern each summer',
    'Supported one intern every summer',
    'Welcomed one intern each summer',
  ],
  [
    'elektroniker',
    'Wartung und Reparatur von Schaltanlagen',
    'Wartete und reparierte Schaltanlagen',
    'Instandhaltung und Reparatur von Schaltanlagen',
  ],
  [
    'elektroniker',
    'Installation von 30 Ladestationen pro Jahr',
    'Installierte jährlich 30 Ladestationen',
    'Montage von dreißig Ladestationen pro Jahr',
  ],
  [
    'elektroniker',
    'Unterstützung der Meister bei der Planung von Baustellen',
    'Unterstützte die Meister bei der Baustellenplanung',
    'Mitarbeit bei der Planung von Baustellen mit den Meistern',
  ],
  [
    'elektroniker',
    'Prüfung elektrischer Geräte nach DGUV V3',
    'Prüfte elektrische Geräte nach DGUV V3',
    'Geräteprüfung nach DGUV V3',
  ],

  [
    'veterinaryNurse',
    'Prepared animals for surgery and monitored anaesthesia',
    'Monitored anaesthesia and prepared animals for surgical procedures',
    'Prepped animals for surgery and observed anaesthesia',
  ],
  [
    'veterinaryNurse',
    'Took X-rays and blood samples',
    'Collected blood samples and took X-rays',
    'Performed X-rays and drew blood samples',
  ],
  [
    'veterinaryNurse',
    'Talked to owners about aftercare',
    'Discussed aftercare with owners',
    'Advised owners on aftercare',
    'Informed pet owners about aftercare',
  ],
  [
    'veterinaryNurse',
    'Sterilised instruments and kept the pharmacy stocked',
    'Sterilized instruments and restocked the pharmacy',
    'Maintained pharmacy stock and sterilised instruments',
  ],
  [
    'veterinaryNurse',
    'Learned dental cleaning from the senior vet',
    'Trained in dental cleaning by the senior vet',
    'Learnt dental cleaning under the senior vet',
  ],
  [
    'coordinator',
    'Booked trucks for 35 shipments a week',
    'Scheduled trucks for 35 weekly shipments',
    'Arranged trucking for 35 shipments per week',
    'Organised truck bookings for 35 shipments a week',
  ],
  [
    'coordinator',
    'Tracked deliveries and told customers about delays',
    'Monitored deliveries and informed customers of delays',
    'Tracked shipments and notified customers about delays',
  ],
  [
    'coordinator',
    'Prepared customs papers for exports to Norway',
    'Prepared customs documentation for exports to Norway',
    'Handled customs paperwork for exports to Norway',
    'Completed customs documents for Norwegian exports',
  ],
  [
    'coordinator',
    'Negotiated rates with two carriers',
    'Negotiated prices with 2 carriers',
    'Conducted rate negotiations with two carriers',
  ],
  [
    'coordinator',
    'Cut waiting times at the dock from 50 to 35 minutes',
    'Reduced dock waiting times from 50 to 35 minutes',
    'Shortened wait times at the dock from 50 minutes to 35',
  ],
  [
    'marketer',
    'Wrote the monthly newsletter for 8,000 subscribers',
    'Produced a monthly newsletter for 8k subscribers',
    'Created the newsletter for 8,000 subscribers every month',
  ],
  [
    'marketer',
    'Posted on Instagram and answered comments',
    'Published Instagram posts and replied to comments',
    'Managed Instagram posts and responded to comments',
  ],
  [
    'marketer',
    'Helped organise a stand at a trade fair',
    'Supported the organisation of a trade fair stand',
    'Assisted in organising a booth at a trade fair',
  ],
  ['marketer', 'Kept the budget spreadsheet', 'Maintained the budget spreadsheet', 'Updated the budget spreadsheet'],
  [
    'marketer',
    'Ran a test of two subject lines, which raised opens from 18% to 23%',
    'Tested two subject lines, raising opens from 18% to 23%',
    'Conducted a test of two subject lines that increased opens from 18% to 23%',
  ],
  [
    'carpenter',
    'Made and fitted kitchens and stairs',
    'Built and installed kitchens and stairs',
    'Crafted and fitted kitchens and staircases',
  ],
  [
    'carpenter',
    'Read drawings and measured on site',
    'Interpreted drawings and took measurements on site',
    'Read plans and took on-site measurements',
  ],
  [
    'carpenter',
    'Showed two apprentices how to use the machines safely',
    'Taught two apprentices the safe use of machines',
    'Trained 2 apprentices in using the machines safely',
    'Instructed two apprentices in safe machine operation',
  ],
  [
    'carpenter',
    'Restored windows in listed buildings',
    'Repaired and restored windows in listed buildings',
    'Carried out window restoration in listed buildings',
  ],
  [
    'carpenter',
    "Looked after the workshop's tools",
    'Maintained the workshop tools',
    'Took care of the tools in the workshop',
  ],
];
