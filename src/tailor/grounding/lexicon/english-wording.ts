/**
 * What may stand in an English rewording though the old wording does not have it. Lower case; a bar between members, a line for each group.
 */

/** They join words and state nothing. Words that widen ("all", "every", "most", "own", "only", "first") or deny are not among them. */
export const functionWords: string =
  'a an the and or but nor of to in on at by for from with within into onto through throughout across via per as than that which who whose whom this these those it its their them they there here ' +
  'when while where whereas after before during until since between among amongst around against toward towards upon along alongside including include includes included plus also such so then is are was were be been being am has have ' +
  'having had do does did i me my mine we us our can could may might would shall should up out off down over under about like s ve re ll d one ones other others both either together' +
  ' if respectively further thereby namely eg e.g i.e ie etc later afterwards subsequently';

/** Words of doing and of things in general, which say no more than that there was work. */
export const lightWords: string =
  'work task duty activity job role process procedure use using utilise utilize perform carry conduct undertake execute handle provide give do make take help assist assistance support aid contribute contribution participate participation involve ' +
  'relate related regarding concerning basis part area kind type form item matter request purpose way manner person individual serve service  need deliver set day-to-day case work-related field follow following accord according keep keeping side end';

/** Each line: words that may stand for each other. `>`: what stands before it licenses what stands behind it, and not the other way round. */
export const wordingGroups: string = `
prepare|produce|create|make|compile|put together|draw up|write up|generate|assemble|draft
write|draft|author|compose|pen|document|write up
document|record|log|note|register|write down|chart|keep records|documentation|capture
record|records|file|files|documentation|documents|paperwork|log|logs
build|develop|create|make|construct|implement|put together|set up|engineer|code|program
set up|install|configure|establish|put in place|put in|arrange|mount|fit
install|fit|mount|put in|set up|lay|wire
configure|set up|customise|adapt|adjust|tailor
repair|fix|mend|restore|maintain|service
fix|resolve|solve|repair|correct|troubleshoot|debug|remedy|clear|sort out|rectify
find|identify|locate|detect|spot|discover|trace|pinpoint|diagnose|uncover
troubleshoot|diagnose|fault find|fault finding|debug|find faults|trace faults
fault|faults|defect|error|problem|issue|bug|mistake|breakdown
maintain|keep|service|look after|take care of|upkeep|update|keep up|sustain|preserve|keep running|administer
update|revise|refresh|renew|keep current|keep up to date|amend|edit|maintain
check|inspect|review|verify|examine|test|control|monitor|look over|go through|validate|assess
test|check|trial|verify|validate
monitor|track|watch|observe|follow|keep an eye on|check|keep track of|trace
assess|evaluate|appraise|judge|examine|review|rate
review|go over|look over|examine|check|go through|revise
analyse|examine|study|evaluate|assess|investigate|review|look into|interpret|analysis
research|investigate|study|look into|explore|find out about
measure|gauge|determine|take readings|assess
calculate|compute|work out|determine|figure out
count|tally|tot up|number|stocktake|take stock
reconcile|match|balance|check|compare|agree
answer|respond|reply|field|handle|deal with|take|attend to|address
handle|process|deal with|take care of|attend to|look after|see to|treat|work through|do
process|handle|deal with|work through|complete|enter
complete|finish|finalise|conclude|close|fill in|fill out|carry out
enter|input|key|type|key in|record|capture
collect|gather|compile|obtain|pick up|assemble|acquire|take in
get|obtain|acquire|receive|gain
receive|accept|take in|take delivery of|get|take|welcome
send|dispatch|ship|post|forward|mail|transmit|issue|distribute
deliver|bring|transport|carry|drop off|ship|take|hand over|drive
transport|move|haul|carry|transfer|drive|convey
distribute|hand out|give out|share|circulate|issue|dispense|send out
give|provide|offer|supply|hand|deliver|administer|issue
administer|give|dispense|hand out
offer|provide|give|present
present|show|demonstrate|display|give|deliver|explain
show|demonstrate|present|display|guide|teach
explain|describe|clarify|go over|talk through|present|show|walk through|brief
talk to|speak with|speak to|talk with|communicate with|liaise with|consult|converse|meet with|communicate|contact|engage with|correspond with|connect with|interact with
inform|tell|notify|advise|update|brief|let know
advise|counsel|guided|guiding|consult|recommend|inform|give advice|help choose
recommend|suggest|propose|advise
teach|instruct|train|tutor|educate|coach|give lessons|deliver lessons|lecture|run classes|give classes|gave lessons
lesson|lessons|class|classes|course|courses|session|sessions|tuition
train|training|teach|instruct|coach|onboard|induct|school|show the ropes|break in|bring up to speed|mentor|prepare|brief|upskill
mentor|coach|guided|guiding|advise|train
onboard|induct|introduce|train|training|integrate|welcome|settle in|onboarding|induction|orientation
plan|schedule|organise|arrange|map out|prepare|lay out|design
schedule|plan|book|arrange|set|timetable|make appointments|rota|roster
organise|arrange|coordinate|plan|run|set up|put on|hold|host|stage
coordinate|organise|arrange|plan|align|orchestrate|synchronise|liaise
run|operate|organise|hold|conduct|deliver|host|carry out|administer|work
operate|run|use|work|drive|handle|man|control
use|utilise|apply|employ|work with|operate|leverage|draw on|make use of|by means of
hold|conduct|run|host|lead meetings|deliver|carry out
collaborate|cooperate|work with|work together|partner|team up|liaise|work alongside|work closely|in collaboration|in cooperation|jointly|together with|alongside|collaboration|cooperation|hand in hand|in partnership|closely
join|take part in|participate|attend|be part of|involved in|contribute
attend|take part in|join|participate|visit|be present at
welcome|greet|receive|meet|host
serve|wait on|attend to|look after|help|assist|cater
sell|offer|market|trade|retail
order|purchase|buy|procure|source|reorder|acquire|request
replenish|restock|refill|fill|top up|stock|fill up
stock|inventory|supplies|goods|stores|merchandise|materials|stock levels|supply
store|keep|stock|warehouse|put away|shelve
pack|package|wrap|box|prepare
load|unload|pack|stow
clean|wash|tidy|sanitise|sanitize|scrub|wipe|cleaning|keep clean|mop|hygiene
sterilise|disinfect|sanitise|decontaminate
cook|prepare|make|prep|food preparation
prep|prepare|preparation|mise en place
cut|chop|slice|trim|dice
bake|make|prepare
care for|look after|tend|attend to|take care of|nursing|care|treat|support|provide care|deliver care
treat|care for|nursing|tend|attend to
wash|bathe|clean
feed|help eat|give meals
dress|bandage|change dressings
observe|monitor|watch|check|note|see
take|record|measure|perform|carry out|draw
sort|order|arrange|organise|classify|categorise|file
file|archive|store|keep|sort|organise
translate|interpret|render
edit|revise|correct|proofread|copy edit
design|plan|create|lay out|draw|develop|devise|model
draw|sketch|design|draft
paint|coat|decorate
weld|join|solder
assemble|put together|build|mount|fit
move|relocate|transfer|shift|migrate|transport
migrate|move|transfer|port|transition|shift
convert|change|turn|move|migrate
replace|swap|exchange|change|substitute|renew
change|alter|modify|adapt|adjust|replace
remove|take out|strip|clear|take away|take down
add|include|integrate|append
connect|link|join|hook up|integrate|wire|attach
integrate|connect|combine|link|incorporate
deploy|release|roll out|ship|put live|publish
publish|post|release|put online|issue
automate|script|automation|automatic|automatically
combine|merge|join|bring together|consolidate|unify
merge|combine|consolidate|unite
split|divide|separate|break up
protect|safeguard|guard
guard|watch|patrol|protect
drive|operate|steer|deliver
negotiate|bargain|agree|discuss terms
discuss|talk about|talk through|go over|talk over
meet|see|hold meetings with|talk to|confer
interview|question|speak with|talk to
select|choose|pick|shortlist
choose|select|pick
hire|recruit|employ|take on|hiring|recruitment|recruiting|bring in
fill|staff|recruit for
arrange|organise|book|set up|plan|coordinate
book|schedule|reserve|arrange|make appointments|reservation|booking
appointment|appointments|meeting|booking|visit|visits
approve|authorise|sign off
close|complete|finalise|finish
open|start|begin
start|begin|open|initiate|commence|set up|launch|introduce|kick off
introduce|implement|bring in|roll out|set up|put in place|start|launch|establish
implement|introduce|put in place|set up|roll out|carry out|build|apply|put into practice
launch|start|roll out|release|introduce|open
reduce|cut|lower|decrease|bring down|shorten|drop|reduction|shrink|trim|slash
shorten|cut|reduce|speed up
increase|raise|grow|boost|lift|rise|higher|expand|growth|push up
grow|increase|expand|build up|raise|rise|growth
improve|enhance|better|upgrade|raise|strengthen|improvement|optimise|refine
speed up|accelerate|faster|quicker|shorten|speed
faster|quicker|more quickly|speed up|accelerate
save|cut|spare|reduce
exceed|beat|surpass|outperform|go over|more than
achieve|reach|attain|meet|hit|accomplish|deliver
win|gain|secure|bring in|acquire
lead|headed|manage|directed|run|in charge of|head up|responsible for|leadership|leads
manage|run|in charge of|responsible for|oversee|supervise|lead|headed|directed|look after|take charge of|charge of|management|management of
supervise|oversee|manage|in charge of|responsible for|lead|watch over|headed
oversee|supervise|manage|in charge of|responsible for
oversee|supervise|manage > monitor|look after|coordinate
monitor > oversee
responsible for|in charge of|accountable for|manage|handle|take care of|look after|oversee|charge of|responsibility for
responsible for|in charge of|duties included|tasked with|take care of|look after|charged with > manage|handle|oversee|run|coordinate|maintain|perform|carry out|deliver|administer|execute|complete|process|take charge of|supervise
do|carry out|perform|conduct|complete|execute|undertake|handle
make|create|produce|prepare|build|develop|craft
handle|deal with|take care of|look after|run|organise|do|see to|keep > manage|coordinate|administer
work on|worked on > develop|build|contribute|support|handle|perform|carry out|process|maintain|prepare
help|assist|support|aid|help out|back|lend a hand|contribute|assistance
help|assist|support > help with|contribute
work as|act as|serve as|be|as
team|crew|staff|colleagues|people|employees|members|workers|squad|workforce|personnel
colleague|colleagues|co-worker|coworker|team member|team members|peers|teammates
employee|employees|staff|worker|workers|personnel|team members|people
new starter|new starters|new hire|new hires|new employee|new employees|new staff|newcomers|new joiners|new joiner|new colleagues|new team members|new team member|joiner|joiners|starters|starter|recruits|new recruits
new starter|new starters|new hire|new hires|new employees|new staff|new colleagues > onboarding|onboard|induction|induct|orientation
customer|customers|client|clients|shopper|shoppers|buyer|buyers|consumer|consumers|patron|guest|guests
guest|guests|diner|diners|customer|visitor|visitors
patient|patients|resident|residents
pupil|pupils|student|students|learner|learners|children|schoolchildren
child|children|kids|pupils|youngsters
parent|parents|guardian|guardians|families
relative|relatives|family|families|family members
supplier|suppliers|vendor|vendors
phone|telephone|call|calls|by phone|phone calls|telephone calls|over the phone
call|calls|phone call|telephone call|phone|telephone|inbound calls|incoming calls
e mail|email|emails|mail|e mails|mails
letter|letters|correspondence|mail|post
question|questions|inquiry|query|queries|request|requests|inquiries
complaint|complaints|concern|concerns|grievance|issue|issues
request|requests|ticket|tickets|query|inquiry|order
ticket|tickets|request|requests|case|cases|incident|incidents
incident|incidents|event|issue|accident
invoice|invoices|bill|bills|invoicing|billing
bill|invoice|charge|billing|invoicing
payment|payments|pay|transaction|transactions|settlement
cash|payment|payments|money|till|takings
cash > cash transactions|transactions
till|cash register|register|cash desk|checkout|point of sale|pos
checkout|till|cash desk|cash register
payroll|pay|wages|salaries|salary payments
account|accounts|books|ledger|bookkeeping|accounting
ledger|books|accounts
bookkeeping|accounts|books|accounting
month end|month end close|monthly close|monthly closing|month end closing|closing|close
year end|annual accounts|annual close|year end close|annual financial statements|year end closing
budget|budgets|budgeting|spending plan
expense|expenses|cost|costs|spending|expenditure|spend
cost|costs|expense|expenses|spend|spending
revenue|income|turnover|takings|sales
sale|sales|selling|revenue|deals
report|reports|reporting|summary|summaries|statement
statement|statements|report|reports
spreadsheet|spreadsheets|sheet|sheets|workbook|workbooks|table
table|tables|sheet|chart
chart|charts|graph|graphs|plot|plots|visual|visuals
dashboard|dashboards|report|reports|view
data|information|figures|records|details|numbers
figure|figures|number|numbers|data|amounts
database|databases|data store|db
list|lists|register|overview|directory
overview|summary|outline
document|documents|paper|papers|paperwork|file|files
manual|manuals|guide|guides|handbook|handbooks|instructions|documentation
guide|guides|manual|instructions|how to
instruction|instructions|guideline|guidelines|guide|direction
guideline|guidelines|rule|rules|standard|standards|regulations|policy
rule|rules|regulation|regulations|policy|policies|guideline|guidelines
policy|policies|guideline|rules
plan|plans|schedule|programme|program|scheme
timetable|schedule|rota|roster|plan
rota|roster|shift plan|shift schedule|duty plan|staff schedule|schedule|shifts|staffing schedule
shift|shifts|turn|turns
shift > rota|roster
meal|meals|dish|dishes|food|lunches|dinners
dish|dishes|meal|meals|plate|plates|food
food|meals|dishes
kitchen|galley
menu|menus|card
recipe|recipes|dish
cover|covers|guest|guests|diner|diners
restaurant|bistro|eatery
shop|store|outlet|branch|retail store
branch|office|outlet|shop|location|site
site|sites|location|locations|place|venue|on site|premises|facility
location|locations|site|sites|place
warehouse|depot|store|stockroom|storeroom
stockroom|storeroom|warehouse|back room
delivery|deliveries|shipment|shipments|consignment|consignments
shipment|shipments|delivery|deliveries|consignment|dispatch|shipping
parcel|parcels|package|packages
goods|products|merchandise|items|stock|cargo|wares
product|products|goods|item|items|article|articles
vehicle|vehicles|car-vehicle|van|vans|truck|trucks|lorry|lorries|fleet
machine|machines|machinery|equipment|device|devices|plant
equipment|devices|machinery|tools|apparatus|kit|gear
device|devices|equipment|appliance|appliances|hardware
tool|tools|equipment|instrument|instruments
computer|computers|pc|pcs|workstation|workstations|desktop|laptop|laptops
server|servers|host|hosts|machine
network|networks|networking
program|programs|application|applications|software|app|apps|system|systems|tool
application|applications|app|apps|software|program
software|program|programs|application|applications
system|systems|platform|setup
website|websites|web site|site|web page|web pages|page|pages|web presence|online presence
web|online|internet
online|web|internet|digital|on the internet
page|pages|screen|screens|site
screen|screens|page|view|interface
interface|interfaces|ui|user interface|front end|api
function|functions|feature|features|functionality
feature|features|function|functionality|capability
module|modules|component|components|part
component|components|part|parts|module
code|source code|program|scripts|software
script|scripts|program|job
test|tests|testing|test cases|test case|check|checks
bug|bugs|defect|defects|error|errors|fault
error|errors|mistake|mistakes|fault|defect
user|users|customer|people who use
developer|developers|engineers|programmers
programmer|developer
release|releases|version|versions|deployment|rollout
deployment|release|rollout|roll out
requirement|requirements|need|needs|demand|demands|spec|specification|specifications
need|needs|requirement|requirements|want|wants|request
project|projects|scheme|undertaking|job
campaign|campaigns|promotion|promotions
event|events|function|functions|occasion|gathering
meeting|meetings|appointment|session|conference
workshop|workshops|seminar|seminars|session|sessions|course|courses
trainings|workshop|course|courses|sessions|lessons|induction|training sessions
presentation|presentations|talk|talks|slides|demo
contract|contracts|agreement|agreements
agreement|agreements|contract|deal
offer|offers|quote|quotes|quotation|quotations|proposal|proposals|tender|bid
quote|quotes|quotation|quotations|estimate|estimates|offer
estimate|estimates|quote|forecast
forecast|forecasts|projection|projections|prediction|predict
target|targets|goal|goals|quota|quotas|objective|objectives|aim|aims
result|results|outcome|outcomes|finding|findings
finding|findings|result|results
price|prices|cost|rate|pricing
tax|taxes|vat|fiscal
vat|value added tax|sales tax|vat returns
audit|audits|auditing|inspection|review
inspection|inspections|check|checks|audit|control
safety|security|safe|safely
hazard|hazards|danger|dangers|risk|risks
risk|risks|hazard
accident|accidents|incident|injury|injuries
medicine|medicines|medication|medications|drug|drugs|meds
injection|injections|shots|jabs|inject
vaccination|vaccinations|vaccine|vaccines|vaccinate|jabs|immunise|immunisation
blood sample|blood samples|blood|bloods|samples
vital signs|vitals|observations|obs|blood pressure pulse and temperature
blood pressure|bp
wound|wounds|injury|injuries
dressing|dressings|bandage|bandages|wound care
ward|wards|unit|units|department
hospital|clinic|medical centre
clinic|practice|surgery|medical practice
doctor|doctors|physician|physicians|medical staff|gp|gps
nurse|nurses|nursing staff
chart|charts|record|notes|patient records|care records
notes|records|documentation
care plan|care plans|nursing plan|plan of care|nursing care plans
elderly|older people|older adults|seniors-people|aged|older
electrical|electric|electrics|electricity
wire|wires|wiring|cable|cables|cabling|rewire|wired
cable|cables|cabling|wire|wires|wiring
light|lights|lighting|lamp|lamps|luminaires
circuit|circuits|circuitry
panel|panels|board|boards|switchboard|fuse board|distribution board|distribution boards|consumer unit
building|buildings|property|properties|premises
house|houses|home|homes|residential|dwellings|domestic|household|households
residential|domestic|homes|houses|private homes
commercial|business|businesses
drawing|drawings|plan|plans|blueprint|blueprints|schematic|schematics|diagram|diagrams
diagram|diagrams|drawing|schematic
apprentice|apprentices|trainee|trainees
trainee|trainees|apprentice|apprentices|interns
temporary staff|temps|agency staff|seasonal staff|temporary workers
volunteer|volunteers|helpers
class|classes|group|form|course
curriculum|syllabus|lesson plan|course plan
exam|exams|examination|examinations|test|tests
homework|assignment|assignments
mark|grade|score|assess|correct
grade|grades|mark|marks
school|schools
subject|subjects|topic|topics
topic|topics|subject|theme|themes
article|articles|text|texts|piece|pieces|post|posts
text|texts|copy|article|content
content|copy|texts|articles|posts|material
post|posts|entry|content
social media|social networks|social channels|social
newsletter|newsletters|mailing|mailings|email newsletter
advert|adverts|advertisement|advertisements|ad|ads|advertising
brochure|brochures|leaflet|leaflets|flyer|flyers
picture|pictures|photo|photos|image|images|photograph|photographs
applicant|applicants|candidate|candidates
vacancy|vacancies|opening|openings|position|positions|job|jobs
personnel|hr|human resources|staff
human resources|hr|personnel
front desk|reception|front office
reception|front desk
office|administration|clerical|admin
administrative|office|clerical|admin|administration
travel|trip|trips|journey|journeys|travel arrangements
hotel|accommodation|lodging|inn
room|rooms|bedroom|bedrooms
flight|flights|air travel
diary|diaries|calendar|calendars
minutes|meeting notes|notes|protocol
law|legal|legislation
case|cases|matter|matters|file|files
court|tribunal
claim|claims|case|cases
policy holder|policyholder|insured
loan|loans|credit|lending
bank|banking
partner|partners
area|areas|region|regions|territory|field|zone
department|departments|unit|division|section|team
company|firm|business|organisation
firm|company|business
garden|gardens|grounds|green areas
plant|plants|flowers
field|fields|area
road|roads|street|streets
line|lines|production line|assembly line
production|manufacturing|manufacture|making|output|fabrication
factory|plant|works|production site
quality control|quality checks|quality inspection|quality assurance|qa|qc|quality|inspection
quality assurance|qa|quality control
sample|samples|specimen|specimens
laboratory|lab|labs|laboratories
experiment|experiments|trial|trials|test
study|studies|trial|research|investigation
survey|surveys|questionnaire|questionnaires|poll
waste|scrap|rubbish|refuse|garbage|trash|spoilage
recycle|recycling|reuse
water|plumbing
pipe|pipes|pipework|piping
heating|heaters|boiler|boilers
roof|roofs|roofing
wall|walls
floor|floors|flooring
tile|tiles|tiling
wood|timber|wooden
daily|every day|each day|per day|a day|on a daily basis|day to day|everyday
weekly|every week|each week|per week|a week|on a weekly basis
monthly|every month|each month|per month|a month|on a monthly basis
yearly|every year|each year|per year|a year|annual|annually|on a yearly basis|per annum
quarterly|every quarter|each quarter|per quarter|a quarter|on a quarterly basis
hourly|every hour|per hour|an hour|each hour
nightly|every night|each night|per night|a night
minute|minutes|min|mins
second|seconds|sec|secs
year|years|yr|yrs
month|months|mo
daily|weekly|monthly|every day|every week|each day|each week|every month|each month|nightly|quarterly > regularly|regular|routine|routinely|recurring
regularly|regular|routine|routinely|often|frequent|frequently|ongoing
weekend|weekends|saturdays and sundays|saturday and sunday
various|several|multiple|different|many|numerous|a variety of|a range of|a number of|diverse|range|variety
varied|diverse|various|different
all|every|each|whole|entire|full
each|every|all
new|newly|recently|fresh
small|little|minor
large|big|major
big|large
quick|fast|rapid|prompt|quickly|fast|promptly|rapidly|swift|swiftly
correct|right|accurate|accurately|correctly|error free|without errors
careful|carefully|thorough|thoroughly
safe|safely|securely
clear|clearly|understandable
on time|punctual|punctually|timely|in time|by the deadline|within deadlines|deadline|deadlines|to deadline
late|overdue|delayed
open|unpaid|pending
overdue|late|unpaid
without|no|zero|free of|free|not one|none|never
accident free|without accidents|no accidents|zero accidents|free of accidents|without an accident
incoming|inbound|received|arriving
outgoing|outbound|sent
inbound|incoming
outbound|outgoing
internal|in house|inside
external|outside
in person|face to face|personally
by hand|manual|manually
manual|manually|by hand
remote|remotely|from home|home office
local|locally|nearby
foreign|abroad|overseas|international
end to end|from start to finish|from beginning to end|start to finish
from scratch|ground up|from the ground up
independently|on my own|by myself|alone|myself|without supervision|autonomously|single handedly
cross functional|across departments|across teams|interdepartmental
ensure|make sure|guarantee|see to it
according to|in line with|in accordance with|following|as per|in compliance with|based on|compliant with|in keeping with
comply|follow|adhere|observe|stick to|meet|compliance|keep to
follow|adhere to|comply with|observe|keep to|stick to|according to
adhere|comply|follow|keep
used for|for
such as|like|including|e g|for example|for instance
because of|due to|owing to
before|ahead of|prior to|in advance
after|following|post
at the same time|simultaneously|parallel|in parallel|concurrently
able to|can|capable of
want|wish|like to
good|well|solid
speak|communicate|talk|spoken
fluent|fluently
degree|diploma
experience|background|practice|experienced
experienced|practised
knowledge|know|understanding|familiar|know how
skill|skills|ability|abilities|skilled
kubernetes|k8s
javascript|js
typescript|ts
postgresql|postgres
artificial intelligence|ai
machine learning|ml
quality management|qm
point of sale|pos
key performance indicators|key performance indicator|kpis|kpi|metrics|figures
service level agreement|service level agreements|sla|slas
standard operating procedure|standard operating procedures|sop|sops
intensive care unit|icu|intensive care
emergency room|emergency department|a e|accident and emergency|emergency
operating room|operating theatre|theatre
electronic health record|electronic health records|ehr|emr|electronic medical record|electronic medical records|electronic patient record|electronic patient records
registered nurse|rn
licensed practical nurse|lpn
certified nursing assistant|cna
cardiopulmonary resuscitation|cpr
personal protective equipment|ppe
electrocardiogram|ecg|ekg|electrocardiograms
accounts payable|ap|supplier invoices|vendor invoices|purchase ledger
accounts receivable|ar|customer invoices|sales ledger
general ledger|gl
profit and loss|p l|p and l
return on investment|roi
enterprise resource planning|erp
customer relationship management|crm
search engine optimisation|search engine optimization|seo
search engine marketing|sem
pay per click|ppc
business to business|b2b
business to consumer|b2c
user experience|ux
user interface|ui
continuous integration|ci
continuous integration and delivery|continuous integration and deployment|ci cd|cicd|continuous delivery
application programming interface|application programming interfaces|api|apis
operating system|operating systems|os
virtual machine|virtual machines|vm|vms
virtual private network|vpn
local area network|lan
wide area network|wan
programmable logic controller|programmable logic controllers|plc|plcs
computer aided design|cad
heating ventilation and air conditioning|hvac
health and safety|occupational safety|h s|work safety|workplace safety|ehs|hse
hazard analysis and critical control points|haccp
good manufacturing practice|gmp
individualised education plan|individualized education plan|individualised education plans|individualized education plans|individualized education program|individualized education programs|iep|ieps
special educational needs|sen|special needs
english as a second language|esl
parent teacher|parents and teachers
parent teacher association|pta
request for proposal|request for proposals|rfp|rfps
stock keeping unit|stock keeping units|sku|skus|article|articles
full time equivalent|fte
full time|full-time
proof of concept|poc
research and development|r d
quality assurance|qa
subject matter expert|sme
united states|usa|u.s
united kingdom|uk
europe middle east and africa|emea
non governmental organisation|ngo
chief executive officer|ceo|chief executive
standard|standards|norm
purchase order|purchase orders|po|pos
bill of materials|bom
work order|work orders|job|jobs
forklift|forklift truck|fork lift
first aid|emergency aid
public transport|transit
upsell|sell up|add on sales|upselling
cross sell|add on sales|cross selling
follow up|chase|follow up on|pursue|reminders|remind
chase|follow up|pursue|collect
dunning|reminders|chasing payments
refund|refunds|reimburse|returns|money back
return|returns|refund|refunds|exchange|exchanges
display|displays|showcase|merchandising|shelf display
shelf|shelves|racks
discount|discounts|rebate|reduction
loyalty|retention
regular customers|returning customers|repeat customers|existing customers
prospect|prospects|leads|sales lead|potential customers
cold call|cold calls|cold calling|outbound calls
demo|demos|demonstration|product demonstrations|demonstrations
tour|tours|visit|guided tour
january|jan
february|feb
march|mar
april|apr
june|jun
july|jul
august|aug
september|sep|sept
october|oct
november|nov
december|dec
on mondays|every monday|each monday|mondays
monday|mondays
on tuesdays|every tuesday|each tuesday|tuesdays
tuesday|tuesdays
on wednesdays|every wednesday|each wednesday|wednesdays
wednesday|wednesdays
on thursdays|every thursday|each thursday|thursdays
thursday|thursdays
on fridays|every friday|each friday|fridays
friday|fridays
on saturdays|every saturday|each saturday|saturdays
saturday|saturdays
on sundays|every sunday|each sunday|sundays
sunday|sundays
report|inform|tell|notify|communicate|pass on|relay|flag|raise
keep|maintain > ensure
clean|cleanliness|tidy|hygiene|hygienic
peel|prep|prepare
wash dishes|washed dishes|dishwashing|washing up|clean dishes
call|phone|telephone|contact|ring|reach out
with > collaborate|cooperate|partner|in collaboration|jointly|together|alongside|in cooperation
private|residential|domestic
up to date|current|keep up to date|maintain|update
responsible for|in charge of > prepare|produce|file|submit|organise|order|purchase|buy
trained by|taught by|shown by|instructed by|coached by > learn|learnt
learn|study|trained in|training in|master
term|terms|semester
speak|talk|discuss
talk|discuss|speak|review
web shop|online shop|online store|e commerce|web store
make sure|ensure
peel|cut
dish|dishes|crockery
date|dates
write|draft|create|produce|prepare|compile|author|develop|make|compose|craft|formulate|put together|draw up|design|devise|document|build|generate
build|construct|make|assemble|put together|erect|set up|create|fabricate|manufacture|produce
check|inspect|test|examine|review|verify|monitor|control|assess|evaluate|screen|look over|go through|go over|quality check|track|run tests|perform tests|carry out tests|carry out checks|perform checks|run checks|conduct checks
test|analyse|examine|measure|run tests|process|screen|assess
test|trial|check|validate|verify
handle|process|deal with|take care of|attend to|look after|see to|address|do|complete|execute|carry out|perform|run|administer|operate|work through|respond
deal with|dealt with|handle|address|resolve|respond|sort out
complaint|complaints|issues|concerns > resolve
answer|respond|reply|field|take|handle|address
answer phones|answer the phone|answered phones|telephone|phone > calls|phone calls|telephone calls|incoming calls|telephone enquiries|call|phone enquiries
tell|inform|notify|report|update|brief|communicate|pass on|relay|let know|flag|escalate
explain|present|describe|show|demonstrate|walk through|clarify|outline|illustrate
talk|discuss|speak|communicate|converse|chat|consult
keep|maintain|update|look after|organise|preserve|hold
keep up to date|keep current|kept up to date|up to date|maintain|update|keep
organise|plan|arrange|coordinate|schedule|run|host|hold|prepare|set up|book|put on
record|log|enter|document|register|file|note|track|capture|input|type|key|write down|complete
fill in|fill out|complete|record|write
deliver|transport|ship|send|dispatch|distribute|bring|carry|move|supply|drive|haul|make deliveries
deliver|provide|give|run|present
order|purchase|buy|procure|source|place orders|reorder
pick|prepare|collect|select|assemble|pack
pick orders|picked orders|order picking|prepared orders|prepare orders
sell|retail|serve|sales
fix|repair|resolve|correct|troubleshoot|debug|restore|mend|service|solve|remedy|overhaul|rectify|address
find|identify|detect|diagnose|locate|discover|spot|uncover|trace|recognise|notice
reduce|cut|lower|decrease|shorten|trim|bring down|drop|slash
cut|shorten|speed up|accelerate|reduce
raise|increase|lift|boost|grow|improve|push up|rise
start|launch|introduce|set up|implement|begin|roll out|open|establish|initiate|create
set up|establish|create|introduce|start|launch|build|install|configure|organise|put in place|implement
introduce|implement|roll out|bring in|put in place|set up|launch|adopt
move|migrate|transfer|relocate|shift|convert|port|transition|switch
switch|change|move|migrate|transition
attend|take part in|participate|join|complete
care|look after|nursing|tend|attend to|support|assist
serve|help|assist|attend to|look after|wait on
operate|use|run|drive|work|handle|control
submit|file|lodge|send|hand in|deliver
scan|digitise|copy|file electronically
copy|photocopy|duplicate|scan
archive|file|store|organise
close|close out|cash up|balance
open|sort|open and sort
sort|organise|order|file
open the post|opened the post|post > process mail|mail
arrange viewings|book viewings|schedule viewings
receive|accept|take in|take delivery
accept|take|receive|process
take payments|process payments|handle payments|accept payments|collect payments|cash handling
take orders|handle orders|process orders|record orders
take minutes|record minutes|write minutes|minute
take|accept|process|collect|record
take blood|draw blood|blood draws|collect blood
gather|collect|compile|assemble|pull together
translate|interpret
paint|decorate
plant|grow|cultivate
water|irrigate
prune|trim|cut
mow|cut
carry|lift|move
lift|move|carry
guided|guiding|show|accompany|escort
escort|accompany
accompany|escort|go with
drive|operate|transport
ride|drive
inspect|check|survey|examine
survey|inspect|measure
observe|monitor|watch|check
supervise|watch|monitor|look after|oversee
look after|supervise|mind|watch
keep clean|clean|maintain
wash|clean
mop|clean
iron|press
sew|stitch
knit|sew
fold|pack
label|mark|tag
tag|label
mark|label
stack|shelve|stock|arrange
stock|fill|replenish|restock|shelve|stack
shelves|stock|shelf
check stock|stock checks|stocktake|count stock|inventory
check in|register|welcome|receive|process
check in|check out|handle arrivals
check in|checked in|check-in
book|reserve|schedule|arrange|make
booking|bookings|reservation|reservations
reservation|reservations|booking|bookings
guide|handbook|manual|guidebook|instructions|how-to
handbook|manual|guide
committee|board|panel
committee|working group
team|unit|squad
member|part
member of > serve on|sit on|participate|belong|contribute
library|collection|repository
template|templates|form|forms
letter|letters|correspondence
disputes|dispute|cases|conflict
case law|legal research|legal precedent
court|tribunal|courthouse
solicitor|solicitors|lawyer|lawyers|attorney|attorneys
lawyer|lawyers|attorney|attorneys|solicitors
client files|client records|case files
file|files|record|records|case
viewing|viewings|property viewings
tenancy agreement|tenancy agreements|leases|lease agreements|rental agreements
analyser|analyzer|analyzers|instrument
instruments|equipment|devices|analysers
glassware|equipment
chemicals|reagents|supplies
reagents|chemicals
mix-up|mix-ups|mix ups|confusion|swaps|errors
barcode|bar code|barcodes
label|labels|labelling
lorry|lorries|truck|trucks|hgv|hgvs|vehicle|vehicles
truck|trucks|lorry|lorries|vehicle
route|routes|trip|trips|journeys
depot|warehouse|site
building materials|construction materials
defect|defects|fault|faults|problem|problems|issue
every morning|each morning > daily|every day
every evening|each evening > daily|every day|nightly
every night|each night|nightly > daily
every morning|each morning
morning|mornings
every evening|each evening|nightly
evening|evenings
per shift|each shift|every shift|a shift
shift|shifts
every term|each term|per term|termly|a term
term|terms
season|seasons
guest|guests|visitor|visitors|customer|customers
breakfast|morning meal
wedding|weddings|wedding receptions
bookings|reservations
card|cards|card payments|by card
phone|telephone|phones|switchboard|phone calls|calls
front desk|reception|desk
customer service|customer care|client service|service
customer questions|customer inquiries|customer queries
queries|questions|inquiries|requests
advice|guidance|consultation|counsel
advise|guided|guiding|counsel|consult|recommend
support|help|assistance|aid
process|processes|workflow|workflows|procedure
workflow|workflows|process|procedure
procedure|procedures|process|protocol|protocols|steps
protocol|protocols|procedure
rule|rules|requirements|standards|regulations|guidelines
requirement|requirements|rules|standards
law|laws|regulation|regulations
paperwork|documents|documentation|forms|records
form|forms|paperwork|documents
statistics|figures|data|numbers
figures|numbers|statistics|data
report|reports|reporting|analysis reports
analysis|analyses|evaluation
trend|trends|pattern|patterns
problem|problems|issue|issues|difficulty|difficulties|challenge|challenges
solution|solutions|fix|answer
idea|ideas|suggestion|suggestions|concept|concepts
concept|concepts|idea|plan
strategy|strategies|plan|approach
method|methods|technique|techniques|approach|approaches
technique|techniques|method|methods
speed|time|pace
time|duration
waiting time|waiting times|wait time|wait times|wait|waits|queue|queues
delay|delays|late deliveries
deadline|deadlines|due date|due dates|time limits
stock levels|stock|inventory levels|inventory
stock count|stock counts|inventory|stocktake|stocktaking|inventory count|inventory counts
price list|price lists|pricing
price tags|prices|price labels
product range|products|assortment|range
window|windows|glazing
door|doors
house|houses|home|homes|property
flat|flats|apartment|apartments
socket|sockets|outlet|outlets|power points
outlet|outlets|sockets
fuse box|fuse boxes|fuse boards|distribution boards
fault finding|troubleshooting|diagnostics|diagnose
diagram|diagrams|drawings|schematics|plans
rewire|wire|replace wiring|rewiring
repair|repairs|fix|maintenance
service|maintain|overhaul|inspect
car-vehicle|vehicle|automobile|vehicles|cars
engine|engines|motor|motors
tyre|tyres|tire|tires
brake|brakes|braking
customer vehicles|customers' cars|cars
bus|buses|coach|coaches
passenger|passengers|travellers|riders
pilot|fly
crop|crops|plants
animal|animals|pets|livestock
pet|pets|animals
farm|farms
field|fields
baby|babies|infants|newborns
toddler|toddlers|young children|small children|infants
activity|activities|games|exercises
game|games|activities
exercise|exercises|activities|training
song|songs|music
art|arts|crafts
craft|crafts|handicraft
story|stories|tales
read aloud|read|storytelling
club|clubs|group|society
trip|trips|excursions|outings|field trips|school trips
excursions|trips|outings|field trips
report cards|reports|school reports
progress|development|performance
behaviour|conduct
lesson|lessons|teaching
lesson plans|plan lessons|planned lessons|lesson planning
exam preparation|prepare for exams|exam prep
tutoring|tuition|private lessons|tutor
translate|localise
interview|interviews
survey|surveys|polls
press release|press releases|media releases|news releases
blog post|blog posts|blogs|articles|blog articles
article|articles|story|stories|pieces
newspaper|newspapers|paper|press
video|videos|clips|footage|film
photo|photos|pictures|photography|photographs
website|websites|site|sites|web presence|homepage
landing page|landing pages|web pages
email campaign|email campaigns|mailings|email marketing|mailing campaigns
campaign|campaigns|promotion
trade fair|trade fairs|trade show|trade shows|exhibition|exhibitions|fairs
exhibition|exhibitions|shows|fairs
stand|stands|booth|booths
sponsor|sponsors|sponsorship
donor|donors|supporters|donations
donation|donations|gifts|fundraising
fundraising|raise funds|raised funds|raise money|raised money|collect donations
grant|grants|funding
volunteers|helpers
code review|code reviews|review code|reviewed code|pull requests|pull request reviews
unit test|unit tests|automated tests|test cases|tests
backend|back end|server side
frontend|front end|client side|user interface
web app|web apps|web application|web applications|website
mobile app|mobile apps|app|apps|mobile application|mobile applications
database|databases|data base|data
query|queries|sql queries
endpoint|endpoints|api|apis|interface
pipeline|pipelines|workflow
build|builds|compilation
build time|build times|build duration
load time|load times|loading time|loading times|page speed
response time|response times|latency
outage|outages|downtime|failures|incidents
crash|crashes|failures
alert|alerts|alarm|alarms|notifications
backup|backups|back up|data backups
password|passwords|credentials
user account|user accounts|accounts
help desk|helpdesk|service desk|it support|support desk
printer|printers|peripherals
laptop|laptops|computers|notebooks
software update|software updates|updates|patches
patch|patches|updates|fixes
server|servers|systems
order|orders|purchase order|purchase orders
delivery note|delivery notes|delivery papers
pallet|pallets|load|loads
container|containers|load
customs|customs clearance|customs papers
import|imports|import goods
export|exports
packing|packaging|pack
returns|returned goods|return shipments
machine operation|operate machines|run machines|operated machines|ran machines
machine setup|set up machines
lathe|lathes|turning machine
drill|drills|drilling
cnc|cnc machines
quality|quality checks|quality control
measure|take measurements|measurements|measurement
drawing|drawings|technical drawings|blueprints
workpiece|workpieces|parts|components
part|parts|components|pieces|spare parts
spare parts|parts|replacement parts|replacements
scrap|waste|rejects
cash desk|till|checkout|cash register|counter
counter|till|desk|service counter
bar|counter
drink|drinks|beverages
coffee|coffees|coffee drinks|hot drinks
cocktail|cocktails|mixed drinks|drinks
bread|loaves|baked goods
cake|cakes|pastries|baked goods
pastry|pastries|baked goods|desserts
dessert|desserts|sweets|puddings
vegetable|vegetables|veg|produce
meat|meats
fish|seafood
sauce|sauces
soup|soups
salad|salads
starter|starters|appetisers|appetizers
section|station|stations
grill|grill station|grilled dishes
lunch|lunches|midday meals
dinner|dinners|evening meals
buffet|buffets
banquet|banquets|events
table|tables|guests
waiter|waiters|service staff|servers
chef|chefs|cooks
cook|cooks|kitchen staff
house rules|rules
room cleaning|clean rooms|cleaned rooms|housekeeping
bed|beds|linen
laundry|washing|linen
window cleaning|clean windows
patient files|patient records|medical records|records|charts
medical history|histories|anamnesis|patient histories
vital signs|vitals|observations
blood sugar|glucose|blood glucose
injections|injection|inject
infusion|infusions|drips|iv
ward round|ward rounds|rounds
handover|handovers|shift handover|shift handovers|hand over
admission|admissions|admit|intake
discharge|discharges|release
surgery|surgeries|operations|operation|surgical procedures
operating theatre|theatre|operating room|operating rooms
anaesthetist|anesthetist|anaesthetists
therapy|therapies|treatment|treatments
treatment|treatments|therapy|care
hygiene|cleanliness|sanitation
infection control|hygiene|infection prevention
mobilise|mobilisation|move|mobility
feed|meals
bathing|washing|personal hygiene|personal care
personal care|washing and dressing|hygiene
meal|meals|eating|feeding
dementia|memory loss|alzheimer
relatives|families|family members|loved ones
home|homes|house
residents|elderly residents|seniors
stored|storing|put away|keep|shelve|stock|warehouse
trained by|taught by|shown by|instructed by > receive|training|received training|undergo
advise|advice|guidance|counsel|give advice|provide advice
mostly|mainly|primarily|chiefly|largely|predominantly
write articles|wrote articles > report|cover
page|pages|section|sections
journalist|reporter|reporters|journalists
newspaper|paper|gazette
delay|hold up|late
cause|lead to
program|programme|scheme
roll out|roll-out|rollout|introduction|launch|implementation
repair|repairs|fix|fixes
reminder|reminders
freelancer|freelancers|freelance writers|freelance
vaccine|vaccines|vaccination|vaccinations|jab|jabs
medicine|medicines|medication|medications
expiry|expiration|best before|use by
quote|quotes|quotation|quotations|offers
plot|plots
survey|measure|map
footbridge|footbridges|pedestrian bridges
specification|specifications|specs|spec
house visits|home visits
absence|absences|leave
leave|time off|absence
vacation|holiday|holidays|annual leave
salary|salaries|pay|wages
rise|increase|go up|grow|climb|growth
photograph|photography|photos|pictures|take photos|took photos|shoot|shot|photo
run|lead|host|hold|conduct > facilitate|moderate
necessary|needed|required|when needed|if needed|as needed|if required
years in|years of|years as|years with > experience|years of experience|work experience|professional experience
propose|suggest|recommend|put forward
card|cards|scheme
write|wrote > assessments|written
assessment|assessments|evaluation|evaluations|appraisal
visit|visits|call on|see
patrol|patrols|rounds|walk
camera|cameras|cctv
alarm|alarms|fire alarms
police|law enforcement
cash|money|takings
closing|close|closing time|end of day
steam|froth
customer|customers|patrons|diners|guests
mothers|mums|moms
hearing|hearings|trials
children|kids|youngsters
company|companies|business|businesses|firm|firms
logo|logos|brand marks
brochure|brochures|flyers|leaflets
packaging|packages|packs
client|clients|customer|customers
website|web site|site|homepage|online presence
book|books|publications
illustrate|illustration|illustrations|drawings
draw|sketch|illustrate
present|presentation|presentations|present figures
present|report|show|deliver presentations
figures|numbers|results|data
use|using|by means of
help|support|enable
teach|train|show|instruct|educate|demonstrate
count|reconcile|check|tally
sort|organise|arrange|classify
solve|resolve|fix|address|handle
issue|issues|problems|matters
enter data|data entry|entered data|key data
data entry|enter data|input data
spare|save
prepare|get ready|set up|ready
welcome|take on|receive|host
take on|hire|employ|accept
apply|application|applications|apply for
claim|apply
contact|call|phone|reach out to|get in touch
visit|attend|inspect
produce|make|manufacture|create
quality|standard|standards
standard|standards|level|levels
level|levels|standard
amount|amounts|volume|volumes|quantity|quantities
volume|volumes|amount|quantity|number
number|numbers|amount|count
large|high|big
low|small
full|whole
key|main|important|major
main|key|primary
complex|complicated|difficult
difficult|hard|challenging
busy|high traffic|high volume
fast paced|busy
correct|accurate|right
accurate|exact|precise|correct
check accuracy|ensure accuracy|verify accuracy
punctual|on time|timely
regular|steady|constant
first|initial
last|final
final|last|closing
next|following|subsequent
earlier|previous|former|prior
previous|earlier|former|prior
current|present|existing|ongoing
existing|current|present
additional|further|extra
extra|additional|further
individual|personal|one to one|one on one
one to one|one on one|individual|individually
written|in writing
oral|spoken|verbal
on site|onsite|at the site|site
in house|internal|internally
outdoors|outside
indoors|inside
outstanding|unpaid
draw|prepare|draft|drawings
stairs|staircase|staircases
learn|learnt|trained by|taught by
pet|pets|animal|animals
`;
