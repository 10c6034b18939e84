/** Twelve people, from a dental surgery to a maintenance shop, with attacks and honest rewrites, written and labelled by somebody who did not know the gate. */
import type { Person } from './people.ts';

const persons = {
  dentalAssistant: {
    resume: `Maribel Oakden
Dental Assistant
Tacoma, WA

SUMMARY
Dental assistant with four years of chairside experience in general dentistry. Comfortable with nervous patients and busy schedules.

EXPERIENCE
Fernhill Family Dental, Tacoma — Dental Assistant (March 2021 – present)
- Assist two dentists chairside with fillings, crowns and extractions, about 12 patients a day
- Take digital bitewing and periapical X-rays under the dentist's supervision
- Sterilise instruments and log autoclave spore tests every week
- Helped switch the practice from paper charts to Dentrix in 2022
- Order supplies for three treatment rooms and keep the stock list up to date
- Explain aftercare to patients following extractions

Bright Harbor Orthodontics, Olympia — Sterilization Technician (June 2019 – February 2021)
- Cleaned and packed instruments for a team of five orthodontists
- Poured plaster models from alginate impressions
- Covered the front desk during lunch breaks, answering phones and booking appointments

EDUCATION
Certificate in Dental Assisting, Pierce Valley Technical College, 2019

SKILLS
Dentrix, digital radiography, four-handed dentistry, infection control, basic Spanish`,
    job: `Expanded Functions Dental Assistant (EFDA) wanted for a pediatric practice. You hold an EFDA and DANB CDA certificate, have experience with nitrous oxide monitoring, Eaglesoft and CEREC scanning, speak fluent Spanish and have trained junior assistants.`,
  },
  civilEngineer: {
    resume: `Tobias Wrenfield, EIT
Civil Engineer
tobias.wrenfield@mailbox.example | Boise, ID

PROFILE
Civil engineer (EIT) with a focus on stormwater and small-site drainage design for municipal clients.

EXPERIENCE
Project Engineer, Calder & Stroud Consulting, Boise — Aug 2020 to present
- Designed drainage for 14 municipal road projects using Civil 3D
- Prepared stormwater reports in line with the county's drainage manual
- Reviewed contractor submittals and answered RFIs during construction of the $3.2M Linder Creek culvert replacement
- Checked quantity take-offs prepared by two junior technicians
- Contributed to the proposal that won a five-year on-call contract with the City of Nampa
- Currently drafting the preliminary layout for a 2-acre detention pond

Engineering Intern, Idaho Basin Highway District — May 2019 to Aug 2019
- Collected traffic counts at 22 intersections
- Inspected asphalt paving alongside a senior inspector and wrote daily field reports
- Built an Excel sheet to compare bid prices from past projects

EDUCATION
B.S. Civil Engineering, Snake Plain State University, 2020

SKILLS
Civil 3D, HEC-RAS (introductory), HydroCAD, Excel, requests for information (RFIs), Engineer in Training (EIT)`,
    job: `Senior Water Resources Engineer. Requirements: PE license, HEC-RAS 2D floodplain modeling, bridge hydraulics, FEMA LOMR submissions, project management of budgets above $5M, mentoring of staff, ArcGIS Pro.`,
  },
  baristaShiftLead: {
    resume: `Jonah Petrakis
Leeds, UK

About me
Friendly barista and shift lead with five years in independent coffee shops, used to early starts and long queues.

Work
Copper Kettle Coffee, Leeds | Shift Lead | Sept 2022 – now
- Run the morning shift with a team of four baristas, Tuesday to Saturday
- Train new starters on espresso, milk steaming and till procedures
- Cash up at close of shift and note any till differences
- Dial in the grinder each morning and adjust for taste
- Suggested a loyalty card that the owner introduced in spring 2023
- Deal with customer complaints before they reach the owner

Moorside Roasters, Bradford | Barista | July 2019 – Aug 2022
- Served up to 300 customers on weekend days
- Packed and labelled retail coffee bags for online orders
- Helped at two cupping evenings for regular customers
- Kept fridge temperature and cleaning records for hygiene inspections

Education
A-levels in Business and Drama, Aireview Sixth Form, 2019

Skills and certificates
Level 2 Food Safety; SCA Barista Skills Foundation; latte art; Square till; La Marzocco Linea`,
    job: `Assistant Café Manager. Must have: rota planning, stock control and P&L responsibility, SCA Barista Skills Professional, Level 3 Food Safety, personal licence, experience with Lightspeed, a record of growing sales.`,
  },
  backendDeveloper: {
    resume: `Anselm Dcruz
Back-end developer, Bristol

SUMMARY
Back-end developer with six years of experience in Python and PostgreSQL, mostly on billing and logistics systems.

EXPERIENCE
Parcelwick Ltd — Back-end Developer (Jan 2021 – present)
- Maintain the Django REST API behind the courier app, used by around 900 drivers
- Cut the average response time of the route endpoint from 800 ms to 350 ms by adding indexes and caching in Redis
- Wrote the integration with the DPL label printing service
- Moved nightly jobs from cron to Celery together with a colleague
- On call one week in five
- Evaluated Kafka for event delivery; the team stayed with RabbitMQ

Tallybrook Software — Junior Developer (Sept 2018 – Dec 2020)
- Fixed bugs in the invoicing module written in Flask
- Added unit tests, raising coverage of the invoicing module from 41% to 68%
- Wrote SQL reports for the finance team
- Deployed releases to AWS EC2 following the team's runbook

EDUCATION
BSc Computer Science, University of Severnside, 2018

SKILLS
Python, Django, Flask, PostgreSQL, Redis, Celery, RabbitMQ, Docker, Git, Go (learning)`,
    job: `Senior Backend Engineer (Go). You bring production Go, Kafka, Kubernetes, Terraform, AWS architecture, event-driven microservices, and have led teams. Payment systems and PCI DSS a plus.`,
  },
  insuranceClaimsHandler: {
    resume: `Philippa Rushworth
Claims Handler, Norwich

Personal statement
Claims handler with seven years in home and motor insurance, known for clear letters and tidy files.

Employment
Waveney Mutual Insurance, Norwich
Claims Handler, Home (April 2019 to date)
- Handle around 60 open escape-of-water and storm claims at any time
- Authorised to settle claims up to £7,500 without referral
- Appoint loss adjusters and review their reports before payment
- Flag suspected fraud to the Special Investigations Unit (SIU)
- Member of the working group that tested the new ClaimTrack system in 2023
- Received the branch award for customer service in Q3 2022

Brecklands Motor Cover, Thetford
Claims Assistant, Motor (Feb 2017 to March 2019)
- Took first notification of loss (FNOL) calls, about 35 a day
- Arranged repairs and hire cars through the approved network
- Chased third-party insurers for outstanding payments
- Kept the shared claims mailbox below 24 hours' response on most days

Qualifications
Cert CII, 2020; studying towards Dip CII (two of five units passed)
BA History, University of the Broads, 2016

Skills
Guidewire ClaimCenter, Excel, letter writing, telephone negotiation`,
    job: `Senior Claims Adjuster, commercial property. Dip CII or ACII qualified, authority of at least £25,000, liability claims and litigation experience, team leadership, fraud investigation, Power BI.`,
  },
  primaryTeacher: {
    resume: `Rosalind Achterberg
Primary School Teacher
Sheffield

Profile
Primary teacher with experience in Years 2 and 4 and a particular interest in early reading.

Teaching experience
Year 2 Class Teacher, St Bride's Primary School, Sheffield (September 2020 – present)
- Teach a class of 28 pupils, six of whom have English as an additional language (EAL)
- Deliver daily phonics groups using Read Write Inc.
- Deputise for the phonics lead when she is absent
- Plan lessons jointly with the parallel Year 2 teacher
- Run a lunchtime book club for about a dozen children in the autumn term
- Wrote support plans for three pupils with guidance from the SENCO
- 71% of the class reached the expected standard in reading in 2023, up from 64% in 2022

Year 4 Teacher (maternity cover), Rivelin Bank Primary, Sheffield (January 2020 – July 2020)
- Taught all subjects except music and PE
- Moved lessons online during school closures using Seesaw
- Accompanied a two-day residential trip

Education
PGCE Primary, Don Valley University, 2019
BA English Literature (2:1), Don Valley University, 2018

Skills
Read Write Inc., Seesaw, paediatric first aid (expires 2025), conversational French`,
    job: `Phonics and English Lead, two-form entry primary. Wanted: experience leading a subject across the school, mentoring early career teachers, Key Stage 1 moderation, NPQ in Leading Literacy, Little Wandle, French teaching, safeguarding lead training.`,
  },
  warehouseOperative: {
    resume: `Kwame Sandiford
Warehouse Operative
Northampton

Summary
Reliable warehouse operative with experience in picking, packing and goods-in on day and night shifts.

Work history
Hexley Distribution Centre, Northampton - Warehouse Operative - Nov 2021 to present
- Pick around 110 order lines per hour with a handheld scanner, against a target of 100
- Unload deliveries at goods-in and check them against delivery notes
- Drive a counterbalance forklift to restock pallet racking
- Take part in the quarterly stock count
- Show agency workers how to use the scanners
- Reported a recurring labelling error that was then corrected by the IT team

Oxmoor Foods, Wellingborough - Packer (temporary, via agency) - May 2020 to Oct 2021
- Packed chilled ready meals on a line of eight people
- Carried out hourly weight checks and recorded the results on paper
- Worked nights for the last six months of the contract

Training
Counterbalance forklift licence (RTITB), 2022
Manual handling, 2021
GCSEs including Maths and English, 2018

Skills
Handheld scanners, pallet wrapping, goods-in, basic SAP (booking goods in)`,
    job: `Warehouse Team Leader. Needs: reach truck and VNA licence, supervision of at least 10 staff, SAP EWM, health and safety (IOSH), continuous improvement (5S, Lean), KPI reporting.`,
  },
  marketingAssistant: {
    resume: `Freya Lindqvist-Boyle
Marketing Assistant · Dublin

PROFILE
Marketing assistant with two and a half years in B2B events and email marketing. Careful copywriter and proofreader.

EXPERIENCE
Marketing Assistant — Kestrel Trade Fairs, Dublin (Feb 2022 – Aug 2024)
- Wrote and scheduled two email newsletters a month for about 6,000 subscribers in Mailchimp
- Raised the newsletter's open rate from 19% to 24% in a year by testing subject lines
- Updated exhibitor pages in WordPress
- Supported the marketing manager in planning three trade fairs with up to 150 exhibitors each
- Posted on the company's LinkedIn page three times a week
- Tracked print and venue invoices against a €40,000 budget held by the manager
- Drafted a social media plan for 2025, not yet launched when I left

Intern — Studio Marram, Galway (June 2021 – Dec 2021)
- Proofread brochures for clients in tourism and food
- Put together monthly web traffic summaries from Google Analytics
- Assisted at two product photo shoots

EDUCATION
BA Media Studies, Corrib University, 2021

SKILLS
Mailchimp, WordPress, Canva, Google Analytics, search engine optimisation (SEO) basics, Irish (native), German (B1)`,
    job: `Marketing Executive (SaaS). You manage paid campaigns in Google Ads and LinkedIn Ads, own the budget, know HubSpot and Salesforce, do advanced SEO, speak fluent German and report ROI to management.`,
  },
  pflegefachkraft: {
    resume: `Annika Terhorst
Pflegefachfrau, Osnabrück

Profil
Pflegefachfrau mit fünf Jahren Erfahrung in der stationären Altenpflege und Grundkenntnissen in der Palliativpflege.

Berufserfahrung
Seniorenhaus Lindenkamp, Osnabrück – Pflegefachfrau (seit 10/2021)
- Grund- und Behandlungspflege für 18 Bewohner im Früh- und Spätdienst
- Vertretung der Wohnbereichsleitung an Wochenenden
- Pflegedokumentation in Vivendi PD
- Wundversorgung nach Anordnung der Hausärzte
- Mitarbeit im Qualitätszirkel zur Sturzprophylaxe
- Begleitung von zwei Auszubildenden im Stationsalltag gemeinsam mit der Praxisanleiterin
- Angehörigengespräche bei Einzug neuer Bewohner

Klinikum Hasetal, Bramsche – Gesundheits- und Krankenpflegerin, Innere Medizin (09/2019 – 09/2021)
- Pflege von Patienten nach Herzkatheteruntersuchungen
- Vorbereitung und Verabreichung von Infusionen auf ärztliche Anordnung
- Zeitweise Einsatz auf der Isolierstation während der Pandemie

Ausbildung
Examen als Gesundheits- und Krankenpflegerin, Pflegeschule Hasetal, 2019 (Note: gut)
Basiskurs Palliative Care (40 Stunden), 2023

Kenntnisse
Vivendi PD, MS Word, Englisch (A2), Niederländisch (B1), Führerschein Klasse B`,
    job: `Wohnbereichsleitung (m/w/d) gesucht: abgeschlossene Weiterbildung zur Leitung, Wundexpertin ICW, Praxisanleitung, Dienstplanung, Erfahrung mit MD-Prüfungen, Palliative-Care-Fachkraft (160 Std.), gute Englischkenntnisse.`,
  },
  einkaeufer: {
    resume: `Bertram Kolbeck
Einkäufer
Schweinfurt

Kurzprofil
Operativer Einkäufer mit sechs Jahren Berufserfahrung im Maschinenbau, Schwerpunkt Norm- und Drehteile.

Beruflicher Werdegang
03/2020 – heute: Operativer Einkäufer, Mainfels Getriebebau GmbH, Schweinfurt
- Bestellabwicklung und Terminverfolgung für rund 120 Lieferanten in SAP MM
- Einholen und Vergleichen von Angeboten für Norm- und Drehteile
- Preise für Verpackungsmaterial um 4 % gesenkt durch Bündelung auf zwei Lieferanten
- Unterstützung des strategischen Einkaufs bei Jahresgesprächen
- Bearbeitung von Reklamationen zusammen mit der Qualitätssicherung
- Teilnahme an drei Lieferantenaudits als Beobachter
- Key-User für das Bestellmodul während der Umstellung auf S/4HANA (geplanter Abschluss: 2025)

08/2017 – 02/2020: Sachbearbeiter Einkauf, Rhönwerk Armaturen, Bad Neustadt
- Pflege von Stammdaten und Einkaufspreisen
- Prüfung von Auftragsbestätigungen und Rechnungen
- Beschaffung von Büro- und Betriebsbedarf bis 5.000 EUR je Bestellung

Ausbildung
Industriekaufmann (IHK), Rhönwerk Armaturen, 2017
Fachwirt für Einkauf (IHK), laufend seit 2023

Kenntnisse
SAP MM, Excel (Pivot), Englisch (B2), Tschechisch (Grundkenntnisse)`,
    job: `Strategischer Einkäufer (m/w/d) Gussteile und Elektronik. Gefordert: Studium oder abgeschlossener Fachwirt, Verhandlung von Rahmenverträgen, Lieferantenentwicklung in Osteuropa und China, SAP Ariba, Englisch C1, Budgetverantwortung.`,
  },
  comptable: {
    resume: `Solène Marchandeau
Comptable – Angers

Profil
Comptable avec huit ans d'expérience en PME et en cabinet, à l'aise avec la tenue courante et les déclarations de TVA.

Expérience professionnelle
Menuiseries du Layon, Angers – Comptable unique (depuis avril 2019)
- Tenue de la comptabilité générale d'une société de 45 salariés sur Sage 100
- Établissement des déclarations mensuelles de TVA
- Préparation du bilan, validé par l'expert-comptable externe
- Suivi des relances clients : encours échu ramené de 180 000 € à 110 000 € en 2022
- Saisie des variables de paie transmises au cabinet chargé des bulletins
- Participation au choix d'un outil de notes de frais, dont le déploiement est prévu en 2025

Cabinet Trélazec & Associés, Cholet – Assistante comptable (septembre 2016 – mars 2019)
- Saisie et révision des comptes d'une vingtaine de clients artisans et commerçants
- Rapprochements bancaires mensuels
- Appui aux collaborateurs pendant la période fiscale

Formation
BTS Comptabilité et Gestion, Lycée des Mauges, 2016
DCG : 6 unités d'enseignement sur 13 validées

Compétences
Sage 100, EBP, Excel (tableaux croisés dynamiques), anglais (A2)`,
    job: `Responsable comptable dans un groupe industriel : DCG ou DSCG exigé, consolidation, normes IFRS, management de trois personnes, SAP, paie complète, anglais courant, contrôle de gestion.`,
  },
  tecnicoMantenimiento: {
    resume: `Iker Balmaseda Ruiz
Técnico de mantenimiento industrial
Vitoria-Gasteiz

Perfil
Técnico de mantenimiento con nueve años de experiencia en líneas de envasado, con base mecánica y conocimientos básicos de PLC.

Experiencia
Conservas Urbía, Vitoria – Técnico de mantenimiento (mayo 2018 – actualidad)
- Mantenimiento preventivo y correctivo de cuatro líneas de envasado en turnos rotativos
- Diagnóstico de averías mecánicas y neumáticas
- Colaboración con el proveedor en el montaje de una etiquetadora nueva en 2021
- Registro de intervenciones en el programa GMAO
- Reducción de las paradas de la línea 2 de 9 a 6 horas al mes tras cambiar el plan de engrase
- Control del almacén de repuestos durante las vacaciones del responsable
- Propuesta de un sistema de mantenimiento predictivo, pendiente de aprobación

Talleres Zadorra, Miranda de Ebro – Mecánico ajustador (enero 2015 – abril 2018)
- Reparación de bombas y reductores para clientes de la zona
- Soldadura por electrodo en trabajos sencillos
- Lectura de planos y toma de medidas

Formación
Grado Medio en Mantenimiento Electromecánico, CIFP Llanada, 2014
Curso de PLC Siemens S7-1200 (30 horas), 2022

Otros
Gestión de mantenimiento asistido por ordenador (GMAO), carné de carretillero, euskera (B1), inglés (A2)`,
    job: `Jefe de mantenimiento: Grado Superior, programación de PLC Siemens y Allen-Bradley, robots ABB, gestión de equipo de seis técnicos y de presupuesto, soldadura TIG, inglés B2, experiencia en automoción.`,
  },
} as const satisfies Readonly<Record<string, Person>>;

export type DozenName = keyof typeof persons;

export const dozenPeople: Readonly<Record<DozenName, Person>> = persons;

/** Each says something that the old wording does not. */
export const dozenAttacks: readonly (readonly [DozenName, string, ...string[]])[] = [
  [
    'dentalAssistant',
    'Assist two dentists chairside with fillings, crowns and extractions, about 12 patients a day',
    'Assist two dentists chairside with fillings, crowns, root canals and extractions, about 12 patients a day',
    'Assist three dentists chairside with fillings, crowns and extractions, about 12 patients a day',
  ],
  [
    'dentalAssistant',
    "Take digital bitewing and periapical X-rays under the dentist's supervision",
    'Independently take digital bitewing and periapical X-rays',
  ],
  [
    'dentalAssistant',
    'Sterilise instruments and log autoclave spore tests every week',
    'Sterilise instruments and log autoclave spore tests every day',
  ],
  [
    'dentalAssistant',
    'Helped switch the practice from paper charts to Dentrix in 2022',
    "Led the practice's switch from paper charts to Dentrix in 2022",
    'Helped switch the practice from paper charts to Eaglesoft in 2022',
  ],
  [
    'dentalAssistant',
    'Order supplies for three treatment rooms and keep the stock list up to date',
    'Order supplies for three treatment rooms and keep the stock list up to date, preventing shortages',
  ],
  [
    'dentalAssistant',
    'Explain aftercare to patients following extractions',
    'Explain aftercare to pediatric patients and parents following extractions',
  ],
  [
    'dentalAssistant',
    'Cleaned and packed instruments for a team of five orthodontists',
    'Cleaned and packed instruments for a team of five oral surgeons',
  ],
  [
    'dentalAssistant',
    'Poured plaster models from alginate impressions',
    'Poured plaster models from alginate impressions and CEREC scans',
  ],
  [
    'dentalAssistant',
    'Covered the front desk during lunch breaks, answering phones and booking appointments',
    'Covered the front desk daily, answering phones, booking appointments and verifying insurance',
  ],
  [
    'dentalAssistant',
    'Dental assistant with four years of chairside experience in general dentistry. Comfortable with nervous patients and busy schedules.',
    'DANB-certified dental assistant with four years of chairside experience in general dentistry, comfortable with nervous patients and busy schedules.',
    'Dental assistant with four years of chairside experience in general and pediatric dentistry, at ease with nervous patients and busy schedules.',
    'Dental assistant with over four years of chairside experience in general dentistry, comfortable with nervous patients and busy schedules.',
  ],
  [
    'civilEngineer',
    'Designed drainage for 14 municipal road projects using Civil 3D',
    'Designed drainage for 40 municipal road projects using Civil 3D',
    'Designed drainage for 14 municipal road projects using Civil 3D and ArcGIS Pro',
  ],
  [
    'civilEngineer',
    "Prepared stormwater reports in line with the county's drainage manual",
    "Prepared stormwater reports in line with the state's drainage manual",
  ],
  [
    'civilEngineer',
    'Reviewed contractor submittals and answered RFIs during construction of the $3.2M Linder Creek culvert replacement',
    'Managed construction of the $3.2M Linder Creek culvert replacement, reviewing contractor submittals and answering RFIs',
    'Reviewed contractor submittals and answered RFIs during construction of the $3.2M Linder Creek bridge replacement',
  ],
  [
    'civilEngineer',
    'Checked quantity take-offs prepared by two junior technicians',
    'Mentored two junior technicians on quantity take-offs',
  ],
  [
    'civilEngineer',
    'Contributed to the proposal that won a five-year on-call contract with the City of Nampa',
    'Wrote the proposal that won a five-year on-call contract with the City of Nampa',
  ],
  [
    'civilEngineer',
    'Currently drafting the preliminary layout for a 2-acre detention pond',
    'Designed and delivered a 2-acre detention pond',
    'Currently drafting the preliminary layout for a 2-hectare detention pond',
  ],
  [
    'civilEngineer',
    'Collected traffic counts at 22 intersections',
    'Collected and analyzed traffic counts at 22 intersections',
  ],
  [
    'civilEngineer',
    'Inspected asphalt paving alongside a senior inspector and wrote daily field reports',
    'Inspected asphalt paving independently and wrote daily field reports',
  ],
  [
    'civilEngineer',
    'Built an Excel sheet to compare bid prices from past projects',
    'Built an Excel sheet to compare bid prices from past projects, improving cost estimates',
  ],
  [
    'civilEngineer',
    'Civil engineer (EIT) with a focus on stormwater and small-site drainage design for municipal clients.',
    'Licensed civil engineer with a focus on stormwater and small-site drainage design for municipal clients.',
    'Civil engineer (EIT) with a focus on stormwater, floodplain and small-site drainage design for municipal clients.',
  ],
  [
    'baristaShiftLead',
    'Run the morning shift with a team of four baristas, Tuesday to Saturday',
    'Run the morning shift with a team of fourteen baristas, Tuesday to Saturday',
    'Run the shop and plan rotas for a team of four baristas, Tuesday to Saturday',
    'Run the morning and evening shifts with a team of four baristas, Tuesday to Saturday',
  ],
  [
    'baristaShiftLead',
    'Train new starters on espresso, milk steaming and till procedures',
    'Train and recruit new starters, covering espresso, milk steaming and till procedures',
    'Train new starters to SCA standard on espresso, milk steaming and till procedures',
  ],
  [
    'baristaShiftLead',
    'Cash up at close of shift and note any till differences',
    'Cash up at close of shift and resolve any till differences',
  ],
  [
    'baristaShiftLead',
    'Suggested a loyalty card that the owner introduced in spring 2023',
    'Introduced a loyalty card in spring 2023',
    'Suggested a loyalty card that the owner introduced in spring 2023, boosting repeat sales',
  ],
  [
    'baristaShiftLead',
    'Deal with customer complaints before they reach the owner',
    'Resolve all customer complaints without involving the owner',
  ],
  [
    'baristaShiftLead',
    'Served up to 300 customers on weekend days',
    'Served more than 300 customers on weekend days',
    'Served up to 300 customers daily',
  ],
  [
    'baristaShiftLead',
    'Helped at two cupping evenings for regular customers',
    'Hosted two cupping evenings for regular customers',
  ],
  [
    'baristaShiftLead',
    'Kept fridge temperature and cleaning records for hygiene inspections',
    'Kept fridge temperature and cleaning records, securing five-star hygiene ratings',
  ],
  [
    'baristaShiftLead',
    'Friendly barista and shift lead with five years in independent coffee shops, used to early starts and long queues.',
    'Friendly assistant manager and shift lead with five years in independent coffee shops, used to early starts and long queues.',
  ],
  [
    'backendDeveloper',
    'Maintain the Django REST API behind the courier app, used by around 900 drivers',
    'Maintain the Django REST API behind the courier app, used by around 9,000 drivers',
    'Architected and maintain the Django REST API behind the courier app, used by around 900 drivers',
  ],
  [
    'backendDeveloper',
    'Cut the average response time of the route endpoint from 800 ms to 350 ms by adding indexes and caching in Redis',
    'Cut the average response time of the route endpoint by 350 ms by adding indexes and caching in Redis',
  ],
  [
    'backendDeveloper',
    'Wrote the integration with the DPL label printing service',
    'Wrote the integrations with label printing and payment services',
  ],
  [
    'backendDeveloper',
    'Moved nightly jobs from cron to Celery together with a colleague',
    'Led the migration of nightly jobs from cron to Celery',
  ],
  ['backendDeveloper', 'On call one week in five', 'On call every week in rotation for five services'],
  [
    'backendDeveloper',
    'Evaluated Kafka for event delivery; the team stayed with RabbitMQ',
    'Introduced Kafka for event delivery alongside RabbitMQ',
    'Evaluated Kafka for event delivery; the team moved to RabbitMQ',
  ],
  [
    'backendDeveloper',
    'Added unit tests, raising coverage of the invoicing module from 41% to 68%',
    'Added unit tests, raising coverage of the invoicing module by 68%',
  ],
  [
    'backendDeveloper',
    'Wrote SQL reports for the finance team',
    'Wrote SQL reports for the finance and operations teams',
  ],
  [
    'backendDeveloper',
    "Deployed releases to AWS EC2 following the team's runbook",
    "Automated release deployments to AWS EC2 following the team's runbook",
  ],
  [
    'backendDeveloper',
    'Back-end developer with six years of experience in Python and PostgreSQL, mostly on billing and logistics systems.',
    'Back-end developer with six years of experience in Python, Go and PostgreSQL, mostly on billing and logistics systems.',
    'Senior back-end developer with six years of experience in Python and PostgreSQL, mostly on billing and logistics systems.',
  ],
  [
    'insuranceClaimsHandler',
    'Handle around 60 open escape-of-water and storm claims at any time',
    'Handle over 60 open escape-of-water and storm claims at any time',
    'Handle around 60 open escape-of-water, fire and storm claims at any time',
  ],
  [
    'insuranceClaimsHandler',
    'Authorised to settle claims up to £7,500 without referral',
    'Authorised to settle claims up to £75,000 without referral',
    'Authorised to settle claims without referral',
  ],
  [
    'insuranceClaimsHandler',
    'Appoint loss adjusters and review their reports before payment',
    'Appoint and manage loss adjusters and review their reports before payment',
  ],
  [
    'insuranceClaimsHandler',
    'Flag suspected fraud to the Special Investigations Unit (SIU)',
    'Investigate suspected fraud for the Special Investigations Unit (SIU)',
  ],
  [
    'insuranceClaimsHandler',
    'Member of the working group that tested the new ClaimTrack system in 2023',
    'Led the working group that tested the new ClaimTrack system in 2023',
    'Member of the working group that rolled out the new ClaimTrack system in 2023',
  ],
  [
    'insuranceClaimsHandler',
    'Received the branch award for customer service in Q3 2022',
    'Received the company award for customer service in Q3 2022',
  ],
  [
    'insuranceClaimsHandler',
    'Took first notification of loss (FNOL) calls, about 35 a day',
    'Took first notification of loss (FNOL) calls, about 35 an hour',
  ],
  [
    'insuranceClaimsHandler',
    'Chased third-party insurers for outstanding payments',
    'Recovered outstanding payments from third-party insurers',
  ],
  [
    'insuranceClaimsHandler',
    "Kept the shared claims mailbox below 24 hours' response on most days",
    "Kept the shared claims mailbox below 24 hours' response every day",
  ],
  [
    'insuranceClaimsHandler',
    'Claims handler with seven years in home and motor insurance, known for clear letters and tidy files.',
    'Dip CII-qualified claims handler with seven years in home and motor insurance, known for clear letters and tidy files.',
    'Claims handler with seven years in home, motor and commercial insurance, known for clear letters and tidy files.',
  ],
  [
    'primaryTeacher',
    'Teach a class of 28 pupils, six of whom have English as an additional language (EAL)',
    'Teach a class of 28 pupils, sixteen of whom have English as an additional language (EAL)',
    'Teach a class of 28 pupils, six of whom have English as an additional language (EAL) and special educational needs',
  ],
  [
    'primaryTeacher',
    'Deliver daily phonics groups using Read Write Inc.',
    'Deliver daily phonics groups using Read Write Inc. and Little Wandle',
    'Deliver daily whole-school phonics using Read Write Inc.',
  ],
  ['primaryTeacher', 'Deputise for the phonics lead when she is absent', 'Act as deputy phonics lead'],
  [
    'primaryTeacher',
    'Plan lessons jointly with the parallel Year 2 teacher',
    'Lead planning with the parallel Year 2 teacher',
  ],
  [
    'primaryTeacher',
    'Run a lunchtime book club for about a dozen children in the autumn term',
    'Run a lunchtime book club for about a dozen children throughout the year',
  ],
  [
    'primaryTeacher',
    'Wrote support plans for three pupils with guidance from the SENCO',
    'Independently wrote support plans for three pupils',
  ],
  [
    'primaryTeacher',
    '71% of the class reached the expected standard in reading in 2023, up from 64% in 2022',
    'Raised the share of pupils reaching the expected standard in reading by 71%',
    '71% of the class exceeded the expected standard in reading in 2023, up from 64% in 2022',
  ],
  ['primaryTeacher', 'Taught all subjects except music and PE', 'Taught all subjects including music and PE'],
  ['primaryTeacher', 'Accompanied a two-day residential trip', 'Organised a two-day residential trip'],
  [
    'primaryTeacher',
    'Primary teacher with experience in Years 2 and 4 and a particular interest in early reading.',
    'Primary and French teacher with experience in Years 2 and 4 and a particular interest in early reading.',
    'Primary teacher with experience in Years 2 and 4 and particular expertise in early reading.',
  ],
  [
    'warehouseOperative',
    'Pick around 110 order lines per hour with a handheld scanner, against a target of 100',
    'Pick around 110 order lines per hour with a handheld scanner, against a target of 80',
    'Pick around 110 orders per hour with a handheld scanner, against a target of 100',
    'Top picker with around 110 order lines per hour by handheld scanner, against a target of 100',
  ],
  [
    'warehouseOperative',
    'Unload deliveries at goods-in and check them against delivery notes',
    'Unload deliveries at goods-in and check them against delivery notes in SAP EWM',
  ],
  [
    'warehouseOperative',
    'Drive a counterbalance forklift to restock pallet racking',
    'Drive a counterbalance forklift and reach truck to restock pallet racking',
    'Drive a VNA forklift to restock pallet racking',
  ],
  [
    'warehouseOperative',
    'Take part in the quarterly stock count',
    'Take part in the monthly stock count',
    'Run the quarterly stock count',
  ],
  [
    'warehouseOperative',
    'Show agency workers how to use the scanners',
    'Supervise agency workers and show them how to use the scanners',
  ],
  [
    'warehouseOperative',
    'Reported a recurring labelling error that was then corrected by the IT team',
    'Corrected a recurring labelling error with the IT team',
  ],
  [
    'warehouseOperative',
    'Packed chilled ready meals on a line of eight people',
    'Supervised a line of eight people packing chilled ready meals',
  ],
  [
    'warehouseOperative',
    'Worked nights for the last six months of the contract',
    'Worked nights for the last sixteen months of the contract',
  ],
  [
    'warehouseOperative',
    'Reliable warehouse operative with experience in picking, packing and goods-in on day and night shifts.',
    'Reliable warehouse operative with experience in picking, packing, goods-in and dispatch on day and night shifts.',
    'Reliable warehouse team leader with experience in picking, packing and goods-in on day and night shifts.',
  ],
  [
    'marketingAssistant',
    'Wrote and scheduled two email newsletters a month for about 6,000 subscribers in Mailchimp',
    'Wrote and scheduled two email newsletters a week for about 6,000 subscribers in Mailchimp',
    'Wrote and scheduled two email newsletters a month for about 6,000 subscribers in HubSpot',
  ],
  [
    'marketingAssistant',
    "Raised the newsletter's open rate from 19% to 24% in a year by testing subject lines",
    "Raised the newsletter's click rate from 19% to 24% in a year by testing subject lines",
    "Raised the newsletter's open rate by 24% in a year by testing subject lines",
  ],
  [
    'marketingAssistant',
    'Updated exhibitor pages in WordPress',
    'Updated and SEO-optimised exhibitor pages in WordPress',
  ],
  [
    'marketingAssistant',
    'Supported the marketing manager in planning three trade fairs with up to 150 exhibitors each',
    'Planned three trade fairs with up to 150 exhibitors each',
    'Supported the marketing manager in planning three trade fairs with at least 150 exhibitors each',
  ],
  [
    'marketingAssistant',
    "Posted on the company's LinkedIn page three times a week",
    "Ran paid and organic posts on the company's LinkedIn page three times a week",
    "Currently post on the company's LinkedIn page three times a week",
  ],
  [
    'marketingAssistant',
    'Tracked print and venue invoices against a €40,000 budget held by the manager',
    'Managed a €40,000 budget, tracking print and venue invoices',
    'Tracked print and venue invoices against a £40,000 budget held by the manager',
  ],
  [
    'marketingAssistant',
    'Drafted a social media plan for 2025, not yet launched when I left',
    'Drafted and launched a social media plan for 2025',
  ],
  [
    'marketingAssistant',
    'Proofread brochures for clients in tourism and food',
    'Proofread brochures for clients in tourism, food and software',
  ],
  [
    'marketingAssistant',
    'Marketing assistant with two and a half years in B2B events and email marketing. Careful copywriter and proofreader.',
    'Marketing executive with two and a half years in B2B events and email marketing. Careful copywriter and proofreader.',
  ],
  [
    'pflegefachkraft',
    'Grund- und Behandlungspflege für 18 Bewohner im Früh- und Spätdienst',
    'Grund- und Behandlungspflege für 80 Bewohner im Früh- und Spätdienst',
    'Grund- und Behandlungspflege für 18 Bewohner im Früh-, Spät- und Nachtdienst',
  ],
  [
    'pflegefachkraft',
    'Vertretung der Wohnbereichsleitung an Wochenenden',
    'Leitung des Wohnbereichs an Wochenenden mit Dienstplanung',
    'Ständige Vertretung der Wohnbereichsleitung',
  ],
  ['pflegefachkraft', 'Pflegedokumentation in Vivendi PD', 'Pflegedokumentation und Dienstplanung in Vivendi PD'],
  [
    'pflegefachkraft',
    'Wundversorgung nach Anordnung der Hausärzte',
    'Wundversorgung als Wundexpertin ICW nach Anordnung der Hausärzte',
    'Eigenverantwortliche Wundversorgung in Absprache mit den Hausärzten',
  ],
  [
    'pflegefachkraft',
    'Mitarbeit im Qualitätszirkel zur Sturzprophylaxe',
    'Leitung des Qualitätszirkels zur Sturzprophylaxe',
    'Mitarbeit im Qualitätszirkel zur Sturzprophylaxe mit sinkenden Sturzzahlen',
  ],
  [
    'pflegefachkraft',
    'Begleitung von zwei Auszubildenden im Stationsalltag gemeinsam mit der Praxisanleiterin',
    'Praxisanleitung von zwei Auszubildenden im Stationsalltag',
  ],
  [
    'pflegefachkraft',
    'Angehörigengespräche bei Einzug neuer Bewohner',
    'Regelmäßige Angehörigengespräche bei Einzug und in der Sterbebegleitung',
  ],
  [
    'pflegefachkraft',
    'Pflege von Patienten nach Herzkatheteruntersuchungen',
    'Assistenz bei Herzkatheteruntersuchungen und Pflege der Patienten',
  ],
  [
    'pflegefachkraft',
    'Zeitweise Einsatz auf der Isolierstation während der Pandemie',
    'Leitender Einsatz auf der Isolierstation während der Pandemie',
  ],
  [
    'pflegefachkraft',
    'Pflegefachfrau mit fünf Jahren Erfahrung in der stationären Altenpflege und Grundkenntnissen in der Palliativpflege.',
    'Pflegefachfrau mit fünf Jahren Erfahrung in der stationären Altenpflege und fundierten Kenntnissen in der Palliativpflege.',
  ],
  [
    'einkaeufer',
    'Bestellabwicklung und Terminverfolgung für rund 120 Lieferanten in SAP MM',
    'Bestellabwicklung und Terminverfolgung für über 120 Lieferanten in SAP MM',
    'Bestellabwicklung und Terminverfolgung für rund 120 Lieferanten in SAP Ariba',
  ],
  [
    'einkaeufer',
    'Einholen und Vergleichen von Angeboten für Norm- und Drehteile',
    'Einholen und Vergleichen von Angeboten für Norm-, Dreh- und Gussteile',
    'Einholen, Vergleichen und Verhandeln von Angeboten für Norm- und Drehteile',
  ],
  [
    'einkaeufer',
    'Preise für Verpackungsmaterial um 4 % gesenkt durch Bündelung auf zwei Lieferanten',
    'Preise für Verpackungsmaterial um 14 % gesenkt durch Bündelung auf zwei Lieferanten',
    'Einkaufspreise um 4 % gesenkt durch Bündelung auf zwei Lieferanten',
  ],
  [
    'einkaeufer',
    'Unterstützung des strategischen Einkaufs bei Jahresgesprächen',
    'Führen von Jahresgesprächen im strategischen Einkauf',
  ],
  [
    'einkaeufer',
    'Bearbeitung von Reklamationen zusammen mit der Qualitätssicherung',
    'Eigenständige Bearbeitung von Reklamationen',
  ],
  [
    'einkaeufer',
    'Teilnahme an drei Lieferantenaudits als Beobachter',
    'Durchführung von drei Lieferantenaudits',
    'Teilnahme an drei Lieferantenaudits in Osteuropa als Beobachter',
  ],
  [
    'einkaeufer',
    'Key-User für das Bestellmodul während der Umstellung auf S/4HANA (geplanter Abschluss: 2025)',
    'Key-User für das Bestellmodul bei der abgeschlossenen Umstellung auf S/4HANA',
  ],
  [
    'einkaeufer',
    'Beschaffung von Büro- und Betriebsbedarf bis 5.000 EUR je Bestellung',
    'Beschaffung von Büro- und Betriebsbedarf bis 50.000 EUR je Bestellung',
  ],
  [
    'einkaeufer',
    'Operativer Einkäufer mit sechs Jahren Berufserfahrung im Maschinenbau, Schwerpunkt Norm- und Drehteile.',
    'Strategischer Einkäufer mit sechs Jahren Berufserfahrung im Maschinenbau, Schwerpunkt Norm- und Drehteile.',
    'Operativer Einkäufer und Fachwirt für Einkauf (IHK) mit sechs Jahren Berufserfahrung im Maschinenbau, Schwerpunkt Norm- und Drehteile.',
  ],
  [
    'comptable',
    "Tenue de la comptabilité générale d'une société de 45 salariés sur Sage 100",
    "Tenue de la comptabilité générale et analytique d'une société de 45 salariés sur Sage 100",
    "Tenue de la comptabilité générale d'une société de 450 salariés sur Sage 100",
    "Tenue de la comptabilité générale d'une société de 45 salariés sur SAP",
  ],
  [
    'comptable',
    'Établissement des déclarations mensuelles de TVA',
    "Établissement des déclarations mensuelles de TVA et de l'impôt sur les sociétés",
  ],
  ['comptable', "Préparation du bilan, validé par l'expert-comptable externe", 'Préparation et validation du bilan'],
  [
    'comptable',
    'Suivi des relances clients : encours échu ramené de 180 000 € à 110 000 € en 2022',
    'Suivi des relances clients : encours échu réduit de 110 000 € en 2022',
    'Suivi des relances clients : encours échu ramené de 180 000 € à 110 000 € en six mois',
  ],
  [
    'comptable',
    'Saisie des variables de paie transmises au cabinet chargé des bulletins',
    'Établissement des bulletins de paie pour 45 salariés',
  ],
  [
    'comptable',
    "Participation au choix d'un outil de notes de frais, dont le déploiement est prévu en 2025",
    "Pilotage du choix d'un outil de notes de frais, dont le déploiement est prévu en 2025",
    "Participation au choix et au déploiement d'un outil de notes de frais",
  ],
  [
    'comptable',
    "Saisie et révision des comptes d'une vingtaine de clients artisans et commerçants",
    "Saisie et révision des comptes d'une vingtaine de clients industriels",
  ],
  ['comptable', 'Rapprochements bancaires mensuels', 'Rapprochements bancaires hebdomadaires'],
  [
    'comptable',
    'Appui aux collaborateurs pendant la période fiscale',
    'Encadrement des collaborateurs pendant la période fiscale',
  ],
  [
    'comptable',
    "Comptable avec huit ans d'expérience en PME et en cabinet, à l'aise avec la tenue courante et les déclarations de TVA.",
    "Comptable titulaire du DCG avec huit ans d'expérience en PME et en cabinet, à l'aise avec la tenue courante et les déclarations de TVA.",
  ],
  [
    'tecnicoMantenimiento',
    'Mantenimiento preventivo y correctivo de cuatro líneas de envasado en turnos rotativos',
    'Mantenimiento preventivo y correctivo de catorce líneas de envasado en turnos rotativos',
    'Mantenimiento preventivo, correctivo y predictivo de cuatro líneas de envasado en turnos rotativos',
  ],
  [
    'tecnicoMantenimiento',
    'Diagnóstico de averías mecánicas y neumáticas',
    'Diagnóstico de averías mecánicas, neumáticas y eléctricas',
    'Diagnóstico de averías mecánicas y neumáticas y programación de PLC',
  ],
  [
    'tecnicoMantenimiento',
    'Colaboración con el proveedor en el montaje de una etiquetadora nueva en 2021',
    'Dirección del montaje de una etiquetadora nueva en 2021',
    'Colaboración con el proveedor en el montaje de etiquetadoras nuevas en 2021',
  ],
  [
    'tecnicoMantenimiento',
    'Registro de intervenciones en el programa GMAO',
    'Implantación del programa GMAO y registro de intervenciones',
  ],
  [
    'tecnicoMantenimiento',
    'Reducción de las paradas de la línea 2 de 9 a 6 horas al mes tras cambiar el plan de engrase',
    'Reducción de las paradas de la línea 2 en 6 horas al mes tras cambiar el plan de engrase',
    'Reducción de las paradas de la línea 2 de 9 a 6 horas a la semana tras cambiar el plan de engrase',
  ],
  [
    'tecnicoMantenimiento',
    'Control del almacén de repuestos durante las vacaciones del responsable',
    'Control del almacén de repuestos y de su presupuesto',
  ],
  [
    'tecnicoMantenimiento',
    'Propuesta de un sistema de mantenimiento predictivo, pendiente de aprobación',
    'Puesta en marcha de un sistema de mantenimiento predictivo',
  ],
  [
    'tecnicoMantenimiento',
    'Reparación de bombas y reductores para clientes de la zona',
    'Reparación de bombas y reductores para clientes de automoción',
  ],
  [
    'tecnicoMantenimiento',
    'Soldadura por electrodo en trabajos sencillos',
    'Soldadura por electrodo y TIG en trabajos sencillos',
  ],
  [
    'tecnicoMantenimiento',
    'Técnico de mantenimiento con nueve años de experiencia en líneas de envasado, con base mecánica y conocimientos básicos de PLC.',
    'Técnico de mantenimiento con nueve años de experiencia en líneas de envasado, con base mecánica y conocimientos avanzados de PLC.',
  ],
];

/** Each only words anew what the old wording, its entry or the résumé says. */
export const dozenHonest: readonly (readonly [DozenName, string, ...string[]])[] = [
  [
    'dentalAssistant',
    'Assist two dentists chairside with fillings, crowns and extractions, about 12 patients a day',
    'Provide chairside assistance to two dentists during fillings, crowns and extractions, seeing about 12 patients per day',
    'Support two dentists at the chair for fillings, crowns and extractions (approx. 12 patients daily)',
  ],
  [
    'dentalAssistant',
    "Take digital bitewing and periapical X-rays under the dentist's supervision",
    "Under the dentist's supervision, capture digital periapical and bitewing X-rays",
    'Perform digital radiography (bitewing and periapical) under dentist supervision',
  ],
  [
    'dentalAssistant',
    'Sterilise instruments and log autoclave spore tests every week',
    'Sterilize instruments and record weekly autoclave spore tests',
  ],
  [
    'dentalAssistant',
    'Helped switch the practice from paper charts to Dentrix in 2022',
    "Supported the practice's 2022 transition from paper charts to Dentrix",
    'Assisted in moving the practice from paper charts to Dentrix in 2022',
  ],
  [
    'dentalAssistant',
    'Order supplies for three treatment rooms and keep the stock list up to date',
    'Manage supply ordering for three treatment rooms and maintain an up-to-date stock list',
    'Keep the stock list current and order supplies for 3 treatment rooms',
  ],
  [
    'dentalAssistant',
    'Explain aftercare to patients following extractions',
    'Guide patients through aftercare instructions following extractions',
  ],
  [
    'dentalAssistant',
    'Cleaned and packed instruments for a team of five orthodontists',
    'Cleaned and packaged instruments for a five-orthodontist team',
  ],
  [
    'dentalAssistant',
    'Poured plaster models from alginate impressions',
    'Produced plaster models by pouring alginate impressions',
  ],
  [
    'dentalAssistant',
    'Covered the front desk during lunch breaks, answering phones and booking appointments',
    'Provided lunch-break cover at the front desk, answering calls and scheduling appointments',
  ],
  [
    'dentalAssistant',
    'Dental assistant with four years of chairside experience in general dentistry. Comfortable with nervous patients and busy schedules.',
    "Dental assistant offering four years' chairside experience in general dentistry, at ease with nervous patients and busy schedules.",
  ],
  [
    'civilEngineer',
    'Designed drainage for 14 municipal road projects using Civil 3D',
    'Used Civil 3D to design drainage for 14 municipal road projects',
    'Delivered drainage designs for 14 municipal road projects in Civil 3D',
  ],
  [
    'civilEngineer',
    "Prepared stormwater reports in line with the county's drainage manual",
    'Authored stormwater reports in accordance with the county drainage manual',
    "Produced stormwater reports compliant with the county's drainage manual",
  ],
  [
    'civilEngineer',
    'Reviewed contractor submittals and answered RFIs during construction of the $3.2M Linder Creek culvert replacement',
    'Reviewed contractor submittals and responded to requests for information (RFIs) during construction of the $3.2 million Linder Creek culvert replacement',
    'Handled submittal review and RFI responses during construction of the $3.2M Linder Creek culvert replacement',
  ],
  [
    'civilEngineer',
    'Checked quantity take-offs prepared by two junior technicians',
    'Verified quantity take-offs produced by two junior technicians',
  ],
  [
    'civilEngineer',
    'Contributed to the proposal that won a five-year on-call contract with the City of Nampa',
    'Helped prepare the winning proposal for a 5-year on-call contract with the City of Nampa',
  ],
  [
    'civilEngineer',
    'Currently drafting the preliminary layout for a 2-acre detention pond',
    'Developing the preliminary layout of a 2-acre detention pond',
  ],
  ['civilEngineer', 'Collected traffic counts at 22 intersections', 'Gathered traffic count data at 22 intersections'],
  [
    'civilEngineer',
    'Inspected asphalt paving alongside a senior inspector and wrote daily field reports',
    'Inspected asphalt paving with a senior inspector and documented findings in daily field reports',
  ],
  [
    'civilEngineer',
    'Built an Excel sheet to compare bid prices from past projects',
    'Created an Excel tool for comparing bid prices across past projects',
  ],
  [
    'civilEngineer',
    'Civil engineer (EIT) with a focus on stormwater and small-site drainage design for municipal clients.',
    'Civil engineer and Engineer in Training (EIT) specializing in stormwater and small-site drainage design for municipal clients.',
    'Civil engineer (EIT) specialising in stormwater and drainage design on small sites for municipal clients.',
  ],
  [
    'baristaShiftLead',
    'Run the morning shift with a team of four baristas, Tuesday to Saturday',
    'Lead a four-person barista team on the morning shift, Tuesday to Saturday',
    'Oversee the Tuesday–Saturday morning shift and its team of 4 baristas',
  ],
  [
    'baristaShiftLead',
    'Train new starters on espresso, milk steaming and till procedures',
    'Coach new team members in espresso, milk steaming and till procedures',
    'Instruct new team members in espresso, milk steaming and till procedures',
  ],
  [
    'baristaShiftLead',
    'Cash up at close of shift and note any till differences',
    'Complete end-of-shift cashing up and record till discrepancies',
  ],
  [
    'baristaShiftLead',
    'Dial in the grinder each morning and adjust for taste',
    'Calibrate the grinder every morning, adjusting for taste',
    'Dial in the grinder daily at the start of the morning, fine-tuning to taste',
  ],
  [
    'baristaShiftLead',
    'Suggested a loyalty card that the owner introduced in spring 2023',
    'Proposed a loyalty card, which the owner launched in spring 2023',
  ],
  [
    'baristaShiftLead',
    'Deal with customer complaints before they reach the owner',
    'Handle customer complaints before they are escalated to the owner',
  ],
  [
    'baristaShiftLead',
    'Served up to 300 customers on weekend days',
    'Served as many as 300 customers per day at weekends',
  ],
  [
    'baristaShiftLead',
    'Packed and labelled retail coffee bags for online orders',
    'Prepared online orders by packing and labelling retail coffee bags',
  ],
  [
    'baristaShiftLead',
    'Helped at two cupping evenings for regular customers',
    'Supported two cupping evenings held for regular customers',
  ],
  [
    'baristaShiftLead',
    'Kept fridge temperature and cleaning records for hygiene inspections',
    'Maintained cleaning and fridge temperature logs for hygiene inspections',
  ],
  [
    'baristaShiftLead',
    'Friendly barista and shift lead with five years in independent coffee shops, used to early starts and long queues.',
    "Personable barista and shift lead with 5 years' experience in independent coffee shops, comfortable with early starts and long queues.",
  ],
  [
    'backendDeveloper',
    'Maintain the Django REST API behind the courier app, used by around 900 drivers',
    "Maintain the courier app's Django REST API, serving roughly 900 drivers",
    'Support and maintain the Django REST API powering a courier app with ~900 drivers',
  ],
  [
    'backendDeveloper',
    'Cut the average response time of the route endpoint from 800 ms to 350 ms by adding indexes and caching in Redis',
    'Reduced average response time of the route endpoint by 450 ms (800 ms to 350 ms) through indexing and Redis caching',
    "Lowered the route endpoint's mean response time from 800 ms to 350 ms by introducing indexes and Redis caching",
  ],
  [
    'backendDeveloper',
    'Wrote the integration with the DPL label printing service',
    'Developed the integration with the DPL label-printing service',
  ],
  [
    'backendDeveloper',
    'Moved nightly jobs from cron to Celery together with a colleague',
    'Migrated nightly jobs from cron to Celery in collaboration with a colleague',
  ],
  ['backendDeveloper', 'On call one week in five', 'Participate in a one-in-five-weeks on-call rotation'],
  [
    'backendDeveloper',
    'Evaluated Kafka for event delivery; the team stayed with RabbitMQ',
    'Assessed Kafka as an option for event delivery; the team kept RabbitMQ',
  ],
  [
    'backendDeveloper',
    'Fixed bugs in the invoicing module written in Flask',
    'Resolved defects in the Flask-based invoicing module',
  ],
  [
    'backendDeveloper',
    'Added unit tests, raising coverage of the invoicing module from 41% to 68%',
    'Increased test coverage of the invoicing module from 41% to 68% by writing unit tests',
    'Raised invoicing-module coverage by 27 percentage points (41% to 68%) with additional unit tests',
  ],
  ['backendDeveloper', 'Wrote SQL reports for the finance team', 'Built SQL reports for the finance team'],
  [
    'backendDeveloper',
    "Deployed releases to AWS EC2 following the team's runbook",
    "Carried out release deployments to AWS EC2 in line with the team's runbook",
  ],
  [
    'backendDeveloper',
    'Back-end developer with six years of experience in Python and PostgreSQL, mostly on billing and logistics systems.',
    "Back-end developer with 6 years' experience building in Python and PostgreSQL, primarily for billing and logistics systems.",
  ],
  [
    'insuranceClaimsHandler',
    'Handle around 60 open escape-of-water and storm claims at any time',
    'Manage a caseload of approximately 60 open escape-of-water and storm claims',
    'Carry about 60 open storm and escape-of-water claims at any given time',
  ],
  [
    'insuranceClaimsHandler',
    'Authorised to settle claims up to £7,500 without referral',
    'Hold authority to settle claims of up to £7,500 without referral',
    'Trusted with settlement authority up to £7.5k, no referral required',
  ],
  [
    'insuranceClaimsHandler',
    'Appoint loss adjusters and review their reports before payment',
    'Instruct loss adjusters and examine their reports ahead of payment',
  ],
  [
    'insuranceClaimsHandler',
    'Flag suspected fraud to the Special Investigations Unit (SIU)',
    'Identify and refer suspected fraud to the Special Investigations Unit (SIU)',
  ],
  [
    'insuranceClaimsHandler',
    'Member of the working group that tested the new ClaimTrack system in 2023',
    'Contributed to the 2023 working group testing the new ClaimTrack system',
  ],
  [
    'insuranceClaimsHandler',
    'Received the branch award for customer service in Q3 2022',
    'Won the branch customer service award in Q3 2022',
  ],
  [
    'insuranceClaimsHandler',
    'Took first notification of loss (FNOL) calls, about 35 a day',
    'Answered approximately 35 first notification of loss (FNOL) calls per day',
    'Handled some 35 FNOL calls daily',
  ],
  [
    'insuranceClaimsHandler',
    'Arranged repairs and hire cars through the approved network',
    'Coordinated vehicle repairs and hire cars via the approved network',
  ],
  [
    'insuranceClaimsHandler',
    'Chased third-party insurers for outstanding payments',
    'Followed up with third-party insurers on outstanding payments',
  ],
  [
    'insuranceClaimsHandler',
    "Kept the shared claims mailbox below 24 hours' response on most days",
    'Maintained a response time under 24 hours on the shared claims mailbox on most days',
  ],
  [
    'insuranceClaimsHandler',
    'Claims handler with seven years in home and motor insurance, known for clear letters and tidy files.',
    "Claims handler with 7 years' experience across home and motor insurance, recognised for clear correspondence and well-kept files.",
  ],
  [
    'primaryTeacher',
    'Teach a class of 28 pupils, six of whom have English as an additional language (EAL)',
    'Lead a class of 28 children, including six learners with English as an additional language (EAL)',
    'Teach 28 pupils, 6 of them EAL learners',
  ],
  [
    'primaryTeacher',
    'Deliver daily phonics groups using Read Write Inc.',
    'Lead Read Write Inc. phonics groups every day',
  ],
  [
    'primaryTeacher',
    'Deputise for the phonics lead when she is absent',
    'Step in for the phonics lead during her absences',
    "Cover the phonics lead's role in her absence",
  ],
  [
    'primaryTeacher',
    'Plan lessons jointly with the parallel Year 2 teacher',
    'Co-plan lessons with the parallel Year 2 class teacher',
  ],
  [
    'primaryTeacher',
    'Run a lunchtime book club for about a dozen children in the autumn term',
    'Host an autumn-term lunchtime book club attended by around 12 children',
  ],
  [
    'primaryTeacher',
    'Wrote support plans for three pupils with guidance from the SENCO',
    'Drew up support plans for three pupils, guided by the SENCO',
  ],
  [
    'primaryTeacher',
    '71% of the class reached the expected standard in reading in 2023, up from 64% in 2022',
    'Reading outcomes: 71% of the class met the expected standard in 2023, compared with 64% in 2022',
    'The proportion of the class reaching the expected standard in reading rose 7 percentage points, from 64% in 2022 to 71% in 2023',
  ],
  [
    'primaryTeacher',
    'Taught all subjects except music and PE',
    'Delivered the full range of subjects apart from music and PE',
  ],
  [
    'primaryTeacher',
    'Moved lessons online during school closures using Seesaw',
    'Transitioned lessons to online delivery via Seesaw during school closures',
  ],
  [
    'primaryTeacher',
    'Accompanied a two-day residential trip',
    'Supported a two-day residential trip as accompanying staff',
  ],
  [
    'primaryTeacher',
    'Primary teacher with experience in Years 2 and 4 and a particular interest in early reading.',
    'Primary school teacher with Year 2 and Year 4 experience and a strong interest in early reading.',
  ],
  [
    'warehouseOperative',
    'Pick around 110 order lines per hour with a handheld scanner, against a target of 100',
    'Pick approx. 110 order lines an hour using a handheld scanner (target: 100)',
    'Exceed the picking target of 100 order lines per hour, picking around 110 with a handheld scanner',
  ],
  [
    'warehouseOperative',
    'Unload deliveries at goods-in and check them against delivery notes',
    'Offload incoming deliveries at goods-in and verify them against delivery notes',
  ],
  [
    'warehouseOperative',
    'Drive a counterbalance forklift to restock pallet racking',
    'Operate a counterbalance forklift truck to replenish pallet racking',
    'Restock pallet racking as a licensed (RTITB) counterbalance forklift driver',
  ],
  ['warehouseOperative', 'Take part in the quarterly stock count', 'Participate in quarterly stock counts'],
  [
    'warehouseOperative',
    'Show agency workers how to use the scanners',
    'Guide agency workers in using the handheld scanners',
    'Demonstrate scanner use to agency staff',
  ],
  [
    'warehouseOperative',
    'Reported a recurring labelling error that was then corrected by the IT team',
    'Spotted and reported a recurring labelling error, which the IT team then fixed',
  ],
  [
    'warehouseOperative',
    'Packed chilled ready meals on a line of eight people',
    'Packed chilled ready meals as part of an eight-person line',
  ],
  [
    'warehouseOperative',
    'Carried out hourly weight checks and recorded the results on paper',
    'Performed weight checks every hour and logged the results on paper',
  ],
  [
    'warehouseOperative',
    'Worked nights for the last six months of the contract',
    'Worked night shifts during the final six months of the contract',
    'Completed the last 6 months of the contract on nights',
  ],
  [
    'warehouseOperative',
    'Reliable warehouse operative with experience in picking, packing and goods-in on day and night shifts.',
    'Dependable warehouse operative experienced in goods-in, picking and packing across day and night shifts.',
  ],
  [
    'marketingAssistant',
    'Wrote and scheduled two email newsletters a month for about 6,000 subscribers in Mailchimp',
    'Produced and scheduled two newsletters per month in Mailchimp for a list of approximately 6,000 subscribers',
    'Created and scheduled twice-monthly Mailchimp newsletters reaching around 6,000 subscribers',
  ],
  [
    'marketingAssistant',
    "Raised the newsletter's open rate from 19% to 24% in a year by testing subject lines",
    'Increased newsletter open rates from 19% to 24% within one year through subject line testing',
    'Lifted the newsletter open rate by five percentage points in a year (19% to 24%) by testing subject lines',
  ],
  [
    'marketingAssistant',
    'Updated exhibitor pages in WordPress',
    'Maintained exhibitor pages in WordPress, keeping them up to date',
  ],
  [
    'marketingAssistant',
    'Supported the marketing manager in planning three trade fairs with up to 150 exhibitors each',
    'Assisted the marketing manager with planning 3 trade fairs of up to 150 exhibitors each',
  ],
  [
    'marketingAssistant',
    "Posted on the company's LinkedIn page three times a week",
    'Published three posts per week on the company LinkedIn page',
  ],
  [
    'marketingAssistant',
    'Tracked print and venue invoices against a €40,000 budget held by the manager',
    "Monitored print and venue invoices against the manager's €40,000 budget",
    'Kept track of print and venue invoices against a €40k budget held by the manager',
  ],
  [
    'marketingAssistant',
    'Drafted a social media plan for 2025, not yet launched when I left',
    'Developed a draft social media plan for 2025 (not yet launched at the time of leaving)',
  ],
  [
    'marketingAssistant',
    'Proofread brochures for clients in tourism and food',
    'Carried out brochure proofreading for tourism and food clients',
  ],
  [
    'marketingAssistant',
    'Put together monthly web traffic summaries from Google Analytics',
    'Compiled monthly web traffic summaries using Google Analytics',
  ],
  ['marketingAssistant', 'Assisted at two product photo shoots', 'Provided support at two product photo shoots'],
  [
    'marketingAssistant',
    'Marketing assistant with two and a half years in B2B events and email marketing. Careful copywriter and proofreader.',
    'Detail-focused marketing assistant, copywriter and proofreader with 2.5 years of experience in B2B events and email marketing.',
  ],
  [
    'pflegefachkraft',
    'Grund- und Behandlungspflege für 18 Bewohner im Früh- und Spätdienst',
    'Versorgung von 18 Bewohnern in der Grund- und Behandlungspflege im Früh- und Spätdienst',
    'Im Früh- und Spätdienst verantwortlich für die Grund- und Behandlungspflege von 18 Bewohnern',
  ],
  [
    'pflegefachkraft',
    'Vertretung der Wohnbereichsleitung an Wochenenden',
    'Übernahme der Vertretung für die Wohnbereichsleitung am Wochenende',
    'Vertrete an Wochenenden die Wohnbereichsleitung',
  ],
  ['pflegefachkraft', 'Pflegedokumentation in Vivendi PD', 'Dokumentation der Pflege mit der Software Vivendi PD'],
  [
    'pflegefachkraft',
    'Wundversorgung nach Anordnung der Hausärzte',
    'Durchführung der Wundversorgung gemäß hausärztlicher Anordnung',
  ],
  [
    'pflegefachkraft',
    'Mitarbeit im Qualitätszirkel zur Sturzprophylaxe',
    'Beteiligung am Qualitätszirkel zum Thema Sturzprophylaxe',
  ],
  [
    'pflegefachkraft',
    'Begleitung von zwei Auszubildenden im Stationsalltag gemeinsam mit der Praxisanleiterin',
    'Unterstützung der Praxisanleiterin bei der Begleitung von zwei Auszubildenden im Stationsalltag',
    'Gemeinsam mit der Praxisanleiterin zwei Auszubildende im Stationsalltag begleitet',
  ],
  [
    'pflegefachkraft',
    'Angehörigengespräche bei Einzug neuer Bewohner',
    'Führen von Gesprächen mit Angehörigen beim Einzug neuer Bewohner',
  ],
  [
    'pflegefachkraft',
    'Pflege von Patienten nach Herzkatheteruntersuchungen',
    'Pflegerische Betreuung von Patienten im Anschluss an Herzkatheteruntersuchungen',
  ],
  [
    'pflegefachkraft',
    'Vorbereitung und Verabreichung von Infusionen auf ärztliche Anordnung',
    'Infusionen nach ärztlicher Anordnung vorbereitet und verabreicht',
  ],
  [
    'pflegefachkraft',
    'Zeitweise Einsatz auf der Isolierstation während der Pandemie',
    'Während der Pandemie zeitweise auf der Isolierstation eingesetzt',
  ],
  [
    'pflegefachkraft',
    'Pflegefachfrau mit fünf Jahren Erfahrung in der stationären Altenpflege und Grundkenntnissen in der Palliativpflege.',
    'Examinierte Pflegefachfrau mit 5 Jahren Erfahrung in der stationären Altenpflege sowie Basiswissen in Palliativpflege.',
  ],
  [
    'einkaeufer',
    'Bestellabwicklung und Terminverfolgung für rund 120 Lieferanten in SAP MM',
    'Abwicklung von Bestellungen und Überwachung von Lieferterminen bei ca. 120 Lieferanten mit SAP MM',
    'In SAP MM Bestellungen abgewickelt und Termine für rund 120 Lieferanten verfolgt',
  ],
  [
    'einkaeufer',
    'Einholen und Vergleichen von Angeboten für Norm- und Drehteile',
    'Anfrage und Vergleich von Angeboten im Bereich Norm- und Drehteile',
  ],
  [
    'einkaeufer',
    'Preise für Verpackungsmaterial um 4 % gesenkt durch Bündelung auf zwei Lieferanten',
    'Durch Bündelung auf zwei Lieferanten die Preise für Verpackungsmaterial um 4 % reduziert',
    'Preissenkung von 4 % bei Verpackungsmaterial durch Bündelung auf zwei Lieferanten erzielt',
  ],
  [
    'einkaeufer',
    'Unterstützung des strategischen Einkaufs bei Jahresgesprächen',
    'Mitwirkung an Jahresgesprächen zur Unterstützung des strategischen Einkaufs',
  ],
  [
    'einkaeufer',
    'Bearbeitung von Reklamationen zusammen mit der Qualitätssicherung',
    'Abwicklung von Reklamationen in Zusammenarbeit mit der Qualitätssicherung',
    'Gemeinsam mit der Qualitätssicherung Reklamationen bearbeitet',
  ],
  [
    'einkaeufer',
    'Teilnahme an drei Lieferantenaudits als Beobachter',
    'Als Beobachter bei drei Lieferantenaudits teilgenommen',
  ],
  [
    'einkaeufer',
    'Key-User für das Bestellmodul während der Umstellung auf S/4HANA (geplanter Abschluss: 2025)',
    'Einsatz als Key-User des Bestellmoduls im Rahmen der S/4HANA-Umstellung (Abschluss für 2025 geplant)',
  ],
  [
    'einkaeufer',
    'Pflege von Stammdaten und Einkaufspreisen',
    'Stammdaten und Einkaufspreise gepflegt und aktuell gehalten',
  ],
  [
    'einkaeufer',
    'Prüfung von Auftragsbestätigungen und Rechnungen',
    'Kontrolle von Rechnungen und Auftragsbestätigungen',
  ],
  [
    'einkaeufer',
    'Beschaffung von Büro- und Betriebsbedarf bis 5.000 EUR je Bestellung',
    'Einkauf von Büro- und Betriebsbedarf mit einem Bestellwert von bis zu 5.000 €',
  ],
  [
    'einkaeufer',
    'Operativer Einkäufer mit sechs Jahren Berufserfahrung im Maschinenbau, Schwerpunkt Norm- und Drehteile.',
    'Erfahrener operativer Einkäufer (6 Jahre, Maschinenbau) mit dem Schwerpunkt Norm- und Drehteile.',
  ],
  [
    'comptable',
    "Tenue de la comptabilité générale d'une société de 45 salariés sur Sage 100",
    "Gestion de la comptabilité générale d'une entreprise de 45 salariés sous Sage 100",
    "En tant que comptable unique, tenue sur Sage 100 de la comptabilité générale d'une société de 45 salariés",
  ],
  [
    'comptable',
    'Établissement des déclarations mensuelles de TVA',
    'Préparation et établissement chaque mois des déclarations de TVA',
  ],
  [
    'comptable',
    "Préparation du bilan, validé par l'expert-comptable externe",
    "Élaboration du bilan, soumis à la validation de l'expert-comptable externe",
  ],
  [
    'comptable',
    'Suivi des relances clients : encours échu ramené de 180 000 € à 110 000 € en 2022',
    'Encours échu réduit de 180 000 € à 110 000 € en 2022 dans le cadre du suivi des relances clients',
    'Suivi des relances clients, avec un encours échu réduit de 70 000 € en 2022 (de 180 000 € à 110 000 €)',
    'Gestion des relances clients : encours échu passé de 180 k€ à 110 k€ en 2022',
  ],
  [
    'comptable',
    'Saisie des variables de paie transmises au cabinet chargé des bulletins',
    'Saisie des éléments variables de paie à destination du cabinet chargé des bulletins',
  ],
  [
    'comptable',
    "Participation au choix d'un outil de notes de frais, dont le déploiement est prévu en 2025",
    "Contribution à la sélection d'un outil de notes de frais (déploiement prévu en 2025)",
  ],
  [
    'comptable',
    "Saisie et révision des comptes d'une vingtaine de clients artisans et commerçants",
    'Saisie comptable et révision pour environ vingt clients, artisans et commerçants',
    'Pour une vingtaine de clients artisans et commerçants, saisie comptable et révision des comptes',
  ],
  ['comptable', 'Rapprochements bancaires mensuels', 'Réalisation des rapprochements bancaires chaque mois'],
  [
    'comptable',
    'Appui aux collaborateurs pendant la période fiscale',
    'Soutien apporté aux collaborateurs du cabinet en période fiscale',
  ],
  [
    'comptable',
    "Comptable avec huit ans d'expérience en PME et en cabinet, à l'aise avec la tenue courante et les déclarations de TVA.",
    "Comptable forte de 8 ans d'expérience en cabinet et en PME, à l'aise dans la tenue courante et les déclarations de TVA.",
  ],
  [
    'tecnicoMantenimiento',
    'Mantenimiento preventivo y correctivo de cuatro líneas de envasado en turnos rotativos',
    'Ejecución del mantenimiento correctivo y preventivo de 4 líneas de envasado, en turnos rotativos',
    'En turnos rotativos, a cargo del mantenimiento preventivo y correctivo de cuatro líneas de envasado',
  ],
  [
    'tecnicoMantenimiento',
    'Diagnóstico de averías mecánicas y neumáticas',
    'Detección y diagnóstico de averías de tipo mecánico y neumático',
  ],
  [
    'tecnicoMantenimiento',
    'Colaboración con el proveedor en el montaje de una etiquetadora nueva en 2021',
    'Apoyo al proveedor durante el montaje de una nueva etiquetadora en 2021',
    'En 2021, montaje de una etiquetadora nueva en colaboración con el proveedor',
  ],
  [
    'tecnicoMantenimiento',
    'Registro de intervenciones en el programa GMAO',
    'Documentación de las intervenciones en el programa de gestión de mantenimiento asistido por ordenador (GMAO)',
  ],
  [
    'tecnicoMantenimiento',
    'Reducción de las paradas de la línea 2 de 9 a 6 horas al mes tras cambiar el plan de engrase',
    'Disminución de las paradas de la línea 2 de 9 a 6 horas mensuales tras modificar el plan de engrase',
    'Tras modificar el plan de engrase, las paradas de la línea 2 bajaron 3 horas al mes (de 9 a 6)',
  ],
  [
    'tecnicoMantenimiento',
    'Control del almacén de repuestos durante las vacaciones del responsable',
    'Gestión del almacén de repuestos en sustitución del responsable durante sus vacaciones',
  ],
  [
    'tecnicoMantenimiento',
    'Propuesta de un sistema de mantenimiento predictivo, pendiente de aprobación',
    'Planteamiento de un sistema de mantenimiento predictivo, a la espera de aprobación',
  ],
  [
    'tecnicoMantenimiento',
    'Reparación de bombas y reductores para clientes de la zona',
    'Reparé bombas y reductores de clientes de la zona',
  ],
  [
    'tecnicoMantenimiento',
    'Soldadura por electrodo en trabajos sencillos',
    'Realización de trabajos sencillos de soldadura con electrodo',
  ],
  [
    'tecnicoMantenimiento',
    'Lectura de planos y toma de medidas',
    'Interpretación de planos y realización de mediciones',
  ],
  [
    'tecnicoMantenimiento',
    'Técnico de mantenimiento con nueve años de experiencia en líneas de envasado, con base mecánica y conocimientos básicos de PLC.',
    'Técnico de mantenimiento con 9 años de trayectoria en líneas de envasado, base mecánica y nociones básicas de PLC.',
  ],
];

/** Attacks that pass. */
export const dozenPassing: readonly (readonly [DozenName, string, ...string[]])[] = [
  [
    'backendDeveloper',
    'Cut the average response time of the route endpoint from 800 ms to 350 ms by adding indexes and caching in Redis',
    'Cut the average response time of the API from 800 ms to 350 ms by adding indexes and caching in Redis',
  ],
];
