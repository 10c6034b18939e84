/**
 * What may stand in an English rewording though the old wording does not have it. Lower case; a bar between members, a line for each group.
 */

/** They join words and state nothing. Words that widen ("all", "every", "most", "own", "only", "first") or deny are not among them; "roughly" only makes less of what follows. */
export const functionWords: string =
  'a an the and or but nor of to in on at by for from with within into onto through throughout across via per as than that which who whose whom this these those it its their them they there here ' +
  'when while where whereas after before during until since between among amongst around against toward towards upon along alongside including include includes included plus also such so then is are was were be been being am has have ' +
  'having had do does did i me my mine we us our can could may might would shall should up out off down over under about like s ve re ll d one ones other others both either together' +
  ' if respectively further thereby namely eg e.g i.e ie etc later afterwards subsequently now how what because although though however another itself themselves same given amid plus where hence thus therefore already her his co roughly approximately circa';

/** Words of doing and of things in general, which say no more than that there was work. */
export const lightWords: string =
  'work task duty activity job role process procedure use using utilise utilize perform carry conduct undertake execute handle provide give do make take help assist assistance support aid contribute contribution participate participation involve ' +
  'relate related regarding concerning basis part area kind type form item matter request purpose way manner person individual serve service  need deliver day-to-day case work-related field follow following accord according keep keeping side end';

/** Each line: words that may stand for each other. `>`: what stands before it licenses what stands behind it, and not the other way round. */
export const wordingGroups: string = `
a e|accident and emergency|emergency|emergency department|emergency room
a month|each month|every month|monthly|on a monthly basis|per month
a quarter|each quarter|every quarter|on a quarterly basis|per quarter|quarterly
a shift|each shift|every shift|per shift
a term|each term|every term|per term|termly
a week|each week|every week|on a weekly basis|per week|weekly
a year|annual|each year|every year|on a yearly basis|per annum|per year|yearly
ability|skill
able to|can|capable of
abroad|foreign|international|overseas
accelerate|speed up|faster|quicker|more quickly
accelerate|speed up|faster|quicker|shorten|speed
accept payments|cash handling|collect payments|handle payments|process payments|take payments
accept|employ|hire|take on
accident free|free of accidents|no accidents|without accidents|without an accident|zero accidents
accommodation|hotel|inn|lodging
accompany|escort|go along|go with|ride along
accounts payable|ap|purchase ledger|supplier invoices|vendor invoices
accounts receivable|ar|customer invoices|sales ledger
accounts|user account
account|bookkeeping|books|ledger
accustomed|accustomed to|at ease|at home|comfortable|comfortable with|used to
acquire|bring in|close|gain|secure|win|land
across departments|across teams|cross functional|interdepartmental
across the country|national|nationwide|throughout the country
act as|as|be|serve as|work as
act for|represent|speak for|stand for
activity|exercises|games
adaptable|flexible|versatile
add on sales|cross sell
add on sales|sell up|upsell|upselling
additional|extra|further
adjust|adapt|replace|alter|modify
adjust|change|adapt|alter|amend|modify
adjust|set|align|calibrate
administer|give|hand out|dispense
admit|admission|intake
adolescents|teenagers|teens|young people|youth
advice|guidance|consultation
advise|advice|counsel|give advice|guidance|provide advice
advise|discuss|explain|inform|tell
advise|guided|inform|consult|counsel|give advice|recommend|help choose
advise|propose|suggest
advise|train|coach|guided|mentor
ad|ads|advert|advertisement|advertising
afterwards|later|subsequently|then
against|compared with|down from|from|instead of|rather than
aged|elderly|older|older adults|older people|seniors-people
agency staff|seasonal staff|temporary staff|temporary workers|temps
agreement|contract|deal
agree|bargain|discuss terms|negotiate
ahead of|before|in advance|prior to
aim|goal|objective|quota|target
air travel|flight
ai|artificial intelligence
alarm|alert|notifications
alarm|fire alarms
all|each|entire|every|full|whole
alone|autonomously|by myself|independently|myself|on my own|single handedly|without supervision
alternate|every other|every second|one in two
alzheimer|dementia|memory loss
amount|number|quantity|volume
an hour|each hour|every hour|hourly|per hour
anamnesis|histories|medical history|patient histories
animal|livestock|pets
annual accounts|annual close|annual financial statements|year end|year end close
answer|reply|response|responses
anxious|concerned|nervous|worried
apartment|flat
api|apis|application programming interface
api|interface|apis|endpoint
api|interface|front end|user interface|ui
appetisers|starter
applicant|candidate
apply|apply for
apply|claim
apply|enforce|uphold
appraisal|assessment|evaluation
apprentice|interns|trainee
approachable|courteous|friendly|personable|polite|warm|welcoming
approach|method|technique
app|mobile app|mobile application
apr|april
arrange viewings|book viewings|schedule viewings
arrange|dress|plate
arrange|establish|put in place|configure|fit|install|mount|put in
arrange|make|schedule|book|reserve
arrange|organise|file|order|sort|categorise|classify
arrange|organise|plan|coordinate|liaise|align|orchestrate|synchronise
arrange|plan|schedule|book|set|make appointments|roster|rota|timetable
arrange|stock|shelve|stack
arriving|inbound|incoming|received
articles|blog articles|blog post|blogs
article|pieces|story
article|sku|skus|stock keeping unit
art|crafts
as a rule|generally|normally|typically|usually
assemble|collect|compile|acquire|gather|obtain|take in|pick up
assemble|collect|compile|gather|pull together
assess|correct|mark|grade|score
assignment|homework
assist|care|nursing|tend
assist|help|support|contribute|help out|aid|back|lend a hand
assist|help|support|enable|facilitate
assume|inherit|take over
at first|first|initially|originally|to begin with
at the same time|concurrently|in parallel|parallel|simultaneously
at times|from time to time|now and then|occasionally|on occasion|periodically|sometimes
attorney|lawyer|solicitor
audio|sound
aug|august
autumn|fall
availability|uptime
avert|avoid|prevent|stop
a|one|single|sole
b2b|business to business
b2c|business to consumer
back end|backend|server side
back up|backup|data backups
baked goods|bread|loaves
baked goods|cake|pastries
baked goods|desserts|pastry
bandage|dressing|wound care
bandage|dress|change dressings
banquet|events
bar code|barcode
basement|cellar
because of|due to|owing to
bedroom|room
begin with|start with
best before|expiry|use by
beverages|drink
bi weekly|biweekly|every fortnight|every two weeks|fortnightly
biannual|every six months|half yearly|semi annual|semiannual|twice a year
big|large|high
big|large|major
bill of materials|bom
bill|charge|invoice
bistro|eatery|restaurant
blood draws|collect blood|draw blood|take blood
blood glucose|blood sugar|glucose
blood pressure pulse and temperature|obs|observations|vital signs|vitals
blood pressure|bp
blood|blood sample|samples
board|committee|panel
board|panel|switchboard|consumer unit|distribution board|fuse board
boiler|heaters|heating
book|publications
booth|stand
brand marks|logo
breakfast|morning meal
brief|concise|short
bring in|employ|hire|take on|recruit
bring together|centralise|pool
brochure|flyer|leaflet
broken|damaged|defective|faulty|malfunctioning
budget|spending plan
build duration|build time
builder|developer of houses|house builder
building materials|construction materials
build|assemble|put together|fit|mount
business|commercial
business|company|firm|organisation
busy|fast paced
busy|high traffic|high volume
cad|computer aided design
calendar|diary
call|notify|alert
calm|composed|level headed
camera|cctv
came|finished|placed|ranked
campaign|promotion
cardiopulmonary resuscitation|cpr
card|by card|card payments
card|menu|menus
card|scheme
care plan|nursing care plans|nursing plan|plan of care
care worker|caregiver|carer
careful|attentive|conscientious|diligent|meticulous|painstaking
careful|thorough
care|therapy|treatment
carry out|complete|close|fill in|fill out|conclude|finalise|finish
cars|customer vehicles|customers' cars
case files|client files|client records
case law|legal precedent|legal research
cases|conflict|disputes
case|claim
case|request|incident|ticket
cash up|balance the till|close the till|count the till|reconcile the till
cause|lead to
cell phone|mobile|mobile phone
ceo|chief executive|chief executive officer
certificate|credential|qualification
certified nursing assistant|cna
chair|preside
chair|seating
change|renew|replace|exchange|substitute|swap
change|switch|transition
charity|non profit|nonprofit|not for profit
chart|plot|graph|visual
chart|plot|render|visualise
chart|survey|map
chart|table|sheet
check accuracy|ensure accuracy|verify accuracy
check in|check out|handle arrivals
check|control|audit|inspection
check|correct|edit|proofread|read over|read through
check|count|reconcile|tally
check|examine|inspect|survey
check|examine|review|assess|inspect|test|go over|monitor|screen|control|evaluate|go through|look over|track|verify|run tests|carry out checks|carry out tests|conduct checks|perform checks|perform tests|quality check|run checks
check|examine|review|go over|revise|go through|look over
check|monitor|note|watch|observe|see
check|monitor|watch|follow|observe|trace|track|keep an eye on|keep track of
check|reconcile|agree|balance|compare|match
check|review|screen|vet
check|test cases
check|trial|validate|verify
check|validate|verify|acknowledge|confirm
chef|cooks
chiefly|largely|mainly|mostly|predominantly|primarily
children|learner|pupil|schoolchildren|student
child|kids|pupils|youngsters
ci cd|cicd|continuous delivery|continuous integration and delivery|continuous integration and deployment
circuit|circuitry
citizens|members of the public|public|the public
ci|continuous integration
clean dishes|dishwashing|wash dishes|washing up
clean rooms|housekeeping|room cleaning
clean windows|window cleaning
clean|bathe
clear|pay|disburse|remit|settle
clear|remove|delete|eliminate|strip out|take off
clear|take down|remove|take out|strip|take away
clear|understandable
clinic|hospital|medical centre
clinic|practice|surgery|medical practice
close|balance|cash up|close out
close|secure|lock|lock up
closing|closing time|end of day
closing|final|last
closing|month end|month end close|monthly close
cnc|cnc machines
co-worker|colleague|coworker|peers|team member|teammates
coach|bus
coat|decorate|paint
cocktail|drinks|mixed drinks
code review|pull request reviews|pull requests|review code
code|source code|code base|codebase
coffee|coffee drinks|hot drinks
cold call|outbound calls
collect|compile|collate
collect|pursue|chase|follow up
combine|consolidate|merge|unite
commission|put into service|start up
committee|working group
common|joint|shared
communicate|contact|consult|talk to|converse|speak with|communicate with|connect with|correspond with|engage with|interact with|liaise with|meet with|speak to|talk with
communicate|contact|coordinate|liaise|work with|correspond|keep in contact|keep in touch
communicate|discuss|consult|talk|converse|speak|chat
complete|join|attend|participate|take part in
components|parts|workpiece
concept|suggestion
conduct|behaviour
confusion|errors|mix-up|mix-ups|swaps
connect|terminate
constant|regular|steady
cook|kitchen staff
copy|articles|content|material|posts|texts
copy|duplicate|scan|photocopy
copy|scan|digitise|file electronically
correct|accurate|error free|right|without errors
correct|accurate|exact|precise
correct|fix|address|repair|resolve|restore|service|debug|overhaul|solve|troubleshoot|mend|rectify|remedy
correct|fix|clear|repair|resolve|debug|solve|troubleshoot|rectify|remedy|sort out
correct|revise|edit|proofread|copy edit
cost|estimate|quote|price
cost|expenditure|expense|spending
cost|price|rate
council|local authority|municipality
counter|bar
counter|cash desk|cash register|checkout
counter|till|desk|service counter
counter|trade counter
count|amount
count|stocktake|number|tally|take stock|tot up
course plan|curriculum|lesson plan|syllabus
courses|starters and mains
course|class|form|group
course|session|class|lesson|tuition
course|session|workshop|seminar
course|workshop|induction|lessons|sessions|training sessions|trainings
court|courthouse|tribunal
cover|coverage
cover|fill in|replace|substitute|act|deputise|stand in|step in
cover|guest|diner
craft|handicraft
create|open|implement|roll out|start|establish|begin|initiate
credentials|password
credit|lending|loan
crm|customer relationship management
crop|plants
cubic metres|m3
customer facing|with customers
customer inquiries|customer queries|customer questions
customer|guest|buyer|client|consumer|patron|shopper
customer|guest|diner|visitor
customer|people who use|user
customs|customs clearance|customs papers
cut down trees|fell trees
cut|mow
cut|peel
cut|reduce|accelerate|speed up
cut|reduce|bring|decrease|take down|lower|brought down|get down
cut|reduce|decrease|trim|drop|lower|shorten|bring down|shrink|slash
cut|reduce|save|spare
cut|trim|chop|dice|slice
cut|trim|prune
daily|day to day|everyday|a day|each day|every day|on a daily basis|per day
daily|day to day|everyday|routine
dangerous|hazardous
danger|hazard|risk
data entry|enter data|input data
data entry|enter data|key data
database|data store|db
data|amounts|figure
data|data set|dataset
data|database|data base
data|figures|numbers|records|details|information
data|figures|numbers|results
data|figures|numbers|statistics
deadline|by the deadline|in time|on time|punctual|timely|to deadline|within deadlines
deadline|due date|time limits
debone|fillet
dec|december
degree|diploma
delay|late deliveries
delay|late|hold up
delegate|visitor|attendee|participant
delivery note|delivery papers
deliver|drive|move|transport|carry|send|distribute|ship|bring|dispatch|haul|supply|make deliveries
deliver|drive|operate|steer
deliver|drive|take|transport|carry|hand over|ship|bring|drop off
deliver|file|send|submit|hand in|lodge
deliver|give|hand over|pass|transfer
deliver|issue|administer|give|offer|hand|provide|supply
deliver|meet|achieve|attain|reach|accomplish|hit
deliver|organise|carry out|hold|host|operate|administer|conduct|work
deliver|present|show|demonstrate|give|display|explain
deliver|provide|supply|furnish
deliver|run|carry out|hold|host|conduct|lead meetings
demolish|knock down|tear down
demo|demonstration|product demonstrations
dependable|reliable|reliably|trustworthy
desk|front desk|reception
dessert|puddings|sweets
determine|calculate|compute|figure out|work out
determine|set|define|lay down|specify
developer|engineers|programmers
development|performance|progress
diagnose|debug|troubleshoot|fault find|find faults|trace faults
diagnose|diagnostics|fault finding|troubleshooting
diagnose|trace|detect|discover|find|identify|locate|spot|uncover|notice|recognise
diagnose|trace|detect|discover|find|identify|locate|spot|uncover|pinpoint
different|diverse|range|various|a number of|a range of|a variety of|many|multiple|numerous|several|variety
different|diverse|various|varied
difficult|challenging|hard
difficult|complex|complicated
digital|internet|on the internet|online|web
dig|excavate|trench
diners|patrons
dinner|evening meals
discount|rebate|reduction
dish|crockery
dish|meal|food|dinners|lunches
dish|meal|food|plate
dish|recipe
dismiss|let go
dispatch|consignment|delivery|shipment
display|showcase|merchandising|shelf display
distribute|hand out|assign|divide|allocate|share out
distribution boards|fuse boards|fuse box
divide|break up|separate|split
doctor|gp|gps|medical staff|physician
document|draft|write up|write|author|compose|pen
domestic|residential|homes|houses|private homes
domestic|residential|home|house|dwellings|household
domestic|residential|private
donations|donor|supporters
drawing|blueprints|technical drawings
draw|draft|design|sketch
draw|illustrate|sketch
drips|infusion|iv
drive|cover|do|travel|clock
drive|ride
drive|transport|carry|haul|transfer|convey
drug|medication|medicine|meds
dumpster|skip
duplicate|double
e commerce|online shop|online store|web shop|web store
e g|for example|for instance|including|like|such as
each friday|every friday|fridays|on fridays
each monday|every monday|mondays|on mondays
each morning|every morning
each saturday|every saturday|on saturdays|saturdays
each sunday|every sunday|on sundays|sundays
each thursday|every thursday|on thursdays|thursdays
each tuesday|every tuesday|on tuesdays|tuesdays
each wednesday|every wednesday|on wednesdays|wednesdays
eager|enthusiastic|interested|keen|motivated
ease|make easier|make simpler|simplify|streamline
ecg|ekg|electrocardiogram
ehr|electronic health record|electronic medical record|electronic patient record|emr
ehs|h s|health and safety|hse|occupational safety|work safety|workplace safety
elderly residents|residents|seniors
electric|electrical|electricity
elementary school|primary school
email campaign|email marketing|mailing campaigns|mailings
email newsletter|mailing|newsletter
email|inquiry|message
emea|europe middle east and africa
emergency aid|first aid
enable|let|permit|so|so that|allow
end to end|from beginning to end|from start to finish|start to finish
engine|motor
english as a second language|esl
ensure|guarantee|make sure|see to it
enterprise resource planning|erp
enter|place|put
equipment|devices|analysers|instruments
equipment|devices|machinery|apparatus|gear|kit|tools
equipment|device|appliance|hardware
equipment|glassware
equipment|plant|device|machine|machinery
estimate|forecast|gauge|project
event|function|gathering|occasion
exam prep|exam preparation|prepare for exams
examine|investigate|look into|research|explore|inquire|probe
examine|measure|process|assess|test|screen|analyse|run tests
examine|review|assess|evaluate|rate|appraise|judge
examine|review|assess|inspect|test|monitor|control|go through|look over|validate
examine|review|assess|study|evaluate|investigate|look into|analyse|interpret
exchange|refund|return
exhibition|fairs|shows
exhibition|fairs|trade fair|trade show
existing customers|regular customers|repeat customers|returning customers
existing|established|long standing
expand|broaden|enlarge|extend|widen
experience|experienced|practice|background
experience|experienced|practised|seasoned|with experience
face to face|in person|personally
failures|crash
failures|downtime|incidents|outage
familiar|know|know how|knowledge|understanding
families|family members|loved ones|relatives
families|guardian|parent
fast|prompt|quick|rapid|swift
feb|february
feed|cater for|cook for
feed|give meals|help eat
field|area|region|territory|zone
figures|key performance indicators|kpi|kpis|metrics
file|case|matter
file|document|paper|paperwork
film|video|clips|footage
finance|fund|pay for
finding|outcome|result
first floor|ground floor
fish|seafood
fixed|set time
fix|answer|solution
fix|determine|set|define
flavour|season
following|according to|as per|based on|compliant with|in accordance with|in compliance with|in keeping with|in line with
following|next|subsequent
follow|meet|observe|adhere|comply|keep to|stick to
follow|observe|according to|keep to|stick to|adhere to|comply with
footbridge|pedestrian bridges
footfall|visitors
forecast|prediction|projection
forecast|quote
fork lift|forklift|forklift truck
former|earlier|previous|prior
former|legacy|obsolete|old|outdated
form|template
for|sent to
for|used for
freelance|freelance writers|freelancer
free|free of|never|no|none|not one|without|zero
from home|home office|remote
from scratch|from the ground up|ground up
front desk|reception|front office
front end|user interface|client side|frontend
froth|steam
fte|full time equivalent
fuel|petrol|diesel
fuel|petrol|gas
function|capability|feature|functionality
funding|grant
fundraising|collect donations|raise funds|raise money
fundraising|donation|gifts
gain|get|win|pick up
galley|kitchen
garden|green areas|grounds
gather|pick|harvest
general ledger|gl
glazing|window
gmp|good manufacturing practice
go over|beat|exceed|more than|outperform|surpass
go over|discuss|talk through|talk about|talk over
goods|article|item|product
goods|load|cargo|freight
good|solid|well
grill|grill station|grilled dishes
group|club|society
grow|improve|increase|rise|climb|went up
grow|plant|cultivate
guard|protect|safeguard
guided by|as directed by|directed by|under the direction of
guided by|under guidance|under the guidance of|with guidance from
guided|tour|show around
guide|guideline|direction|instruction
guide|manual|handbook|instructions|documentation
guide|manual|handbook|instructions|guidebook|how-to
guide|user guide
haccp|hazard analysis and critical control points
hand over|handover|shift handover
handle orders|process orders|record orders|take orders
handle|carry out|complete|conduct|do|perform|execute|undertake
handle|deal with|address|resolve|respond|sort out
handle|deal with|address|resolve|tackle
handle|deal with|take|address|attend to|answer|respond|field|reply
handle|fix|solve
handle|look after|in charge of|manage|oversee|responsible for|take care of|charge of|accountable for
handle|look after|run|process|carry out|complete|deal with|operate|address|administer|attend to|do|take care of|perform|respond|work through|execute|see to
handle|process|deal with|do|work through|see to|treat
handle|process|deal with|enter|work through
handle|run|drive|operate|control|use|work|man
handling time|lead time|processing time|turnaround|turnaround time
hands on|practical
hand|assign|delegate
headed|lead|chair|run by
headed|lead|in charge of|manage|oversee|responsible for|supervise|watch over
headed|lead|spearhead
hearing|trials
heating ventilation and air conditioning|hvac
help desk|helpdesk|it support|service desk|support desk
help out|volunteer
high school|secondary school
hire|recruit|enlist
hold|with|have|holder of
holiday|leave|vacation
holiday|vacation|annual leave
home visits|house visits
homeowner|house owner|householder
homepage|web presence
home|house|property
host|machine|server
host|receive|welcome|meet|greet
host|receive|welcome|take on
house rules|rules
hygiene|cleanliness|sanitation
hygiene|clean|tidy|cleanliness|hygienic
hygiene|clean|tidy|keep clean|sanitise|mop|scrub|wash|wipe
hygiene|infection control|infection prevention
hygiene|personal care|washing and dressing
icu|intensive care|intensive care unit
idea|pitch|proposal|suggestion
iep|individualised education plan|individualized education program
import|import goods
improve|lift|boost|push up
in bulk|in large quantities|large quantities
in case of|in the event of|when
in writing|written
incident|accident|injury
individual|one on one|one to one|personal
infants|baby|newborns
infants|small children|toddler|young children
injury|wound
inside|in house|internal
inside|indoors
inspection|quality|qa|qc|quality assurance|quality checks|quality control|quality inspection
inspect|visit|attend
insured|policy holder|policyholder
integrate|add|append|include
integrate|combine|connect|link|incorporate
internship|placement|work placement
interpret|render|translate
introduce|open|launch|release|start
introduce|train|welcome|integrate|training|induct|onboard|orientation|settle in
inventory|stocktake|check stock|count stock|stock checks
inventory|stocktake|inventory count|stock count
issue|complaint|complaints|concern|grievance
issue|distribute|hand out|dispense|give out|send out|circulate|share
issue|incident|accident|event
issue|matters|problems
issue|post|release|publish|put online
issue|post|send|distribute|ship|dispatch|forward|mail|transmit
issue|problem|breakdown|bug|defect|error|fault|mistake
issue|problem|challenge|difficulty
issue|raise|send|give out|send out
itinerary|travel plan
jabs|immunise|vaccination
jabs|injection|shots
jan|january
javascript|js
job|opening|position|vacancy
job|program|script
job|scheme|project|undertaking
job|work order
joiner|new colleagues|new employee|new hire|new joiners|new recruits|new staff|new starter|new team members|newcomers|recruits|starters
join|attend|participate|take part in|contribute|be part of|involved in
join|combine|bring together|consolidate|merge|unify
join|integrate|wire|connect|link|attach|hook up
join|solder|weld
join|visit|attend|participate|take part in|be present at
journalist|reporter
jul|july
junior colleagues|junior staff|junior team members|juniors
k8s|kubernetes
keep|follow|adhere|comply
keep|keep up to date|keep current|up to date
keep|remain|stay
key|main|major|important
key|main|primary
lab|laboratory
lamp|light|luminaires
landing page|web pages
lan|local area network
laptop|computers|notebooks
laptop|computer|desktop|pc|pcs|workstation
latency|response time
lathe|turning machine
launch|roll out|rollout|implementation|introduction
law enforcement|police
law|legal|legislation
law|regulation
lb|lbs|pounds
leads|potential customers|prospect|sales lead
learn|learnt|taught by|trained by
learn|memorise
lease agreements|leases|rental agreements|tenancy agreement
leave|absence|time off
legal|lawful|statutory
lessee|renter|tenant
lesson plans|plan lessons
lesson|teaching
let|hire out|lease|rent
liaise|work with|alongside|closely|collaborate|cooperate|hand in hand|in collaboration|in cooperation|in partnership|jointly|partner|team up|together with|work alongside|work closely|work together
licensed practical nurse|lpn
line manager|manager|superior|supervisor
linen|bed
linen|washing|laundry
line|assembly line|production line
line|queue
load time|page speed
load|container
load|pack|stow|unload
load|pallet
local|nearby
log with|report to
log|list
log|logbook|record book
log|paperwork
look after|assist|attend to|help|serve|cater|wait on
look after|attend to|take care of|care|support|care for|nursing|tend|treat|deliver care|provide care
look after|maintain|keep|update|administer|service|take care of|preserve|keep running|keep up|sustain|upkeep
look after|monitor|watch|oversee|supervise
look after|organise|maintain|hold|keep|update|preserve
look after|run|headed|lead|in charge of|manage|oversee|responsible for|supervise|charge of|directed|management|management of|take charge of
look after|watch|care for|mind
loyalty|retention
lunch|midday meals
m2|sq m|sqm|square metres
machine learning|ml
machine operation|operate machines|run machines
machine setup|set up machines
mail|email|e mail
maintain|build|develop|cultivate|strengthen|foster|nurture
maintain|clean|keep clean
maintain|fix|repair|restore|mend
maintain|inspect|service|overhaul
maintain|update|keep up to date|current|up to date
maintain|update|renew|revise|edit|keep up to date|amend|keep current|refresh
make appointments|reserve
make|achieve|sell|attain|reach
manual|by hand
market|advertise|promote|publicise
mark|label|tag
mar|march
meal|eating|feeding
meal|mealtime
measure|assess|determine|gauge|take readings
measure|inspect
measure|map
measure|survey|gauge
measure|take measurements
measure|weigh
media releases|news releases|press release
meet|see|talk to|confer|hold meetings with
member|adherent
methodical|orderly|organised|structured
mileage|miles
minute|min
minute|record minutes|take minutes|write minutes
mock up|prototype
moms|mothers|mums
move|carry|lift
move|change|migrate|convert|turn
move|migrate|shift|transfer|convert|relocate|switch|transition|port
move|mobilise|mobility
move|transport|carry|haul|truck|convey|cart
mo|month
music|song
necessary|needed|required|as needed|if needed|if required|when needed
necessary|needed|required|compulsory|mandatory|obligatory
need|requirement|demand|spec|specification
new|brand new
new|fresh|newly|recently
ngo|non governmental organisation
nightly|a night|each night|every night|per night
nightly|at night|night|overnight
nightly|each evening|every evening
notes|protocol|meeting notes|minutes
note|memo|memorandum
nov|november
nurse|nursing staff
oct|october
offer|estimate
offer|quote|proposal|bid|tender
offer|sell|market|retail|trade
office|admin|administration|clerical
ongoing|routine|frequent|often|regularly
open|sort|open and sort
open|unlock
open|unpaid|pending
operate|apply|employ|work with|use|by means of|draw on|leverage|make use of|utilise
operate|transport
operating room|operating theatre|theatre
operating system|os
optional|voluntary
oral|spoken|verbal
order picking|pick orders|prepared orders
order|acquire|request|procure|buy|purchase|reorder|source
order|procure|buy|purchase|reorder|source|place orders
order|purchase order
order|query|inquiry|ticket
order|sort|prioritise|rank|triage
organise|file|keep|sort|store|archive
outbound|outgoing|sent
outlet|power points|socket
outline|condense|recap|sum up|summarise
outline|overview|summary
outside|external
outside|outdoors
outside|outside of
overdue|delayed
p and l|p l|profit and loss
package|parcel
pack|fold
page|section
paperwork|records|documents|forms
paper|newspaper|gazette
paper|newspaper|press
parent teacher association|pta
parent teacher|parents and teachers
parts|spare parts|replacement parts|replacements
part|components|pieces|spare parts
part|component|module
part|member
passenger|riders|travellers
patient|resident
patrol|rounds|walk
pattern|trend
pavement|sidewalk
pay per click|ppc
pay|payment|settlement|transaction
pay|payroll|salaries|salary payments|wages
peripherals|printer
permit|licence|license
personal care|washing|bathing|personal hygiene
personal protective equipment|ppe
phone|call|contact|get in touch|reach out to
phone|call|contact|telephone|reach out|ring
phone|call|telephone|inbound calls|incoming calls|phone call|telephone call
phone|call|telephone|phone calls|by phone|over the phone|telephone calls
phone|device|handset
phone|telephone|phone calls|switchboard|calls
photograph|image|photo|picture
photograph|shoot|photos|pictures|take photos
pick|select|choose|shortlist
pilot|fly
pipe|pipework
pitch|propose|recommend|suggest|bring forward|give ideas|put forward
plant|factory|production site|works
plant|flowers
plan|approach|strategy
plan|concept|idea
plan|create|draw|develop|design|devise|lay out|model
plan|drawing|blueprint|diagram|schematic
plan|schedule|scheme|programme
plc|programmable logic controller
poc|proof of concept
postgres|postgresql
post|content|entry
post|following|after
post|mail|correspondence|letter
post|piece|text
pos|purchase order|po
power down|shut down|switch off|turn off
practised|able|adept|capable|competent|proficient|skilled|versed
premises|property|building|buildings
prepare|arrange|organise|plan|schedule|lay out|map out
prepare|assemble|collect|pack|pick|select
prepare|draw
prepare|make|bake
prepare|make|build|create|document|compile|put together|develop|draft|produce|design|write|author|compose|craft|devise|draw up|generate|formulate
prepare|make|create|assemble|compile|put together|draft|produce|write up|draw up|generate
prepare|make|prep|cook|food preparation
prepare|pack|package|box|wrap
prepare|prep|mise en place
prepare|prep|peel
prepare|set up|get ready|ready
prepare|set up|organise|run|hold|host|schedule|book|coordinate|put on
prepare|train|brief|coach|instruct|teach|training|induct|mentor|onboard|break in|bring up to speed|school|show the ropes|upskill
presentation|slides|deck
present|current|existing|ongoing
present|demonstrate|display|showcase|exhibit
present|offer
present|present figures
present|report|show|deliver presentations
present|run|give|provide
present|show|brief|go over|explain|clarify|describe|talk through|walk through
present|show|demonstrate|explain|outline|clarify|describe|illustrate|walk through
present|show|demonstrate|guide|display|teach
press|iron
price labels|price tags|prices
price list|pricing
private|confidential|sensitive
process|procedure|protocol|steps
process|procedure|workflow
process|receive|register|welcome|check in
produce|veg|vegetable
production|fabrication|making|manufacturing|output
production|in production|live
products|range|assortment|product range
program|app|software|system|tool|application
program|code|software|source code|scripts
property viewings|viewing
public transport|transit
pursue|carry forward|continue|take forward|take further
pursue|chase|follow up|reminders|follow up on|remind
qm|quality management
query|sql queries
queue|arrears|backlog
queue|wait|waiting time
r d|research and development
raise|communicate|inform|notify|pass on|relay|tell
raise|forward|pass|escalate|refer
raise|grow|expand|increase|lift|rise|boost|push up|higher
raise|grow|expand|increase|rise|build up
raise|improve|strengthen|upgrade|better|enhance|optimise|refine
read|read aloud|storytelling
rebuild|redo|rewrite
receive|accept|take in|take delivery
receive|acquire|gain|get|obtain|procure|secure|earn
receive|gain|achieve|obtain|win|earn|awarded
receive|take|welcome|accept|get|take in|take delivery of
reconcile|compare|match|benchmark|contrast
records|patient records|charts|medical records|patient files
record|case
record|chart|document|log|register|note|capture|write down|keep records
record|chart|notes|patient records|care records
record|complete|fill in|write|fill out
record|document|write up|type up|note down
record|enter|key|capture|type|input|key in
record|file|complete|document|log|register|enter|note|key|capture|track|type|input|write down
record|file|raise|report|log|submit|flag
record|film|shoot|video
record|line|entry|item
record|measure|carry out|take|draw|perform
record|process|collect|take|accept
recycle|reuse
reduce|decrease|drop|came down|decline|fell|went down
refund|returns|money back|reimburse
registered nurse|rn
register|enter|admit|enrol|sign up
register|list|overview|directory
register|till|cash desk|cash register|checkout|pos|point of sale
regulations|rule|guidelines|requirements|standards
release|discharge
release|roll out|ship|publish|deploy|put live
release|rollout|deployment|version
reminders|chasing payments|dunning
renew|overhaul|rework|redesign|remodel|revamp
repair|restore|refurbish|renovate|recondition
report cards|reports|school reports
report|analysis reports
report|note
report|summary|statement
report|update|brief|communicate|inform|notify|pass on|relay|tell|escalate|flag|let know
report|view|dashboard
repository|collection|library
repository|repo
request for proposal|rfp
request|need|requirement|want
request|query|inquire|poll|question|ask
restore|refurbish|renovate|do up|redecorate
return on investment|roi
returns|return shipments|returned goods
revenue|deals|sale
revenue|takings|income|sales|turnover
review|audit
review|discuss|talk|speak
revise|rework|rebuild|redesign|redo
rework|clean up|rewrite|tidy up|refactor|restructure
road|street
rounds|ward round
run|headed|lead|in charge of|manage|responsible for|directed|leads|head up|leadership
run|hold|welcome
safe|safety|security
safe|securely
sample|specimen
sanitise|decontaminate|disinfect|sterilise
saturdays and sundays|weekend
schedule|roster|rota|duty plan|shift plan|shift schedule|shifts|staff schedule|staffing schedule
scrap|waste|garbage|refuse|rubbish|spoilage|trash
scrap|waste|rejects
screen|interface|page|view
script|automate|automatic|automatically
search engine marketing|sem
search engine optimisation|seo
second|another|secondary
second|sec
section|station
section|unit|department|team|division
sell|retail|serve
semester|term
send|hand over|forward|hand|pass|pass on|relay|submit|refer|route
sen|special educational needs|special needs
sep|sept|september
servers|service staff|waiter
server|systems
service level agreement|sla
service|client service|customer care|customer service
session|appointment|meeting|conference
set up|adjust|adapt|configure|customise|tailor
set up|arrange|organise|plan|run|hold|host|coordinate|put on|stage
set up|build|carry out|introduce|apply|implement|roll out|put in place|put into practice
set up|introduce|implement|launch|roll out|bring in|put in place|adopt
set up|introduce|open|launch|start|begin|initiate|commence|kick off
set up|make|build|create|assemble|put together|produce|construct|erect|fabricate|manufacture
set up|make|build|create|implement|put together|develop|program|code|construct|engineer
set up|organise|build|create|introduce|implement|launch|start|establish|put in place|configure|install
set up|wire|fit|install|mount|put in|lay
sew|knit
sew|stitch
shelf|racks|shelves
shelve|fill|replenish|restock|stack
shelve|store|warehouse|put away
shift|turn
show|guided|accompany|escort
show|train|demonstrate|instruct|educate
sign off|approve|authorise
sign off|sign|signature
site|location|on site|place|premises|facility|venue
site|on site|at the site|onsite
site|outlet|branch|location|office|shop
site|page|website|online presence|web presence|web site|web page
site|screen
site|warehouse|depot
site|website|homepage|online presence|web site
slow|sluggish
small|little|minor
small|low
sme|subject matter expert
social|social channels|social media|social networks
sop|standard operating procedure
so|so that|meaning|which meant
speed|time|pace
sponsor|sponsorship
staff meeting|team meeting
staff|fill|recruit for
staff|personnel|hr|human resources
staff|personnel|people|employee|team members|worker
staff|personnel|people|squad|team|colleagues|crew|employees|members|workers|workforce
staircase|stairs
standard|guideline|regulations|rule|policy
standard|level
standard|norm
standard|quality
start|bring in|establish
stock|fill|replenish|restock|fill up|refill|top up
stock|goods|cargo|merchandise|products|items|wares
stock|goods|inventory|supplies|materials|merchandise|stock levels|stores
stock|inventory|stock levels|inventory levels
stock|keep|shelve|warehouse|put away|stored
stock|replenish|stock up
stock|shelf
store|depot|stockroom|storeroom
store|outlet|branch|shop|retail store
story|tales
study|investigate|look into|research|explore|find out about
study|learn|master|trained in|training in
study|trial|research|investigation
subject|theme|topic
succeed|took over
supervise|mind
supplier|vendor
supplies|chemicals|reagents
supplies|materials|consumables
surgery|operations|surgical procedures
survey|poll|questionnaire
system|platform|setup
table|guests
table|sheet|spreadsheet|workbook
take down|disassemble|dismantle|strip down|take apart
take out|takeaway|takeout
take|accompany|escort
talk to|question|speak with|interview
talk|demo|presentation|slides
test cases|tests|unit test
test|exam|examination
test|trial|experiment
test|trial|pilot|test out|try|try out
thorough|detailed|in depth|in detail
tidy|clean up|tidy up|clear up
till|payment|takings|cash|money
timber|wood|lumber
timber|wood|wooden
time|duration
tire|tyre
tool|instrument
training|activities|exercise
train|coach|instruct|teach|educate|deliver lessons|give classes|give lessons|lecture|run classes|tutor
train|practise|rehearse
translate|localise
transport|migrate|shift|relocate
trip|excursions|field trips|outings|school trips
trip|route|journeys
trip|travel|journey|travel arrangements
truck|vehicle|car-vehicle|lorry|fleet|van
truck|vehicle|lorry|hgv
ts|typescript
tuition|private lessons|tutoring
u.s|united states|usa
uk|united kingdom
unify|harmonise|standardise
unit|department|ward
unit|squad
unpaid|late|overdue
unpaid|outstanding
updates|fixes|patch
updates|patches|software update
update|advise|brief|notify|let know
update|renew|upgrade|modernise
user experience|ux
vat|fiscal|tax
vat|sales tax|value added tax|vat returns
vehicle|car-vehicle|cars|automobile
virtual machine|vm|vms
virtual private network|vpn
visit|appointment|meeting|booking
visit|see|call on
visit|tour|guided tour
volunteer|helpers
want|like to|wish
wan|wide area network
warehouse|stockroom|storeroom|back room
watch|guard|patrol|protect
water|irrigate
water|plumbing
website|web app|web application
wedding|wedding receptions
wire|rewire|cable
wire|rewire|replace wiring
with|whose
workday|working day|business day
workday|working day|weekday
workflow|pipeline
write up|type|type up|transcribe|type out|write out
year|yr|yrs
oversee|supervise|manage > monitor|look after|coordinate
monitor > oversee
responsible for|in charge of|duties included|tasked with|take care of|look after|charged with > manage|handle|oversee|run|coordinate|maintain|perform|carry out|deliver|administer|execute|complete|process|take charge of|supervise
handle|deal with|take care of|look after|run|organise|see to > manage|coordinate|administer
work on > develop|build|contribute|support|handle|perform|carry out|process|maintain|prepare
help|assist|support > help with|contribute
new starter|new hire|new employees|new staff|new colleagues > onboarding|induction|orientation
cash > cash transactions|transactions
shift > rota|roster
daily|weekly|monthly|every day|every week|each day|each week|every month|each month|nightly|quarterly > regularly|routine|recurring
keep|maintain > ensure
with > collaborate|cooperate|partner|in collaboration|jointly|together|alongside|in cooperation
responsible for|in charge of > prepare|produce|file|submit|organise|order|purchase|buy
trained by|taught by|shown by|instructed by|coached by > learn|learnt
complaint|complaints|issues|concerns > resolve
answer phones|answer the phone|telephone|phone > calls|phone calls|telephone calls|incoming calls|telephone enquiries|phone enquiries
open the post|post > process mail|mail
member of > serve on|sit on|participate|belong|contribute
every morning|each morning > daily|every day
every evening|each evening > daily|every day|nightly
every night|each night|nightly > daily
trained by|taught by|shown by|instructed by > receive|training|received training|undergo
write articles > report|cover
run|lead|host|hold|conduct > facilitate|moderate
years in|years on|years at|years of|years as|years with > experience|years of experience|work experience|professional experience
write > assessments|written
instead of|down from|from > reduce|cut|lower|shorten
under|working under|reporting to > supervised by|under the supervision of
instead of|down from|from > reduce|cut|lower|shorten
under|working under|reporting to > supervised by|under the supervision of
co write|cowrote|co author > write|author
course > attend|complete|take
some > occasional|a few
`;
