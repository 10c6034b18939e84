/**
 * What may stand in an English rewording though the old wording does not have it. Lower case; a bar between members, a line for each group.
 */

/** They join words and state nothing. Words that widen ("all", "every", "most", "own", "only", "first") or deny are not among them; "roughly" only makes less of what follows. */
export const functionWords: string =
  'a an the and or but nor of to in on at by for from with within into onto through throughout across via per as than that which who whose whom this these those it its their them they there here ' +
  'when while where whereas after before during until since between among amongst around against toward towards upon along alongside including include includes included plus also such so then is are was were be been being am has have ' +
  'having had do does did i me my mine we us our can could may might would shall should up out off down over under about like s ve re ll d one ones other others both either together' +
  ' if respectively further thereby namely eg e.g i.e ie etc later afterwards subsequently now how what because although though however another itself themselves same given amid plus where hence thus therefore already her his co roughly approximately circa once whenever able yet he she him';

/** Words of doing and of things in general, which say no more than that there was work. */
export const lightWords: string =
  'work task duty activity job role process procedure use using utilise utilize perform carry conduct undertake execute handle provide give do make take help assist assistance support aid contribute contribution participate participation involve ' +
  'relate related regarding concerning basis part area kind type form item matter request purpose way manner person individual serve service  need deliver day-to-day case work-related field follow following accord according keep keeping side end';

/** Each line: words that may stand for each other. `>`: what stands before it licenses what stands behind it, and not the other way round. */
export const wordingGroups: string = `
a e|accident and emergency|emergency|emergency department|emergency room
a shift|each shift|every shift|per shift
a year|annual|each year|every year|on a yearly basis|per annum|per year|yearly
abide by|adhere to|comply with|conform to|follow|keep to|obey|observe|respect|stick to
able to|can|capable of
about|approx|approximately|around|circa|roughly
above|beyond|besides|in addition to
abroad|foreign|international|overseas
accelerate|speed up|faster|quicker|more quickly
accelerate|speed up|faster|quicker|shorten|speed
accept bookings|accept reservations|handle bookings|handle reservations|process bookings|process reservations|take bookings|take reservations
accept deliveries|receive deliveries|receive goods|take delivery
accept payments|cash handling|collect payments|handle payments|process payments|take payments
accept|employ|hire|take on
accident free|free of accidents|no accidents|without accidents|without an accident|zero accidents
accommodate|house|lodge
accompany > join
accompany|escort|go along|go with|ride along
accountable to|answer to|report to|work under
accounts payable|ap|purchase ledger|supplier invoices|vendor invoices
accounts receivable|ar|customer invoices|sales ledger
accounts|user account
account|bookkeeping|books|ledger
accustomed|accustomed to|at ease|at home|comfortable|comfortable with|used to
achieve|get to|reach|arrive at
acquire|bring in|close|gain|secure|win|land
across departments|across teams|cross functional|interdepartmental
act as|as|be|serve as|work as
activity|exercises|games
add > implement|build in|introduce
add on sales|cross sell
add on sales|sell up|upsell|upselling
add up|sum|sum up|tally|tot up|total
additional|extra|further
add|insert
adjuster|assessor
adjust|adapt|replace|alter|modify
adjust|fine tune|tune|tweak|tinker with
adjust|set|align|calibrate
administer injections|give injections|inject
administer|give|hand out|dispense
admit|admission|intake
advertise jobs|advertise posts|advertise vacancies|post jobs|post vacancies
advice|guidance|consultation
advise|advice|counsel|give advice|guidance|provide advice
advise|coach|guided|mentor
advise|discuss|explain|inform|tell
advise|guided|inform|consult|counsel|give advice|recommend|help choose
advise|make recommendations|recommend|suggest
ad|ads|advert|advertisement|advertising
against|compared with|down from|from|instead of|rather than
aged|elderly|older|older adults|older people|seniors-people
agency staff|seasonal staff|temporary staff|temporary workers|temps
agreed|settled
agreement|contract|deal
agree|bargain|discuss terms|negotiate
agree|reach agreement
ahead of|before|in advance|prior to
aim|goal|objective|quota|target
ai|artificial intelligence
alarm|alert|notifications
alarm|fire alarms
alert to|flag|highlight|point out
alert|caution|give warning|warn
allergen|allergies|allergy
alleviate|ease|lessen|lighten|relieve
allocate|assign|distribute|divide up|hand out
all|each|entire|every|full|whole
alone|autonomously|by myself|independently|myself|on my own|single handedly|without supervision
alone|single handed|solo|unaided|by myself|unassisted
alternate|by turns|in rotation|take turns
alternate|every other|every second|one in two
aluminium|aluminum
alzheimer|dementia|memory loss
ambulance crew|paramedics
amend|revise|update|correct
amuse|entertain|keep amused|keep entertained|keep occupied
anamnesis|histories|medical history|patient histories
animal|livestock|pets
annual accounts|annual close|annual financial statements|year end|year end close
answer phones|answer the phone|telephone|phone > calls|phone calls|telephone calls|incoming calls|telephone enquiries|phone enquiries
answer|reply|respond|write back
answer|reply|response|responses
anxious|concerned|nervous|worried
apart from|except|except for|excluding|other than|with the exception of|save for|not including
api|apis|application programming interface
api|interface|apis
api|interface|front end|user interface|ui
apples|berries|cherries|grapes|pears|plums|strawberries > fruit
apply|apply for
apply|claim
apply|enforce|uphold
appoint|engage|instruct|commission|assign
appraisal|assessment|evaluation
appraise > value|assess
apprehend|catch
apprentice|interns|trainee
approachable|courteous|friendly|personable|polite|warm|welcoming
approach|method|technique
approve|give approval|greenlight|okay
app|mobile app|mobile application
apr|april
arrange viewings|book viewings|schedule viewings
arrange|dress|plate
arrange|establish|put in place|configure|fit|install|mount|put in
arrange|make|schedule|book|reserve
arrange|obtain|get|source
arrange|organise|file|order|sort|categorise|classify
arrange|organise|plan|coordinate|liaise|align|orchestrate|synchronise
arrange|plan|schedule|book|set|make appointments|roster|rota|timetable
arrange|stock|shelve|stack
arriving|inbound|incoming|received
articles|blog articles|blog post|blogs
article|pieces|story
article|sku|skus|stock keeping unit
art|crafts
assemble|collate|collect|compile|gather|pull together|put together
assemble|collect|compile|acquire|gather|obtain|take in|pick up
assemble|make up|prepare|put together
assess|correct|mark|grade|score
assignment|homework
assist with|contribute to|feed into|help with
assist|care|nursing|tend
assist|help|support|contribute|help out|aid|back|lend a hand
assist|help|support|enable|facilitate
assume|inherit|take over
at christmas|over christmas|christmas period|christmas season
at first|first|initially|originally|to begin with
at the same time|concurrently|in parallel|parallel|simultaneously
at times|from time to time|now and then|occasionally|on occasion|periodically|sometimes
attend|be present at|sit in on|visit
attract volunteers|enlist volunteers|find volunteers|recruit volunteers
aug|august
authorise|empowered|entitled|permitted|have authority|hold authority|with authority
autoclave > sterilise
availability|uptime
average|mean
awarded|gained|got|obtained|received|was given|was granted
away|absent|absence|days off|day off|time off|is off|was off|off duty|on leave|leave
a|one|single|sole
b2b|business to business
b2c|business to consumer
babysit|childcare|childminding|mind children|watch children
back end|backend|server side
back up|backup|data backups
back|behind|power|underpin|support
bag|bag up|box|box up|pack|pack up|parcel up|wrap
baked goods|desserts|pastry
baked|brewed|poured|cast|moulded|sewed|knitted|carved|printed|painted|welded|machined|milled|typed|drew|assembled|filmed|mixed|built|drafted|wrote|compiled > made|produced|created|prepared
ballet|hip hop > dance
bandage|dress|change dressings
bandage|wound care
banquet|events
bar work|bartending|tend bar
barrel|keg|cask
basement|cellar
before|ahead of|prior to|until
begin with|start with
bell boy|porter
belong to|join|member of
best before|expiry|use by
between|from > ranging from|range|ranging
be|is|was|were > stands at|stand at|stood at
big|large|high
bill|charge|invoice
bin|crate|barrel|keg|drum|tank > container
block|prevent|stop
blood draws|collect blood|draw blood|take blood
blood pressure pulse and temperature|obs|observations|vital signs|vitals
bloods|blood tests|blood work|bloodwork
blood|blood sample|samples
board|committee|panel
board|panel|switchboard|consumer unit|distribution board|fuse board
bodywork|body repair|panel beating
boiler|heaters|heating
bolt|nail|screw|clamp|strap > fasten|fix|attach|secure
book travel|arrange travel|travel booking|travel bookings
bookkeeping|keep books
book|publications
booth|stand
bore|drill
box|crate
brace|reinforce|shore up|strengthen
bread|rolls|cakes|pastries > baked goods|bakery products
break down|split|divide
brief|concise|short|succinct
brief|update|inform|keep informed
bring back|give back|return|take back
bring back|reinstate|restore
bring in|earn|generate|take in|yield
bring in|employ|hire|take on|recruit
bring together|centralise|pool
bring up to date|update|refresh|renew
bring|take|carry|transport|convey
broadcast > air
broken|damaged|defective|faulty|malfunctioning
bugs|defects|errors|faults|issues|problems
bug|software defect|software error|software fault
build awareness|create awareness|publicise|raise awareness|promote awareness
build duration|build time
build fences|erect fences|fence|fencing|install fencing
build relations|build relationships|develop relations|develop relationships|establish relationships|forge relationships|form relationships|build ties|forge ties
builders|building workers|construction workers|building crew
builder|developer of houses|house builder
building materials|construction materials
build|assemble|put together|fit|mount
business|company|firm|organisation
by bike|by bicycle|cycling|bicycle|bike
by post|by mail|via mail|postal
cad|computer aided design
call at|call on|go to|see|travel to|visit
call back|phone back|return calls|ring back
call for|demand|need|require
call in|contact|phone
call|notify|alert
calm down|de escalate|deescalate|defuse|pacify
calm|composed|keep calm|remain calm|stay calm|unruffled
calm|composed|level headed
came second|finished second|placed second|runner up|second place
came third|finished third|placed third|third place
camera|cctv
came|finished|placed|ranked
campaign|promotion
canteen|staff restaurant|cafeteria|mess hall
captain|skipper > lead
caption|subtitle
card|by card|card payments
card|menu|menus
card|scheme
careful|attentive|conscientious|diligent|meticulous|painstaking
careful|detail focused|detail oriented|attention to detail|detail minded|attentive to detail|with an eye for detail
care|therapy|treatment
carried out|done|completed|performed > conducted|undertook
carry out|complete|close|fill in|fill out|conclude|finalise|finish
carry|haul|lug
cars|customer vehicles|customers' cars
carve|chop|dice|slice|saw wood > cut
case files|client files|client records
case law|legal precedent|legal research
cases|conflict|disputes
case|claim
case|request|incident|ticket
cash > cash transactions|transactions
catalogue > list|record
catch|detect|find|identify|notice|pick up|spot
categorise|class|classify|group|sort
ceo|chief executive|chief executive officer
certificate|credential|qualification
certified nursing assistant|cna
chairs|tables|sofas|beds|wardrobes|desks > furniture
chair|preside
chair|seating
challenge|query|question
change appointments|move appointments|rearrange appointments|rebook appointments|reschedule appointments
change into|convert|make into|turn into
change tyres|tyre changes|fit tyres|replace tyres|swap tyres
change|modify|revise|alter|switch|replace
change|switch|transition
chart|plot|graph|visual
chart|plot|render|visualise
chart|survey|map
chart|table|sheet
chase|follow up|pursue|press|remind
check accuracy|ensure accuracy|verify accuracy
check again|check twice|cross check|double check|recheck
check closely|examine|examine closely|inspect|scrutinise|study
check identification|check identity|check ids|id check|id checks|identity check|identity checks
check in|check out|handle arrivals
check over|inspect|look at|look over
check temperatures|measure temperatures|take temperatures|temperature checks
check tickets|inspect tickets|ticket inspection|ticket checks
check|compare|match|reconcile|cross check
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
check|verify|confirm|inspect|examine|control|go through|test|review|validate|look over|vet
chef|cooks
child|kids|pupils|youngsters
choir|singing group|chorus
choose|decide on|opt for|pick|select|settle on
ci cd|cicd|continuous delivery|continuous integration and delivery|continuous integration and deployment
circuit|circuitry
cite|reference
ci|continuous integration
clarify|clear up|explain|make clear|spell out
classmates|fellow students|fellow pupils
clause|provision
clean data|data cleaning|data cleansing|cleanse data|tidy data
clean dishes|dishwashing|wash dishes|washing up
clean down|wipe down|wipe
clean rooms|housekeeping|room cleaning
clean windows|window cleaning
clean|bathe
clean|wash|cleanse|maintain
clear away|put away|store|tidy away
clear bills|pay bills|settle bills|pay invoices|settle invoices
clear out|empty
clear|free|unblock|unclog
clear|pay|disburse|remit|settle
clear|remove|delete|eliminate|strip out|take off
clear|take down|remove|take out|strip|take away
clip|shear
close by|nearby|near
close down|shut down|wind up|cease trading
close|balance|cash up|close out
close|close down|shut|shut down
close|secure|lock|lock up
closing|closing time|end of day
closing|final|last
closing|month end|month end close|monthly close
clothes shop|clothing store|fashion store|clothing shop
co write|cowrote|co author > write|author
coach|bus
coat|decorate|paint
cocktail|drinks|mixed drinks
code review|pull request reviews|pull requests|review code
code|source code|code base|codebase
coffee|coffee drinks|hot drinks
cold call|outbound calls
collect feedback|gather feedback|get feedback|obtain feedback
collect|pursue > chase|follow up
colour hair|dye hair|tint hair|hair colouring
comb through|look through|search|search through
combine|consolidate|merge|unite
comfortable|at ease|used to|accustomed|confident|happy
commission|put into service|start up
committee|working group
communicate|contact|consult|talk to|converse|speak with|communicate with|connect with|correspond with|engage with|interact with|liaise with|meet with|speak to|talk with
communicate|contact|coordinate|liaise|work with|correspond|keep in contact|keep in touch
communicate|convey|pass on|relay|share
communicate|discuss|consult|talk|converse|speak|chat
companionship|keep company|provide company|provide companionship
compete > participate|take part
competitor analysis|analyse competitors|study competitors|research competitors|competitor research
complaint|complaints|issues|concerns > resolve
complete|join|attend|participate|take part in
complex|complicated|intricate
components|parts|workpiece
conceive|devise|dream up|think of|think up
concentrate on|focus on|specialise in|specialising in|specialised in|centred on|with a focus on|focus
concept|suggestion
conduct|behaviour
confusion|errors|mix-up|mix-ups|swaps
connect callers|direct callers|directed callers|route callers|transfer callers
connect calls|direct calls|directed calls|forward calls|redirect calls|route calls|transfer calls
connect|hook up|plug in
connect|terminate
consequence|effect|result
consist of|comprise|composed of
consume|use|use up
contact|reach|write to|get in touch
continue|resume|go on
contract|agreement|written agreement
convert|turn into|transform|change into
convince|persuade|talk into|win over
cope with|deal with|handle|tackle
copy|articles|content|material|posts|texts
copy|duplicate|scan|photocopy
copy|scan|digitise|file electronically
correct|accurate|error free|right|without errors
correct|accurate|exact|precise
correct|fix|address|repair|resolve|restore|service|debug|overhaul|solve|troubleshoot|mend|rectify|remedy
correct|fix|clear|repair|resolve|debug|solve|troubleshoot|rectify|remedy|sort out
correct|fix|make good|put right|rectify|remedy|sort out
correct|revise|edit|proofread|copy edit
cost|estimate|quote|price
cost|price|rate
counter|bar
counter|cash desk|cash register|checkout
counter|till|desk|service counter
counter|trade counter
count|amount
count|tally
count|stocktake|number|tally|take stock|tot up
course > attend|take
course plan|curriculum|lesson plan|syllabus
courses|starters and mains
course|class|form|group
course|session|class|lesson|tuition
course|session|workshop|seminar
course|workshop|induction|lessons|sessions|training sessions|trainings
cover reception|man reception|staff reception|work reception
cover|coverage
cover|deputise|stand in|step in|fill in|act|substitute|replace|relieve
cover|guest|diner
cows|cattle|sheep|pigs|goats|horses|poultry|hens > animals|livestock
create invoices|generate invoices|issue invoices|prepare invoices|produce invoices|raise invoices|send invoices|write invoices
create|design|build|make|develop|produce|write|put together|set up
create|open|implement|roll out|start|establish|begin|initiate
credentials|password
credit|lending|loan
crm|customer relationship management
curb|limit|restrain|curtail
customer|guest|buyer|client|consumer|patron|shopper
customer|guest|diner|visitor
customer|people who use|user
customs forms|customs documents|customs papers|customs paperwork|customs declarations
customs|customs clearance|customs papers
cut back|cut down|decrease|lessen|lower|reduce|scale back|scale down
cut down trees|fell trees
cut hair|do haircuts|give haircuts|haircuts|hair cutting
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
daily|weekly|monthly|every day|every week|each day|each week|every month|each month|nightly|quarterly > regularly|routine|recurring
data analysis|analyse data|evaluate data|examine data
data collection|collect data|gather data|data gathering
database|data store|db
data|data set|dataset
data|database|data base
data|figures|numbers|records|details|information
data|figures|numbers|results
day shift|day shifts|work days|on days
deadline|by the deadline|in time|on time|punctual|timely|to deadline|within deadlines
deal in|trade|trade in
deal with|answer|respond|handle|process|address
deal with|process|handle|work on|work through
debone|fillet
decommission|discontinue|phase out|retire|wind down|withdraw
decrease|reduce|lower|cut|bring down|drop|fall|shorten|trim
dec|december
defend > represent
degree|diploma
delay|late|hold up
delegate|visitor|attendee|participant
deliver > complete
deliver training|give training|provide training|run training|conduct training
deliver training|give training|run training|conduct training > train|teach
delivery note|delivery papers
deliver|drive|move|transport|carry|send|distribute|ship|bring|dispatch|haul|make deliveries
deliver|drive|operate|steer
deliver|drive|take|transport|carry|hand over|ship|bring|drop off
deliver|file|send|submit|hand in|lodge
deliver|give|hand over|pass|transfer
deliver|issue|administer|give|offer|hand|provide|supply
deliver|meet|achieve|attain|reach|accomplish|hit
deliver|organise|carry out|hold|host|operate|administer|conduct|work
deliver|present|show|demonstrate|give|display|explain
deliver|run|carry out|hold|host|conduct|lead meetings
demo|demonstration|product demonstrations
dental practice|dentist|dental surgery|dentists
deny entry|refuse admission|refuse entry|turn away
dependable|reliable|reliably|trustworthy
dependable|reliable|trustworthy|conscientious
describe|document|explain|outline|set out
designed|built|programmed|developed > worked on
desk|front desk|reception
despatch|dispatch|send|send out|ship|send off
determine|calculate|compute|figure out|work out
determine|set|define|lay down|specify
developer|engineers|programmers
development|performance|progress
diagnose|debug|troubleshoot|fault find|find faults|trace faults
diagnose|diagnostics|fault finding|troubleshooting
diagnose|trace|detect|discover|find|identify|locate|spot|uncover|notice|recognise
diagnose|trace|detect|discover|find|identify|locate|spot|uncover|pinpoint
diaper|nappy
diary management|calendar management|manage calendars|manage diaries
difference|discrepancy|discrepancies|variance|mismatch
different|diverse|range|various|a number of|a range of|a variety of|many|multiple|numerous|several|variety
difficult|complex|complicated
digital|internet|on the internet|online|web
dig|excavate|trench
direct customers|directed customers|guided customers|point customers|show customers
direct guests|directed guests|guided guests|point guests|show guests|usher guests
direct traffic|directed traffic|traffic control|traffic marshalling|control traffic|marshal traffic
direct visitors|directed visitors|guided visitors|point visitors|show visitors|usher visitors
disabled people|disabled|disability
discard|remove|dispose|take out
discount|rebate|reduction
discrepancy|mismatch|inconsistency
discuss|go through|talk about|talk over|talk through
dish|meal|food|dinners|lunches
dish|meal|food|plate
dish|recipe
dismiss|sack
dispatch|consignment|delivery|shipment
display|showcase|merchandising|shelf display
display|show|present|exhibit
distribute|hand out|assign|divide|allocate|share out
distribute|hand out|deliver|give out|issue|send out
do again|redo|repeat|rerun
do laundry|launder|wash laundry
do shifts|in shifts|on shifts|shift work|work shifts|shift pattern
do shopping|go shopping|shopping
doctor|gp|gps|medical staff|physician
document|draft|write up|write|author|compose|pen
domestic|residential|homes|houses|private homes
domestic|residential|home|house|dwellings|household
domestic|residential|private
donations|donor|supporters
doubled > increased|grew|raised|rose|expanded
double|grow twofold|increase twofold|twofold|two fold
draft|write|prepare > draw up|compose|create a draft
draw out|extract|pull out|take out
drawing|blueprints|technical drawings
design > draw|draft|sketch
draw|draft|sketch
drive|cover|do|travel|clock
drive|ride
drive|transport|carry|haul|transfer|convey
dumpster|skip
duplicate|double
dust|hoover|mop|muck out|polish|rinse|scour|scrub|sweep|vacuum|wash|wipe > clean
e commerce|online shop|online store|web shop|web store
e g|for example|for instance|including|like|such as
each friday|every friday|fridays|on fridays
each monday|every monday|mondays|on mondays
each saturday|every saturday|on saturdays|saturdays
each sunday|every sunday|on sundays|sundays
each thursday|every thursday|on thursdays|thursdays
each tuesday|every tuesday|on tuesdays|tuesdays
each wednesday|every wednesday|on wednesdays|wednesdays
eager|enthusiastic|interested|keen|motivated
early shift|early shifts|work mornings|morning shift|morning shifts
ease|make easier|make simpler|simplify|streamline
edit video|video editing|cut video|edit videos|cut videos
ehs|h s|health and safety|hse|occupational safety|work safety|workplace safety
eject|remove|escort out|escort off
elderly residents|residents|seniors
electricians|plumbers|carpenters|roofers|painters|joiners|bricklayers > trades|tradespeople|craftsmen
electric|electrical|electricity
eliminate|eradicate|halve|minimise|slash > cut|decrease|lessen|limit|lower|reduce
email campaign|email marketing|mailing campaigns|mailings
email newsletter|mailing|newsletter
email|inquiry|message
emea|europe middle east and africa
employed as > as|serve as|work as
employed at|employed by|employed with > work at|work for|work with
empty|clear|unload|offload
enable|let|permit|so|so that|allow
end to end|from beginning to end|from start to finish|start to finish
english as a second language|esl
enterprise resource planning|erp
enter|place|put
equipment|devices|analysers|instruments
equipment|devices|machinery|apparatus|gear|kit|tools
equipment|device|appliance|hardware
equipment|glassware
equipment|plant|device|machine|machinery
equip|fit out|kit out|outfit
error free|without errors|without mistakes > accurately|correctly
escalate|refer|pass on|pass up|reach|forward
estimate|forecast|gauge|project
evacuate > clear
every evening|each evening > daily|every day|nightly
every morning|each morning > daily|every day
every night|each night|nightly > daily
every other|every second > fortnightly|biweekly
exam prep|exam preparation|prepare for exams
examine|investigate|look into|research|explore|inquire|probe
examine|look at|view
examine|measure|process|assess|test|screen|analyse|run tests
examine|review|assess|evaluate|rate|appraise|judge
examine|review|assess|inspect|test|monitor|control|go through|look over|validate
examine|review|assess|study|evaluate|investigate|look into|analyse|interpret
excavators|cranes|forklifts|diggers|bulldozers > machinery|heavy machinery|plant
exceed|beat|go above|go beyond|outstrip|surpass|outdo|overshoot
exchange|refund|return
exercise sheet|worksheet
exhibition|fairs|shows
existing|established|long standing
expenses claims|expense claims|expense reports|travel claims
experience|experienced|practice|background
experience|experienced|practised|seasoned|with experience
explain how|show how|teach how|demonstrate how|instruct
explain|describe|guide through|talk through|walk through|take through|guide|clarify|instruct
explore|investigate|look at|look into
export|send abroad|ship abroad|ship overseas
express|state|voice
extra hours|overtime|work overtime
extract|pull|retrieve
failures|crash
failures|downtime|incidents|outage
familiar|know|know how|knowledge|understanding
families|guardian|parent
family owned|family run|family business|family firm
fasten loads|lash loads|secure loads|strap loads
feb|february
fed|gave|supplied > provided
feed back|give feedback|offer feedback|provide feedback|report back
feed|cater for|cook for
feed|give meals|help eat
fete|fayre
field work|fieldwork|field research
field|area|region|territory|zone
figures|key performance indicators|kpi|kpis|metrics
file|case|matter
fill|complete|stock|load
finance|fund|pay for
find homes|rehome
finished products|finished goods|end products|final products
first floor|ground floor
fishmonger|fish counter
fish|seafood
fitted|fit|install|installation
fit|install|mount|attach|put in|connect
fix bugs|bug fixing|debug|resolve bugs|correct bugs|bug fixes
fixed|set time
fix|answer|solution
fix|determine|set|define
flag|refer|report|escalate|raise
flavour|season
floor laying|lay flooring|lay floors|flooring installation|fit flooring
following|according to|as per|based on|compliant with|in accordance with|in compliance with|in keeping with|in line with
following|next|subsequent
follow|adhere|comply|observe|apply|work to|in line with|in accordance with
follow|meet|observe|adhere|comply|keep to|stick to
follow|observe|according to|keep to|stick to|adhere to|comply with
font|typeface
footage|film material
football|soccer
footbridge|pedestrian bridges
footfall|visitors
forecast|quote
forklift|fork lift|fork truck|forklift truck|lift truck
former|legacy|obsolete|old|outdated
form|template
for|sent to
fragile|breakable|delicate
frank letters|frank mail|frank post|stamp mail|stamp letters
freelance|freelance writers|freelancer
freezer|deep freeze
free|free of|never|no|none|not one|without|zero
french|german|spanish|italian|polish|arabic|turkish|russian|portuguese|dutch > languages
from home|home office|remote
from scratch|from the ground up|ground up
front desk|reception|front office
front end|user interface|client side|frontend
froth|steam
fte|full time equivalent
fuel|petrol|diesel
fuel|petrol|gas
function|capability|feature|functionality
fundraising|donation|gifts
gain|get|win|pick up
garden|green areas|grounds
gather|collect|obtain|compile|receive|bring together
gearbox|transmission
get back|reclaim|recoup|recover|regain|retrieve|win back
get going|get started|launch|start
get ready|make ready|prepare|prime|ready
get|obtain|receive|request
give evidence|give testimony|testify
give presentations|deliver presentations|hold presentations|make presentations
give talks|deliver talks|hold talks > speak|present
give to|hand over|hand to|pass to|transfer
glue|stick|bond|paste
gmp|good manufacturing practice
go over|beat|exceed|more than|outperform|surpass
go over|discuss|talk through|talk about|talk over
go through|look through|sift|sort through
goods in|goods received|goods receiving|inbound goods|incoming goods
goods|article|item|product
goods|load|cargo|freight
good|solid|well
gradually|in stages|in steps|in phases|phased
grease|lubricate|oil
grew from|rose from|up from|climbed from
grill|grill station|grilled dishes
grow threefold|increase threefold|threefold|treble|triple|three fold
grow|improve|increase|rise|climb|went up
grow|plant|cultivate
guest departures|departures
guided by|as directed by|directed by|under the direction of
guided by|under guidance|under the guidance of|with guidance from
guided|tour|show around
guide|guideline|direction|instruction
guide|manual|handbook|instructions|documentation
guide|manual|handbook|instructions|guidebook|how-to
guide|user guide
guitar|piano|violin|flute|cello|drums|trumpet > instrument|musical instrument
halt|pause|stop|suspend
hammers|drills|saws|spanners|wrenches|chisels > tools
hand over|handover|shift handover
handle orders|process orders|record orders|take orders
handle|carry out|complete|conduct|do|perform|execute|undertake
handle|deal with|address|resolve|respond|sort out
handle|deal with|address|resolve|tackle
handle|deal with|take care of|look after|run|organise|see to > manage|coordinate|administer
handle|deal with|take|address|attend to|answer|respond|field|reply
handle|fix|solve
handle|look after|in charge of|manage|oversee|responsible for|take care of|charge of|accountable for
handle|look after|run|process|carry out|complete|deal with|operate|address|administer|attend to|do|take care of|perform|respond|work through|execute|see to
handle|manage|process|look after|deal with|run|maintain
handle|operate|work with|use
handle|process|deal with|do|work through|see to
treat > handle|deal with|see to
handle|run|drive|operate|control|use|work|man
hands on|practical
hand|assign|delegate
hang wallpaper|wallpaper|wallpapering|paperhanging
hang|hang up|mount|put up
headed|lead|chair|run by
headed|lead|in charge of|manage|oversee|responsible for|supervise > watch over
headed|lead|in charge of|manage|oversee|responsible for|supervise
headed|lead|spearhead
hearing|trials
heat|warm|heat up|warm up
hedge trimming|trim hedges|cut hedges|hedge cutting
held|took place|hosted|ran > conducted|delivered
help desk|helpdesk|it support|service desk|support desk
help out|volunteer
help|assist|support > help with|contribute
hire out|let out|rent out|lease out
hoist > lifting equipment|lifting gear
hold|with|have|holder of
holiday|vacation|annual leave
home visits|house visits
host|machine|server
host|receive|welcome|meet|greet
host|receive|welcome|take on
hours worked|working hours|working time|work hours
house rules|rules
hunt for|look for|search for|seek|search
hygiene|clean|tidy|cleanliness|hygienic
hygiene|clean|tidy|keep clean|sanitise|mop|scrub|wash|wipe
hygiene|infection control|infection prevention
hygiene|personal care|washing and dressing
idea|pitch|proposal|suggestion
identify|pick out|single out
iep|individualised education plan|individualized education program
immediately|at once|right away|straight away|instantly
import|import goods
improve|lift|boost|push up
in bulk|in large quantities|large quantities
in summer|summer|summertime
incident|accident|injury
individual|one on one|one to one|personal
infants|baby|newborns
infants|small children|toddler|young children
inform|keep informed|keep posted|let know|make aware|notify|tell|update
inside|in house|internal
inspection|quality|qa|qc|quality assurance|quality checks|quality control|quality inspection
instead of|down from|from > reduce|cut|lower|shorten
instead|rather than
insured|policy holder|policyholder
integrate|add|append|include
integrate|combine|connect|link|incorporate
intend|plan|mean
internship|placement|work placement
interpret|render|translate
interviewed > spoke to|talk to|talk with
introduce|open|launch|release|start
introduce|train|welcome|integrate|training|induct|onboard|orientation|settle in
inventory|stocktake|check stock|count stock|stock checks
invigilate|proctor|supervise exams|exam supervision|invigilation
invoices|contracts|letters|receipts|forms|certificates > documents|paperwork
iron out|resolve|smooth out|sort out
isolate|quarantine|keep apart
issue|complaint|complaints|concern|grievance
issue|distribute|hand out|dispense|give out|send out|circulate|share
issue|incident|accident|event
issue|matters|problems
issue|post|release|publish|put online
issue|post|send|distribute|ship|dispatch|forward|mail|transmit
issue|problem|breakdown|bug|defect|error|fault|mistake
issue|raise|send|give out|send out
itinerary|travel plan
jabs|injection|shots
jan|january
javascript|js
job|opening|position|vacancy
job|program|script
job|scheme|project|undertaking
job|work order
joinery|carpentry > woodwork
joiner|new colleagues|new employee|new hire|new joiners|new recruits|new staff|new starter|new team members|newcomers|recruits|starters
jointly|together|in tandem
join|attend|participate|take part in|contribute|be part of|involved in
join|combine|bring together|consolidate|merge|unify
join|integrate|wire|connect|link|attach|hook up
join|solder|weld
join|visit|attend|participate|take part in|be present at
jot down|note|note down|record|write down
jul|july
junior colleagues|junior staff|junior team members|juniors
k8s|kubernetes
keep abreast|keep current|keep up|stay current|stay abreast
keep apart|segregate|separate|sort
keep orderly|keep tidy|tidy|neat
keep records > record|log|track
keep|follow|adhere|comply
keep|keep up to date|keep current|up to date
keep|maintain > ensure
keep|maintain|look after|hold|manage
keep|remain|stay
kerb|curb
key|main|major|important
key|main|primary
known for|recognised for|noted for|with a reputation for|valued for
lab notebook|laboratory journal|lab journal|laboratory notebook|lab book
lamp|light|luminaires
landing page|web pages
lan|local area network
laptops|tablets|phones|desktops|printers|monitors > devices|hardware
laptop|computers|notebooks
laptop|computer|desktop|pc|pcs|workstation
late shift|late shifts|work evenings|evening shift|evening shifts
latency|response time
later|subsequently|afterwards|after that|later on
lathe|turning machine
launch|roll out|rollout|implementation|introduction
law enforcement|police
law|legal|legislation
design|format > lay out|arrange
lay out|arrange
lay tiles|tiling
lb|lbs|pounds
lead > head
leads|potential customers|prospect|sales lead
learn|learnt|taught by|trained by
learn|memorise
legal|lawful|statutory
lesson|teaching
let|hire out|lease|rent
let|make possible|allow|enable|permit
liaise|work with|alongside|closely|collaborate|cooperate|hand in hand|in collaboration|in cooperation|in partnership|jointly|partner|team up|together with|work alongside|work closely|work together
licensed practical nurse|lpn
liking|fond|fondness|weakness for|enjoy|love|keen on
line manager|manager|superior|supervisor
linen|bed
linen|bedding|bed linen
linen|washing|laundry
line|assembly line|production line
listen|hear
live|reside
load time|page speed
load|container
load|fill|pack
load|pack|stow|unload
load|pallet
lock|lock up|close up
log with|report to
log|paperwork
long lasting|lasting|long term
look after|assist|attend to|help|serve|cater|wait on
look after|attend to|take care of|care|support|care for|nursing|tend|treat|deliver care|provide care
look after|maintain|keep|update|administer|service|take care of|preserve|keep running|keep up|sustain|upkeep
look after|monitor|watch|oversee|supervise
look after|organise|maintain|hold|keep|update|preserve
look after|run|headed|lead|in charge of|manage|oversee|responsible for|supervise|charge of|directed|management|management of|take charge of
look after|watch|care for|mind
look for|search|research|find
look up|search for|search
loyalty|retention
lunch break|lunchtime|lunch hour|midday break
machine operation|operate machines|run machines
machine tools|cnc machines > machines|machinery
mail room|mailroom|post room
mail|email|e mail
main course|entree|mains
maintain gardens|tend gardens|garden upkeep|garden maintenance
maintain|cultivate|strengthen|foster|nurture
maintain|clean|keep clean
maintain|inspect|service|overhaul
maintain|update|keep up to date|current|up to date
maintain|update|renew|revise|edit|keep up to date|amend|keep current|refresh
make appointments|reserve
make decisions|take decisions|decide
make|achieve|sell|attain|reach
mark exams|grade exams|correct exams|mark tests|grade tests
mark homework|grade homework|correct homework|mark assignments|grade assignments|mark papers|grade papers
mar|march
match|pair|pair up
maths|physics|chemistry|biology|history|geography > subjects
meal|eating|feeding
meal|mealtime
measure out|portion|portion out|weigh out
measure|assess|determine|gauge|take readings
measure|gauge|record|read|monitor
measure|inspect
measure|map
measure|survey|gauge
measure|take measurements
measure|weigh|inspect > examine
reach|achieve|attain|satisfy > meet
reach|achieve|attain
meet targets|meet goals|meet standards|meet deadlines > reach|achieve|attain|satisfy
meet|see|talk to|confer|hold meetings with
member of > serve on|sit on|participate|belong|contribute
member|adherent
mend|patch|repair|patch up
mention|say|state
message board|forum
methodical|orderly|organised|structured
met|held meetings|spoke with
microscopy|microscope work|use microscopes
migrate to|move to|switch to|change to|transition to
mileage|miles
mill|lathe work|turn parts > machine|machining
mind machines|tend machines|watch machines|monitor machines|machine tending
minor|small|slight|little
minute|min
minute|record minutes|take minutes|write minutes
mix|blend|combine|prepare
moms|mothers|mums
monitor|track|watch|follow|observe|check|keep an eye on|log
monitor|watch over
mount|put on|stage
move|carry|lift
move|change|migrate|convert|turn
move|migrate|shift|transfer|convert|relocate|switch|transition|port
move|mobilise|mobility
move|transport|carry|haul|truck|convey|cart
mow lawns|cut grass|lawn mowing|mow grass
music|song
name|list|mention
native language|first language|mother tongue|native tongue|native speaker
necessary|needed|required|as needed|if needed|if required|when needed
necessary|needed|required|compulsory|mandatory|obligatory
need|requirement|demand|spec|specification
need|require|necessary
new computers|new pcs|new laptops|new machines
new starter|new hire|new employees|new staff|new colleagues > onboarding|induction|orientation
newspaper article|news story|news article|press article|newspaper story
new|fresh|newly|recently
night shift|night work|on nights|overnight shifts|work nights
nightly|at night|night|overnight
nightly|each evening|every evening
notes|protocol|meeting notes|minutes
note|record|log|register|document|write down|report
notified of|informed of|told of|alerted to
nov|november
nursery|day nursery|daycare|day care
nurses|doctors > healthcare professionals|medical staff|health professionals|clinical staff
oct|october
of the month > of every month|of each month
offer|give|provide|deliver|supply|run
offer|quote|proposal|bid|tender
offer|sell|market|retail|trade
office|admin|administration|clerical
older people|older adults|elderly|elderly people|senior citizens|seniors|pensioners|the elderly|older persons
on foot|walking
on paper|paper based|hard copy|hard copies|paper copies
on request|upon request|when requested|by request
ongoing|routine|frequent|often|regularly
open the post|post > process mail|mail
open|open up|unlock
open|sort|open and sort
open|unlock|start
open|unpaid|pending
operate|apply|employ|work with|use|by means of|draw on|leverage|make use of|utilise
operate|transport
operating room|operating theatre|theatre
operating system|os
orchestra|ensemble|band > group
order picking|pick orders|prepared orders
order|acquire|request|procure|buy|purchase|reorder|source
order|procure|buy|purchase|reorder|source|place orders
order|purchase order
order|purchase|procure|buy|source|obtain|requisition|reorder
order|query|inquiry|ticket
order|sort|prioritise|rank|triage
organise|file|keep|sort|store|archive
outbound|outgoing|sent
outline|condense|recap|sum up|summarise
outline|overview|summary
outside|outside of
oven|stove > kitchen equipment
overdue bills|overdue invoices|overdue payments|late payments
oversee|supervise|manage > monitor|look after|coordinate
owner|proprietor
p and l|p l|profit and loss
pack|fold
pack|package|box|wrap|prepare
page|section
paperwork|records|documents|forms
paper|newspaper|press
parent teacher association|pta
parent teacher|parents and teachers
parental leave|maternity leave|paternity leave > family leave|leave
parts|spare parts|replacement parts|replacements
part|components|pieces|spare parts
part|component|module
part|member
pass on|relay|forward|communicate|hand on|share
patrol|rounds|walk
pay per click|ppc
pay rise|salary increase|wage increase|pay increase
pay|payment|settlement|transaction
peer reviewed|refereed
peppers|carrots|onions|potatoes|tomatoes > vegetables
peripherals|printer
permanent|long term
permit|licence|license
personal care|washing|bathing|personal hygiene
personnel files|employee files|staff files|employee records|personnel records|staff records|hr records|hr files
phlebotomy|take blood|venepuncture|venipuncture|draw blood|blood draws
phoned|emailed|wrote to|texted > contacted
phone|call|contact|get in touch|reach out to
phone|call|contact|telephone|reach out|ring
phone|call|telephone|inbound calls|incoming calls|phone call|telephone call
phone|call|telephone|phone calls|by phone|over the phone|telephone calls
phone|device|handset
phone|telephone|phone calls|switchboard|calls
photographed > take photos|photos
photograph|shoot|photos|pictures|take photos
physics|chemistry|biology > science|sciences
pick|select|choose|shortlist
pilot|fly
pin up|put up|display
pitch|propose|recommend|suggest|bring forward|give ideas|put forward
place orders|send orders|order
plan > draw up|put together
plant|factory|production site|works
plan|approach|strategy
plan|concept|idea
plan|create|draw|develop|design|devise|lay out|model
plan|drawing|blueprint|diagram|schematic
plan|schedule|arrange|organise|prepare|draw up
plan|schedule|scheme|programme
plaster cast > cast
playground duty|break duty|recess duty|supervise playgrounds|playground supervision
poc|proof of concept
postgres|postgresql
post|content|entry
post|following|after
post|mail|correspondence|letter
post|piece|text
pos|purchase order|po
pour beer|pull pints|serve beer|serve pints|pour pints
power down|shut down|switch off|turn off
power up|start up|switch on|turn on
practised|able|adept|capable|competent|proficient|skilled|versed
premises|property|building|buildings
prepare|arrange|organise|plan|schedule|lay out|map out
prepare|assemble|collect|pack|pick|select
prepare|draw
prepare|make|bake
prepare|make|build|create|document|compile|put together|develop|draft|produce|design|write|author|compose|craft|devise|draw up|generate|formulate
prepare|make|create|assemble|compile|put together|draft|produce|write up|draw up|generate
prepare|make|prep|cook|food preparation
prepare|prep|mise en place
prepare|prep|peel
prepare|set out|ready|set up|lay out
prepare|set up|get ready|ready
prepare|set up|organise|run|hold|host|schedule|book|coordinate|put on
prepare|train|brief|coach|instruct|teach|training|induct|mentor|onboard|break in|bring up to speed|show the ropes|upskill
preselect candidates|preselection|shortlist candidates
present|current|existing|ongoing
present|demonstrate|display|showcase|exhibit
present|offer
present|present figures
present|report|show|deliver presentations
present|run|give|provide
present|show|brief|go over|explain|clarify|describe|talk through|walk through
present|show|demonstrate|explain|outline|clarify|describe|illustrate|walk through
present|show|demonstrate|give|deliver|run
present|show|demonstrate|guide|display|teach
price labels|price tags|prices
price list|pricing
price offer|quote|quotation
print|print out|run off
process|enter|handle|deal with|record|work through
process|procedure|protocol|steps
process|procedure|workflow
process|receive|register|welcome|check in
produce|veg|vegetable
production|fabrication|making|manufacturing|output
production|in production|live
products|range|assortment|product range
program|app|software|system|tool|application
program|code|software|source code|scripts
promotions|special offers
proofread > checked|read
proofread|check|review|read|correct
property viewings|viewing
prototype > create
prototype > create a prototype|build a prototype|make a prototype
prove > demonstrate|show
publish|post|put up|upload|release|share
pull weeds|remove weeds|weed|weeding|clear weeds
purpose|aim|goal|objective
pursue|carry forward|continue|take forward|take further
pursue|chase|follow up|reminders|follow up on|remind
put away|store|stack|stow|file
python|java|ruby|perl|php > programming language|programming languages
qm|quality management
qualified > qualification
quality check|quality control|check quality|inspect quality|quality inspection|control quality
query|sql queries
queue|arrears|backlog
queue|wait|waiting time
quiet|calm|peaceful
r d|research and development
raise|communicate|inform|notify|pass on|relay|tell
raise|forward|pass|escalate|refer
raise|grow|expand|increase|lift|rise|boost|push up|higher
raise|grow|expand|increase|rise|build up
raise|improve|strengthen|upgrade|better|enhance|optimise|refine
reach|go to|get to
readers|readership
read|read aloud|storytelling
rebuild|redo|rewrite
rebuilt|redesigned|rewrote|renovated|refurbished > changed|worked on
received|got|was given|was presented with|earned > awarded
receive|accept|take in|take delivery
receive|acquire|gain|get|obtain|procure|secure|earn
receive|gain|achieve|obtain|win|earn|awarded
receive|take|welcome|accept|get|take in|take delivery of
recommend|suggest|propose|advise|put forward
reconcile|compare|match|benchmark|contrast
record hours|time recording|time records|time tracking|track hours|log hours
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
record|note|log|document|register|capture|keep|write down|enter
record|process|collect|take|accept
reduce|decrease|drop|came down|decline|fell|went down
referee|umpire > officiate
refund|returns|money back|reimburse
regional|region wide
registered nurse|rn
register|enter|admit|enrol|sign up
register|list|overview|directory
register|sign up|enrol|book in|check in
regulations|rule|guidelines|requirements|standards
reheat|warm up|heat up
release notes|changelog
release|discharge
release|roll out|ship|publish|deploy|put live
release|rollout|deployment|version
reminders|chasing payments|dunning
plain words|plain language|plain terms|plain english
on the way|in transit|en route
third party|3rd party|external|outside
superior|excellent|outstanding|exceptional > strong|good|solid
skilled > experienced
remove|take off|withdraw|pull
renew|overhaul|rework|redesign|remodel|revamp
repaired|mended > worked on
repair|fix|mend|restore|rectify|service|correct|maintain
repair|restore|refurbish|renovate|recondition
report > spotted|noticed|identified|detected|found
report cards|reports|school reports
report|analysis reports
report|flag|raise|notify|inform|bring to attention
report|summary|statement
report|update|brief|communicate|inform|notify|pass on|relay|tell|escalate|flag|let know
report|view|dashboard
repository|collection|library
repository|repo
request for proposal|rfp
request|need|requirement|want
request|query|inquire|poll|question|ask
rescue > save
resell|sell on
resolve disputes|settle disputes|settle conflicts|resolve conflicts
respondents|interviewees > participants
responsible for|in charge of > prepare|produce|file|submit|organise|order|purchase|buy
responsible for|in charge of|duties included|tasked with|take care of|look after|charged with > manage|handle|oversee|run|coordinate|maintain|perform|carry out|deliver|administer|execute|complete|process|take charge of|supervise
restore|refurbish|renovate|do up|redecorate
return on investment|roi
returns|return shipments|returned goods
return|send back|ship back|take back
revenue|deals|sale
revenue|takings|income|sales|turnover
review|audit
review|check|go through|read|examine|assess|look at|inspect
review|discuss|talk|speak
revise|rework|rebuild|redesign|redo
reword|rewrite|rephrase
rework|clean up|rewrite|tidy up|refactor|restructure
rewrite|revise|redraft|rework
roofing|roof work
root cause > cause|reason
rotation|rota|turn
rounds|ward round
run experiments|conduct experiments|perform experiments|do experiments
run out|stockouts|stock outs
run tests|conduct tests|perform tests|do tests|testing
run|headed|lead|in charge of|manage|responsible for|directed|leads|head up|leadership
run|hold|welcome
run|lead|hold|host|teach|deliver|conduct > facilitated|ran|gave
run|lead|host|hold|conduct > facilitate|moderate
run|operate|manage|look after
safe|safety|security
salvage > save
sample|specimen
sample|take samples|collect samples
sample|taste|try
sanitise|decontaminate|disinfect|sterilise
schedule|roster|rota|duty plan|shift plan|shift schedule|shifts|staff schedule|staffing schedule
schoolteacher > teacher
scientific paper|journal article|research paper > paper|article
scout group|scouts|scout troop
scrap|waste|garbage|refuse|rubbish|spoilage|trash
scrap|waste|rejects
screen applications|sift applications|review applications|check applications|vet applications
screen|interface|page|view
script|automate|automatic|automatically
search engine marketing|sem
search|look for|research|source
second|another|secondary
second|sec
section|station
section|unit|department|team|division
sell|retail|serve
semester|term
send|dispatch|ship|forward|submit|mail|post
send|hand over|forward|hand|pass|pass on|relay|submit|refer|route
sep|sept|september
serious|committed|dedicated|devoted
serious|severe
server|systems
serve|supply|provide|deliver
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
set up|prepare|arrange|ready|install
set up|wire|fit|install|mount|put in|lay
settle|resolve|agree
set|fix|determine|adjust
sew|knit
shadow > observe|follow|accompany
shampoo|wash hair|shampoo hair
share|present|pass on|communicate
shelf|racks|shelves
shelve|fill|replenish|restock|stack
shelve|store|warehouse|put away
shift > rota|roster
shift|turn
shirts|trousers|dresses|coats|jackets|skirts > clothes|clothing|garments
shoot|photograph|film|capture|take
shop owner|shopkeeper
shop window|window display|store window|window displays|dress windows|window dressing
show|demonstrate|teach|explain|instruct|train
show|guided|accompany|escort
show|introduce|familiarise
show|train|demonstrate|instruct|educate
shut|switch off|turn off
side dish|sides
sign for > receive|accept|take in
sign off|sign|signature
signpost > direct|directed|refer|point
site|location|on site|place|premises|facility|venue
site|on site|at the site|onsite
site|outlet|branch|location|office|shop
site|page|website|online presence|web presence|web site|web page
site|screen
site|warehouse|depot
slow|sluggish
sme|subject matter expert
solar panel|photovoltaic|pv|solar modules
some > occasional|a few
sort|organise|arrange|classify|group|order|file
so|so that|meaning|which meant
speed|time|pace
spend > complete
spending|expenditure|outgoings|outlay
sponsor|sponsorship
spotless > clean
spreadsheet|excel sheet|workbook
sql query|database query > query
stabilise|steady
staff shortages|short staffed|understaffed
staff|fill|recruit for
staff|personnel|hr|human resources
staff|personnel|people|employee|team members|worker
staff|personnel|people|squad|team|colleagues|crew|employees|members|workers|workforce
standard|guideline|regulations|rule|policy
standard|level
standard|norm
standard|quality
start|bring in|establish
statutory|legally required
stayed with|kept|remained with|continued with|stuck with|retained
steady|composed|calm|even tempered
sterilise > disinfect|clean
stitches|sutures
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
straighten|straighten up|tidy|tidy up|neaten|clear up
study|learn|master|trained in|training in
study|trial|research|investigation
succeed|took over
such as|for example|like|for instance|among them
supermarket|grocery store|grocery|food store
supplies|chemicals|reagents
surgery|operations|surgical procedures
suture|stitch
swabs > samples|specimens
system|platform|setup
table|guests
table|sheet|spreadsheet|workbook
tagline|slogan
take apart|dismantle|strip|disassemble
take out|takeaway|takeout
take part|participate|join|attend|contribute|involved
take|capture|obtain|collect|record|make|shoot
take|receive|answer|handle|accept
talk to|question|speak with|interview
talk|demo|presentation|slides
taught|tutored|coached > worked with
teaching material|lesson materials|teaching resources|course materials|learning materials|class materials|teaching aids
teach|deliver|instruct|lead lessons|give lessons|run
tea|juice|beer|wine > drinks|beverages
tell|inform|notify|advise|explain
test cases|tests|unit test
test results > results|findings
test|check|try|examine|verify|trial
test|exam|examination
test|trial|experiment
test|trial|pilot|test out|try|try out
thanks to|owing to|because of|due to
ticket|admission ticket
tidy|clean up|tidy up|clear up
tidy|orderly|well kept|well organised|neat
till|payment|takings|cash|money
time|duration
tire|tyre
together with|along with|alongside|with
took over|assumed|inherited
toolbox|tool kit|toolkit
tournament > competition|contest|event
town council|city council|local council|municipal council|local authority
track|monitor|follow|log|record|keep track of
trained by|taught by|shown by|instructed by > receive|training|received training|undergo
trained by|taught by|shown by|instructed by|coached by > learn|learnt
training|activities|exercise
train|coach|guided|mentor
train|coach|instruct|teach|educate|deliver lessons|give classes|give lessons|lecture|run classes|tutor
train|instruct|teach|coach|show|induct|onboard|familiarise
train|practise|rehearse
transfer|move|migrate|port|carry over
translate|localise
transport|migrate|shift|relocate
tripled|trebled > increased|grew|raised|rose|expanded
trip|route|journeys
trip|travel|journey|travel arrangements
trucks|lorries|vans|buses|coaches|tractors|trams > vehicles
truck|vehicle|car-vehicle|lorry|fleet|van
truck|vehicle|lorry|hgv
ts|typescript
tuition|private lessons|tutoring
turn|convert|transform
type|write|enter|key
u.s|united states|usa
ultrasound|sonography|ultrasound scan
under|working under|reporting to > supervised by|under the supervision of
unit|department|ward
unit|squad
updates|fixes|patch
updates|patches|software update
update|advise|brief|notify|let know
updating|edits|amendments|changes|revisions
used for|serving|for
user experience|ux
usually|normally|in general|generally
valet|valet cars|car valeting > clean cars|wash cars|clean
vat|fiscal|tax
vat|sales tax|value added tax|vat returns
vehicle|car-vehicle|cars|automobile
virtual machine|vm|vms
virtual private network|vpn
visit|appointment|meeting|booking
visit|attend|call on|go to
visit|tour|guided tour
volunteer|give time|help
volunteer|helpers
vulnerable people|vulnerable adults > people|adults|individuals
want|like to|wish
wan|wide area network
warehouse worker|warehouse operative|warehouse staff|warehouse associate
warehouse|stockroom|storeroom|back room
was commended|was praised|received praise|earned praise|drew praise|won praise|got praise
wash|clean|rinse
watch|guard|patrol|protect
water|plumbing
web page|webpage
web page|webpage > page
web shop|online shop|e shop|ecommerce
website|web app|web application
weedkiller|herbicide
weigh|measure
wheat|barley|maize|corn|potatoes|rye|oats > crops
wire|rewire|cable
wire|rewire|replace wiring
wiring|cabling|cables|electrical wiring
with > collaborate|cooperate|partner|in collaboration|jointly|together|alongside|in cooperation
with|whose
won|was awarded > received|got
work on > develop|build|contribute|support|handle|perform|carry out|process|maintain|prepare
workbench|bench
workday|working day|business day
workday|working day|weekday
workflow|pipeline
working on|work on > focused on|focusing on|concentrating on
write > assessments|written
write articles > report|cover
write up|type|type up|transcribe|type out|write out
write|document|record|produce|put in writing
write|edit|draft
write|send|post
wrote|drafted|authored|drew up|prepared|produced|composed
years in|years on|years at|years of|years as|years with > experience|years of experience|work experience|professional experience
year|yr|yrs
`;
