/** Words around people's names, and words no name has; collected by hand. */

/** Labels in front of a name, folded. */
export const nameLabels =
  'name|full name|candidate name|name of candidate|applicant name|name of the candidate|nombre|nom|nome|naam|nume|vor und zuname|vorname nachname|nome completo|nombre completo|имя|фио|nom et prenom|nom prenom|name nachname';

export const documentWords = 'resume resumee curriculum vitae cv lebenslauf curriculo biodata profile hoja';

/** Words that link a document word to the name: "Resume of". */
export const documentJoints = 'of for page de du vida bio data';

/** "Dr.", "Frau". */
export const titlesBeforeNames = 'mr mrs ms miss dr prof er ing dipl mag md smt shri herr frau sr sra dott ir drs msc';

/** "PhD", "PMP". */
export const lettersBehindNames =
  'phd md mba msc bsc ma ba bs ms rn cpa pmp esq jd dds cfa cissp csm phr sphr shrm cma pe mph bsn msn lcsw edd dvm np cscp aia leed ap do pharmd mphil btech mtech be me mca bca itil ccna rpn lpn aprn fnp pa cna pg acca ca frm llb llm ing jr';

/** Small words inside a name, which need no capital. */
export const nameParticles =
  "de da do dos das del della di der den van von vom zu zum la le el al bin ibn bint ben abu y e i ter ten st af av du des mc o d’ d' lo los las san dal";

/** Words no name has: document and contact words that the lexicons of headings and titles do not list. */
export const noNames =
  'whatsapp skype telegram viber facebook twitter instagram email phone mobile tel address linkedin github website portfolio date birth gender male female nationality status single married street road avenue lane nagar india usa the and with for to in on my we our your hello hi welcome confidential resume cv vitae curriculum lebenslauf objective summary profile skills years experience updated location expected available seeking willing team technical software data web digital creative senior junior based home city state zip company name first last here position applying applied hard value offered process improvement first aid accounts payable support program training services hobbies playing degree university computer science engineering business information technology marketing sales finance human resources customer service health care public relations';

/** Head nouns of titles that many people are called by, as family or given names. */
export const tradesAsNames =
  'baker banker butcher captain carpenter clerk coach collector cook dean draper driver farmer fellow florist gardener groomer guard host judge landscaper lehrer koch leader mason master merchant miner monitor painter partner pfleger pilot planer porter president provost roofer sergeant setter tailor teller tester writer medico abogado';

/** In front of one of those these say that the trade is meant: "Line Cook", "Brick Mason". */
export const wordsBeforeTrades =
  'line prep lead leading head senior junior assistant associate vice deputy apprentice trainee chief sous short order fry grill broiler breakfast lunch dinner pantry pastry bread cake kitchen restaurant school home house hotel night day hospital brick stone cement concrete finish rough framing trim master journeyman certified licensed professional experienced freelance volunteer staff truck bus taxi delivery van forklift route uber meat dairy crop landscape hair dog pet security crossing prison tv radio game show talk district county court supreme field data debt toll bill tax car auto industrial commercial residential bank investment mortgage private team project scrum web software test beta quality medical family technical content creative copy grant life career basketball football soccer tennis swim business file office desk law shipping stock payroll floor crew cabin flight airline first second third former retired self';
