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
  'phd md mba msc bsc ma ba bs ms rn cpa pmp esq jd dds cfa cissp csm phr sphr shrm cma pe mph bsn msn lcsw edd dvm np cscp aia leed ap do pharmd mphil btech mtech be me mca bca itil ccna rpn lpn aprn fnp pa cna pg acca ca frm llb llm ing jr mpharm bpharm frcs mrcp mbbs rrt rdn crna lmft lpc licsw emt cisa cism pgce qts acca cipd mcipd fcca rgn rmn bscn ccrn obe mbe';

/** Small words inside a name, which need no capital. */
export const nameParticles =
  "de da do dos das del della di der den van von vom zu zum la le el al bin ibn bint ben abu y e i ter ten st af av du des mc o d’ d' lo los las san dal";

/** Words no name has: document and contact words that the lexicons of headings and titles do not list. */
export const noNames =
  'whatsapp skype telegram viber facebook twitter instagram email phone mobile tel address linkedin github website portfolio date birth gender male female nationality status single married street road avenue lane nagar india usa the and with for to in on my we our your hello hi welcome confidential resume cv vitae curriculum lebenslauf objective summary profile skills years experience updated location expected available seeking willing team technical software data web digital creative senior junior based home city state zip company name first last here position applying applied hard value offered process improvement first aid accounts payable support program training services hobbies playing degree university computer science engineering business information technology marketing sales finance human resources customer service health care public relations';

/** Head nouns of titles that many people are called by, as family or given names. */
export const tradesAsNames =
  'baker banker barber butcher captain carpenter clerk coach collector cook dean draper driver farmer fellow florist gardener groomer guard handler host judge kaufmann landscaper lehrer koch leader mason master merchant miner monitor packer painter partner pfleger pilot planer porter president provost roofer sergeant setter stocker tailor teller tester writer medico abogado';

/** Beside one of those these say that the trade is meant: "Line Cook", "Brick Mason". */
export const wordsBeforeTrades =
  'line prep lead leading head senior junior assistant associate vice deputy apprentice trainee chief sous short order fry grill broiler breakfast lunch dinner pantry pastry bread cake kitchen restaurant school home house hotel night day hospital brick stone cement concrete finish rough framing trim master journeyman certified licensed professional experienced freelance volunteer staff truck bus taxi delivery forklift route uber meat dairy crop landscape hair dog pet security crossing prison tv radio game show talk district county court supreme field data debt toll tax car auto industrial commercial residential bank investment mortgage private team project scrum web software test beta quality medical family technical content creative copy life career basketball football soccer tennis swim business file office desk law shipping stock payroll floor crew cabin flight airline first second third former retired self academic interim acting campus faculty college graduate undergraduate admissions registration instructional executive health wellness fitness nutrition account accounting accounts audit billing claims insurance financial foreign exchange corporate personal relationship branch retail wholesale grocery bakery fruit fish food pizza seafood wood wooden metal furniture glass ceramic slate asphalt leather plastic chemical machine engine motor motorcycle vehicle tractor lorry hgv crane lathe cnc panel equipment tool press mixer mixing molding moulding boring forming polishing turning cutting sanding control heat waste refuse recycling safety fire police army navy naval military armed force forces air aircraft airplane aeroplane airport helicopter sea marine maritime ship vessel boat ferry train rail railway metro tram underground passenger baggage luggage mail records archive inventory warehouse section shift unit group area activity activities youth camp skating dance language advertising script speech performance scenic theatre theater animal horse call charter';

/** Trades of two words though people are called by both. */
export const tradesOfNames =
  'bill collector|grant writer|van driver|van loader|van packer|art painter|art guard|art handler|ward clerk|ward host|river pilot|case planner|cash collector|cash clerk|story writer|charity collector|olive farmer|scout leader|scout master|sergeant major|drill sergeant|drill master|post master|ticket collector|rubbish collector|head judge|cook manager|clerk typist|coach driver|coach captain|pilot captain|master baker|master butcher|master carpenter|master mason|master painter|master tailor|painter baker';

/** Given names that are words as well. */
export const givenNamesAsWords =
  'ace amber angel april archer art ash aspen august autumn basil baron bill bishop blaze brook brooke buck bud carol carter case cash chance charity chase cherry chip christian clay cliff cole colt constance cooper coral crystal daisy dale dallas dash dawn destiny dixie don dot drake drew duke dusty earl eve faith fern florence ford forest fox frank gage gale garnet gay gene genesis ginger glen grace grant guy harmony hawk hazel heath heather holly honor hope hunt hunter iris ivory ivy jack jade jay jean jewel journey joy july june justice king lance lane laurel legend liberty lily major mark marshal marshall maverick may melody mercedes mercy merit merry miles miller myrtle noble ocean olive page paris parker pat patience pearl penny pepper phoenix pierce piper poppy prince princess prudence ranger ray reed rich river rob robin rocket rod rose rosemary rowan royal ruby rusty sage sailor sandy sawyer scout serenity shadow sierra silver skip sky smith sonny star sterling stone storm stormy story sue summer sunny swift tanner taylor temple trace trey trinity tyler unity van vernon victor violet virtue wade walker ward west will willow winter wolf wren young';

/** Family names that are words as well. */
export const familyNamesAsWords =
  'abbott ash ball banks bass bean beach bell berry best birch bird bishop black blue bond book booth bridge bridges bright brook brooks brown bull burn bush case cash chambers child church clay coal cole cotton court cross crow day dean drew drive duke earl english field fields finch fish flood flowers forest fox french frost fry gates gold grant gray green grey hall hand hardy hart harvest hawk hay heath hill hills holland home hood hope horn house hunt hunter ireland joy kitchen king knight lake lamb lane large law laws light little lock long lord love may marsh marshall mills moon moore moss newman night noble north oakes page park parks peace penny pepper pike pool poole pope post power powers price pride prince reed rice rich rivers rose sharp shaw shepherd short singer small snow sparrow speed spring stone storm street strong summer summers swan swift temple thorn tower towers town train tree vale wall ward waters way weeks wells west white wild winter winters wise wolf wood woods word worth yard young';
