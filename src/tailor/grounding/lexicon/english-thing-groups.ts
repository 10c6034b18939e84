/**
 * English words for things, people and qualities that may stand for each other in a rewording: objects, places, documents, events, times and
 * amounts, those who are served, colleagues and bodies, the words of the trades with their plain word and abbreviation, British with American
 * words, and adjectives. The lines are read as `wordingGroups` in `english-wording.ts` are.
 *
 * Members stand under their keys, so a noun whose key is a deed's, too, is left out where the deed would claim more ("facility" stands as
 * "facilitate", "recruit" as "recruiting"), and so is an adjective that is written as a form of a deed ("complete", "determined", "caring").
 */
export const englishThingGroups: string = `
1 1|individual meeting|individual session|individual talk
10 years|decade|ten years
12 months|a year|one year|twelve months
12 noon|lunchtime|midday|noon
120 minutes|two hours
12|dozen|twelve
14 days|fortnight|two weeks
15 minutes|fifteen minutes|quarter hour
18 months|eighteen months
18 wheeler|artic|articulated lorry|articulated truck|semi trailer|tractor trailer
1st grade|first grade|year one
1st place|1st prize|first place|first prize
24 7|24 hour
25 percent|one fourth|quarter
2nd place|2nd prize|runner up|second place|second prize
30 minutes|half hour|thirty minutes
3rd place|3rd prize|third place|third prize
full time|whole time
67 percent|two thirds
a bit|a little|marginally|slightly|somewhat
a day|daily|each day|every day|everyday|on a daily basis|per day
lots of|many|plenty of
lots of|many|numerous|plenty of
a lot|frequently|many times|often|regularly|repeatedly
at most|maximum|or fewer|or less
at least|minimum|or more|upwards of
a month|each month|every month|monthly|on a monthly basis|once monthly|per month
a night|each night|every night|nightly|per night
a number of|multiple|several|various
couple of|two
a quarter|each quarter|every quarter|on a quarterly basis|per quarter|quarterly
a semester|a term|each semester|each term|every semester|every term|per semester|per term|termly
few|not many
fewer|less
a week|each week|every week|on a weekly basis|once weekly|per week|weekly
a year|annually|each year|every year|once yearly|per annum|per year|yearly
a&e|accident and emergency|casualty department|emergency department|emergency room|emergency ward|er
communication skills|communicative ability|communicative skills
collaboration|cooperation|team spirit|team working|teamwork
ability|capability|skill
adaptable|flexible|versatile
resilient|stress resistant
autonomous|independent|self reliant|self sufficient
above all|chiefly|largely|mainly|mostly|predominantly|primarily|principally
above all|especially|in particular|notably|particularly|specially
above|exceeding|greater than|more than|north of|upwards of
illness absence|sick days|sick leave|sickness absence
absence|holiday|leave|time off|vacation
abstract|brief|digest|overview|recap|summary|synopsis
academic journal|journal|periodical|scientific magazine
academic paper|journal article|research paper|scholarly article|scientific article|scientific paper|scientific publication
academic staff|faculty|professors|teaching staff
academic year|college year|school year|university year
academics|faculty|scholars|university staff
academic|research scientist|scientist > researcher
academic|scholarly|university
access code|login|password
access control|admission control|entry control
access permissions|access rights|permissions|user rights
accessory|add on|extra
access|log in|login|sign in
accident report|incident report|occurrence report
accident|mishap
accommodation|dwellings|homes|housing
accommodation|guesthouse|hotel|inn|lodging
as specified|per specification|to drawing|to spec|to specification
account holder|client|customer
account holder|computer user|end user|user
account statement|bank statement
accountants|auditors|bookkeepers|controllers > finance staff|finance team
accounting files|accounting records
accounting program|accounting software|accounts package|bookkeeping software
accounting year|business year|financial year|fiscal year|tax year
accounts assistant|accounts clerk
accounts payable|ap|bills payable|creditor accounts|creditors|creditors ledger|payables|purchase ledger
accounts receivable|ar|debtor accounts|debtors|debtors ledger|receivables|sales ledger
accounts|financial records|ledgers
accounts|financial statement
accumulator|battery
accuracy|correctness|exactness|precision
accurately|error free|exactly|precisely|with accuracy|with precision|without errors|without mistakes
accurate|error free|exact|precise|without errors
accurate|proper|right
accused|accused person|defendant
accused|alleged offender|suspect
accustomed to|comfortable with|familiar with
ache|discomfort|pain
acoustics|audio|sound
acquainted with|conversant with|familiar with
buying|procurement|purchasing|sourcing
acreage|farmland|land
across departments|between departments|cross departmental|inter departmental|interdepartmental
across europe|throughout europe > european|in europe
business wide|company wide|companywide|enterprise wide|firm wide|organisation wide
city wide|citywide
across the country|country wide|countrywide|national|nationwide|throughout the country
school wide|schoolwide|whole school
global|worldwide
statute > law|legislation
action list|task list
adl|daily living
actor|actress|cast member > performer
acute care|acute hospital|hospital
acute|sudden
ac|air con|air conditioning|aircon|climate control|cooling
ad campaign|advertising campaign|marketing campaign|marketing drive|promotion|promotional campaign
ad material|advertising material|marketing collateral|marketing material|promo material|promotional items|promotional material
adaptability|flexibility|versatility
addiction|dependency|drug abuse|drug misuse|substance abuse|substance misuse
addict|drug user|substance user
additional hours|additional shifts|extra hours|extra shifts|overtime
additional needs|sen|special ed|special education|special educational needs|special needs
additional|extra|supplementary
contact data|contact details|contact information
address list|distribution list|mailing list|subscriber list
addressee|beneficiary|receiver|recipient
adequate|ample|enough|sufficient
adhesive tape|scotch tape|sellotape|sticky tape
adhesive|bonding agent|glue
adjacent|adjoining|beside|neighbouring|next door|next to
admin staff|administrative staff|clerical staff|office personnel|office staff|office team
admin tasks|admin work|administrative duties|administrative tasks|administrative work|clerical duties|clerical work|desk work|office duties|office tasks|office work|paperwork
administrative assistant|office assistant|pa|secretary
administrative documents|paperwork|written work
administrator|office administrator
admin|clerical|office|secretarial
admission ticket|entry ticket
admission|intake
adolescents|teenagers|young adults|young people|youngsters|youth
adolescent|teen|teenaged|teenager|young people|young person|youth
ads|advertising|adverts|publicity
adult education|continuing education|further education
adult learner|adult students|mature student
adult|grown person|grown up
advance payment|deposit|down payment|prepayment
advantage|benefit
advertising|media attention|public attention|publicity
advert|commercial|tv spot
product advice|product recommendation
adviser|external adviser
ad|advert|advertisement|advertising|commercial
aeroplane|aircraft|airplane|jet|plane
aesthetician|beautician|beauty therapist|cosmetologist
affable|amiable|approachable|cordial|courteous|friendly|personable
affable|amiable|approachable|cordial|friendly|good natured|likeable|personable|pleasant
affiliate|associated company|partner company
affiliate|daughter company|group company|subsidiary
affordable housing|council homes|council housing|public housing|social housing
affordable|cheap|inexpensive|low cost|low priced|reasonably priced
africa|african|in africa
after arrangement|by appointment|on appointment
after birth|postnatal|postpartum
after hours|evening
after lunch|after midday|afternoon
afternoon club|extracurricular activity|extracurricular club
after school|wraparound care
illegal|illicit|unlawful
care home|nursing home|residential care|residential home|retirement home|senior home
aged|elderly|geriatric|old age|older patients
aged|elderly|geriatric|old people|older adult|older people|older person|pensioner|senior|senior citizen|the elderly
aged|elderly|old|vintage
agencies|authorities|government agencies|officials|public bodies|public offices
agency worker|casual staff|casual worker|contract worker|seasonal worker|temp|temporary employee|temporary staff|temporary worker
agency|authority|government agency|government department|government office|public authority|public body
agency|bureau|office
agenda|meeting plan
agent|representative|spokesperson
aggressive|hostile|violent
agm|general meeting|members meeting
agrarian|agricultural|farm
agreeable|enjoyable|nice|pleasant
agricultural holding|farm|farmstead|homestead|ranch
agricultural worker|farm hand|farm labourer|farm worker|farmhand|field worker|ranch hand
agriculture|farm work|farming
agriculturist|farmer|grower|producer
before time|early
early|in advance
aid agency|aid organisation|ngo|non governmental organisation|relief organisation
aid organisation|charitable|charitable organisation|charity|ngo|non profit|nonprofit|nonprofit organization|not for profit|third sector|voluntary organisation
aide|assistant|helper
ailing|ill|poorly|sick|unwell
ailment|disease|disorder|illness|medical condition|sickness
aim|intention
air crew|air hostess|cabin crew|flight attendant|steward|stewardess
air journey|air travel|flight|plane trip
air pump|compressor
air supply|airing|ventilation
air terminal|airfield|airport|terminal
alarm|alarm system|burglar alarm|security system
alcohol|alcoholic drink|liquor|spirits
alert to|aware of|conscious of|mindful of
ale|beer|lager
ale|cider|lager|stout > beer|drinks
alfresco|open air|outdoors|outside
algorithm|computing method|computing rule
alike|comparable|similar
alike|identical
all genders|both sexes
all involved|interested party|stakeholder|those affected
all people|all staff|everybody|everyone
all round|versatile
constantly|continually|continuously
allegiance|faithfulness|loyalty
allergen information|allergen list|allergy information
allergy|food intolerance|intolerance
allied firm|business partner|partner|partner company
allotment|community garden|kitchen garden
alone|by myself|independently|on my own|single handedly|solo|unaccompanied|unaided|unassisted|without assistance|without help
aloud|in speech|orally|spoken|verbally
altering clothes|clothing alteration
altitude|elevation|height
altogether|combined|in all|overall|sum|total
altogether|entirely|fully|in full|thoroughly|wholly
aluminium|brass|copper|iron|steel|zinc > metal
always|every time|invariably|without fail > consistently|reliably|steadily
alzheimer s|cognitive decline|dementia|memory loss
ambience|atmosphere|climate|mood
ambitious|goal oriented
ambulance technician|emt
ambulance|bus|car|lorry|tram|van > vehicle
ambulatory patients|clinic patients|day patients|outpatient
american football|gridiron
american|u s|united states|usa
ammunition|munitions
dosage|dose
caseload|work volume|workload
amount owed|debt|liability|money owed
amounts|data|figures|numbers|statistics
amount|number|quantity|total number|volume
an estimated|approx|ca|close to|nearly
an hour|each hour|every hour|hourly|per hour
anaesthesia|anaesthetic|narcosis
anaesthetists|cardiologists|dermatologists|gynaecologists|oncologists|paediatricians|radiologists|surgeons > doctors|physicians|specialists
analgesic|pain medication|pain relief|pain reliever|painkiller
cause analysis|rca
data analysis|data analytics
analytic|analytical|logical
anamnesis|case history|health history|medical history|patient history
anchor|presenter
angler|fisher|fisherman
angry customers|demanding customers|difficult customers|dissatisfied customers|irate customers|unhappy customers|upset customers
angry|annoyed|furious|irate|upset
animal clinic|vet practice|veterinary clinic|veterinary practice
animal doctor|veterinarian|veterinary surgeon
animal feed|feedstuff|fodder
animal food|fodder|forage
animal home|animal shelter|rescue centre
animals|cattle|farm animals|farmstock|herd|livestock|stock
animal|companion animal|domestic animal|pet
announcement|bulletin|notification
announcement|public notice
annual accounts|annual financial statements|annual statements|statutory accounts|yearly accounts
annual leave|holiday entitlement|paid holiday|vacation days|yearly holiday
annual pass|season ticket|travel pass
annual report|yearly report
annual review|appraisal|employee appraisal|employee review|evaluation talk|performance appraisal|performance review|staff review
annulment|cancellation
antenatal|before birth|prenatal
antenatal|pregnancy|pregnant|prenatal
anti clockwise|counterclockwise
antibiotic > drug|medication
antique|old piece|vintage item
antiseptic|disinfectant|sanitiser
ants|bees|beetles|moths|wasps > insects
anxious|fearful|frightened|nervous|worried
anxious|nervous|uneasy|worried
apart from|aside from|besides|except for
apartment block|apartment building|apartment house|residential building
apartment viewing|flat viewing|house showing|house viewing|property viewing
apartment|condo|condominium|flat|unit
apiece|each item|each piece|per piece|per unit
api|application programming interface|interface|programming interface
api|interface|web service
apparatus|appliances|equipment|gear|hardware|kit
apparatus|appliance|device|gadget|unit
apparatus|appliance|device|machine|unit
apparel|clothing|garment|textiles
appealingly|attractively|invitingly
appealing|attractive|pleasing
appetiser|first course|starter
appliance|domestic appliance|home appliance|household appliance|kitchen appliance|white goods
applicable|pertinent|relevant
applicant|candidate|interviewee|job applicant|job candidate|job seeker|prospective employee
applicant|claimant|people claiming|person claiming
funding application|funding bid|grant application|grant bid|grant proposal
application letter|cover letter
apprenticeship > trade training|vocational training
apprentice|junior worker|learner|trainee
approachable|friendly
appropriately|duly|properly|rightly
appropriate|apt|proper|right|suitable
app|mobile application|phone application|smartphone app
aptitude|flair|talent
aquaculture|fish farm
aquatic centre|pool|swim centre|swimming pool
arable crops|crops|cultivated plants|field crops
archive|records office
file keeping|filing|record keeping
arena|sports ground|stadium
arid|dry
arithmetic|basic maths|number skills|numeracy
arithmetic|mathematics|maths
armed forces|forces|military
armed forces|army|ground forces|military
arms|firearm|gun|weapon
aromatic plant|herb
arrears|backlog|pending work|unfinished work
arrival|check in
art class|art lesson|drawing class|painting class
art gallery|exhibition space|gallery
art piece|artwork
art show|exhibit|exhibition
artefact|artifact|historical object|museum object
arthritis|asthma|diabetes|epilepsy|hypertension > chronic illness|condition|illness
articles|commodities|goods|merchandise|products|wares
article|paper|piece|text
artiste|entertainer|performer
artistic|creative|imaginative|inventive
craft activities|craft work|crafts|handicrafts
arugula|rocket
as a rule|commonly|generally|mostly|normally|ordinarily|typically|usually
instant|real time
as scheduled|by the deadline|in time|on schedule|on time|punctually|to deadline|to schedule|to time|when due|within time
asd|autism|autistic|with autism
aseptic|germ free|sterile
asia|asian|in asia
assembler|assembly operative|assembly worker
assembly line|manufacturing line|production line
assembly worker|factory hand|factory worker|line worker|plant worker|production operative|production operator|production staff|production worker
assembly|subassembly|unit
hazard assessment|risk analysis|risk assessment
assiduous|diligent|hard working|hardworking|industrious|works hard
assisted living|sheltered housing|supported accommodation|supported living
associate|co worker|colleague|coworker|fellow employee|fellow staff|fellow worker|other staff|peer|team mate|team member|teammate|work colleague|workmate
association|club|federation|society
association|club|group|society
assorted|different|diverse|miscellaneous|sundry|varied|various
assortment|product line|product range
asylum seeker|displaced people|displaced person|refugee
from home|home based|off site|remotely
consistently|constantly|steadily
at dawn|at daybreak|early morning|first thing
each visit|every visit|per visit
at ease|comfortable|cosy|pleasant
at first|early on|initially|originally|to begin with
at hand|available|obtainable|on hand|to hand
at last|eventually|finally|ultimately
at length|detailed|in depth|in detail|thorough
at night|by night|night hours|night time|nighttime|overnight
for free|gratis|no charge|without charge
never|not once|without ever
earlier|formerly|previously
frequently|often|regularly|routinely
at risk|vulnerable
at sea|ocean|offshore waters|sea
at sea|offshore
last minute|late
last minute|spontaneously
at site|at the site|on location|on site|onsite
at times|from time to time|occasionally|on occasion|periodically|sometimes
at weekends|on weekends|weekend|weekend shifts
atelier|studio|workroom
athlete|competitor|player|sportsman|sportspeople|sportsperson|sportswoman
athlete|player|team member
athletics|physical activity|sports
work climate|working atmosphere
attendance list|attendance record|attendance register|attendance sheet|class register
attendance list|guest list
attendant|attendee|participant
attendee|audience|participant|people attending|those attending|visitor
attention to detail|attentive to detail|detail focused|detail minded|detail oriented
attentive to detail|careful|conscientious|diligent|meticulous|painstaking|scrupulous|thorough
attentively|carefully|conscientiously|diligently|meticulously|painstakingly|thoroughly|with care
attentive|observant|perceptive|watchful
attentive|observant|vigilant|watchful
attestation|certificate|written proof
attic|loft|roof space
attorney|lawyer|legal adviser|legal counsel|solicitor
attractive|beautiful|lovely|pretty
attractive|eye catching|striking
attrition|churn|employee turnover|fluctuation|labour turnover|staff turnover
au pair|babysitter|child carer|child minder|childminder|nanny
aubergine|eggplant
auction|bidding event
audience|crowd|fan|spectator|supporter
audience|crowd|listeners|public|spectators|viewers
audio check|sound check
audio equipment|pa system|sound equipment|sound system
auditorium|function room|hall|venue
auditorium|lecture hall|lecture theatre
australia|australian
expert|sme|subject matter expert > specialist
author|writer
auto dealership|car dealer|car dealership|car showroom|dealership|motor dealer
auto mechanic|automotive technician|car mechanic|mechanic|motor mechanic|vehicle technician
auto shop|car workshop|garage|motor workshop|repair shop
automated arm|industrial robot|robot
automated test|code test|unit test
automatic payment|direct debit
automatic|machine operated
automation script|script|small program
automobile|car > motor vehicle|vehicle
autonomously|by myself|independently|on my own|self reliantly|unsupervised|without supervision
autonomy|independence|self reliance
auto|automobile|car|motor car|passenger car
autumn|autumn months|autumn season|autumnal|fall|fall season
on call|on standby|stand by|standby
average|on average|typical
awaiting|outstanding|pending|unresolved
award|honour|prize
awareness campaign|awareness drive|information campaign
awareness|consciousness|mindfulness
elsewhere|external|off site|offsite
awkward|challenging|difficult|hard|tough|tricky
b&b|guesthouse|small hotel
b2b customers|business clients|business customers|commercial customers|corporate clients|corporate customers|trade customers
b2c customers|consumers|private clients|private customers|retail customers
baby bed|cot|crib
baby break|maternity leave|parental leave
baby carriage|buggy|pram|pushchair|stroller
bachelor thesis|undergraduate dissertation|undergraduate thesis
bachelor students|college students|undergraduate
cooks|kitchen brigade|kitchen crew|kitchen staff|kitchen team
back room|stockroom|storage room|store cupboard|storeroom
backup|backup copy|data backup|security copy
backer|funder|supporter
backer|investor|shareholder
background in|experience in|experienced in
backhoe|digger|excavator
backpackers lodge|hostel|youth hostel
backup power|emergency power|standby power
bacteria|germs|microbes|microorganisms
bad debt|uncollectable debt|unrecoverable debt
bad part|defective component|defective part|faulty part|reject
badly behaved|disruptive|unruly
bad|gone off|rotten|spoiled
bag check|bag search
baggage|bags|luggage|suitcases
baguette|sandwich
bag|handbag|purse
bag|pouch|sack
bake shop|bakehouse|baker s|bakery
baked goods|bread|loaf|loaves
baked good|cake|pastry|patisserie
baker|bread maker
ball game|ball sport
ballet dancer|dancer
ballot|election|poll|vote
bananas|cherries|grapes|lemons|oranges|peaches|pears|plums > fruit
bandage|dressing|wound dressing
band|music group|musical group
bank holidays|national holidays|public holidays|statutory holidays
bank transfer|money transfer|wire transfer
banknotes|cash
banksman|signaller|slinger
bank|credit institution|financial institution|lender
banquet|dinner event|feast|formal dinner|gala dinner
baptism|christening
bar code|barcode|product code
bar person|bar staff|barkeeper|barmaid|barman|bartender
barbecue|bbq|griddle|grill
barbershop|beauty shop|hair salon|hairdresser s|hairdressing salon|salon
barber|hair stylist|hairdresser|stylist
barge|boat|ferry|yacht > vessel
barley|maize|oats|rye|wheat > cereals|crops|grain
barn|outbuilding|shed|stable
barrier free|disabled friendly
barrier free|step free|wheelchair accessible
barrier|hindrance|hurdle|impediment|obstacle
barrister > lawyer
barrow|wheelbarrow
bar|pub|public house|taproom|tavern
base data|master data
basic care|basic hygiene|body care|intimate care|personal care|personal hygiene|self care|washing and dressing
basic knowledge|basics|elementary knowledge|fundamentals|rudimentary knowledge
basic material|feedstock|input material|raw material
basic|beginner level|elementary|entry level
basic|easy|plain|simple|straightforward|uncomplicated
basic|elementary|fundamental|simple
basin|sink|washbasin
basket|hamper
batch|cargo|consignment|load|shipment
batch|production run
bathing|showering|washing
bathroom fittings|bathroom fixtures|sanitary fittings|sanitary ware|sanitaryware
bathrooms|lavatories|public conveniences|restrooms|toilets|washrooms
bath|bathtub
battery powered|electric|electrical
bazaar|fair|fete
beach|coast|seashore|seaside|shore
beam|girder|joist
beans|cabbages|carrots|cucumbers|leeks|lettuces|onions|peas|potatoes|tomatoes > crops|vegetables
beard|facial hair|shave
beauty products|cosmetics
bed bound|bedbound|bedridden
bed bugs|cockroaches|mice > pests|vermin
bed linen|bed sheets|bedclothes|bedding|sheets
bedroom|guest room|hotel room|room|sleeping room
bedside round|ward round
bedsore|decubitus|pressure injury|pressure sore|pressure ulcer
bee colony|beehive|hive
beef|chicken|ham|lamb|pork|turkey|veal > meat
draft beer|draught beer
beer garden|outdoor seating|terrace
beer maker|brewery|brewhouse
in public|publicly
before midday|before noon|morning
beginners|joiner|new arrivals|new colleague|new employee|new hire|new joiner|new recruit|new staff|new starter|new worker|newcomer|starters
beginner|first timer|newcomer|novice|starter
behavioral issues|behaviour problems|behavioural problems|challenging behaviour|difficult behaviour|problem behaviour
behind schedule|delayed|late|overdue|running late
behind time|delayed|late|overdue|past due
behind|rear
punctuality|timekeeping
belts|gloves|hats|scarves > accessories
belt|conveyor|conveyor belt
bench work|lab work|laboratory tests|laboratory work
benefactor|contributor|donators|donor|giver|supporter
beneficiary|recipient
benefit application|benefits claim|welfare claim
benefit event|charity event|charity fundraiser|fundraiser|fundraising event
benefits|employee benefits|fringe benefits|perks
benefits|social benefits|welfare payments
bereaved|in mourning|mourning families
bereavement|grief|mourning
besom|broom|sweeping brush
bespoke|custom|custom made|customised|tailor made|tailored
bespoke|custom|customised|personalised|tailor made|tailored
between people|interpersonal|social
beverage|drink|refreshment
extracurricular|outside lessons
bi monthly|bimonthly
bi weekly|biweekly|each fortnight|every fortnight|every two weeks|fortnightly
biannually|every six months|half yearly|semi annual|semiannual|twice a year|twice yearly
bible study|scripture class|scripture study
bible|holy book|scripture
bicyclist|bike rider|cyclist|rider
big client|important customer|key account|key client|key customer|large customer|major client|major customer
bigger|greater|larger
big|considerable|extensive|large|sizeable
big|extensive|large scale|wide ranging
big|large|major|sizeable|substantial
bilingual|two languages
bill board|placard|poster|wall notice
food list|menu
consignment note|freight document|shipping document|waybill
bill of materials|bom|parts list
boq|quantity schedule
billfold|purse|wallet
billion|bn
bill|invoice
bin collection|garbage collection|refuse collection|rubbish collection|trash collection|waste collection
binder|folder|ring binder
binman|dustman|garbage collector|refuse collector|waste collector
bin|dustbin|garbage can|rubbish bin|trash can|waste container
bio|ecological|organic
birds|chickens|fowl|hens|poultry
birth attendant|midwife|midwives
birthing unit|delivery ward|labour ward|maternity|maternity ward|obstetrics
birth|childbirth
biscuit|cookie
bistro|diner|dining establishment|eatery|eating place|restaurant
gradually|incrementally|over time|progressively|slowly
light meal|refreshment|small dish|snack
blackboard|whiteboard
blackout|electricity outage|power cut|power failure|power outage
bladder tube|catheter|catheterisation|urinary catheter
blade|knife|knives
blaze|fire|fire outbreak
blind|partially sighted|sight impaired|visually impaired
blockage|clog|jam|obstruction
blockwork|brick walls|brickwork|masonry
blog article|blog entry|blog post|blog text
blog entry|post
blog|online journal|web log|weblog
blood glucose|blood sugar|glucose|glucose level|sugar level
blood medicine|haematology
blood pressure|bp|bp readings
blood sample|blood specimen|blood test|blood work|bloods
bloom|blossom|flower
emergency responders|emergency services|first responders
blueprint|building plan|construction plan|drawing
blueprint|construction drawing|engineering drawing|shop drawing|technical drawing|working drawing
board game > game
board meeting|directors meeting
governing body|trustee board|trustees
boarding school|residential school
boardroom|conference room|meeting room
board|board members
board|plank|wooden board
body heat|fever|temperature
body treatment|massage|rub down
body|body panels|bodywork|car body
boiler suit|coveralls|overalls|work clothes
boilerplate|template
boiler|furnace|heater|water heater
bolts|nails|nuts|screws > fasteners
musculoskeletal|orthopaedic
bonnet|hood
bonus card|customer card|loyalty card|loyalty programme|loyalty scheme|rewards programme
bonus|extra pay|incentive|premium
book catalogue|library catalogue
book club|reading circle|reading group
book draft|manuscript|typescript
book store|bookshop|bookstore
booking|reservation|room booking|table booking|table reservation
bookkeeping entry|journal entry|ledger entry|posting
documentation|record keeping|recordkeeping
booklet|brochure|catalogue|pamphlet|prospectus
booklet|brochure|flier|flyer|handbill|leaflet|pamphlet
late books|overdue books
booth|market stall|market stand|stall
boots|footwear|shoes
boots|sandals|shoes > footwear
boot|trunk
border control|customs|customs office
border|boundary|frontier
border|flower bed|planting bed
boring|dull|monotonous
borough|district|neighbourhood|quarter
borrower record|reader record
borrower|debtor|late payers
borrower|debtor|loan customer
borrowing|credit|loan
boss|direct manager|line manager|superior
boss|line manager > manager|superior
bottleneck|congestion
bottle|container|flask
bouillon|broth|soup
bouncer|door staff|door supervisor|doorman
bouncer|doorman|guard|security guard|security officer|security personnel|security staff|watchman
bouquet|flower arrangement
boutique|clothes shop|fashion shop|small shop
bovine|cattle|cow|dairy cow
box office|ticket counter|ticket desk|ticket office
box|carton|container
box|container|receptacle|vessel
box|package|packet|parcel
children|kids|little ones|young children|young ones|young people|youngsters
bracelets|earrings|necklaces > jewellery
braces|orthodontic appliance
brake|braking system
branch|branch office|local office|location|outlet|regional office
branch|department|division|section|unit
brand mark|company symbol|emblem|logo
brand new|new|newly made
brand|label|trademark
breach|infraction|offence|violation
breach|infringement|non compliance|violation
bread roll|bun
breadth|span|width
break room|common room|staff room
break time|playtime|recess|school break
breakage|damage|destruction|harm
breakdown|failure|fault|malfunction|outage
breaker panel|consumer unit|distribution board|electrical panel|fuse board|fuse box|switchboard
breakfast|breakfast service|morning meal
breakfast|dinner|lunch|supper > meals
break|pause|rest break|rest period
breathing gas|o2|oxygen
breathing machine|breathing support|respirator|ventilator
brickie|bricklayer|bricklaying|mason
bridal gown|bridal wear|wedding dress
bridge|flyover|overpass|viaduct
briefer|shorter
briefing|overview|report|summary
brief|short lived|short term|temporary
brisk|fast|prompt|quick|rapid|speedy|swift
british|great britain|uk|united kingdom
broad minded|open minded|receptive
broad|extensive|wide
broad|general|overall
brochure|catalogue|index|list
broken|damaged|defective|faulty|not working
broken|damaged|harmed|impaired
broken|defective|faulty|flawed|malfunctioning|not working
broom|brush|bucket|mop > cleaning equipment
broths|sauces|soups|stews > dishes
browsing|window shopping
bucket|pail
budget|cost plan|financial plan|spending plan
bugs|insects|pests
bug|defect|error|fault|glitch|software error
building caretaker|caretaker|custodian|janitor
building consent|building permit|planning permission
building front|exterior wall|facade
building industry|building sector|building trade|construction industry|construction sector
building services|facilities services
building site|construction site|job site|jobsite|site|work site|worksite
building|building trade|construction|construction industry
building|premises|property|site
building|premises|property|structure
bulb|lamp|light bulb
bulky|heavy|weighty
bulky|large|outsize|oversized|unwieldy
bulldozer|dozer
bulletin board|notice board|noticeboard|pin board
bulletin|circular|news mailing|newsletter
bureau|office|premises|workplace
burger|hamburger
burial ground|cemetery|churchyard|graveyard
burial|funeral|memorial service
bursary|grant|scholarship|stipend
bus driver|bus operator|coach driver|coach operator
bus station|bus terminal|coach station
bus times|schedule|timetable
mass transit|public transport|transit
bush|hedge|shrub
busiest hours|busiest times|busy periods|busy times|peak hours|peak periods|peak times|rush hour
business case|business concept|business plan
business hours|opening hours|opening times|store hours|trading hours
business owner|businessman|businessperson|businesswoman|entrepreneur
business partner|commercial partner|trade partner
business premises|commercial|non residential
business premises|office block|office building
business travel|business trip|corporate travel|work travel|work trip
business|commercial|trade
business|company|corporation|employer|enterprise|firm
bustling|busy|fast paced|frantic|hectic|high traffic|high volume
busy season|high season|main season|peak season
busy|crowded
busy|fast paced|hectic|high speed
busy|vibrant
bus|omnibus
butcher s|butchery|meat counter|meat shop
butcher|meat cutter
butter|cheese|milk|yoghurt > dairy|dairy products
buyer|client|clientele|consumer|customer|patron|purchaser|shopper
by day|day hours|daytime
by email|by mail|in emails|over email|through email|via email
by hand|hand done|manually|without machines
by hand|manual|non automatic
coastal|seaside
bystander|eyewitness|onlooker|witness
c level|c suite|executive management|executive team|executives|leadership team|senior leaders|senior leadership|senior management|senior managers|top management|upper management
cab driver|cabbie|cabby|taxi driver
cabinetmaker > joiner|woodworker
cabinet|closet|cupboard
cabling|network cables|wiring
cafeteria|canteen|dining hall|lunchroom|mess|refectory|staff restaurant
cafe|coffee bar|coffee house|coffee shop|coffeehouse|tearoom
cake|gateau|tart|torte
calamity|catastrophe|disaster
calculation sheet|spreadsheet|table|worksheet
calendar|diary|planner|schedule
call centre|contact centre
caller|guest|museum visitors|people visiting|visitor
call|phone call|phone conversation|telephone call|telephone conversation
camera operator|camera person|cameraman|videographer
camera|photo equipment
campaign|initiative
camper|caravan|mobile home|motorhome
campground|camping ground|camping site|campsite
camp|summer camp|training camp
dependable|reliable|trustworthy
optimism|optimistic attitude|positive attitude|positive manner|positive outlook
canada|canadian
canal|channel|waterway
cancer|cancer care|cancer treatment|oncology
candidate interview|hiring interview|interview|job interview|recruitment interview|selection interview
candidate profile|person specification
candy|confectionery|sweets
canine|dog|puppy
cannula|cannulation|iv catheter|iv line|venous access|venous line
caoutchouc|rubber
capacity|seating capacity|seats
capacity|size|volume
capital expenditure|capital spending|investment
cappuccino|coffee|espresso|latte > hot drinks
capsules|ointments|pills|syrups|tablets > medication|medicines
capsule|pill|tablet
captain|skipper
car accident|car crash|collision|road accident|traffic accident
car driver|driver|motorist|road users
car park|parking area|parking garage|parking lot
car wash|vehicle wash
card payment|card transaction
cardiac care|cardiology|heart|heart medicine
cardiopulmonary resuscitation|cpr|life support|resuscitation
care aide|care assistant|care worker|hca|healthcare assistant|nurse aide|nursing aide|nursing assistant
domiciliary care|home care|homecare
care documentation|care log|care notes|care record|nursing documentation|nursing notes
child care|childcare|minding children
nursing care|patient care
conservation|environmental protection
care giver|care staff|care worker|caregiver|carer
home residents|resident
pastoral care|spiritual care
hospice care|palliative care
elderly care|elderly medicine|geriatrics
wound care|wound management|wound treatment
care plan|care programme|nursing plan|plan of care
care recipient|client|patient|resident|service user
care recipient|client|people supported|service user
career|career path|professional life|working life
caretaker work|caretaking|janitorial|janitorial work
cargo hold|freight hold
cargo securing|lashing|load securing
cargo|freight|goods transport|haulage
cargo|freight|load|shipment
carpenter|joiner
carpet|floor covering|flooring|vinyl
carpet|floor covering|rug
carriageway|highway|road|roadway|street
carriage|haulage|transport
carrier|freight carrier|freight company|freight forwarder|haulier|shipping company|transport company|trucking company
carrier|freight carrier|haulage company|haulage firm|haulier|trucking firm
takeaway|takeout
cart|handcart|trolley
case file|dossier|file|folder|record
case law|legal precedents|precedents
case notes|chart|health record|medical notes|medical record|patient chart|patient documentation|patient file|patient notes|patient record
caseload|workload
cash box|petty cash|small cash
cash count|cash up|till count
cash desk|cash point|cash register|checkout|point of sale|pos|register|till
cash float|change fund|till float
cash flow|liquidity
cash keeper|treasurer
cash received|cash takings|daily revenue|daily takings|receipts
cashier|checkout assistant|checkout clerk|checkout operator|till assistant|till operator
casualty|injured people|injured person|victims|wounded
cat scan|computed tomography|ct|ct scan
catering|food service|foodservice
cattle farm|livestock farm|ranch
cattle|flock|herd|livestock
cat|feline|kitten
cause|reason
cctv|security camera|surveillance camera|video surveillance
celebration|fair|festival|fete
celebration|festivity|reception
cell phone|cellphone|handset|mobile|mobile phone|smartphone
cellar|lower level
celsius|centigrade|degree celsius|degrees c
cement mix|concrete
centimetre|cm
central heating|heat supply|heating|heating system
central office|corporate office|head office|headquarters|hq|main office
central|chief|main|major|most important|primary|principal
central|city centre|downtown
central|city centre|downtown|inner city|town centre
century|hundred years
ceramic tile|tile
ceramicists|illustrators|painters|sculptors > artist
ceramics|earthenware|pottery
cereal|corn|grain
cerebral insult|cva|stroke
logistics chain|supply chain
chainsaw|power saw
chairman|chairperson|chairwoman
chairside assistant|dental assistant|dental nurse
challenge|complication|difficulty|issue|problem|trouble
challenge|difficulty|hurdle|problem
chambermaid|housekeeper|housekeeping attendant|maid|room attendant|room cleaner
championship|competition|contest|cup|tournament
shift change|shift changeover|shift handover
hand over|handoff|handover|shift report
changing crops|crop rotation
changing room|dressing room|fitting room|locker room
chapel|church|parish
charitable gift|donated money|donation|gift
charity shop|thrift shop|thrift store
charity work|community service
chart|diagram|drawing|schematic|sketch
chart|diagram|graph|plot
chart|spreadsheet|table
chat|instant messages|live chat|messaging|online chat
cheaper|less expensive|lower priced|more affordable
credit check|creditworthiness check
check out|departure
check sheet|checklist|checksheet|tick list
check up|checkup|health check|medical check|medical examination|physical exam|physical examination
qc|quality check|quality control|quality inspection
cheerful|good humoured|happy|upbeat
cheese|dairy product
chef > cook|kitchen staff
chef knife|kitchen knife|knife skills
chemical cleaning|dry cleaning
chemical|chemical substance|substance
chemical|reagent|test solution
chemist|chemist s|dispensary|drugstore|pharmacy
chemist|dispensing chemist|pharmacist
family leave|parental leave
child friendly|child oriented|kid friendly
child health|paediatrics
childcare centre|creche|day nursery|daycare|kindergarten|nursery|nursery school|playschool|pre school|preschool
childcare worker|daycare worker|nursery assistant|nursery worker
kids church|sunday school
child|children s|for children|kids|paediatric
child|kid|little ones|minor|young child|youngster
child|learner|pupil|school pupils|schoolchild|schoolchildren|student
chill store|cold storage|cold store|refrigerated warehouse
chilled|cold|cool
chiller|cold room|cooler|fridge|refrigerator
china|chinese
chipboard|mdf|plywood > boards|wood
chips|french fries|fries
chocolate|confectionery
choir|chorus|singers|vocal group
chopper|helicopter
christmas|christmas period|christmas season|christmas time|festive period|festive season|holiday season|yuletide
chronic|long lasting|long term|persistent
church council|parish council|vestry
church members|churchgoers|congregation|parish|worshippers
church members|churchgoer|congregant|parishioner|worshipper
church newsletter|parish magazine|parish newsletter
church service|religious service|worship
church|faith based|religious|spiritual
cilantro|coriander
cinema|movie theatre|picture house
cinnamon|paprika|pepper|salt > spices
client base|clientele|customer base|customers
circuit|electric circuit|wiring
cistern|container|tank|vessel
citizenry|citizens|general public|members of the public|people|public|the public
citizen|local people|resident
city council|city government|city hall|council|county council|local authority|local government|municipality|town council|town hall
city|community|municipality|town
city|inner city|metropolitan|town|urban
civic centre|community centre|community hall|neighbourhood centre|village hall
civil servant|government employee|officer|official
civil servant|government employee|public official|public servant
civil service|government service|public administration|public sector|public service
claimant|complainant|plaintiff
claims handling|claims processing
claim|insurance claim|insured loss
clash|conflict|disagreement|dispute
class member|course participant|participant|student
class teacher|form teacher|form tutor|homeroom teacher
class trip|day trip|excursion|field trip|outing|school trip|trip
classic|conventional|customary|time honoured|traditional
classmate|course mates|fellow student|peers|schoolmate
classroom aide|classroom assistant|paraprofessional|ta|teacher aide|teaching aide|teaching assistant
classroom atmosphere|classroom environment|learning environment
classroom material|course material|educational material|instructional material|learning material|learning resource|lesson resources|study material|teaching aid|teaching material|teaching resource
classroom teacher|subject teacher|teacher
class|classroom|lecture room|schoolroom|teaching room
class|course|lesson|training session|workshop
class|course|seminar|workshop
class|presentation|talk
clean energy|green energy|renewable energy|renewables|sustainable energy
clean environment|clean surroundings|clean workplace
clean room|cleanroom|sterile room
cleaner|cleaning lady|cleaning operative|cleaning staff|cleaning worker|custodian|domestic|housekeeper|janitor
cleaning agent|cleaning chemical|cleaning material|cleaning product|cleaning supplies|detergent
cleaning agent|detergent|soap|washing powder
cleanliness standard|food hygiene|hygiene guidelines|hygiene regulation|hygiene requirement|hygiene rule|hygiene standard|sanitary standards|sanitation rule
cleanliness|hygiene|sanitary|sanitation
clear communicator|communicates clearly|well spoken
clearance sale|discount sale|markdown sale
clearer|more understandable|plainer
customs clearance|customs formalities
clearly|plainly|understandably
clear|comprehensible|easily understood|plain|understandable
clear|lucid|plain|unambiguous|understandable
clergyman|minister|pastor|priest|reverend|vicar
clergy|ministers|pastors|priests|religious leaders
clerical assistant|clerical staff|clerical worker|clerk|office employee|office worker
client care|client service|customer care|customer relations|customer service|customer support|guest service|serving customers
client contact|customer contact|customer dealings
client data|client details|client information|client records|customer data|customer details|customer information|customer records
client feedback|customer feedback
client focused|client oriented|customer centric|customer focused|customer minded|customer oriented|service minded|service oriented
client inquiry|client question|client request|customer enquiry|customer query|customer question|customer request
client invoice|customer invoice|outgoing invoice|sales invoice
client loyalty|client retention|customer loyalty|customer retention|repeat custom
client needs|client requirements|client wishes|customer demands|customer needs|customer requirements|customer wishes
client relations|client relationship|customer relationship
client satisfaction|customer satisfaction|guest satisfaction
client survey|customer poll|customer survey
climate control|heating ventilation and air conditioning|hvac
climate friendly|eco friendly|ecological|environmentally friendly|green|sustainable
clinical study|clinical trial|medical study|medical trial
clinic|community clinic|health centre|medical centre
clinic|health centre|medical office|medical practice|outpatient clinic|practice|surgery
clinic|hospital|infirmary|medical centre
clip|film|footage|movie|video
close by|local|nearby|neighbouring|round about
close call|near accident|near miss
closing time|day end|end of day
closet|wardrobe
closing|closure|shutdown
laundry|washing
cloth|material|textile
club members|member|subscriber
club|disco|nightclub
cnc|cnc machine
co op|coop|cooperative|mutual
coal mine|coal pit|colliery
coating|colour|paint
coating|paint layer
cocktail|long drinks|mixed drink
coder|dev|developer|programmer|software developer|software engineer
code|codebase|program code|source code
coffee machine|coffee maker|espresso machine
cold call|unsolicited call
cold chain|unbroken cooling
cold cuts|cured meat|sausage
cold dishes|salad
cold room|deep freezer|freezer
collaborative|cooperative|team oriented
colleague|fellow|fellow student|peer
collecting debts|debt collection|debt recovery
collecting donations|fundraising|raising funds|raising money
collection box|donation box
collective|common|joint|shared
collective|group|joint|shared
colouring|hair colour|hair dye|tint
columnist|correspondent > journalist|reporter
combine harvester|harvester
combustible|flammable|inflammable
comfort|ease|well being
coming month|following month|next month|upcoming month
coming week|following week|next week|upcoming week
coming year|following year|next year|upcoming year
foreign languages|language skills|languages|linguistic skills
comments|feedback|opinion|reaction|response
common|customary|normal|ordinary|regular|usual
common|everyday|frequent|usual|widespread
communicative|extroverted|gregarious|outgoing|people oriented|people person|sociable
communion class|confirmation class|confirmation lessons
community kitchen|soup kitchen
community relations|neighbourhood relations
honorary work|unpaid work|voluntary work|volunteer work|volunteering
community work|outreach|public contact
community|district|local area|locality|neighbourhood
community|local people|local population|local residents|neighbourhood
community|local people|public
community|local|neighbourhood
commuter|passenger|people travelling|rider|traveller
company cars|company vehicles|fleet|vehicle fleet
company internal|in house|internal
company network|internal network|internal website|intranet
company|employer|the business|the company|the firm
compassionately|empathetically|with compassion|with empathy|with kindness|with sensitivity
compassionate|empathetic|empathic|sympathetic
compassionate|good hearted|warm hearted
compassion|empathy|kindness|sympathy
compensation|earnings|pay|remuneration|salary|wage
competitor|contestant|entrant|participant|rival
competitor|opponent|rival
complaints|criticism|customer complaints|grievances
complaint|grievance|issue raised
complaint|symptom
complete process|entire process|full process|whole process
complete service|full service
complete team|entire team|full team|whole team
completion time|handling time|lead time|processing time|turnaround|turnaround time
compliant|conforming|in compliance|in conformity
component|element|piece
component|piece|workpiece
component|replacement part|spare part
comprehensive > extensive|thorough
comprehensive school|high school|secondary school|senior school
compulsory|mandatory|obligatory|required
computer based|computerised|digital|electronic|paperless
computer based|digital|electronic|virtual
computer equipment|devices|equipment|hardware
computer issue|computer problem|it issue|it problem|tech issue|technical issue|technical problem
computer literacy|computer literate|computer skills|it literate|it skills|pc skills
computer network|it network|lan
computer program|software|system
ehr|electronic health record|electronic medical record|electronic patient record|emr
computer|desktop|machine|pc|workstation
computing centre|data centre|datacenter|server room
concealed|hidden|unseen
concept|idea|notion
concert hall|music hall|music venue
concert|gig|music event|musical performance|recital
conference call|phone conference|teleconference|telephone conference
conference contribution|conference paper
conference|congress|convention|expert meeting|summit|symposium
conference|gathering|get together|meeting|session
confidentiality|discretion|privacy|secrecy
confidential|not public|private|secret|sensitive
confidential|personal|private
confident|self assured|self confident
confined space|enclosed space|tight space
confinement|custody|detention
conflict|disagreement|dispute|quarrel|row
congress|legislature|parliament
considerably > clearly|noticeably
considerably|greatly|markedly|noticeably|significantly|substantially
consignments|drops|shipments
consignment|shipment|supply
constable|police officer|policeman|policewoman
constabulary|law enforcement|police force|police officers|the force
constant improvement|continual improvement|continuous improvement|ongoing improvement
constant|continuous|non stop|ongoing|steady|unbroken|uninterrupted|without interruption
constant|regular|stable|steady
constant|stable|steady|unchanging
construction diary|site diary|site log
construction equipment|construction machinery|heavy equipment|heavy machinery|heavy plant|large machinery|plant machinery
constructive|optimistic|positive|upbeat
consulate|diplomatic mission|embassy
consultation|discussion|meeting|talk
consumables|materials|stock|supplies
consumer research|market research|market study|market survey
contact person|contact point
contaminated|dirty|polluted|tainted
contemporary|current|modern|present day|up to date
contingency plan|emergency plan|fallback plan|plan b
cpd|inset
continuing|current|ongoing
contract based|fixed term
employment agreement|employment contract|job contract|work contract
contractor|external firm|external provider|outside contractor|outside firm|subcontractor|third party
contractor|sub contractor|subcontractor
supplier contract|supply agreement|supply contract|vendor contract
contrary|opposite
control equipment|control system|control unit
cost control|spending control
crowd control|crowd management
control panel|dashboard|overview screen
convenience store|corner shop|mini market|newsagent s
conversant with|knowledgeable about
conveyancing|property transfer
convict|detainee|inmate|prisoner
cooked|hot
cooker|oven|stove
cookhouse|galley|kitchen
cooking instruction|dish instruction|recipe
cooking pots|cookware|kitchenware
cooktop|hob|stove top
cool headed|even tempered|level headed|serene|unflappable
cooperative|team oriented|team player|team worker|teamworker
copier|copying machine|photocopier|xerox machine
copier|printer|scanner > office equipment|office machines
corn|maize|sweetcorn
correctional facility|correctional institution|detention centre|gaol|jail|penitentiary|prison
corrective action|corrective measure|remedial action|remedial measure
correspondence|letters|mail|written communication
correspondence|letter|mail|written message
corridor|hall|hallway|passage
cosmetics|makeup
cost aware|cost conscious|economical|thrifty
cost calculation|cost estimate|costing|estimate|quotation
cost centre|cost unit
cost effective|cost efficient|economical|low cost|thrifty
cost estimate|estimate|offer|price quote|quote
cost intensive|costly|expensive
energy bills|energy costs|power costs
travel costs|travel expenses
costly|dear|expensive|high priced
costs|expenditure|expenses|outgoings|spending
costume|stage clothes|theatre clothing
cost|expenditure|expense|outlay|spending
cost|price|tariff
couch|settee|sofa
council tax|local tax|property tax
counters|surfaces|work surfaces|worktops
counter|countertop|work surface|worktop
counting stock|cycle count|inventory|inventory count|physical count|stock check|stock count|stock take|stocktaking
country|countryside|rural
country|land|nation
county|district|shire
couple|duo|pair|two
couple|pair|partners
coupon|discount code|voucher
courgette|zucchini
courier|delivery driver|delivery man|parcel driver|van driver
courier|messenger|parcel carrier|parcel service
course assignments|coursework
course book|coursebook|school book|schoolbook|textbook
course content|course plan|curriculum|syllabus|teaching plan
therapy plan|treatment plan
course|programme|training|training course|training programme
court appointment|court date|hearing date
court case|court trial
court case|law suit|lawsuit|legal action|legal case|litigation
court decision|ruling|verdict
court hearing|court session|hearing
court proceedings|lawsuits|legal action|legal proceedings|litigation
courteously|politely|respectfully
courteous|polite|respectful|well mannered
court|courthouse|courtroom|law court|tribunal
cover teacher|substitute|substitute teacher|supply teacher
coverage|insurance cover|insurance protection
crab|lobster|mussels|oysters|prawns|shellfish > seafood
craftsman|tradesman|tradespeople|tradesperson|worker
craftsmen|craftspeople|skilled tradesmen|skilled workers|trades|tradespeople
craft|skilled trade|trade
crane driver|crane operator
crane|lifting machine
creativity|imagination|inventiveness
credit memo|credit note
credit rating|credit standing|creditworthiness
creditor invoice|incoming invoice|purchase invoice|supplier bill|supplier invoice|vendor bill|vendor invoice
creditor|lender
crew briefing|huddle|staff meeting|stand up|team briefing|team meeting|toolbox talk
crew member|deckhand|mariner|sailor|seafarer|seaman
crew|gang|work crew
crime|criminal offence|offence|wrongdoing
criminal law|penal law
criminal|lawbreaker|offender|perpetrator
crisis|emergency|urgent|urgent case|urgent situation
critical care|icu|intensive care|intensive care unit|itu
crockery|dishes|dishware|plates|tableware
crop|field crop|plant
crop|harvest
cross border|international|multinational
cross cultural|diverse|intercultural|multicultural
interdisciplinary team|mixed team|multidisciplinary team
cross disciplinary|cross functional|interdisciplinary|multi disciplinary|multidisciplinary
crossroads|intersection|junction
crosswalk|pedestrian crossing|zebra crossing
crucial|essential|indispensable|vital
cruise|sea journey|voyage
cubic metre|m3|metres cubed
curbside|kerbside
curiosity about|interest in
curious|inquisitive
current|existing|ongoing|present day|today s
current|recent|topical|up to date
curriculum vitae|cv|resume
curtain|drape
customer acquisition|new accounts|new business|new clients|new customers
customer assistant|retail assistant|retail associate|sales assistant|sales associate|sales clerk|salesperson|shop assistant|shop worker|store assistant|store associate|store clerk
customer complaint|diner complaint|guest complaint
customer facing|front line|public facing
customer friendly|customer oriented
shopper|store visitors
customer preferences|customer wishes
customer satisfaction|happy customers|pleased customers|satisfied customers
customer|diner|guest|patron|restaurant guests
customs documents|customs papers|customs paperwork
deadline|due date|target date|time limit
cutlery|flatware|silverware
cutting edge|latest|leading edge|most modern
cutting edge > modern|up to date
cyber security|cybersecurity|data security|information security|it security
dad|father
daily cash|daily takings
daily count|daily number|daily total
daily life|everyday life
daily meeting|daily scrum|daily standup|scrum meeting|stand up|standup
daily paper|gazette|journal|newspaper|paper
dairy|dairy products|milk|milk products
damage free|intact|undamaged|unharmed|without damage
damage report|loss report
damp|moist|wet
dangerous goods|dangerous substance|hazardous goods|hazardous material|hazardous substance|hazmat
dangerous waste|harmful waste|hazardous waste|toxic waste
dangerous|hazardous|perilous|risky|unsafe
danger|hazard|risk|safety risk
data analyst > analyst
data bank|data base|data store|database|records system
data capture|data entry|data input|entering data|inputting data|keying data
data collection|data set|dataset
data confidentiality|data privacy|data protection|privacy|privacy rules
data migration|data transfer|moving data
data|statistics
dated|legacy|obsolete|old|old fashioned|outdated|outmoded
day after|following day|next day
day shift|days|daytime shift
day to day|everyday|ordinary|regular|routine|usual
day to day|operational
deaf|hearing impaired
dealer|distributor|reseller|sales partner|trade partner
dealer|merchant|seller|trader
dearth|deficit|lack|scarcity|shortage|shortfall
death|decease
deception|fraud|scam
deck|pitch|presentation|slide deck|slide show|slides|slideshow
decline|decrease|downturn|fall|reduction
decorator|house painter|painter
purchase deed|title deed
deep clean|intensive clean|thorough clean
deep fryer|fryer
deepness|depth
deep|detailed|in depth|thorough
deep|in depth|profound
defect|error|fault|malfunction|problem
defect|fault|flaw|imperfection
defence|defense
deficit|loss|shortfall
degree paper|dissertation|final paper|thesis
delay|late delivery|lateness|setback
delay|queueing time|wait|waiting period|waiting time
doorstep delivery|home delivery
delivery docket|delivery note|delivery slip|dispatch note|packing list|packing slip
delivery receipt|pod
delivery round|delivery route|delivery run|delivery tour
delivery route|itinerary|route
delivery van|light truck|transporter|van
demolition|tearing down
demo|demonstration|presentation
dense|heavy|thick
dental practitioner|dental surgeon|dentist
dental prosthesis|denture|false teeth
dental|teeth|tooth
department head|departmental manager
government department|ministry
department store > store
dependability|reliability|trustworthiness
depot|distribution centre|fulfilment centre|logistics centre|stockroom|storage depot|storage facility|store|warehouse
depot|storage yard
deprived|disadvantaged|low income|poor|underprivileged|underserved
dermatology|skin diseases
job description|job profile|role description
desires|preferences|wants|wishes
desk clerk|receptionist
despatch|dispatch|goods out|outbound|outgoing goods|shipping|shipping department
dessert|pudding|sweet|sweet course|sweet dish
detailed|exhaustive|in depth|thorough
detector|sensor
dev team|developers|development team|engineering team|engineers
development cycle|iteration|sprint
dexterity|finger dexterity|manual dexterity|nimble fingers|skilful hands
diabetes patient|diabetic|with diabetes
diagnostic imaging|imaging|medical imaging|radiology
diary|journal|log|logbook|record
dietary need|dietary requirement|dietary restriction|food restrictions|special diet
diet|dietary|nutritional
diet|eating habits|food plan|nutrition
differently abled|disability|disabled|handicapped|physically challenged|with disabilities
different|differing|diverse|varying
digital learning|e learning|elearning|online courses|online learning|online training
digitally|on the internet|online|virtually|web based
dimensions|measurements
dimension|extent|magnitude|proportions|size
dining area|dining hall|dining room|eating area|restaurant floor
dining room|floor staff|foh|restaurant floor|service staff|waiting staff
dinner time|evening|evening hours|evening time
dinner|dinner service|evening meal|supper
din|loudness|noise
diplomacy|sensitivity|tact
diplomatic|discreet|tactful
diplomat|embassy staff
directives|guidelines|policies|regulations|rules
directive|guideline|policy|principle|rule
dirty|filthy|grimy|soiled|unclean
disabled|handicapped|impaired
disadvantage|downside|drawback|weakness
discontented|displeased|dissatisfied|unhappy
discount|markdown|price reduction|rebate
discretion|tactfulness
disgruntled|dissatisfied|unhappy|unsatisfied
dish machine|dishwasher|dishwashing machine
dishwasher|kitchen assistant|kitchen hand|kitchen helper|kitchen porter|pot washer|steward
dispatch documents|freight papers|shipping documents|shipping papers|transport documents
dispatch|freight|shipping
display material|pos material
merchandise display|product display|visual merchandising
display window|shop window|store window|window display
disruption|downtime|failure|outage|service interruption
distance driven|mileage|miles driven
distance learning|remote learning
distance|length|mileage
distant|far off|outlying|remote
distressed|in distress|troubled|upset
distributor|merchant|provider|seller|supplier|vendor
district|region|territory|zone
ditch|excavation|trench
diverse|multicultural|varied
equal opportunities|inclusion
divorced|married|single > marital status
diy store|hardware store|ironmonger
dna|gene|genetic
dock|goods bay|loading area|loading bay|loading dock|loading ramp
dock|harbour|port|seaport
doctoral dissertation|doctoral thesis|phd dissertation|phd thesis
doctor|medic|medical doctor|medical practitioner|physician
documents|files|papers|paperwork|records
document|file|paper|record|written record
dogged|persevering|persistent|tenacious
multi tasking|multitasking
dollars|us dollars|usd
dolly|hand truck|sack truck
domestic help|home help|household help|housekeeper
domestic waste|household waste|residential waste
domestic|home market|inland|national
donor data|donor database|donor list|donor records
donut|doughnut
door|doorway|entrance|gate
door|exit
practical|pragmatic|realistic
downpipe|gutter|rainwater pipe
downstairs|lower floor
downtime|idle time|outage|standstill|stoppage
draft drawing|rough drawing|sketch
drain|drainage|sewer|wastewater pipe
dramatically|drastically|sharply > considerably|markedly|noticeably|significantly
drama|stage play|theatre play
drawing pin|thumbtack
dressing table|vanity
dressmaker|seamstress|tailor
drilling site|oil field|oil rig|oilfield
drill|driller|drilling machine
drinking glasses|glasses|glassware
drinking water|potable water|tap water
drinks machine|vending machine
drip|infusion|intravenous|intravenous drip|intravenous fluids|intravenous line|iv|iv line
drip|leak|leakage|spill
driver licence|driver license|driving licence|driving license
driver tool|screwdriver
driving recorder|tachograph
driving test|road test
dropper|pipette
drug|medication|medicine|meds|pharmaceutical|prescribed drugs|remedy
dry lining|drywall installation|drywalling
dryer|drying machine|tumble dryer
drywaller|plasterer|plastering
drywall|gypsum board|plasterboard|sheetrock
dues|fee|price
dunning letter|dunning notice|late notice|payment reminder|reminder
duration|length|span
when absent|while away
on weekdays|weekday|working week
dutch|holland|netherlands
duty roster|duty rota|duty schedule|employee schedule|shift plan|shift rota|shift schedule|staff rota|staff schedule|work roster|work schedule
duty rota|shift plan|staff roster|staff rota|staff schedule
dwelling|home|house|housing unit|residence
dwelling|home|house|property|residence
dying|hospice|palliative|terminally ill
dynamic|energetic|vigorous
e commerce|ecommerce|online business|online retail|online sales|online trade
learning platform|lms
e mail|electronic mail|electronic message|email|mail message|message
e shop|internet shop|online retail|online shop|online store|web shop|web store|webshop
each delivery|each drop|every delivery|per drop
each event|every event|per event
each guest|per cover|per guest
each job|every job
each location|each site|every location|every site|per location|per site
each pupil|each student|every pupil|every student|per learner|per pupil|per student
each session|every session|per class|per session
each shift|every shift
eagerness|enthusiasm|keenness|passion|zeal
eager|enthusiastic|keen|passionate
eager|enthusiastic|keen|self driven
earlier|ex|former|old|one time|past|previous|prior
earlies|early duty|early shift|morning shift
early bird|happy hour
early childhood|early years|nursery age|pre school|preschool|under five
nursery child|preschool children|preschooler|under fives
earnest|serious|sober
earnings|income|receipts|revenue
earth moving|earthworks|excavation work|groundworks
earthworks|groundworks
earth|soil
easier|less difficult|simpler
easily|easy|with ease
easter|easter break|easter period|easter time
east|eastern
simple|user friendly
ecg|ekg|electrocardiogram|heart trace
eco friendly|environmentally sound|green|sustainable
ecological|environmental|green
economical|efficient
outskirts|suburban|suburbs
editorial staff|editorial team|editors|newsroom
educational institution|school
effluent|sewage|waste water|wastewater
ehs|h&s|health and safety|hse|occupational safety|ohs|osh|work safety|workplace safety
eld|electronic logbook
elected official|elected representative|lawmaker|legislator|politician
elective|not compulsory|optional|voluntary
elector|voter
electric power|electricity|power
electric tools|electrical tools|power tools
electrical fitter|electrical installer|electrician
electrical installation|electrical system|electrical work|electrics|wiring
electrical outlet|outlet|plug socket|power point|socket
elementary school|grade school|junior school|primary school
elevator|lift
eligible|entitled
eloquent|well spoken
email fraud|fraud emails|phishing
emergency aid|emergency care|emergency treatment|first aid|immediate aid
emergency procedure|emergency protocol
emergency exit|escape route|fire exit
emotional health|mental health|mental wellbeing|psychological health|psychological wellbeing
employee discount|staff discount
employee meeting|staff meeting|team meeting
employee survey|staff poll|staff survey
employee training|staff training
employees|labour|labour force|manpower|personnel|staff|workforce
employee|labourer|operative|worker|working people|workman
employee|people employed|personnel|staff|staff member|team member|worker|workforce
employer reference|reference letter
employment agency|employment office|job centre|unemployment office
employment law|labour law
empty|unfilled|unoccupied|vacant
enclosure|fence|railing
end check|final check|final inspection
progress report|report card|school report
engine room|machine room
engine|motor|power unit
enjoyable|entertaining|fun|playful
enormous|huge|massive|vast > big|large
enquiry desk|information desk|reference desk
enquiry|query|question
enthusiasm for|enthusiastic about|fond of|keen on|love of|passion for|passionate about
entire|full|total|whole
entrance hall|foyer|lobby|reception area
entree|main course|main dish
entry salary|initial pay|starting salary
environment|platform|portal|system
environment|surroundings
equal|identical
equine|horse|pony
equipment|instruments|tools
equipment|machinery|machines|mechanical equipment|plant
erroneous|false|faulty|inaccurate|incorrect|wrong
errors|faults|flaws|inaccuracies|mistakes|slips
escalator|moving stairs
essay|paper|written assignment
essential|necessary|required|requisite
estate agency|realty firm
estate agent|letting agent|property agent|realtor
estate car|station wagon
eucharist|holy communion|mass
europe|european|in europe
eur|euro
evacuation drill|evacuation exercise|fire drill|fire practice
evening shift|late duty|late shift
event location|event space|hall|location|venue
event|function|gathering|happening|occasion
event|incident|occurrence
evidence|proof|supporting material
ewe|flock|lamb|sheep
ex serviceman|former soldier|veteran
excellent|exceptional|exemplary|first class|first rate|superb
excellent|exceptional|superb > good|high quality|strong|very good
excess|extra|oversupply|surplus
excess|left over|leftover|remaining|surplus
executive search|headhunter > recruiter
exercise class|fitness class|fitness session|workout session
exercise machines|fitness equipment|gym equipment
exercise plan|exercise programme|training plan|training programme|workout plan
exercise|fitness training|physical training|workout
exhausted|tired
exhaust|muffler|silencer
exhibition house|gallery|museum
exhibition text|object label|wall text
exhibition|expo|fair|trade fair|trade show
existing customer|loyal customer|regular client|regular customer|regulars|repeat client|repeat customer|returning customer
exit interview|leaving interview
expectant mothers|expecting mothers|pregnant women
expense account|expenses
expense claim|expense report|expense statement
job experience|practical experience|professional experience|work experience
industry experience|sector experience
experience|know how|practical knowledge|practice
expired|old|outdated|stale
explicitly|in particular|particularly|specifically
expressway|freeway|highway|motorway
extensively|large scale
extensive|far reaching|wide ranging
exterior|external|outdoor|outside
exterior|external|outer|outside
extermination|pest control|pest management|vermin control
external audit|independent audit|outside audit
external|from outside|outside|third party
extinguisher|fire extinguisher
eye doctor|optician|optometrist
eyeglasses|eyewear|glasses|spectacles
eye|ocular|ophthalmic
face treatment|facial|skin treatment
factory floor|plant floor|production floor|production hall|shop floor
factory|maker|manufacturer|producer
factory|manufacturing facility|manufacturing plant|manufacturing site|mill|plant|production facility|production plant|production site
faithful|long serving|loyal|staunch
false|inaccurate|incorrect|mistaken|wrong
family law|matrimonial law
family medicine|family practice|general practice|gp practice|gp surgery
family|family member|household member|kin|loved one|relative
famous|noted|renowned|well known
fans|follower|subscribers
fare|ticket price|travel cost
farm shop|farm store|farmers shop
farm vehicle|tractor
farmers market|produce market
fast food|quick service
fast learner|learns fast|learns quickly|quick learner|quick study
faster|more quickly|quicker|speedier
fast|promptly|quickly|rapidly|speedily|swiftly|without delay
faucet|tap|water tap
fauna|wild animals|wildlife
feeble|frail|infirm|weak
feeding tube|nasogastric tube|ng tube|peg feeding|peg tube|tube feeding
feet|foot|ft
fellow players|team members|teammates
female|ladies|woman
fertiliser|manure|plant food
fewer|lesser|smaller
fiber|fibre
fiction book|novel
field day|sports day
field research|field study|fieldwork
field sales|outside sales|travelling sales
figures|findings|outcomes|results
figures|numbers|statistical data|statistics|stats
filler|sealant|sealing compound
filling station|forecourt|fuel station|gas station|petrol station|service station
finance reports|financial reports
finance|financial|monetary|money matters
financial aid|funding|grant|subsidy
financial support|financing|funding|grant money
financing|funds|money
finds ways|ingenious|inventive|resourceful
fine dining|gourmet restaurant|upscale dining|upscale restaurant
fine|light|slim|thin
fingernails|nails
finish work|second fix
fire alarm|smoke alarm|smoke detector
fire brigade|fire department|fire service|firefighters
fire engine|fire truck
firefighter|fireman
firewall|network protection
first class|high quality|top quality
first fix|rough in
first team|main team|senior team
first years|freshers|freshmen|new students
fishing boat|fishing vessel|trawler
fitness centre|fitness club|fitness studio|gym|gymnasium|health club
fitness centre|gym|leisure centre|recreation centre|sports centre
fitting session|try on
fixed menu|set menu
fixed term|temporary
fix|mending|repair|repair work
flagship store > store
flashlight|torch
flat iron|iron|pressing iron
flexible hours|flexible working|flexitime|flextime
flood|high water|inundation
floor levelling|screed
floor|hospital ward|inpatient unit|unit|ward
florist|flower shop|flower store
flotation vest|life jacket|life vest
flowers|greenery|plants
flt driver|forklift driver|forklift operator
flt|fork truck|forklift|forklift truck|lift truck
fluctuating|variable
goal driven|goal oriented|results driven|results focused|results oriented|target driven|target oriented
quality conscious|quality focused|quality minded|quality oriented
folks|human beings|people
food bank|food pantry|foodbank
food hygiene|food safety
food item|foodstuff|ingredient|raw ingredient
food market|food shop|grocery|grocery store|supermarket
food prep|food preparation|mise en place|prep work
food shopping|foodstuffs|groceries
food store|grocery store|hypermarket|supermarket|superstore
food|food items|foodstuff|groceries
foot traffic|pedestrian|walkers
footpath|footway|pavement|sidewalk|walkway
interim|provisional|short term|stopgap|temporary
short term|temporary
for hire|for rent|to let
for sale|on offer|on sale
forces|military personnel|military units|soldiers|troops
forecast|outlook|prediction|prognosis
foreign currency|foreign exchange|fx
foreign language|other languages|second language
foreign|from abroad|international|overseas
forest worker|forester
forest|woodland|woods
formal|official
forthcoming|future|next|upcoming
fountain|pond|water feature
four|foursome|quartet
foyer|front desk|information desk|lobby desk|reception|reception desk|welcome desk
frame|framework|structure
france|french|in france
safe|without danger|without risk
free post|job opening|open position|open post|open role|opening|unfilled post|vacancy
hobby|leisure activity|pastime|recreation activity|recreational activity
free time|leisure|leisure time|recreation|spare time
free time|leisure|recreational
freelance|freelancer|independent contractor|self employed
freely licensed|open source
frequency|how often
frequency|incidence
fresh|freshly made|just made|newly made
fresh|new|novel|recent
fresh|perishable|short dated
from beginning to end|from start to finish|start to finish
frozen dessert|gelato|ice cream
greengrocer|produce store
fruit farm|fruit grove|orchard
fruit harvest|fruit picking|picking fruit
ft2|sq ft|sqft|square feet|square foot
fuel consumption|fuel use
functional knowledge|practical knowledge|working knowledge
funeral home|funeral parlour|mortuary|undertaker s
funny|humorous|witty
fun|in play|playful|through play
furnishings|furniture
future|potential|prospective|to come
game > match
game day|match day
garbage|litter|refuse|rubbish|trash|waste
garden centre|nursery|plant nursery|tree nursery
garden design|landscape design
garden waste|green waste|yard waste
garden worker|gardener|grounds worker|groundskeeper|groundsman|landscaper
gardens|green space|public garden
garden|yard
gas line|gas main|gas pipe
gasoline|petrol
gauge|measuring device|measuring equipment|measuring instrument|test equipment
gauge|measuring device|meter
gbp|pound sterling|sterling
gems|jewellery|jewelry|ornaments
general ledger|gl|main ledger|nominal ledger
general worker|labourer|manual worker|site worker|unskilled worker
general|miscellaneous|sundry|various
generating station|power plant|power station
generator|genset|power unit
german|in germany
getting about|mobility|moving about|walking ability
gift card|gift certificate|gift voucher|voucher
gift shop|museum shop|museum store
gift|giveaway
gin|rum|tequila|vodka|whisky > spirits
gladly|happily|happy
glad|happy|pleased
glass container|jar|pot
glasshouse|greenhouse|hothouse|polytunnel
glass|glazing|pane
glazing|pane|window
glimpse|insight
gluten free|without gluten
go live|launch|release|rollout
goalie|goalkeeper|keeper
goal|quota|set goal|target
goat|kid goat
managing time|time management
interpersonal skills|people skills|social skills|soft skills
operational condition|running order|working order
inventory|stock
goods in|goods inwards|goods receiving|inbound|incoming goods|receiving|receiving dock
governing body|governors|school board|school governors
government|public authorities|public sector|state
gps|navigation system|sat nav|satellite navigation|satnav
grad students|graduate student|postgrad|postgraduate
grade crossing|level crossing|railway crossing
grade|grade level|school year|year group
gradually|in stages|in steps|phased
gradual|leisurely|slow|unhurried
graduate thesis|master thesis
grand opening > opening
grandparent > family|relative
grape harvest|grape picking|wine harvest
graphic artist|graphic designer
graphic|pictorial|visual
grasp of|insight into|understanding of
grasp|know how|knowledge|understanding
grass cutter|lawn mower|mower
grassland|grazing land|meadow|pasture
grass|lawn|turf
gratuity|tip
graveyard shift|night duty|night shift|night work|nights|overnight shift
gravy|sauce
grease|lubricant|oil
great number|high volume|large amounts|large number|large volume
greater|higher|larger
great|very good
green onion|scallion|spring onion
greeter|hostess
grinder|grinding machine
gritting|snow clearing|snow removal|winter service
ground beef|ground meat|mince|minced meat
ground crew|ground staff|ramp agents
group|holding company|parent company
growing season|vegetation period
growth|increase|rise|upturn
guard round|security patrol|security round
guardian|parent
guest pass|visitor badge|visitor pass
guest|hotel guest|house guests|visitor
guidebook|handbook|instruction book|instructions|manual|reference guide|user guide
guided tour|guided visit|walkthrough
guided tour|guided walk > tour|visit
guide|tour guide|tourist guide|travel guide
gym class|gym lessons|pe|phys ed|physical education|sports lessons
g|gram|gramme
haccp|hazard analysis|hazard analysis and critical control points
haddock|herring|salmon|trout|tuna > fish|seafood
hair care|hair treatment
hair cut|hair style|haircut
half year|six months
half days|half time|part time|reduced hours
half done|incomplete|not finished|unfinished
half marathon|marathon|triathlon > race
half term|school breaks|school holidays|school vacation|term breaks|vacation time
half|halves
hamlet|rural community|small town|village
hammer|mallet
hammer|pliers|screwdriver|spanner|wrench > hand tools|tools
pallet jack|pallet truck
hand tools|manual tools
hand written|handwritten
small crew|small group|small team
handout|information sheet|leaflet|worksheet
practical session|seminar|training session|workshop
handset|phone|telephone
happy|pleased|satisfied
happy|willing
hard copy|on paper|paper|paper based
harmful|poisonous|toxic
harm|hurt|injury|wound
harvest|harvest season|harvest time
hassle free|problem free|seamless|smooth|trouble free|without problems
haulage driver|lorry driver|truck driver|trucker
ha|hectare
head coach|main coach
head teacher|headmaster|headmistress|headteacher|principal|school principal
headcount|staff numbers|staffing level|workforce size
headcount|size
headway|progress
health care|health sector|health service|health system|healthcare|medical care
health spa|spa|wellness centre
healthy|nourishing|nutritious|wholesome
health|wellbeing|wellness
hearing aid|hearing device
heart attack|myocardial infarction
heart rate|heartbeat|pulse
heater|radiator
heaviness|mass|weight
hgv driver|lgv driver > lorry driver|truck driver
heavy vehicle|hgv|lorry|truck
heavy|physical|physically demanding|strenuous
hedge cutter|hedge trimmer
help desk|helpdesk|service desk|support desk
helpful|supportive
hem|seam|stitching
seasoning|spice
hide|leather
high end|luxury|upmarket|upscale
high pressure|pressured|stressful|tense
high priority|pressing|rush|time critical|time sensitive|urgent
high quality|high standard
high street|main street
high value|of value|precious|valuable
higher education|tertiary education|university education
highest|largest|max|maximum
highland|hill|mountain|peak
hiring process|recruitment process|selection process
historic|historical|history
hobby|leisure interest|pastime
hog|pig|piglet|sow|swine
hoisting equipment|lifting equipment|lifting gear|lifting tackle
hoist|lifting aid|lifting device|patient lift
holiday camp|summer camp|summer programme|vacation camp
holiday park|holiday resort|resort
holidaymaker|sightseer|tourist|vacationer|visitor
holidaymaker|tourist|traveller|vacationer|visitor
home assignments|homework|schoolwork
home dweller|homeowner|householder|resident
home loan|housing loan|mortgage|property loan
home made|homemade|house made|self made
home office|telecommuting|telework
home removal|house move|household move
home tutor|private tutor|tutor
homeless animals|stray animals|strays
homeless shelter|night shelter
homeless|rough sleepers|street people
homeowner|house owner|householder|property owner
homepage|internet page|internet presence|internet site|online presence|site|web page|web presence|web site|website
homily|preaching|sermon
honesty|integrity|truthfulness|uprightness
honest|sincere|straightforward|truthful|upright
honorary|unpaid|voluntary|volunteer|without pay
hoover|vacuum|vacuum cleaner
horse barn|horse yard|riding stable|stable
hospital patients|inpatient|patient|ward patients
hostel|refuge|shelter
normal hours|office hours|working hours
hours sheet|time card|time record|time sheet|timecard|timesheet
hour|hr|hrs
house listing|property advert|property listing
house owner|landlord|lessor|property owner
housing association|housing provider|social landlord
housing benefit|rent allowance|rent support
hr|hr department|hr team|human resources|people department|people operations|people team|personnel department
humour|wit
hungry|underfed
married partner|partner|spouse
hygiene measures|infection control|infection prevention
idea|proposal|recommendation|suggestion
id|id card|identity card
ill people|ill person|patient|sick people|sick person|the ill|the sick
illumination|lamps|lighting
image|photo|photograph|picture|snapshot
imaging|medical image|scan
immediately|instantly|right away|straight away > fast|promptly|quickly
immigrant|migrant
immunisation|inoculation|jab|vaccination
impartial|neutral|unbiased
important|major|significant
playfully|through games|through play
in safety|safely|without accidents|without danger
in arrears|late|outstanding|overdue|past due|unpaid
in bulk|many
in bulk|in large quantities|in volume
in line with|pursuant to
in demand|popular|sought after|well liked
well kept|well maintained
well kept|well preserved
structured|well organised
in house|internal|self produced
in italy|italian|italy
in order|tidy
newly|of late|recently
in retirement|pensioned|retired
in season|seasonal
in shifts|rotating shifts|shift duty|shift work|shifts|working shifts
in spain|spain|spanish
north|northern
region|regional
south|southern
spring|spring months|spring season|springtime
summer|summer months|summer season|summertime
west|western
winter|winter months|winter season|wintertime
in writing|on paper|written
inadequate|insufficient|not enough|too few|too little
inappropriate|not suitable|unfit|unsuitable
inbound mail|incoming mail|post|post received
incident log|occurrence book
income statement|p&l|pnl|profit and loss
income|revenue|sales|sales revenue|turnover
incomplete|missing parts|partial|unfinished
indefinite|ongoing|permanent
india|indian
indicator|key figure|measure|metric
indicator|turn signal
individual lesson|private lesson|private tuition|private tutoring
individual requirements|particular needs|personal needs|special requirements|specific needs
indoors|inside|under cover
indoor|inside|interior
induction|induction training|introductory training|onboarding|orientation
industrial controller|plc|programmable logic controller
industry body|professional association|professional body|trade association|trade body
industry|sector|trade
inexperienced|untrained|without experience
infant|little one|small child|toddler|under threes
inferior|poorer|worse
information day|open day|open house|visitors day
infrequent|intermittent|occasional|odd|sporadic
infrequent|rare|scarce|uncommon
inhabitants|local people|local residents|locals|resident|townspeople
injured party|survivor|victim
inland revenue|irs|revenue office|tax authority|tax office
inner|inside|interior|internal
innovative|inventive|novel
visual check|visual inspection
instructor|trainer|training instructor
instrument lesson|music class|music lesson
instrumentalist|musician|player
instrument|musical instrument
instrument|tool|utensil
insulating material|insulation|lagging|thermal insulation
insurance carrier|insurance company|insurance firm|insurer
insurance contract|insurance policy
insurance customer|insured|insured party|insured person|policyholder
insurance premium|premium payment
intellectual disability|learning difficulties|learning disability
intellectual property|ip|ip rights
interactive|participatory
interim total|running total|subtotal
internal note|memo|memorandum|note
internet|net|online|web
internship|practical placement|practicum|traineeship|work placement
intern|learner|trainee
intern|placement student|student intern|trainee
interview > conversation|discussion|talk
inventory level|stock|stock level
inventory list|stock list
inventory|stock list
investor|shareholder|stockholder
ireland|irish
irrigation|watering
issue|problem|worry
issue|subject|theme|topic
it department|it personnel|it staff|it team|technical staff|technicians
item description|product description|product text
precious goods|valuables
japan|japanese
jeweller s|jewellery shop|jewellery store|jewelry store
job ad|job advert|job advertisement|job posting|vacancy notice
job card|job order|job sheet|work order|work ticket
job card|job sheet|work card
job instruction|method statement|operating instruction|work instruction
job seeker|jobseeker|unemployed|unemployed people|unemployed person
jobless|unemployed|without work
joint|mutual|reciprocal|shared
journalists|media|news media|press
journalist|news writer|reporter
journal|log|logbook|record book
journal|magazine|periodical
journey|tour|travel|trip|voyage
jumper|pullover|sweater
junior high|middle school
junior team|youth side|youth team
juror|jury member
keeping time|shelf life|storage life
key figures|key performance indicators|kpi|kpis|metrics|performance figures|performance indicators|performance metrics
key holder|keyholder
keyboard instrument|piano
keyboard|keypad
kg|kgs|kilo|kilogram
kilometre|km|kms
kindergarten class|reception class
kitchen section|kitchen station|section
knowledgeable|well informed|well versed
k|thousand
lab assistant|laboratory assistant
lab equipment|lab instruments|laboratory equipment|laboratory instruments
lab findings|lab results|laboratory findings|laboratory results|test results
lab technician|laboratory technician
lab worker|laboratory worker
label|sticker|tag
labour costs|payroll costs|personnel costs|staff costs|wage costs
labour union|trade union|union|workers union
lab|laboratory|research lab|test facility|testing laboratory
staff shortage|understaffing
lacking|low on|short of|without enough
lacquer|varnish|wood finish
ladder|stepladder|steps
laid table|place setting|set table|table setting
lake|pond|reservoir
laminate|linoleum|parquet|vinyl > flooring
lamp|light fitting|light fixture|luminaire
property|real estate
land law|property law
language mediator|linguist|translator
larceny|shoplifting|stealing|theft
last month|previous month|prior month
last week|previous week|prior week
last will|testament
last year|previous year|prior year|year before
late payments|open invoices|open items|outstanding invoices|outstanding payments|overdue invoices|overdue payments|unpaid bills|unpaid invoices
latest|new|newest|recent
market launch|product launch
launderette|laundromat|laundry
laundry service|washing service
laundry|linen|textiles
lavatory|toilet|wc
law firm|law office|lawyers office|legal practice|solicitors
law|regulation|requirement|rule
leadership team|management team|managers
leaf blower|leaf vacuum
leak|spill|spillage
lean manufacturing|lean production
leaseholder|lessee|occupant|renter|tenant
lease|lease agreement|letting agreement|rental agreement|rental contract|tenancy agreement
lecturer > academic
lecturer|university teacher
legal advice|legal counsel|legal guidance
legal affairs|legal issues|legal matters|legal questions
legal assistant|paralegal
legal brief|legal submission|pleading|written submission
legal document|legal paper
legal obligation|legal requirement|regulatory requirement|statutory requirement
lemonade|soda|soft drink
lending library|library|public library
lengthy|long
lens|optic
less dangerous|more secure|safer
lesser|minor|secondary|slight|small
lesser|minor|secondary|subordinate
lesson outline|lesson plan|lesson preparation|teaching plan
letter carrier|mail carrier|mailman|post carrier|postal worker|postman
librarian > library staff
licence plate|license plate|number plate
life quality|wellbeing
lifeguard|pool attendant
life|lives
light|lightweight|not heavy
limited|modest|small|small scale
line cook > cook|kitchen worker
occupation|profession|trade|vocation
line|lineup|queue|waiting line
lingerie|undergarments|underwear
packing list|packing slip
price list|tariff sheet
questionnaire|survey|survey form
wine list|wine menu
list|log|record book|register
literature review|literature search|literature survey
little repairs|minor repairs|small fixes|small repairs
little|low|slight|small
little|minor|modest|small|tiny
live bands|live music
loan agreement|loan contract
local delivery|short distance|short haul
local resident|neighbour
local|locally grown|locally sourced|regional
lock|locking device
logging|timber harvesting|tree felling
logical|rational|reasoned
logistical|logistics
lone|single
long distance|long haul|otr
long established|long standing|long term|longtime
long lasting|long range|long running|long term
longer|more lengthy
lost items|lost property
lost|mislaid|misplaced|missing
lottery|prize draw|raffle|tombola
loud|noisy
low season|off season|quiet season
lowest|minimum|smallest
lumber mill|sawmill|timber mill
lumber|timber|wood|wooden
school lunches|school meals
lunch|lunch service|luncheon|midday meal
l|litre
m2|metres squared|sq m|sqm|square metre
machine downtime|machine standstill|machine stoppage
machine hand|machine operator
machine learning|ml|statistical learning
machine operator|machine worker|operator|production operative
machine related|mechanical
mr scan|mri|mri scan
mail office|post office
mail shot|mailing|mailshot|newsletter
maintenance fee|service charge
maintenance plan|maintenance schedule|service plan|service schedule
majority|most|over half
malicious software|malware|virus
mall|retail park|shopping arcade|shopping centre|shopping mall
maneuver|manoeuvre
many languages|multilingual|polyglot|several languages
margin|mark up|profit margin
marriage ceremony|wedding|wedding party|wedding reception
married|wed
masonry|rock|stone
mass production|series production|volume production
match official|official|referee|umpire
msds|sds
measuring tape|ruler|tape measure
meat free|meatless|vegetarian
medal|trophy > award|prize
media briefing|media conference|press conference
media relations|pr|press work|public affairs|public relations
media release|news release|press release|press statement
medical order|prescription|rx
medium sized|mid sized|middle sized|midsize
meeting notes|meeting record|minutes|notes
member base|members|membership
mental health|mentally ill|psychiatric
mental health|psychiatric|psychiatry
merchant|retailer
message|note
metal goods|metal parts|metal structures|metalwork
metal sheets|sheet metal|thin metal
metal waste|scrap metal
methodical|structured|systematic|systematically
methodical|structured|well organised
method|protocol
metric ton|metric tonnes|t|ton|tonne
metro|subway|tube|underground
mexican|mexico
mice|mouse
microscope|optical instrument
mic|microphone
midwest|midwestern
military personnel|service member|service personnel|serviceman|servicemen|soldier|troops
milking parlour|milking shed
millilitre|ml
millimetre|mm
mill|milling machine
safety aware|safety conscious|safety focused|safety minded
minibar|room bar
mission trip|missionary work|outreach trip
mission|vision > aim
mi|mile
mobile|on phones|phone based
mobility aid|rollator|walker|walking aid|walking frame
mobility aid|wheelchair
mold|mould
money back|refund|reimbursement|repayment
monotonous|recurring|repeated|repetitive
month end|monthly closing
mooring line|rope
more slowly|slower
play group|playgroup|toddler group
motorbike|motorcycle
moustache|mustache
patient transfer|patient transport
moving offices|office move|office relocation
mo|month|mos|mth
multi purpose|multipurpose|versatile
museum curator > curator
musical score|score sheet|sheet music|written music
music|musical
m|metre
m|million|mio|mn
narrow|slim|tight
natural gas > gas
neatness|orderliness|tidiness
neat|tidy|well kept
needle|pin
price negotiation|price talks
neonatal|neonate|new baby|newborn
neurological|neurology
never late|on time|prompt|punctual
new arrival|new members|new people|newcomer
new business|new company|new venture|start up|startup|young business|young company|young firm
night audit|nightly accounts
nil|no|none|zero
no one|nobody|not anyone
non stop|uninterrupted|without interruption
noodles|pasta|pizza > dishes|italian dishes
north east|northeast|northeastern
north west|northwest|northwestern
not connected|offline|without internet
sold out|unavailable
notary|notary public
noticeable|visible
nurse|nursing personnel|nursing staff|nursing team
obs|observations|vital parameters|vital signs|vitals
occupant|occupier|resident|tenant
occupational therapist|ot
off peak|quiet periods|quiet times|quieter times|slack periods|slow periods
offcuts|scrap|waste
office material|office supplies|stationery
office paper|paper goods|stationery|writing materials
office|working environment|workplace
ojt|workplace training
omelet|omelette
on demand|when asked
on location|on site
same day|that day
three times|thrice
online meeting|video call|video conference|video meeting|videoconference|virtual meeting|web meeting
online seminar|online talk|web conference|web seminar|webinar
onlooker|spectator|viewer|watcher
operating costs|operating expenses|overhead costs|overheads|running costs
operating doctor|surgeon > doctor|physician
operating manual|user documentation|user guide|user handbook|user manual
operating procedure|sop|standard operating procedure|standard procedure|written procedure
operating room|operating theatre|surgery room|surgical suite
operational|usable
opinion poll|poll|questionnaire|survey
opinion|stance|view
oral history|spoken memories
order form|po|purchase order|purchase requisition
order picker|order selector|picker|picker packer
organisational skills|organisational talent|organising skills|planning skills
ounce|oz
overalls|uniform|work clothes|workwear
overdue rent|rent arrears|rent debts|unpaid rent
package mail|parcel post
packaging operative|packaging worker|packer|packing worker
packaging|packing|packing material|wrapping
pajamas|pyjamas
pallet|palletised goods|skid
panel wall|wall
pants|slacks|trousers
paramedic > ambulance crew|ambulance staff
parents evening|parents meeting
parking fine|parking penalty|parking ticket
parole officer|probation officer
particular|specific
passport|travel document
pastoral|religious|spiritual
patent|protected invention
patterns|tendencies|trends
pay increase|pay rise|salary increase
pay slip|pay statement|pay stub|payslip|salary slip|wage slip
payments|remittances|transactions
pay|payroll|salaries|salary payments|wage payments|wages
pct|per cent|percent|percentage
peaceful|quiet|silent|still
pending|unresolved|unsettled
pensioner|retired people|retired person|retiree|senior citizen
pension|retirement benefits|retirement pay|retirement plan
wheelchair bound|wheelchair user
tax payers|taxpayer
percentage|proportion
performance nerves|stage fright
periodic|recurring|regular|repeated|routine|steady
permitted deviation|tolerance
perseverance|persistence|tenacity
personal data|personal details|personal information|private data
personal protective equipment|ppe|protective clothing|protective equipment|protective gear|safety clothing|safety equipment|safety gear
pest|rodent|vermin
phone sales|telemarketing|telephone sales|telesales
phone system|switchboard|telephone exchange|telephone system
photovoltaic panel|photovoltaics|pv module|pv panel|solar module|solar panel
physical therapist|physio|physiotherapist
physical therapy|physio|physiotherapy
pilot > airman|aviator
pipe fitter|pipefitter|plumber
pipes|pipework|plumbing
pipe|pipework|tube
pitch|playing field|sports field|sports ground
project plan|project schedule
planned maintenance|preventative maintenance|preventive maintenance|scheduled maintenance
planning department|planning office
plant based|vegan
plaster|plaster cast
plastics|polymers|synthetics
plastic|polymer|synthetic material
plate|platter|tray
platform|railway platform|track side
play area|play yard|playground|schoolyard
playhouse|stage|theatre
plaything|toy
poem|poetry
police department|police station|precinct
postal code|postcode|zip code
posts|social content
powerful|robust|strong|sturdy
practice field|training ground|training pitch
prawn|shrimp
pre owned|preowned|second hand|secondhand
preparedness|readiness|willingness
press officer|speaker|spokesman|spokesperson|spokeswoman
price data|price information
price label|price tag|price ticket
proactive|self starting|shows initiative|takes initiative
processing plant|refinery
product assortment|product lines|product range
product test|product trial
profit|surplus
progress report|status report|status update
project documents|project files|project papers|project records
receipt|sales slip|till slip
properly trained|well trained
proportion|ratio
props|stage objects
province|region|state
pump|pumping unit
punch list|snag list
quiz > short test|test
race|running event
racking|shelf units|shelving
radio station|tv station > broadcaster
radiograph|x ray
rail station|railway station|station|train station
rail|rail line|railroad|railway|train line
rapport|relationship|ties
rare books|special collection
raw|uncooked
story hour|story time|storytelling
rebar|reinforcement bar|reinforcing steel
recycling|reuse
recruiter|recruitment consultant
recurring payment|standing order
refresher|refresher course|refresher training|update training
refurb|refurbishment|remodelling|renovation|renovation work
region|sales area|sales district|sales region|territory
register office|registry office
regulator|regulatory agency|regulatory authority|regulatory body|supervisory authority|watchdog
rehab|rehabilitation
rehearsal|run through > practice|practice session
reject rate|scrap rate|waste rate
supplier relations|supplier relationships|vendor relations|vendor relationships
release|software release|version
religion lessons|religious education|religious instruction
remainder|remaining
remote assistance|remote help|remote support
rent|rental fee|rental payment
repair shop|workroom|workshop
repairman|service technician|technical staff|technician
repeat business|repeat custom|repeat orders
requirement|spec|specification|technical requirement
research aide|research assistant|research helper
research project|scientific study
research staff|research worker|researcher
respondent|study participant|study subject|test subject|trial participant
rest period|rest time
retail outlet|retail store
river|stream|waterway
road building|road construction|road works|roadworks
road sweeping|street cleaning|street sweeping
road traffic|traffic
roof tiler|roofer|slater
roof tile|shingle|slate
roof|rooftop
rotor|turbine
roundabout|traffic circle
running shoes|sneakers|sports shoes|trainers
safe environment|safe place|safe setting|safe space|safe surroundings|secure environment
safety briefing|safety talk|toolbox talk
safety guideline|safety instruction|safety policy|safety procedure|safety protocol|safety regulation|safety requirement|safety rule|safety standard
sales agent|sales representative|salesman|salesperson|saleswoman|seller
sales area|sales floor|salesroom|shop floor
sales conversation|sales pitch|sales talk
sales data|sales figures|sales numbers|sales results|sales volume
sales force|sales reps|sales staff|sales team|salespeople|sellers
sales goal|sales objectives|sales quota|sales target
sales tax|turnover tax|value added tax|vat
sapling|seedling|young plant
scaffold|staging
sonogram|sonography|ultrasound
scenery|stage set
sceptical|skeptical
schedule|time plan|timetable
school leaver|young adult|young people|youth
school term|semester|trimester
schoolteacher|teacher|teaching staff > educator|instructor
science subjects|sciences
science|scientific
scotland|scottish
screenplay|script
sculpture|statue
seamless operation|smooth flow|smooth operation|smooth running
seamlessly|smoothly|without friction|without incident|without issues|without problems|without trouble
search engine optimisation|search optimisation|seo
search engine|web search
seed|seedling|young plant
self driven|self motivated|self starter|self starting
semitrailer|trailer
sixth form|upper secondary
separate|single
server|service staff|table staff|waiter|waiting personnel|waiting staff|waitress|waitstaff
several > a few|multiple|some
sewage treatment|wastewater treatment|water treatment
sewing machine|stitching machine
shift book|shift log|shift report
short message|sms|text|text message
short run|small batch|small series
signage|signboard
singer|vocalist
singular|unique
site inspection|site visit
slt|speech pathologist|speech therapist
small business|small company|small enterprise|small firm
smear|swab|throat sample
social channels|social media|social networks|social platforms|socials
social insurance|social security|welfare system
social worker > welfare worker
software tester|tester
somebody|someone
waste separation|waste sorting
south east|southeast|southeastern
south west|southwest|southwestern
spanner|wrench
specialist > expert adviser
speeding fine|speeding ticket
spill kit|spill set
sponsor money|sponsorship
sports coach|trainer
stable condition|steady state
staircase|stairs|stairway|stairwell
witness account|witness statement
station|work station|workplace|workspace|workstation
steel frame|steel structure|steelwork|structural steel
stock handler|store worker|storekeeper|storeman|warehouse assistant|warehouse associate|warehouse hand|warehouse operative|warehouse worker|warehouseman
strategic plan|strategy > plan
streetcar|tram|trolley car
string|thread|yarn
subway|tunnel|underpass
successfully|with success
sudden|surprising|unanticipated|unexpected|unforeseen
summer break|summer holidays|summer recess|summer vacation
water mains|water supply
surgery|surgical intervention|surgical operation|surgical procedure
swim class|swimming instruction|swimming lesson
swiss|switzerland
sysadmin|system administrator
sysadmin|system administrator > administrator
table linen|tablecloth
tax accountant|tax adviser|tax consultant
tax declaration|tax filing|tax form|tax return
tax|taxation
technical college|trade school|vocational college|vocational school
technical docs|technical documentation
technical|technological
television|tv
test tube|vial
usability session|usability test|user test
the two|two
therapy hour|therapy session|treatment session
three|threesome|trio
towel|washcloth
trade supplier|wholesale dealer|wholesaler > supplier|vendor
traffic control|traffic direction|traffic regulation
training|tuition
translated text|translation
travel adviser|travel agent|travel consultant
travel arrangements|travel bookings|travel logistics|travel plans|trip planning
ugly|unattractive
unexpected|unforeseen|unplanned|unscheduled
university degree > academic degree|degree
unpaid helper|unpaid staff|voluntary staff|voluntary worker|volunteer > helper
unpaid|unsalaried|voluntary|without pay
unskilled|untrained|without training
unwanted plants|weed
upper floor|upstairs
upright|vertical
urinalysis|urine sample|urine specimen|urine test
user story > requirement
vest|waistcoat
vineyard|wine estate|winery
virtual machine|virtualised server|vm
volunteer roster|volunteer rota|volunteer schedule
waiting list|waitlist
wales|welsh
wall covering|wallpaper
washer|washing machine
water line|water main|water pipe
week|wk|wks
welder|welding operator
welding machine|welding set
welfare|well being|wellbeing|wellness
whiskey|whisky
wife|wives > spouse
wind turbine|windmill
windscreen|windshield
worn|worn out
years experience|years of experience
youth club|youth group
youth centre|youth club|youth house
`;
