/**
 * English words of doing that may stand for each other in a rewording: verbs with their nouns and participles, adverbs of manner, time and
 * frequency, and phrases that join ("in the course of"). The lines are read as `wordingGroups` in `english-wording.ts` are.
 *
 * Members stand under their keys, so a noun that is written as another verb ("ready" as "read", "found" as the past of "find") is left out,
 * and so are words whose noun is a thing ("fish", "network"): whoever saw the thing has not done the deed.
 */
export const englishDeedGroups: string = `
a bit|a little|marginally|slightly|somewhat
a class|each class|every class|per class
a client|each client|every client|per client
a customer|each customer|every customer|per customer
a group|each group|every group|per group
a head|a person|apiece|each person|every person|per capita|per head|per person
a lot|frequently|many times|often
at most|up to
a minute|each minute|every minute|per minute
multiple times|repeatedly|several times
a patient|each patient|every patient|per patient
a project|each project|every project|per project
a quarter|each quarter|every quarter|per quarter|quarterly
a season|each season|every season|per season
afresh|again|anew|once again|once more
a semester|each semester|each term|every semester|every term|per semester|termly
a session|each session|every session|per session
once|one time
a unit|each unit|every unit|per unit
a visit|each visit|every visit|per visit
a.m|mornings
abbreviate|abridge|cut|make shorter|shorten|trim
abide by|act on|comply with|follow|go by|keep to|observe|stay within|stick to
aboard ships|at sea|on ships
aboard|on board
abolish|end
abolish|eliminate
about|approximately|around|close to|roughly|some
about|around|concerning|on|pertaining to|regarding|relating to|relative to
above all|especially|notably|particularly
above|over
abridge|condense|cut down|shorten
abroad|overseas
absorb|soak up|take in
abstract|draw together|recap|sum up|summarise|summary|wrap up
accelerate|expedite|fast track|hasten|hurry along|sped up|speed up
accelerate|expedite|hasten|make faster|quicken|sped up|speed up
accent|emphasise|highlight|stress|underline
accept back|return
accept bookings|handle bookings|make bookings|reservations|take bookings
accept deliveries|accept goods|goods in|goods receipt|receive deliveries|receive goods|receive shipments
accept orders|note orders|order taking|receive orders|take orders
accept|agree to
accept|assume|shoulder|take on
accept|be given|be sent|get|receipt|receive|take delivery of|take in
accept|receive|sign for
access control|check access|control access|control entry|monitor access|regulate entry
access|get into|open|reach
accidentally|by chance|unexpectedly
accidentally|by mistake|in error|mistakenly
accommodate|lodge|put up
accommodate|put up|shelter
accompanied by|alongside|with
accompanied by|combined with|complete with|coupled with|featuring|including|plus|with
accompany prisoners|escort prisoners|guard prisoners|transport prisoners
accompany|escort|go with|keep company|travel with
accompany|escort|guide|take|walk
accompany|remain with|stay with
accomplish|achieve|attain|get to|hit|reach|realise
methodically|systematically
as directed|as instructed|as told|following instructions
according to|based on|following|in accordance with|in compliance with|in keeping with|in line with|per
according to|contingent on|depending on|subject to
accordingly|consequently|hence|so|therefore|thus
account creation|create accounts|make accounts|open accounts|register accounts
account for|describe|explain|set out|tell about
account preparation|produce accounts
accountable for|answerable for|charged with|in charge of|responsible for|tasked with
accumulate|amass|assemble|bring together|collect|compile|gather|harvest
accumulate|amass|build up|collect|gather
accurately|exactly|precisely|with accuracy > correctly
accurately|exactly|precisely|with accuracy
accustomed to|familiar with
achieve|arrive at|attain|hit|reach
acknowledge|credit|recognise
acquainted with|familiar with|know|knowledgeable about
acquaint|familiarise|introduce|make familiar
acquire customers|customer acquisition|gain clients|gain customers|land clients|sign clients|win clients|win customers
acquire|buy|get|obtain|procure|purchase
acquire|buy|get|pick up|purchase
acquire|buy|obtain|procure|purchase|source
acquire|come by|gain|get|obtain|procure|secure|source
across borders|internationally
across the country|countrywide|nationally|nationwide|throughout the country
globally|worldwide
across|all over|around|over|throughout
bridge|liaise between
arbitrate|intercede|mediate
interpret > translate
communicate|coordinate|keep contact|liaise
act as|serve as|work as
act as|function as|serve as|work as
act for|represent|speak for|stand for
act jointly|collaborate|cooperate|join forces|pull together|team up|work jointly|work together
follow instructions|follow orders
act on|answer|attend to|deal with|react to|respond to
act out|role play
acted|danced|drummed|fiddled|sang > performed
actually|in practice|in reality
ad lib|improvise
customise|individualise|personalise|tailor
adapt to|adjust to
adapt to|adjust to
adapt|adjust|alter|amend|change|modification|modify|tweak
adapt|adjust|alter|amend|change|modify|shift|vary
adapt|adjust|alter|change|modify
adapt|adjust|customise|personalise|tailor
adapt|adjust|customise|modify|tailor
adapt|convert|repurpose|reuse
adapt|customise|modify|personalise|tailor
elaborate|expand|flesh out
add features|build features|code features|create features|develop features|feature development|implement features
feed|fertilise
annotate|comment on|mark up
subtitle films|subtitling|write subtitles
broaden knowledge|deepen knowledge|expand knowledge|extend knowledge|widen knowledge
add to|be part of|contribute to|help with
add to|complement|go with|round off
amount to|come to|total
add up|aggregate|bring together|collect|combine
add up|count up|reckon|tally|tot up
added up > calculated|summed|totalled
all told|altogether|in all|in total|overall|totalling
additionally|also|as well|besides|furthermore|in addition|likewise|moreover|too
address audiences|address groups
address complaints|complaint handling|complaints handling|handle complaints|process complaints|take complaints
address needs|meet needs|satisfy needs|serve needs
address|attend to|handle|respond to|tackle
address|deal with|handle|tackle|take on|work on
add|addition|append|attach|include|put in|tack on
add|build in|include|inclusion|incorporate|take in
adhere to|follow|observe|stay within
adherence|comply|conform|follow|keep to|obey|observance
adhere|glue|paste
adjacent to|adjoining|alongside|beside|by|next to
adjudicate|decide|judge
configure|customise
adjust temperature|control temperature|temperature control
adjust|alter|amend|change|modify
adjust|alter|fine tune|modify|regulate|set|tweak
adjust|calibrate|set|true up
adjust|finetune|tweak
adjust|set up|tune
administer drugs|administer medication|administer medicine|dispense medication|give drugs|give medication|give medicine|medication rounds
administer vaccines|give injections|give jabs|immunise|inoculate|vaccinate
administer|apply|dispense|give
admission|admit|check in|let in|receive|take in
admit guests|admit visitors
admit patients|patient registration
admit|allow in
admit|own up
adopt > follow|use
adopt|embrace|start using|take on|take up
adorn|deck out|decorate|do up|embellish|ornament
adult education|adult teaching|instruct adults|teach adults
advance|bring forward|move forward|move up
advance|get ahead|move forward|progress
advance|move forward|move on|progress
advance|move up|rise
advertise events|event promotion|market events|promote events|publicise events
advertise jobs|advertise vacancies|job adverts|job posting|post jobs|post vacancies|publish jobs|publish vacancies
advertise products|market products|product promotion|promote products|push products
advertise|advertisement|market|place adverts|promote|publicise|run adverts
advertise|book adverts|place adverts|post adverts|run adverts
advertise|make known|promote|publicise|publicity
advise > inform|talk to
advise against|caution|warn
advise customers|counsel customers|customer advice
advise|apprise|inform|let know|make aware|notify|tell
advise|coach|guide|mentor
advise|counsel|recommend
advise|counsel|offer advice|offer guidance
advise|counsel|talk with
advise|recommend|suggest
advocate for|defend
advocate|argue for|plead for > speak for|support
advocate|campaign for|lobby for
aerate|loosen
affect|impact|influence
affect|influence|shape
affirm|confirm|corroborate|establish|make certain|verify
affix|append|attach|fasten|fix|secure
afloat|at sea
after closing|after hours|following closing|once closed
after dark|nights|overnight
after operations|after surgery|following operations|following surgery|post operative|postoperatively
after that|afterwards|following that|following this|later|next|subsequently|then|thereafter|thereupon
behind schedule|behind time
after work|evenings
afternoons|each afternoon|every afternoon
afterwards|since|thereafter
after|answering|following
after|following|once|subsequent to
multiple times|repeatedly|several times
against|compared to|compared with|relative to|versus
agitate|shake|shook
agree goals|define goals|define objectives|define targets|fix targets|goal setting|set aims|set goals|set objectives|set targets|target setting
agree on|decide on|settle on
agree with > arrange with|discuss with
agree with|correspond to|match|tally with
agriculture|cultivate|farm
before release|pre release
before time > early
before operations|before surgery|pre operative|preoperatively
ahead of|before|preceding|prior to
ahead of|before
ahead|beforehand|in advance|up front
aid people|assist individuals|assist people|help individuals|help people|support individuals|support people
aid|assist|help|lend a hand|support
aid|assist|help|lend support|support
aim at|direct at|target
aim for|strive for|work towards
aimed at|intended to|so that|to
aim|aspire|want
aim|intend|plan
aim|intend|seek|sought|target
alert|bring up|flag|inform|make known|notify|report
alert|caution|forewarn|issue warnings|warn
aligned with|conforming to|consistent with|in line with
align|arrange|queue
align|line up|match|straighten
align|harmonise|standardise
align|line up|straighten|true
alongside|at the same time|concurrently|in parallel|simultaneously
all night|overnight
all night|overnight
suddenly|unexpectedly|without warning
constantly|continually|continuously|incessantly|non stop|nonstop|permanently
all year|year round
all year|year round
allocate tasks|assign tasks|distribute tasks|give tasks|set tasks|set work|task allocation
allocate|allot|apportion|assign|earmark|give out|set aside
allocate|allot|assign > give|hand
allow for|consider|factor in
allow for|factor in|include
allude to|bring up|mention|refer to|touch on
almost|close to|just under|nearly|not quite|virtually
alone|by myself|independently|on my own|single handedly|unaided|unassisted|without assistance|without help|without support
alone|by myself|independently|on my own|single handed|solo|unaccompanied|unaided
alone|by myself|independently|on my own|unsupervised
along with|and|coupled with|in addition to|plus|together with
alongside colleagues|with colleagues|with coworkers|with others|with teammates
alongside studies|during studies|while studying
alongside work|during work|while working
alongside|with
aloud|orally|out loud
alphabetised|colour coded|indexed|numbered > ordered|organised|sorted
alphabetise|order alphabetically|sort alphabetically
alter costumes|costume repairs|mend costumes|repair costumes
alter prices|change prices|price changes|reprice|update prices
alternately|in turn|rotating
alternate|change round|rotate|take turns
alternate|rotate
alter|amend|change|correct|revise
alter|change|differ|vary
alter|shorten|take in
although|but|however|though|yet
although|despite|even though|notwithstanding|regardless of
always punctual|never late|punctual
always|constantly
always|every time|invariably|without exception > consistently|regularly|usually
always|every time|without fail
am trained|was trained|were trained > learned
amalgamate|combine|fuse|join|merge
amend|correct|edit|revise|tidy up
amid|during
among others|among them|comprising|consisting of|containing|covering|encompassing|featuring|including|such as
among others|amongst others|eg|for example|for instance|including|inter alia|such as
amuse children|entertain children|occupy children
amuse|divert|entertain
an order|each order|every order|per order
analyse > assess|read|review
analyse data|data analysis
analyse|break down|broke down|broken down|dissect|evaluate|examine|study > look at
analyse|break down|broke down|broken down|dissect|take apart
analyse|run analyses
and > alternating between|both
anew|from nothing|from scratch|from the ground up|from zero
animal breeding|bred animals|breed animals|raise animals|rear animals
animal keeping|keep animals|tend animals
animal preparation|prepare animals
annotate|label|mark|tag
annotate|mark
announce > inform|notify|state|tell
announce stations|announce stops
announced|with notice
announce|call out|shout
announce|declare|give notice|make known|make public|proclaim
announce|declare|report
announce|give notice|inform
announce|public announcements
annually|each year|every year|per annum|yearly
annually|every year|once yearly|yearly
annul|cancel|revoke
answer calls|answer phones|answer the phone|field calls|handle calls|phone answering|receive calls|take calls|telephone answering
answer to|be under|report to
answer|field
answer|reply|respond|return
anticipate|estimate|forecast|foresaw|foresee|foreseen|predict|project
anticipate|expect|foresaw|foresee|foreseen
anticipate|expect
anticipate|forecast|foresaw|foresee|foreseen|foretell|predict
apart from|besides|beyond|in addition to
apart from|aside from|but for|but not|except|excluding|other than
apart|individually|separately
apiece|each item|every item|per item
apologise|apology|offer apologies|say sorry
appeal against|challenge|contest
appeal to|attract|bring in|draw in|pull in
appeal|ask|call
bear witness|give evidence|testify|testimony
appear|arise|come up|emerge
appear|arrive|attend|turn up
applaud|commend|praise
applaud|congratulate
cover|paint
apply dressings|bandage wounds|change dressings|dress wounds|redress wounds|treat wounds|wound care|wound dressing
apply for|ask for|file for|request
apply for|bid for|tender for
apply makeup|do makeup|makeup application
decorate|paint
apply|draw on|use|utilise|work with
apply|employ|use
apply|put on|rub on|spread
appointment booking|appointment scheduling|arrange appointments|book appointments|fix appointments|make appointments|plan appointments|schedule appointments
apportion|break up|broke up|broken up|divide|separate|share|split
appraise|assess|consider|evaluate|gauge|judge|size up|weigh up
appraise|assess|evaluate|judge|review|weigh up
appraise|price|valuation
apprehend|arrest > detain|hold
approach|come near|near
approach|communicate with|contact|reach|speak to
approach|contact|reach out to
approve|authorise|okay|rubber stamp|sanction|sign off
approve|authorise|sanction > allow|let|permit
approximate|assess roughly|estimate|gauge|guess|put at|reckon
archive samples|sample storage
archived|filed|shelved > organised|stored
archive|file|put away|store
archive|file|preserve|store
argue|debate|discuss
argue|plead
arise|come up|crop up|emerge|happen|occur
arise|happen|occur|take place
book in|programme|schedule|slot in|timetable
arrange chairs|arrange seating
arrange dances|choreograph|create dances
arrange displays|build displays|create displays|display building
arrange for > ask|organise
arrange meetings|book meetings|fix meetings|organise meetings|plan meetings|schedule meetings
arrange meetings|call meetings|convene meetings
arrange music|write arrangements
dish out|dish up|plate up
arrange rooms|prepare rooms|room setup
arrange|book|reserve
arrange|bring together|coordinate|harmonise|line up|orchestrate|organise
arrange|display|lay out|place|position|set out
arrange|fix up|lay on|line up|organise|plan|saw to|see to|set up
arrange|get together|lay on|organise|plan|prepare|put together|set up
arrange|lay out|organise|structure
arrange|lay out|set out|style
arrange|organise
arrange|organise|separate|sort
arrange|organise|sort|structure|tidy
arrange|put together|sort
arrive|come in|enter|incoming
arrive|come|get there|reach|turn up
artefact handling|handle artefacts|handle objects|object handling
articulate|express|formulate|phrase
articulate|express|put forward|utter|voice
because|due to|owing to|thanks to
collaboratively|collectively|hand in hand|in common|jointly|together
instead of|rather than
as a rule|generally|mostly|normally|ordinarily|typically|usually
besides|part time
unpaid|voluntarily|without pay
as agreed|by agreement|by arrangement
during internships|in internships
as necessary|as needed|as required|if necessary|if needed|if required|on demand|when necessary|when needed|when required|where necessary|where needed|where required
as directed|as instructed|as ordered|as told|on instruction|to order
if possible|when possible|where possible
as of|beginning in|from|since|starting in
compared with|unlike
under|within
asap|without delay
in case of|in the event of|on|once|upon|when|whenever
as specified|to spec|to specification
as told|under instruction
ascend|climb|go up|increase|rise
ascertain|determine|discover|establish|find out|learnt
ascertain|determine|establish|find out|make sure
ask > approach|consult|contact|enquire
ask along|ask in|invite|send invitations
get help|request assistance|summon help
invite offers|request offers|request prices
demand payment|request payment
asked > canvassed|polled|questioned|surveyed
ask|bill|invoice
ask|call for|invite|request|seek|solicit|sought
ask|call upon|visit
ask|enquire|make enquiries
ask|enquire|pose questions|put questions|query
ask|query|search
asl|bsl|sign language
asphalt|lay paving|lay slabs|pave|resurface|surface|tarmac
aspire|wish
assemble teams|build teams|form teams|team building
assemble|assembly|build|fit together|join together|make up|piece together|put together
assemble|bring together|collate|collect|compile|draw up|gather
assemble|bring together|collect|draw together|gather|get together|glean|pull together
assemble|build|construct|erect
assemble|build|construct|erect|put up|raise
assemble|build|erect|raise|set up
assemble|curate|put together|select
assemble|convene|gather
assemble|convene|gather|get together|meet
assemble|erect|pitch|put together|put up|rig up|set up
assemble|fit together|join
assert|claim
assess > consider
assess again|re evaluate|reappraise|reassess|reevaluate|review
assess needs|determine needs|establish needs|identify needs|needs assessment|recognise needs
assess progress|check progress|follow progress|measure progress|track progress|watch progress
assess|estimate|gauge|judge
assign homework|give assignments|give homework|set assignments|set homework
categorise|classify|sort
assign|delegate > give|pass on
assign|delegate|entrust
feed|help eat
assist births|attend births|deliver babies
assist customers|customer service|help customers
assist|help|pitch in
associate|connect|link|relate
assure|check that|confirm that|ensure|guarantee|make certain|make sure|saw that|see that|see to it
as|when|while|whilst
as|because|given that|since
at pace|at speed|briskly|fast|quickly|rapidly|speedily|swiftly
gradually|slowly|unhurriedly
at once|simultaneously
before|beforehand|earlier|formerly|previously
at breaktime|during breaks|during recess|in breaks
during peaks|when busy
at college|at university|in university
at height|high up
at hand|available
at home|in homes
at home|remotely
at intervals|from time to time|periodically
at length|in depth|in detail|thoroughly
for free|for nothing|gratis|without charge
at present|currently|now|nowadays|right now|these days|today
periodically|regularly
at risk|in danger|vulnerable
eventually|finally|lastly|ultimately
first|initially|to begin with
at the same time|meanwhile
beside|next to
at times|from time to time|now and then|occasionally|on occasion|sometimes
at work|on duty
at work|on duty|on shift|while working
ate > dined
ate together|eat together|share meals
label|mark|tag|ticket
attach|connect|couple|hook up|join|link|tie in|tying in|wire up
attach|connect|couple|join|link|put together
attach|fasten|fix|join|secure|tie|tying
attach|fasten|hook
attach|fix|glue|paste
attach|fix|hang|install|mount|put up
attach|sew on|stitch on
attempt|effort|endeavour|seek|sought|try
attempt|endeavour|seek to|sought to|strive|try
attend > listen to|watch
attend classes|attend courses|attend training|do classes|do courses|follow courses|take classes|take courses
attend to|care for|mind|saw to|see to|tend
attend to|handle|process|saw to|see to|sort out|take care of
attend training|receive training|train|undergo training|underwent training
attendance records|keep attendance|monitor attendance|note attendance|record attendance|register attendance|take attendance|track attendance
attend|be at|be present at|come to|go to|visit
attend|observe|sit in on
attend|sit through
attend|travel to|visit
attentively|carefully|cautiously|with attention|with care|with caution
at|in|on > based at|based in|located at|located in|situated at|situated in
auctioned|retailed|vended > sold
audio typing|dictation
audited|inspected|proofread|vetted > checked|examined|reviewed
audit|examine|inspect > check|review
authenticate|confirm|verify
author|compose|draft|put in writing|set down|write
automate|make automatic
automatically|by itself|by machine
available|in stock|on hand
averaging|typically
avert|avoid|guard against|head off|prevent|stop|ward off
avoid|escape|prevent
await|expect|wait for
award marks|grade|mark
award|grant > give|hand
elsewhere|off site|offsite
away|on holiday|on vacation
babysit|childmind|mind|sit for
in succession > consecutively|successively
data backups|do backups|make backups|perform backups|run backups|take backups
back up|reverse
backfill|fill in|refill
backing|supporting
bag groceries|bag packing|fill bags|pack bags|pack groceries|pack shopping
baggage handling|carry bags|carry luggage|handle baggage|handle luggage|load luggage|luggage handling|move luggage
bagged|boxed|crated|parcelled|wrapped > packaged|packed
baked|barbecued|boiled|braised|fried|grilled|poached|roasted|sauteed|steamed|stewed > cooked|prepared
bake|roast
bake|make bread
bake|oven bake
balance the till|cash up|close the till|count the till|reconcile the till
balance|check against|match up|reconcile|reconciliation|tally
balance|compensate|offset
balance|even up|reconcile
balance|juggle
ballot|vote
bandage|bind|wrap
bank cash|bank deposits|bank takings|deposit
bankroll|pay for
ban|disallow|forbade|forbid|forbidden|prohibit
baptise|christen
barbecue|broil|char grill|grill
bargain|discuss terms|haggle|hold negotiations|negotiate
based on|from|grounded in
bathe patients|bed baths|patient washing|wash patients
bathed|fed|showered|toileted > cared for
bathe|wash
bathroom cleaning|clean bathrooms|clean toilets|clean washrooms|toilet cleaning
battle|fight|oppose|struggle against|tackle
serve on|sit on
be against|fight|object to|oppose|resist
chauffeur|drive|motor
be awarded|gain|secure|win
comprise|contain
work at|work for
be held|happen|occur|take place
head projects|lead projects|manage projects|project leadership|project management|run projects
communicate with|contact|correspond with|liaise with
be part of|contribute to|join in|participate in|take part in
keep watch|patrol|stand guard
be ready|stand by
be resident|dwell|reside
learn from|learnt from|study under|train under
be taught|find out about|learn|learnt|pick up
be without|lack|miss
recall|remember
bear|bring|carry|lug|move|take|transport
bear|carry|hold
bear|tolerate
beat panels|beaten panels|body repairs|panel beating|repair bodywork|straighten panels
beat|beaten|outdid|outdo|outdone|outperform|surpass
beat|beaten|exceed|go beyond|go over|outdid|outdo|outdone|outperform|surpass
beat|beaten|get over|get past|overcame|overcome|surmount
beat|beaten|whip|whisk > mix|stir
enter|join
familiarise with|learn about|learnt about
note|notice|observe|perceive|see|spot
became ill|became sick|become ill|become sick|fall ill|get sick
became|become|get|turn into
bed making|bedmaking|change beds|do beds|make beds
flower planting|plant flowers
beekeeping|keep bees
beer making|brew|make|make beer
before long|soon
befriend|keep company
befriend|make friends
begin trading|launch|open|set up|start
beginning with|from|starting from
begin|commence|get going|initiate|kick off|open|start
begin|commence|set out|start
begin|initiate|set up|start
behave|conduct
below|beneath|under|underneath
below|fewer than|less than|under
benchmark against|compare|contrast|match|weigh against
benchmark|compare|measure against
bend|bent|curve|flex
bend|bent|shape
berth|dock|moor|tie up|tying up
beside|by|close to|near|nearby|next to
between departments|interdepartmental
biannually|every six months|half yearly|semi annually|twice a year|twice yearly
bid|tender
bill|create invoices|invoice|prepare invoices|write invoices
bill|invoice|issue invoices|raise invoices|send bills|send invoices
bind|fasten|knot|tie|tying
bind|fasten|moor
binned|burned|dumped|incinerated|shredded > destroyed|discarded|disposed of
binned|racked|shelved|warehoused > stored
bin|discard|disposal|throw away|throw out
bin|discard|dispose of|ditch|throw away|throw out
bin|discard|reject
by degrees|gradually|in stages|in steps|over time|progressively|slowly
biweekly|each fortnight|every fortnight|every two weeks|fortnightly
blended|folded in|stirred|whisked > combined|mixed
blend|bring together|combine|join|merge|mix|put together
blend|combine|mix|mixture|stir
blog|write blogs|write posts
blood taking|collect blood|phlebotomy|venepuncture
blow up|inflate|pump up
blow|puff
bodily|in person|physically
boil down|compress|condense|shorten|summarise
boil|bubble|simmer
bolster|fortify|make stronger|reinforce|shore up|strengthen
bolted|glued|riveted|screwed|stapled > attached|fastened|fixed|joined
bolt|braze|glue|nail|rivet|screw|solder|weld > attach|fasten|fix|join
bolt|lock|secure
book > arrange|organise
book acts|book artists|book bands|engage artists|hire bands
book cataloguing|catalogue books|index books|list books|record books
log visitors|visitor registration
book invoices|enter invoices|handle invoices|invoice processing|process invoices
book in|check in|register|sign in
book lending|book loans|issue books|lend books|loan books
book out|check out|sign out
book shelving|reshelve books|shelve books
book|reserve
boost confidence|build confidence|grow confidence|increase confidence|strengthen confidence
boost|drive up|grow|heighten|increase|lift|push up|raise|step up
boost|enhance|enrich|improve|raise|strengthen
boost|enhance|improve|make better|raise|refine|strengthen
bore holes|drill holes|make holes
bore|pierce
borrowed|lent|on loan
borrow|take out
bottle feeding|feed babies
box up|pack|package|parcel|wrap
brainstorm > discuss ideas|suggest ideas
brainstorm|gather ideas|generate ideas
brake changes|change brakes|fit brakes|renew brakes|replace brakes
brake|decelerate|reduce speed|slow down
brazed|soldered|welded > connected|joined
break down|broke down|broken down|detail|itemise|list
break down|broke down|broken down|disassemble|dismantle|pull down|strip down|take apart|take down
break down|broke down|broken down|fail|failure|fall through|not succeed
break down|broke down|broken down|fail|malfunction|stop working
break off|broke off|broken off|disturb|interrupt|pause|stop
separate fighters|stop fights
break up|broke up|broken up|crush|grind|pound|smash
bred > raised|reared
bred cattle|breed cattle|keep cattle|raise cattle|rear cattle
brew coffee|prepare coffee|serve coffee
brew|ferment
bricklaying|brickwork|build walls|lay bricks
brief|bring up to date|inform|update
bring about|bring in|create|generate|produce|yield
bring about|cause|end in
bring about|cause|lead to|produce|result in
bring about|cause|provoke|trigger
bring back|do up|recondition|refurbish|renovate|restore
bring back|get back|recover|restore
cost cutting|cost reduction|cost saving|cut costs|cut spending|economise|lower costs|reduce costs|save money
bring down|curtail|cut|cut back|decrease|diminish|drive down|lessen|lower|reduce|scale back|scale down|shrank|shrink|shrunk|trim
bring down|let down|lower
bring down|touch down
bring goods|deliver goods|deliver parcels|do deliveries|make deliveries
crop harvesting|gather crops|harvest crops
create|devise|generate|make|produce
expose to|introduce to
coordinate|match up|sync|synchronise
harmonise|make consistent|make uniform|standardise|unify
bring together|centralise|concentrate|consolidate
bring in|import
bring in|build in|include|incorporate|integrate|work in
bring in|buy in|purchase
bring in|engage|include|involve
bring in|enlist|hire|recruit|sign up|take on
bring in|establish|introduce|phase in|usher in
bring in|gather in|harvest|pick|reap
bring in|generate|give|produce|yield
bring in|implement|put in place|put into practice|set up
rotate stock|stock rotation|turn stock
employ|engage|hire|recruit|sign up|take on
induct|introduce|onboard|settle in
bring out|initiate|introduce|kick off|open|release|roll out|set up|start
bring out|issue|print|publication|publish|put out|release
bring out|wheel out
bring post|deliver letters|deliver mail|deliver post|postal delivery
bring round|convince|persuade|sway|talk round|win over
bring round|resuscitate|revive
close|complete|conclude|end|finalise|finish|saw through|see through|wrap up
cease|discontinue|end|halt|stop
close|conclude|end|finish|wrap up
come across|discover|find|uncover|unearth
disclose|expose|reveal|show|uncover
bring together|call|convene
bring together|combine|share
bring together|combine|synthesise
raise children|rear children
express concerns|flag concerns|flag issues|raise concerns|raise issues|report concerns|report issues|voice concerns
modernise|move up|update|upgrade
bring up to date|keep up to date|refresh|revise|update
bring up to date|make modern|modernise|renew|update|upgrade
bring up to speed|familiarise|induct|introduce|onboard|orient|show the ropes
teach|train up
bring up|flag|highlight|note|point out
bring up|float|propose|put forward|recommend|suggest
bring up|mention|raise
bring|bring round|carry|deliver|drop off|hand over|take|transport
bring|carry|cart|convey|ferry|haul|move|shuttle|transit|transport
bring|carry|deliver|fetch|get|take
bring|collect|fetch|get|go for|pick up|retrieve
broadcast|put out|transmit
broaden|enlarge|expand|extend|grow|scale up|widen
broken|faulty|not working
broke|broken > damaged
brought together > assembled|combined|united
browsed|googled|researched > searched
browse|look around|look through|surf
browse|look through|review|scan|search
brush animals|clip animals|groom animals
brush|clean|groom
brush|clean|scrub
brush|sweep
budget|plan spending
buff|buffed|burnish|polish|shine|wax
bug fixing|correct bugs|debug|remove bugs|resolve bugs
mock up|prototype
build again|build anew|rebuild|reconstruct|restore
build awareness|create awareness|promote awareness|raise awareness|spread awareness
build bonds|build links|build rapport|build relationships|build ties|create relationships|develop relationships|develop ties|establish rapport|establish relationships|establish ties|forge links|form bonds|form relationships|form ties|make connections|relationship building
build contacts|make contacts > network
build contacts|make contacts|meet people
build databases|create databases|database setup
build furniture|cabinet making|furniture making|make furniture
build in|combine|embed|incorporate|integrate
build in|embed|fix in|insert|set in
build roofs|construct roofs|roofing
build scaffolding|erect scaffolding|scaffolding
build skills|develop skills|grow skills|improve skills
build stock|increase stock
build tools|create tools|develop tools|make tools|toolmaking
build trust|earn trust|establish trust|gain trust|win trust
build up|enlarge|expand|grow|increase
build websites|create websites|design websites|develop websites|make websites|web design|web development|website building
building evacuation|clear buildings|evacuate buildings
bulldozed|knocked down|tore down > demolished|removed
bulldoze|raze > demolish|knock down
burial|bury|inter|put underground
burn|burnt|char
burrow|dig|excavate|hollow out
bus tables|bussing tables|clear dishes|clear plates|clear tables
butcher|cut meat|meat cutting
butter|spread
do business|trade
buy groceries|do shopping|go shopping|grocery shopping
buy|purchase
buy|shop for
by aeroplane|by air|by plane
by boat|by sea|by ship
by calling|by phone|by telephone|over the phone|telephonically|via phone|via telephone
by car|driving
by chat|over chat|via chat
by computer|digitally|electronically
by deadline|by the deadline|in time|on schedule|on time|promptly|punctually|to deadline|when due|within deadlines
by email|electronically|over email|through email|via email
by eye|by looking|by sight|visually
by foot|walking
by hand|manually|using hands|without machines
by heart|from memory
by letter|in writing
by machine|mechanically|with machines
by microscope|microscopically
by rail|by train|on trains
by road|overland
by video|online|over video|remotely|virtually
in speech|orally|out loud|spoken|verbally
by|by means of|through|using|via|with
cable laying|cabling|lay cable|pull cable|pull wire|run cable|run wire
cable|wire
cache|store
cage cleaning|clean cages
calculate > add up|determine
cost|price
calculate|compute|figure out|reckon|work out
calendar management|diary keeping|diary management|keep calendars|keep diaries|maintain calendars|maintain diaries|organise calendars|organise diaries|run calendars|run diaries
calibrated|tuned|zeroed > adjusted|set
flag|highlight|stress
call at|call on|go round|go to|see|stop by|visit
call back|phone back|ring back|rung back
call cues|cue
call monitoring|monitor calls
call off|cancel|cancellation|revoke|withdraw|withdrawn|withdrew
client visits|customer visits|saw customers|visit clients|visit customers
call prospects|cold call|phone prospects|ring prospects|rung prospects|telephone prospects
called in > summoned|visited
called round > telephoned|visited
called|emailed|faxed|phoned|telephoned|texted > communicated with|contacted
call|call people|phone|phone people|telephone
call|dial|phone
call|phone
call|phone|place calls|telephone
call|send for|summon
calm|comfort|reassure|soothe
calm|cool down|de escalate|defuse
calm|de escalate|defuse|settle
calm|pacify|quieten|settle|soothe
calm|settle|smooth over
came along > accompanied
came round > visited
camera monitoring|cctv monitoring|cctv surveillance|monitor cameras|monitor cctv|observe cctv|watch cameras|watch cctv
cancel|end|stop|terminate
cancel|reverse|undid|undo|undone
cancel|write off
candidate interviews|conduct interviews|hold interviews|interview applicants|interview candidates|job interviews
candidate placement|place candidates
canvassed|interviewed|polled|surveyed > asked|consulted|questioned
caption writing|label writing|write captions|write labels
film|shoot|take footage|video
capture|catch|record|take
capture|photograph|shoot|snap|take photos|take pictures
capture|record
car cleaning|car washing|clean cars|clean vehicles|valet cars|wash cars|wash vehicles
car painting|paint cars|respray cars|spray cars
car towing|recover cars|recover vehicles|tow cars|tow vehicles|vehicle recovery
gardening|maintain gardens|tend gardens
care for|cultivate|foster|help grow|look after|nurture
care planning|plan care
carpet cleaning|clean carpets|shampoo carpets
carried > bore|conveyed|moved|transported
carry boxes|shift boxes
carry furniture|furniture moving|furniture removal|move furniture|shift furniture
heavy lifting|lift loads|move loads|raise loads
carry off|clear away|remove|take away
carry on|continue|go on|keep going|keep on|maintain|persist|proceed
carry on|continue|keep going|persevere|persist
discharge duties|fulfil duties|fulfilled duties|perform duties
complete tasks|do jobs|do tasks|execute tasks|fulfil duties|fulfilled duties|perform tasks
carry over|migrate|move|shift|switch over|transfer
carry passengers|drive customers|drive passengers|passenger transport|take passengers|transport customers|transport passengers
carry through|complete|saw through|see through
carry|ferry|shuttle|take|transport
carted|ferried|hauled|lugged|shuttled|trucked > carried|moved|transported
cartooning|draw cartoons
cart|drag|haul|pull|transport|truck
carved|drew|knitted|modelled|painted|sculpted|sewed|sketched|wove > created|made|produced
carve|chisel|cut|engrave|sculpt
carve|engrave|etch|inscribe
carve|sculpt|shape
carve|slice > cut
cash handling|cash transactions|count cash|handle cash|handle money|take cash
cashier|operate tills|till work|work tills
cast off|throw away
casually|informally|unofficially
catalogue items|catalogue objects|inventory objects|list items|list objects|record items|record objects
catalogue|classify|index|inventory|list
catalogue|enumerate|itemise|list
catalogue|index|tag
detect|notice|see|spot
catch|intercept|stop
categorise|classify|label|sort
cater for|provide for|serve
cater to|provide for|serve
cater|feed|provide food
cattle farming|keep cattle|rear cattle
caulk|close|make watertight|seal
caulk|fill gaps|seal
centred on|specialising in
centrifuged|titrated > analysed|processed
centrifuge|spin
chair discussions|guide discussions|hold discussions|lead discussions|moderate discussions|run discussions
chair meetings|head meetings|lead meetings|run meetings
chair|lead meetings|preside over|run meetings
challenge|confront|face
challenge|contest|dispute
change bandages|change dressings|renew dressings|replace dressings
change bedding|change linen|change sheets
change bulbs|change lamps|replace bulbs|replace lamps|swap bulbs
change displays|refresh displays
change filters|filter changes|renew filters|replace filters
change fuses|replace fuses|swap fuses
change locks|replace locks
change money|currency exchange|exchange currency|foreign exchange
change over|changeover|swap over|switch over
change parts|renew parts|swap parts
change passwords|password resets|reset passwords
postpone|rearrange|rebook|reschedule
divert|redirect|reroute
change tyres|fit tyres|mount tyres|tyre fitting
change|exchange|renew|replace|substitute|swap|switch
change|exchange|swap|switch|trade
change|transfer
channel|direct|funnel|route
channel|direct|route|send
chaperoned|shepherded|ushered > accompanied|escorted|guided
characterise|depict|describe|portray
charge batteries|recharge batteries
charged with|tasked with > assigned|given
chart|mapping
chart|draw|graph
chart|follow|monitor|trace|track|watch
chart|graph|picture|visualise
chart|lay out|plan
chase debts|chase payments|pursue debts
chase leads|follow leads|pursue leads
chased > pursued
chase|investigate|look into|pursue
chase|pursue
chatted to|chatted with|spoke to|talked to > engaged with|interacted with
chatted|conversed|dialogue|discussion|spoke|talked
chat|converse|small talk|talk
check against|compare|hold against|match|reconcile
check against|cross reference|match against|verify against
check again|check twice|double check|re check|recheck|verify again
check back|follow up|return to
check candidates|review applicants|review candidates|screen applicants|screen candidates|sift candidates|vet applicants|vet candidates
check closely|examine|scrutinise
check coats|cloakroom|coat check|take coats
check continuously|check regularly|monitor|observe
check contracts|study contracts
check spelling|check text|correct|proofread|read proofs
check for|examine for|inspect for|look for|screen for|test for
check homework|grade homework|homework marking|mark homework
check inventory|check stock|count inventory|count stock|do inventory|inventory checks|inventory counts|stock checks|stock counts|stock takes|stocktaking|take inventory|take stock
check off|cross off|tick off
check on|monitor
check on|monitor|saw to|see to|visit
check vehicles|inspect vehicles|vehicle checks|vehicle inspections|walkaround checks
check over|maintain|service
check references|reference checks|verify references
check spelling|correct spelling|spell check
check temperatures|record temperatures|watch temperatures
check through|examine|go over|go through|look over|look through|read through|review|revisit
check tracks|inspect tracks|track inspection
check tyres|tyre checks
check vitals|do observations|monitor vitals|take obs|take vitals
check|complete checks
check|confirm|proven|validate|verification|verify
check|consult|find|look up|search for
check|examine|explore|go into|investigate|look into|research
check|examine|filter|screen|sift|test|vet
check|examine|go over|inspect|look over|view
check|examine|go over|inspect|look over|run through|verify
check|examine|test|trial|try out
check|examine|review|run through
check|proof
cheer on|encourage|hearten|motivate|rally|spur on|urge
cheered up > comforted
chiefly|largely|mainly|mostly|predominantly|primarily|principally
child placement|place children
child protection|protect children|safeguard children
chill|cool|keep cold|refrigerate
chill|deep freeze|freeze
chimney sweeping|clean chimneys|sweep chimneys
chiselled|chopped|sawed|sawn|sliced|snipped > cut
choose|elect|vote in
choose|decide|determine|make decisions|settle
choose|decide on|fix on
choose|elect|opt for|pick|plump for|select|settle on|single out
choose|identify|select
chop wood|cut wood|split wood
chop|cut up|divide|slice
chop|cut|hack
churn out|generate|make|manufacture|output|produce|turn out
circulate|dispatch|distribute|issue|mail out
circulate|disseminate|distribute|pass round|send round|share|spread
circulate|distribute|hand round|pass around|send round
circulate|give out|hand out|issue|put out|release
cite|footnote
claim|request
clarification|clarify|elucidate|explain|explanation|illustrate|make clear|make plain|spell out
clean artefacts|clean objects|object cleaning
clean data|data cleaning|data cleansing|scrub data|tidy data
clean dishes|do dishes
clean down|hose down|rinse down|wash down
clean floors|floor cleaning|mop floors|sweep floors|wash floors
clean glasses|glass washing|polish glasses|wash glasses
clean gutters|clear gutters|empty gutters|gutter cleaning
clean off|remove|wipe away
clean stables|clean stalls|muck out
clean out|clear out|muck out
clean out|clear out|purge|remove old
clean out|flush|rinse
clean rooms|do rooms|room cleaning|service rooms|tidy rooms
clean rooms|room turnover
clean silver|polish silver
clean sites|clear sites|site clearance
clean spills|clear spills
clean streets|street cleaning|street sweeping|sweep streets
clean teeth|scale teeth|teeth cleaning|tooth cleaning
clean up|resolve|tidy up
clean water|purify water|treat water|water purification|water treatment
cleaned up > cleared|tidied
clean|cleanse|tidy|wash
clean|do laundry|launder|wash
clean|dust|mop up|rub|wipe
clean|ensure cleanliness|maintain cleanliness
clean|eviscerate
clean|mop|wash
clean|purify|refine
clean|wipe
clear away|remove|strip|take away|take off|take out
clear backlogs > reduce backlogs
clear blockages|clear drains|free blockages|remove blockages|unblock|unblock drains|unclog
clear customs|customs clearance
clear ground|clear land|land clearance
clear out|declutter|tidy
clear paths|clear walkways
clear snow|plough snow|remove snow|shovel snow|snow clearing
clear tables|remove dishes|remove plates
dig out|dredge
conflict resolution|dispute resolution|end disputes|resolve conflicts|resolve disputes > mediate
clear up|fix|put right|resolution|resolve|settle|solve|sort out
clear up|keep neat|neaten|straighten|tidy|tidy away
cleared > emptied|removed|tidied
clear|drain|empty|unload
clear|empty
clear|pay|payment|settle
client facing|with clients
climb down|descend|go down
climb|go up|mount
clinch deals|close deals|close sales|complete deals|complete sales|make deals|make sales|seal deals|win deals
clip hedges|cut hedges|hedge trimming|trim hedges
clipped|mowed|pruned|sheared|trimmed > cut
clone|copy|duplicate
close by|within reach
close down|switch off|turn off
close up|lock up
close tickets|resolve tickets
close|closure|shut|wind up
close|finish|wind up
close|seal|shut
clothes pressing|iron clothes|ironing|press clothes
clothes washing|launder clothes|laundry|wash clothes
co author|write jointly
coach > advise|encourage
coach players|coach teams|team coaching|train players|train teams
coach|teach|tutor
coach|give training|instruct|skill|teach|train
coach|instruct|teach|train|tutor
plaster|render|skim
coax|encourage|persuade
cocktail making|make cocktails|mix cocktails
code|program|write code|write programs|write software
collaborate closely|work closely
collaborate with|cooperate with|deal with|partner with
collaborate|cooperate|join forces|partner|team up|work with
collaborate|join forces|pair up|team up
collate|collect|compile|gather|pull together|put together
collect alms|collect offerings|take collections
collect debts|debt collection|debt recovery|recover debts > chase debts|chase payments
collect donations|fund raising|fundraise|raise money
collect feedback|gather feedback|obtain feedback > seek feedback|sought feedback
collect orders|fulfil orders|fulfilled orders|gather orders|order fulfilment|order picking|pick orders
collect quotes|get quotes|obtain quotes > seek quotes|sought quotes
collect rubbish|collect waste|empty bins|refuse collection|rubbish collection|waste collection
collect tickets|take tickets|tear tickets|ticket collection|tore tickets|torn tickets
collect|fetch|gather|get
collect|fetch|lift|pick up|take up
collect|gain|garner|gather|obtain
collect|gather|harvest|pick
colour|dye|stain
colour|dye|tint
colour|paint|tint
combine resources|pool resources|share resources
combine|group together
come about|happen|occur
come across|discover|find|locate|trace|track down|turn up
come across|encounter|face|meet|run into
come after|follow|go after
come back|return
come from|derive from|stem from
come from|originate from|stem from
come in|enter|go in|go into
conclude|draw conclusions|reach conclusions
come together|gather|get together|meet|see
confront|encounter|face|meet
pitch ideas|present ideas|propose ideas|suggest ideas
find solutions|problem solving|resolve problems|solve problems
conceive|conceptualise|devise|think up
conceive|create|design|develop|devise|formulate|invent|think up|work out
conceive|devise|dream up|invent
comfort|console|soothe
commend|praise
comment on|critique|review
comments|feedback|input|opinions|reactions|remarks|views
comment|give feedback|offer feedback|provide feedback|share feedback
memorise|remember
commit|dedicate|devote|pledge
commit|pledge|promise|undertake to
communicate findings|communicate results|report findings|report results|share findings|share results|show findings|show results
correspond|exchange emails|exchange letters|write
communicate with|deal with|engage with
communicate with|relate to
communicate|convey|get across|impart|pass on|put across|relay|transmit
communicate|engage|interact
commute|travel
compact|compress|press down|tamp
compare|cross check|cross reference|double check|verify
compare|cross reference|link
compensate|pay|reimburse
compensate|make up|offset
compensate|pay back|refund|reimburse|repaid|repay
compered|emceed|hosted > presented
compere|host
compete > play|race
play games|play matches
compete|contest|enter|take part
compile > list|prepare|write
compile reports|create reports|draft reports|generate reports|prepare reports|produce reports|report writing|reporting|write reports
complain|grumble|protest
complete > do
finish studies|finish university|graduate
complete inspections|inspect
complete installations|install
complete orders|fill orders|fulfil orders|fulfilled orders|order fulfilment|process orders|supply orders
complete repairs|repair
hit deadlines|keep deadlines|meet deadlines
complete|conclude|finalise|finish|settle|wrap up
complete|finish|get through
complete|follow through|saw through|see through
fulfil standards|fulfilled standards|reach standards|satisfy standards
comply with|conform to|fulfil|fulfilled|meet
compose music|songwriting|write music
compose poems|write poems|write poetry
compose songs|songwriting|write songs
compose|compose music|write music
compose|create|write
comprehend|comprehension|follow|grasp|understand
compress|pack down|press|squeeze
comprise|consist
comprise|cover|deal with|include
comprise|cover|encompass|include|take in
comprise|make up|mix|prepare|put together
comprising|covering|including|ranging from|spanning|taking in
compromise|meet halfway
compute again|recalculate
computer setup|configure computers|install computers|prepare computers
computerise|digitalise|digitise|make electronic|scan
computerise|digitise
conceal|cover|hid|hidden|mask
concentrate on|emphasis|emphasise|focus on
concentrate on|focus on|heed
concentrate|focus|zero in
conclude contracts|sign contracts
conclude|deduce|find|infer
conclude|deduce|infer|work out
conclude|end|finish|stop|terminate
concrete mixing|make concrete|mix concrete
concrete pouring|concreting|lay concrete|place concrete|pour concrete
conduct classes|deliver classes|give classes|hold classes|lead classes|run classes|take classes|teach classes
conduct lessons|lead lessons
conduct meetings|have meetings|host meetings|run meetings
conduct round|guide|lead round|show around|show round|take round
conduct services|hold services|lead services|lead worship|run services
conduct sessions|deliver sessions|give sessions|hold sessions|lead sessions|run sessions|take sessions
conduct singing|lead singing
conduct tours|give tours|guide tours|guide visitors|lead tours|run tours|take tours
conduct training|deliver training|give training|hold training|lead training|provide training
conduct walks|guide walks|lead walks|run walks
conduct workshops|deliver workshops|give workshops|hold workshops|lead workshops|teach workshops
conduct worship|hold prayers|lead prayers|lead services|lead worship
confer about|converse about|debate|deliberate|discuss|talk about > exchange views
confer with|consult|turn to
confidentially|discreetly|in confidence|tactfully
confidentially|in confidence|in private|with discretion
configure networks|install networks|network installation|network setup
configure systems|install systems|system setup
confine|constrain|limit|restrict
confirm > check|say|tell
confiscate|impound|seize
confiscate|seize|take away
conflict mediation|dispute mediation|mediate between|mediate conflicts|mediate disputes
connect calls|direct calls|forward calls|redirect calls|route calls|transfer calls
connect wagons|couple carriages|couple wagons
connect|couple|hitch|join|link
connect|introduce|link up
connect|join|link|relate|tie|tying
connect|link
connect|put through|transfer
conserve objects|object conservation|preserve objects|restore objects
conserve|maintain|preserve|protect
consider options|explore options|investigate options|review options|weigh options
consider|contemplate|mull over|ponder|reflect on|think about|think over|weigh up
consider|deem|judge
consider|examine|look at|think about|weigh
consider|reflect on|review|think about
consider|remember
consult|deliberate|discuss|hold discussions
consume|eat|use up
consume|exhaust|finish|use up
contact|dealings|exchanges|interactions
contact|message|write to
contain costs|control costs|cost control|manage costs
contain|hold down|keep down|limit|restrict
contain|hold|include
content posting|post content|publish content|share content|upload content
continually|continuously|uninterruptedly|without interruption
continue|go ahead|go on|proceed
continue|restart|resume|start again
continue|keep|maintain|preserve|sustain|upheld|uphold
continue|maintain|sustain
continue|remain|stay
continuing|continuous|ongoing
continuously|uninterrupted|without interruption
contract out|farm out|outsource|subcontract
contribute ideas|exchange ideas|offer ideas|pool ideas|share ideas
contribute to|feed into|inform
control crowds|crowd control|manage crowds
control inventory|control stock|inventory control|inventory management|manage inventory|manage stock|stock control|stock keeping|stock management
control pests|fight pests|kill pests|pest control
control spending|follow spending|watch costs|watch spending
control traffic|direct traffic|guide traffic|regulate traffic|traffic control|traffic management
control trains|signal trains|train signalling
control|hold back|restrain
control|regulate
conversations|dialogue|discussions|exchanges|talks
convert|make into|transform
convert|switch over > adapt|change
convey|forward|relay|send|transmit
convey|impart|share
fry|pan fry|saute
cooked > cooked meals|made meals|prepared food|prepared meals
coordinate > arrange
coordinate events|stage events
cope|get by|manage
copy out|put in writing|transcribe|type up|write down
copy out|write out
copywriting|draft copy|write copy|write text
copy|draw over|trace
copy|duplicate|photocopy|replicate|reproduce
copy|emulate|imitate|mimic
copy|mirror|reflect
copy|photocopy|run copies
copy|print|run off
correct errors|correct mistakes|error correction|fix errors|fix mistakes|rectify errors|remove errors
correct|cure|fix|put right|rectify|remediate|remedy
correct|fix|mend|remedy|repair|sort out
correct|fix|put right|rectification|rectify|remedy|set right
correct|fix|rectify|remedy|repair
correlate|link|match|relate
email correspondence|send emails
costume making|create costumes|make costumes|sew costumes
cost|price
counselled > advised|listened to
count on|depend on|rely on|trust
counted > calculated|tallied|totalled
couriered|emailed|faxed|mailed|posted|shipped > dispatched|sent
courier|deliver|send
courteously|politely|with courtesy
cover furniture|upholster
cover shifts|fill shifts|take shifts
cover stories|report stories
cover|drape|wrap
cover|encompass|include|range over|span
cover|insure
cover|mend|patch|repair
cover|pack|package|parcel up|wrap
crack|figure out|fix|resolve|solve|sort out|work out
craft|hand make|handcraft
crank up|increase
crease|fold|pleat
create documents|document preparation|draft documents|prepare documents|produce documents|write documents
create newsletters|edit newsletters|prepare newsletters|produce newsletters
create rotas|create schedules|make rosters|make rotas|make schedules|plan rotas|plan shifts|prepare rosters|prepare rotas|prepare schedules|schedule shifts|schedule staff|set rotas|shift planning|staff scheduling|write rotas|write schedules
create tickets|enter tickets|log tickets|open tickets|raise tickets|record tickets|register tickets
create videos|produce videos|record videos|shoot videos|video production
create|establish
criticise|critique
crop pictures|trim pictures
crop spraying|spray crops|treat crops
cruise|navigate|sail
crush|grind|pulverise
crush|smash|split up
cubed|diced|grated|minced|peeled > cut|prepared
culminate in|end in|lead to|result in
cultivate|encourage|foster|nurture|promote
cultivate|farm|grow|raise
cultivate|grow|plough > farm
cultivate|mind|take care of|tend
cure > preserve
customer facing|with customers
cut back|prune|reduce|trim
cut down trees|felled trees|tree felling
cut film|cut footage|edit film|edit footage|film editing|footage editing
cut grass|cut lawns|mow|mow lawns|mown|mown lawns
cut hair|hair cutting|haircutting|hairdressing|trim hair
cut off|detach|disconnect|unhook|unplug
cut off|disconnect|remove
cut off|isolate|segregate|separate|set apart
cut out|eliminate|remove|root out|weed out
cut out|excise|remove
cut up|destroy|shred
cut wool|shear|shorn
cut|snip|trim
cycled|drove|flew|rode|sailed > travelled
daily|every day
daily|each day|every day
daily|every day|once daily
darned|embroidered|hemmed|stitched|tacked > sewed
darn|fix|mend|patch|repair|stitch up
data entry|data input
data interpretation|interpret data
data protection|protect data|safeguard data|secure data
database queries|query databases|run queries|search databases|write queries
days|daytime
de energise|isolate|make dead|power down|switch off
de ice|defrost|thaw
deal in|sell|stock|trade in
expense claims|expense processing|handle expenses|process expenses
do paperwork|handle paperwork|process paperwork
overcame problems|overcome problems|solve problems
deal with|trade with|work with
deal with|go through|process|work through
deal with|serve
debrief|review afterwards
debugged|hotfixed|patched > fixed
debug|fix bugs|fix errors|remove bugs|troubleshoot
decentralise|spread out
decide cases|hear cases|heard cases|judge cases|try cases
decide prices|fix prices|price|price setting|set prices
decide priorities|prioritise|set priorities
prioritise|put first|set priorities
decide|determine|establish|find out|identify|pin down|settle|work out
decipher|decode > read
decline|decrease|descend|fall
decline|refuse|reject|turn down
decline|refuse|reject|throw out|turn down
decode|decrypt
decontaminate|disinfect|sanitise > clean|treat
decorate walls|paint rooms|paint walls|wall painting
decorate|garnish
decrease|ease|lessen|reduce
dedicate|devote|give|spend
dedicate|devote|reserve|set aside
deduct|subtract|take away|take off|withheld|withhold
deescalated|defused|pacified > calmed
defend|justify
defend|guard|keep safe|preserve|protect|safeguard|shelter|shield
defend|guard|protect
defer|delay|hold off|hold over|move back|postpone|push back|put back|put off|shelve
define > describe|discuss
define limits|set boundaries|set limits
define rules|establish rules|make rules|set rules
define|describe|detail|lay down|set out|specify
define|describe|determine|set down|specify
define|determine|establish
define|establish|lay down
delay|hold back|slow
delay|hold up|postpone|put off|slow
delete|erase|remove|rub out|take out|wipe
deliberately|intentionally|on purpose
deliver leaflets|distribute leaflets|leaflet distribution
deliver newspapers|deliver papers|distribute newspapers|newspaper delivery|newspaper round|paper round
deliver sermons|give sermons|preach
deliver speeches|deliver talks|give speeches|give talks|hold talks|make speeches|present talks|public speaking|speak publicly
delivery driving|drive vans|operate vans|van driving
deliver|distribute|give out|hand out|issue|pass out|share out|spread|supply
deliver|drop off|hand in|leave
deliver|drop off|leave|set down
deliver|furnish|give|lay on|make available|offer|provide|supply
deliver|give|hand over|handover|pass on|transfer|turn over
deliver|lodge|submit|turn in
delve into|examine|explore|investigate|look into
demolish > break up|broke up|broken up|remove
demolish|demolition|knock down|pull down|tear down|tore down|torn down
demonstrate|display|exhibit|let see|show
demonstrate|do demos|give demos|hold demonstrations
demonstrate|exemplify|illustrate|show
demonstrate|indicate|show
demo|demonstrate|illustrate|show
denote|indicate|mark|signify
denote|indicate|point to|show|signify
deny|refuse|turn down
depart|departure|exit|go|leave
depart|leave
depart|leave|set off
depart|leave|take off
depict|portray|render|represent
deploy|go live|push live|put live|release|roll out
deploy|introduce|launch|phase in|release|roll out
deposit|lay|place|position|put|rest|set
deposit|pay in|put in
derive|draw|get|obtain
outline|set out|summarise
describe|detail|itemise|list|specify
design > draw|sketch
design anew|redesign|redraw|redrawn|redrew|restyle|revamp|rework
desire|want|wish for
despatch|dispatch|forward|mail|post|send|ship|transmit
destroy > discard|remove
destroy|destruction|dispose of
detach|disconnect|remove|separate|take off|unfasten
detach|undid|undo|undone|unhook
detect risks|find risks|identify risks|recognise risks|risk identification|spot risks
detect|diagnose|find|identify|pinpoint|work out
detect|discover|find|notice|pick up|spot
determine|figure out|find out
determine|gauge|measure|quantify
deter|discourage|put off|ward off
develop > build|devise|produce
develop again|rebuild|redevelop
develop film|process film
develop photos|print photos|process photos
devise|draft|formulate|put together|work out
devoid of|free of|lacking|minus|with no|without
devote time|invest time|spend time
diagnose faults|fault diagnosis
dictate|say aloud|speak
did accounts > bookkeeping|prepared accounts
differentiate|discern|discriminate between|distinguish|tell apart
differentiate|distinguish|set apart
differ|disagree|dispute
dig gardens|dig over
dig into|examine|explore|follow up|inquiry|investigate|look into|probe
dig out|dig up|excavate|unearth
digitally|electronically|on computer|using computers
digitally|on the internet|online|virtually
digitise|image|scan
dilute|water down|weaken
dine|eat|have meals
direct plays|stage plays
directed by|guided by|led by|overseen by|reporting to|supervised by|under the direction of|under the guidance of|under the supervision of
directly|first hand|straight
direct|escort|guide|show round|steer
direct|guide|marshal
direct|guide|navigate|steer
direct|pass on|refer|send
direct|point|refer|signpost
direct|point
discard|dispose of|remove|throw out
discard|dump|throw away
discipline > keep order
disclose|divulge|make known|reveal|share
discourage|dissuade
discover|encounter|find|run into
discuss|explain
discuss|thrash out|work out
disembark|get off|go ashore
dish out|distribute|issue|pass out
dish out|give out|hand out|serve
dish up|plate up|serve
dishwashing|do dishes|wash dishes|wash up
disinfected|fumigated|sterilised > cleaned|treated
dismiss|lay off|let go|make redundant|terminate
dispatch|post|submit
dispense|make up > hand out|issue|provide
dispense|measure out|pipette
displace|move
display objects|mount objects
displayed|exhibited
displayed|hung|nailed|pinned > put up
display|erect|hang|mount|post
display|exhibit|exhibition|show
display|exhibit|lay out|put out|set out|show|showcase
display|pin up|post
empty bins|empty trash|remove waste|rubbish removal
handle waste|waste disposal|waste handling|waste removal
dispose of|sell
dissolve|melt
distil|distilled|purify
distribute flyers|distribute leaflets|leaflet distribution|leafleting
distribute|give out|hand out|issue|pass round
distribute|hand round|pass round|serve
distribute|lay out|spread out
divert|forward|redirect|reroute|send on
divert|redirect|reroute|turn aside
divide|exchange|pass on|share|split
divide|keep apart|separate|sort|split
divide|separate
divide|separate|split
divide|split
divide|split|subdivide
do again|redid|redo|redone|rework
do chores|domestic chores|domestic tasks|household chores|household tasks|housekeeping tasks|housework
do costumes|wardrobe work
do errands|run errands
do overtime|work overtime
do hair|dress hair|hair styling|hairstyling|style hair
do lighting|stage lighting
do nails|manicures|nail care
overnight work|work overnight
do paperwork|form filling
do payroll|pay staff|pay wages|payroll processing|process payroll|process wages|run payroll
do presentations|hold presentations
do rounds|guard|make rounds|patrol|walk round
do rounds|make rounds
get ready|lay out|make ready|prepare|prime|set up
keep minutes|minute meetings|minute taking|note minutes|record minutes|take minutes|write minutes
do up|modernise|refurbish|remodel|renovate|renovation|restore|revamp
document translation|translate documents
documented|recorded
document|draft manuals|write manuals
document|log|note|record|register|take down|write down
document|record|write up
dog walking|exercise dogs|walk dogs
donate > contribute|give|hand over
donate blood|give blood
donate time|volunteer
door fitting|fit doors|hang doors
door opening|hold doors|open doors
double|grow twofold|increase twofold|raise twofold
douse|extinguish|put out
downloaded > retrieved|saved
download|fetch|pull down
do|undertake
draft again|redraft|rewrite
grant writing|write grants
draft scripts|scriptwriting|write scripts
draft specifications|prepare specifications|specify|write specifications|write specs
draft|sketch out
drag|draw|pull|tug
drag|haul|pull|tow
drain|empty|pump out
draw > depict
draw again|redraw|redrawn|redrew
emphasise|flag|highlight|point out|stress|underline
highlight|mention|note|point out
draw maps|mapping|prepare maps|produce maps
draw out|elicit|get|obtain
draw out|extract|get out|pull out|remove
draw out|extract|isolate
draw out|withdraw|withdrawn|withdrew
draw samples|gather samples|obtain samples|sample collection|sampling
draw scenes|sketch scenes|storyboard
draw screens|sketch screens|wireframe
narrow down|preselect|shortlist|whittle down
estimate|prepare estimates
forecast|prepare forecasts|produce forecasts
inventory|list items
roster|schedule
prepare summaries|summarise|write summaries
draw up|lay out|map out|plan|think out|work out
draw|illustrate|pencil|sketch|trace
draw|illustrate
draw|outline|rough out|sketch
dressmaking|make clothes|make garments|sew clothes
drink|sip
ferry|shuttle|transport
drive taxis|taxi driving
drive|give lifts|transport
drive|transport
drone flying|fly drones|operate drones|pilot drones
drop in|stop by|visit
drop out|leave|withdraw|withdrawn|withdrew
drove > operated|transported|travelled
dry|wipe dry
dub films|dubbing
dug out|dug up > excavated|uncovered|unearthed
duplicated|photocopied|printed|scanned > copied|reproduced
during construction|in construction|while building
during emergencies|in emergencies
during holidays|during vacations|in vacations
during outages|in outages
during relocation|while moving
during renovation|while renovating
during semesters|during term
was absent|was away|were away|when absent|when away|when off|while absent|while away|while off
during training|in training|while training
each employee|every employee|per employee|per head
each evening|evenings|every evening
each month|every month|monthly
each morning|every morning|mornings
each night|every night|nightly
each summer|every summer|summers
each time|every time|whenever
each weekday|each workday|every weekday|every workday|weekdays
each weekend|every weekend|saturdays and sundays|weekends
each week|every week|weekly
each winter|every winter|winters
earmark|keep back|put aside|put by|reserve|set aside
earn > gain|make
ease pain|pain relief|reduce pain|relieve pain
ease|enable|facilitate|help along|make easier|make possible
ease|lighten|make easier|relieve
ease|lighten|relieve
edit > check|correct|shorten
edit images|image processing|process images
edit photos|edit pictures|image editing|photo editing|photo retouching|retouch photos
educate > explain|inform
educate|instruct|teach > inform
elaborate > develop
elaborate|enlarge on|expand on|flesh out
elections|hold elections|run elections
elevate|hoist|lift|put up|raise
eliminate|exclude|rule out
embark|go aboard
emboss|imprint|stamp
embroider > decorate|sew
emit|give off
employ|engage|hire|take on
empower > enable
unpack deliveries|unpack goods
empty|offload|take off|unload|unpack
empty|unbox|unpack|unwrap
empty|tip out
enclose|fence in|include|surround
encode|encrypt|scramble
health promotion|promote health
encourage|exhort|press|urge
endeavour|strive|try|work hard
endorse > back|support
end|expire|lapse|run out
energise > power up|switch on
enforce|upheld|uphold
engage|get involved|involve
engrave|inscribe|write
enjoy|love
enlarge|expand|extend|make bigger
enrol|join|register|sign up
enrol|put down|register|registration|sign on|sign up
ensure safety|maintain safety|protect|safeguard
entail|include|involve
entertain|keep amused|play with
enter|feed in|input|key in
enter|input|key in|log|put in|type in
enter|input|key|keyboard|type
enter|list|record|register
enter|log|note|record|write up
enter|note
envelope stuffing|fill envelopes|stuff envelopes|stuffed envelopes
envisage|envision|foresaw|foresee|foreseen|imagine|picture
envisage|envision|imagine|picture|visualise
equipment maintenance|equipment servicing|equipment upkeep|maintain equipment|service equipment
equipment setup|prepare equipment|rig equipment
equip|fit out|furnish|kit out|provide with|supply with
equip|fit out|rig|set up
equip|furnish|provide|supply
erect stalls|prepare stalls
erode|wore down|worn down
error free|faultless|no errors|no mistakes|without errors
escort|guide|seat|usher
establish processes|introduce processes
establish|institute|put in place|set up
establish|put in place|set up
estimate|produce estimates
estimate|quote
even out|flatten|grade|level|smooth
even out|level|rub down|sand|smooth
eventually|in time|ultimately
every month|monthly|once monthly
every week|once weekly|weekly
every week|weekly
exactly|just|precisely
exactly|precisely
exam invigilation|invigilate|monitor exams|oversee exams
examine|explore|learnt about|research|study
examine|go through|inspect|pore over|probe|scrutinise|study closely
examine|look through|read through|review|work through
exchange information|information sharing|pool information|share facts|share information
exchange knowledge|impart knowledge|knowledge sharing|knowledge transfer|share knowledge
exchange|rearrange|swap round
exclude|keep out|leave out|omit|rule out
exhaust|wore out|worn out
expand|grow|increase|scale up
experiment with|pilot|test|trial|try out
expired|obsolete|old|outdated
explain > cover|discuss|present|talk about
explore|find out about|investigate|look into|research|study
explore|look around|search
export|sell abroad|send abroad|ship abroad
expose|find|reveal|uncover
measure|quantify
express opinions|give opinions|share views|voice opinions
gratitude|thank
express|say
extend|give|hold out|make available|offer|provide
extend|lengthen|make longer|prolong
extend|lengthen|prolong|stretch
extend|prolong|renew
externally|outside
extinguish fires|fight fires|fire fighting|firefighting|tackle fires
extract|harvest
fabricate|manufacture > build|make|produce|turn out
face to face|in person|one to one|personally
miss|overlook
fall behind|lag
fasten loads|lash loads|load securing|secure loads
fasten|secure
fasten|staple
fasten|zip up
fault finding|find faults|fix|resolve problems|solve problems|sort out|trace faults|troubleshoot
fed|groomed|milked|mucked out|sheared > cared for|looked after
feed machines|load machines|machine feeding|machine loading
feed|nourish
fence building|fencing
fewer errors|fewer mistakes > reduced errors|reduced mistakes
field ploughing|plough fields|plow fields|till fields|work fields
file down|grind down|sand down
file preparation|prepare files
filed|recorded
file|hand in|lodge|put in|send in|submit|turn in
file|lodge|put in|register|submit
file|store|stow|tidy away
fill > put in|stock
fill again|refill|replenish|top up
fill joints|grout
fill positions|fill posts|fill vacancies|staff positions
fill shelves|refill|replenish|restock|stock up
fill up|fuel|refuel
fill|load up|pack
fill|pack|stock|top up
fill|pad|stuff|stuffed
fill|populate
film making|filmmaking|make films|produce films|shoot films
filmed|photographed|videoed > captured|recorded
filter out|reject|screen out
filter out|remove|screen out|sift out|weed out
filter|screen|sieve|sift|strain
find employment|find work|get work
fit together|match|pair
find accommodation|find homes
find leads|generate leads|lead generation > prospect
find materials|get materials|obtain materials|procure materials|source materials
find suppliers|source suppliers > seek suppliers|sought suppliers
navigate|pilot|steer
find time|make time
find|follow|trace
find|locate|pinpoint|trace|track down
fine tune|hone|improve|perfect|refine
fine tune|improve|optimise|streamline
fine|issue fines|issue penalties|write fines
fingerprint|take prints
fire clay|fire pottery|kiln
fit floors|floor laying|flooring|install floors|lay floors
fit glass|glaze
fit out|furnish|supply
fit pipes|lay pipe|pipe laying|pipefitting|run pipe
fit tiles|set tiles|tile
fix leaks|leak repairs|mend leaks|repair leaks|seal leaks|stop leaks
fix machines|machine repairs|mend machines|repair machines
fix shoes|mend shoes|repair shoes|resole shoes|shoe repairs
fix|make good|mend|patch up|put right|repair
fix|mend|repair
flick through|glance over|leaf through|read quickly|scan|skim
flight|fly
flip|rotate|turn over
flush|rinse|swill|wash
focus on > cover|deal with
fold clothes|fold garments|fold laundry
follow drawings|follow plans|interpret blueprints|interpret drawings|interpret plans|read blueprints|read drawings|read plans|understand blueprints|understand drawings
follow results|measure results|track results
follow shipments|monitor shipments|shipment tracking|trace deliveries|trace parcels|trace shipments|track deliveries|track parcels|track shipments
for > aimed at|intended for|meant for
provisionally|temporarily
for ever|for good|permanently
for free|unpaid|voluntarily|without pay
forecast|predict
forget|miss|overlook
forge|hammer|shape
formalise|make official
formally|officially
forthwith|immediately|instantly|right away|straight away|without delay
forward|pass on|redirect|relay|send
for|in|of|on > associated with|concerning|connected to|connected with|pertaining to
found out > determined|discovered|established|identified|learned
founded > began|created|established|launched|set up|started
frank|imprint|mark|stamp
frequently|many times|often > at times|sometimes
fridays > each week|every week|weekly
from > covering|spanning
from abroad|from overseas
from beginning to end|start to finish|throughout
in depth|in detail|thoroughly
full attendance|no absences|without absence
fumigate > disinfect|treat
gain consent|secure consent|take consent
garden design|landscape
garnished|plated > arranged|presented
gather feedback|take feedback
gather money|take money|take payments
gave speeches|held speeches > spoke
gave feedback > commented|reviewed
gave instructions > directed|instructed
gave pills|gave tablets > administered medication|administered medicine|dispensed medication
gave up|stopped > discontinued
gesture|indicate
get about|go|journey|make trips|travel
get better|recover
get back|reclaim|recover|regain|retrieve|salvage
get back|recover|regain|retrieve|return
ingredient preparation|prep ingredients|prepare ingredients
get involved|intervene|step in
machine setup|prepare machines|set up machines
material preparation|prepare materials|produce materials
get materials|material ordering|order materials
meeting preparation|prepare meetings
get on|go aboard
order preparation|pick orders|prepare orders
get parts|order parts|parts ordering
patient preparation|prepare patients
prepare samples|sample preparation
prepare shipments|shipment preparation
prepare surfaces|surface preparation
meet with|see|talk to
prepare vehicles|vehicle preparation
gift wrap|wrap|wrap gifts|wrap presents
paint again|redecorate|repaint
rebrand|rename
relabel|rename
guide|show round|take round
give back|hand back|restore|return
give back|return|send back
give classes|give lessons|hold classes|hold lessons|instruct|take classes|teach|train|tutor
give loans|lend money|make loans|money lending
give massages|massage patients|massage therapy
issue refunds|pay back|refund|reimburse|repaid|repay|return money
give notice|leave|quit|resign|step down
reassign|redeploy
give permits|grant permits|issue permits
give receipts|issue receipts|write receipts
give references|write references
instruct swimmers|swimming instruction|teach swimming
give tickets|issue tickets|write tickets
give up|quit|stop|surrender
perform songs|perform vocals|sing|sung|vocalise
give water|irrigate|sprinkle
glazed|lacquered|primed|varnished|whitewashed > coated|painted|treated
globally|worldwide > abroad|internationally
glue|join|stick together
go > attend|move|travel|visit
go around|travel
reconsider|review|revisit
revisit|visit again
go back|return
go back|revert|roll back|undid|undo|undone
hike|stroll|trek|walk
go over|review|revise|study
read cvs|read resumes|review cvs|review resumes|screen cvs|screen resumes|sift cvs|sift resumes
go through|hunt through|look through|search
go through|look through|peruse|read|study
go through|pass through
goods handling|handle goods|handle materials|materials handling|move goods|move materials
gradually|in time|with time
grant licences|issue licences|license
grate|shred > cut
greased|lubricated|oiled > maintained|serviced
greet customers|meet customers|receive customers|welcome customers
greet guests|meet guests|receive guests|welcome guests
greet visitors|meet visitors|receive visitors|visitor reception|welcome visitors
greet|meet|receive|welcome
greet|receive|show in|usher in|welcome
grind|mince > chop
grip|hold
grit roads|road gritting|salt roads|spread grit|spread salt
grow threefold|increase threefold|treble|triple
grow|increase|multiply
lifeguard|pool supervision|watch swimmers
guard|keep an eye on|look after|mind
guard|protect|secure|watch over
guard|stand guard
guide crowds|marshal|steward
guide exercises|lead exercises|run exercises
guide groups|guide parties
guide tours|lead tours|tour guiding
had to > required to
hair washing|shampoo
halt|interrupt|pause|stop
halt|pause|stop temporarily|suspend
hammered|nailed > fastened|fixed
hand crafted|handcrafted|handmade
inform|offer information|share information|supply information
serve documents|serve papers
hand over|move|relocate|shift|switch|transfer
handle confidentially|keep confidential|keep secret|maintain confidentiality|maintain privacy|not disclose|preserve confidentiality|protect confidentiality|protect privacy|respect confidentiality|treat confidentially
handle sales|process sales
handwrote|inked|keyed|pencilled|scribbled|typed > wrote
hang again|rehang
hang lights|light rigging|rig lights
keep|keep back|retain
hold|keep|retain|store
hang paper|paper walls|wallpaper
hang|mount|put up|suspend
hardly ever|infrequently|rarely|seldom
harrowed|hoed|ploughed > cultivated|tilled
rely on|trust
know|understand
have on|put on|wore|worn
heaped|piled|stacked > placed|put|stored
heap|pack|pile|stack
hear concerns|hear out|heard concerns|heard out
hear|heard
heat again|reheat|warm up
heat|limber up|warm up
held back > retained|withheld
held|kept > maintained|stored
help out|join in|lend a hand|pitch in
help recover|rehabilitate
hem|shorten|take up
hid|hidden|mask|obscure
hinder|hold back|impede|obstruct
hire|lease|rent
hit goals|hit quotas|hit targets|make quota|make targets|meet goals|meet quotas|meet targets
hoed|mulched|pruned|watered|weeded > maintained|tended
hoisted|jacked up > lifted|raised
hoist|lift|pick up|raise
hold accountable|make answerable
hold activities|lead activities
hold animals|hold still > restrain
hold clubs|lead clubs
hold drills|practise drills|run drills
hold groups|lead groups|run groups|take groups
hold interviews|interview
hold quizzes|host quizzes|quiz nights|run quizzes
hold records|keep files|keep records|maintain files|maintain records|record keeping|recordkeeping
hold rehearsals|practise|rehearse|run through
hold services|worship
hold|host|lay on
hold|host|organise
hold|keep|put away|stash|stock|storage|store|stow|warehouse
hold|keep|reserve|set aside
home working|remote working|telecommute|telework|work remotely
hone|sharpen|whet
hoover|vacuum
hoped > aimed
hosed|rinsed|scrubbed > cleaned|washed
host > entertain|welcome
hunt for|hunt out|look for|scout for|search for|seek|sought
hunt|look for|pursue|search for|seek|sought
hurl|throw|toss
identify|indicate|label|mark|tag
identify|locate|pinpoint|single out
identify|make out|pick out|recognise
if|in case|provided that|where
imitate|mimic|simulate
immediately|promptly|quickly|right away|straight away|timely|without delay
immediately|on site
impart|implant|instil|instilled|teach
implement > apply|execute
implement > apply|follow|use
impound|seize|tow away
improve > change|update
in greenhouses|under glass
neatly|tidily
in bulk|in large quantities|in quantity
plainly|simply
in general|on average|typically
in house|internally
inside|within
in operation|in service
in part|partially|partly
in place|on location|onsite
under pressure|under stress
in progress|ongoing|running|under way
of late|recently
in safety|safely|securely|without accidents
in sequence|in turn|successively
in stages|in steps
locally|nearby
to|towards
on location|on site
outdoors|outside
likewise|similarly
in town > locally
in turn|individually|separately
incident reporting|report incidents
include|involve|loop in
increase|ramp up|step up
incur|run up
independent of|irrespective of|no matter|regardless of
indexed > catalogued
indirectly|through others
individually|one on one|one to one
indoors|inside
injected|vaccinated > administered injections
insert|place in|put in|slot in
on budget|under budget|within budget
inspect > walk round|walk through
inspire > encourage|motivate
install again|put back|refit|reinstall
install software|software installation
install|mount|position
instruct|issue instructions
insulate|lag|line
interlace|weave
interpret > explain|translate orally
interpret|understand
interrogate > interview|question
interrogate|interview|quiz > ask|speak to|talk to
interrupt|pause|stop
intervene > act|help
interview witnesses|question witnesses
introduce speakers|present speakers
introduce|launch|start
introduce|make known
invite > ask|contact
in|within > inside
iron|press
issue orders|place orders|submit orders
issue prescriptions|prescribe|prescription|write prescriptions
issue reminders|nudge|prompt|remind|reminder|send reminders
issue|make available|publish|put out|release
jet wash|power wash|pressure wash
jogged|sprinted > ran
join|knit together
join|splice
keep notes|make notes|note taking|notetaking|take notes|write notes
jot down|note|record|scribble|set down|write down
jot|note|write
judge matches|officiate games|officiate matches|referee games|referee matches|umpire matches
keep > hold|maintain|preserve|save|store
keep an eye on|monitor|watch
keep chickens|keep hens|poultry keeping|raise chickens
keep clean|maintain hygiene
keep company|sit with|stay with
keep contact|keep in contact|keep in touch|maintain contact|stay connected
keep discipline|keep order|maintain order
keep evidence|preserve evidence|safeguard evidence|secure evidence
keep going|keep up|look after|maintain|service|upkeep
keep guard|keep watch|stand watch
keep informed|keep posted|report to|update
keep informed|share updates|update
keep inventory|keep stock|maintain inventory|maintain stock
machine servicing|machine upkeep|service machines
keep order|maintain discipline
keep quiet|keep silent|say nothing
keep stalls|man stalls|run stalls|staff stalls|work stalls
minimise > cut|keep low|limit|reduce
measure performance|track performance
nurture relationships|sustain relationships
maintain vehicles|service vehicles|vehicle maintenance
manage websites|run websites|update websites|website upkeep
kept busy|occupy
knead|massage|rub
knead|work dough
knit|make knitwear
label again|relabel
label goods|price goods|price items|price products|set prices
label objects|object labels
lacquer|varnish
ladle|serve|spoon out
latest|recent|up to date|updated
launch again|relaunch|start again
lay again|relay
lay down|require|specify|stipulate
lay rails|lay track|track laying
lay|place
lay|place|set
lead > coordinate|guide|organise|steer
learned|learnt > familiarised with|studied
learn|learnt > study
leave out|miss out|omit
lecture > speak|teach
lecture > talk
lectured|preached > spoke
legal research|research law
lend|let borrow|loan
lesson planning|plan classes|plan lessons
release|send home
let go|release|set free
let know > advise|alert|inform|notify|update
liberate|release
lift patients|move patients|patient handling|patient transfers|transfer patients
light fires|make fires|start fires
liquefy|melt
listed > catalogued|indexed|inventoried
live in|reside in
load up|post|put online|upload
loaded > filled|packed|placed
locate|place|position|put|set|situate
locate|place|site|situate
lock away|lock up|secure
lock away|secure
locked away|locked up|secured
lock|make safe|protect|secure
lock|secure
log in|log on|sign in
log off|log out|sign out
look at|see|view|watch
look for|scout|seek out|sought out
look on|monitor|observe|watch
looked at > considered|examined|reviewed|studied
looked round > inspected|toured
looked up > researched|retrieved
loosen|release|undid|undo|undone|unfasten|untie
loosen|slacken|undid|undo|undone
lose|loss|mislay|misplace
loss prevention|prevent theft|stop theft|theft prevention > deter theft
lower|reduce
machine parts|make parts|manufacture parts|part production|produce parts
machine setting|set machines|tune machines
made do > managed
made good > repaired|restored
made out > completed|wrote
made sure > checked|confirmed|ensured|verified
mail|post|send
maintain|upheld|uphold
make again|rebuild|recreate|reproduce
make available|provision|set up|supply
make clothes|needlework|sew|stitch
make drinks|pour drinks
make easier|make simpler|pare down|simplify|streamline
perforate|pierce|punch
make holes|punch holes
make leaner|make smoother|simplify|slim down|streamline
make menus|menu planning|plan menus|write menus
make mortar|mix cement|mix mortar
make music|perform music|play instruments
make pots|pot making|pottery|throw pots
print|run off
make tight|screw down|tighten
make watertight|waterproof
make|prepare
manage > administer|coordinate|handle
manage > coordinate|organise
manufacture > make
map reading|read maps|use maps
map routes|plan routes|route planning
marinate|soak|steep|wet
market|retail|sell|vend
maximise > increase|raise
meal planning|plan meals|plan menus
measure > check|record
measure out|weigh
measure|size
mediate > defuse
mediate|negotiate > discuss
meet customers|saw customers|see customers
meet people|mix|socialise
merge branches|merge code
message taking|note messages|relay messages|take messages
message|send messages|send texts|sms|text
met > encountered
milk cows|milking
mind children|monitor children|observe children|supervise children
mind|supervise
mind|take care of|watch
mist|spray|squirt
mix sound|operate sound|run sound|sound mixing|sound operation
mix|stir|whisk
moderate|soften|tone down
mondays > each week|every week|weekly
mould|sculpt|shape
move around|rearrange|reorder|reorganise|shuffle
move home|move house|relocate
push patients|push wheelchairs|wheel patients
move wagons|shunt trains|shunting
move|reassign|redeploy
move|relocate|resettle|shift|transfer
move|relocate|shift|transfer|transport
move|reposition|shift
nagged > prompted|reminded|urged
narrate|read stories|storytelling|tell stories
narrate|voice over
narrate|recount|relate|retell|retold|tell
narrow down|reduce|shortlist
negotiate again|negotiate anew|renegotiate
net goals|score goals
never missing|not missing|without missing
sold out|unavailable
nominate|propose|put forward|put up
normalise|standardise
not working|off duty
notarise > witness
note statements|statement taking|take statements
note|notice|observe|record
notice problems|pinpoint problems|recognise problems
numbered > labelled|marked
nurse > care for|look after|tend
object to|oppose|protest|speak against
obtain > request|seek|sought
offer > propose|put forward
offer ideas|share ideas|suggest ideas
offer suggestions|propose|suggest
offer support|support
offer|send offers|submit offers
on call|on standby
on demand|on request
on entry|upon entry|when entering
on paper|written
travelling|while travelling
twice|two times
open again|reopen
open parcels|unpack parcels
open|unwrap
order again|order more|reorder
prioritise|triage
organise > plan|prepare
outdoors|outside
overcame|overcome > deal with|face
overhaul|rework > service
override|overrule|set aside
oversee|supervise > keep an eye on|monitor
pack again|repack|repackage
pack artefacts|pack objects|wrap artefacts|wrap objects
pack away|put away|store|stow
package|tie|tying
paddle|row
paint scenery|paint sets|scenery painting
paint spraying|spray paint
pallet wrapping|shrank wrap|shrink wrap|shrunk wrap|wrap pallets
paraphrase|put differently|rephrase|reword
paraphrase|reword|summarise
pare|peel
parse > read
patient repositioning|patient turning|reposition patients|turn patients
pay > transfer
pay out|spend|use up
pay refunds|refund
pay suppliers|supplier payments
pay visits|visit
peel off|remove|strip|take off
peel|strip
pencilled in|rostered|timetabled > planned|scheduled
perform > play
persist with|stick with
phone sales|telephone sales|telesales
phrase letters|word letters
picked > chose|collected|selected
picked over > sorted
picket|protest
pilot|test|trial
pioneer > introduce|start
pipetted > dispensed|measured
pitch|propose
plan > prepare|think about
plant seeds|seed planting|seed sowing|sow|sow seeds|sown|sown seeds
plant trees|tree planting
plan|strategise|think ahead
plastered|rendered > coated
playwriting|write plays
plough|plow
pointed out > flagged|highlighted|identified|noted
polish > clean|wipe
post online|publish online|put online|share online|upload
post|publish|put online|put up|upload
pour|serve
power off|shut down|switch off|turn off
power on|start up|switch on|turn on
power up|recharge
prepare exams|prepare tests|set exams|set tests|write exams|write tests
prepare for|read for|revise for|study for
press|push|shove
press|stamp
prevent > discourage|watch for
price > label
print again|reprint
produce translations|translate
program again|reprogram
promote|publicise|tell others
prompt actors|prompting
provide tuition|teach|tutor
publicise > announce|post about
publish articles|publish papers|publish research
publish|push|release
pull apart|separate|tear apart|tore apart|torn apart
pull|remove|take back|take out|withdraw|withdrawn|withdrew
punch tickets|stamp tickets|tear tickets|tore tickets|torn tickets > check tickets
punch tickets|stamp tickets|validate tickets
pursue studies|study
release software|ship software|software release
put > deposit|insert|lay|place|position|set
reassemble|rebuild
put back|replace|restore|return
put forward|send|submit
rearrange|reorder|reorganise|reshuffle|restructure
put into|render|translate
re cover|reupholster
put right|resolve|settle|straighten out > deal with|handle
signature|undersign
put straight|straighten|unbend
recycle|repurpose|reuse|use again
query|run queries|write queries
question residents|survey residents
raise concerns|speak out|speak up|voice concerns
ran > conducted|operated|organised
ran after > chased|pursued
rang round > contacted|telephoned
re equip|refit|renovate
resolve|settle
react|respond
read > examined|reviewed|studied
read again|reread
read aloud|read out|recite
read stories|story time|storytelling|tell stories
read music|sight read
read out > announced|recited
read temperatures|take temperatures|temperature readings
reading lessons|teach reading
reason|reflect|think
reboot|restart|resume|start again
recall|reflect|think back
recast|redid|redo|redone|rewrite|write again|write anew
recite|say aloud
recommend|suggest
recondition|refurbish|renovate|restore|revamp
reconsider|rethink|review
record hearings|transcribe hearings
recruit > interview|look for|search for
redesign|remodel|renovate|rework
reduce > limit
reduce|shorten
reduce|whittle down
refactored|reworked|rewrote > changed|revised
refill shelves|shelf stacking|stack shelves
refill|replenish|restock
refuse|reject|turn away
regularly|repeatedly|routinely > from time to time|periodically
regularly|routinely
relieve|replace
remain|stay behind
remove|strip
reorganise|reshape|restructure
repaint|retouch|touch up
repair > maintain|service
replace > fit new
replenish|restock|resupply
report crimes|report offences
represent|simulate
request|seek|solicit|sought
reschedule > move
rescue|salvage
research > find|read about
resend|send again
reset|restore|set back
reskill|retrain|train again
resolve > address|handle
restore|return
retest|test again
retire|wind down|withdraw gradually|withdrawn gradually|withdrew gradually
reverse|turn back|turn round|undid|undo|undone
revert|undid|undo|undone
ride|travel on
ripped out|ripped up|tore out > removed
rotate|spin|swivel
rouse|wake up
rub off|scrape off
run > operate|organise
safeguard property|secure property
sand|smooth
sat with > accompanied|supported
saturdays > each week|every week|weekly
saw off|see off
saw to|see to|serve|wait on
say > express|mention|remark|state|voice
say prayers > pray
screen|sieve|sift|sort
seeded|sowed|sown > planted
see|seen > encounter|notice|observe|spot|view|witness
select > look for|shortlist
sell > advise on|offer|promote
sell extras|suggest extras|upsell
sell tickets|ticket sales
sent > delivered|dispatched|forwarded|shipped|transmitted
sent away > dismissed
serve diners|serve tables|table service|wait tables|waiting on|waitressing
set type|typesetting
settled|sorted out > mediated
share > show|tell
share ideas|swap ideas
shovel snow|snow removal
show > demonstrate|explain|guide|illustrate|introduce|present
sing|sung > perform
sit examinations|sit exams|take examinations|take exams
slept in > stayed overnight
sleep over|stay overnight
slept > stayed
solve > tackle
sought > requested
specifically|that is
spill|tip over
spoke > addressed|communicated|talked
spoke at > presented at
sponsor > back|fund|support
started > began|commenced
start|switch on|turn on
stay late|stay on|work late
stopped > discontinued|ended|halted|prevented
stuck up > displayed|posted
study > read
study at > attend
subsidise > support
sundays > each week|every week|weekly
supervise > coordinate|guide|monitor
support > encourage|stand by
switched off|turned off > deactivated
switched on|turned on > activated
taste|test|try
take charge of > assume
talk about > address|cover|discuss|explain
taste|try
teach > explain|show
tech support|technical help|technical support
tell > brief|communicate|explain|report|share|state
test > run|try
thank > express gratitude|express thanks|show appreciation|show gratitude
therapy|treat > look after
thought of > conceived|devised
through contacts|via contacts
thursdays > each week|every week|weekly
tidied > cleaned|organised|straightened
tied up > bound|fastened|secured
told > briefed
took care > attended
took part > engaged|participated
took round > guided
took time > spent time
trace back|track
trace|track back
transform > change|convert|remade|remake|turn
treat > help
tried on > fitted
troubleshoot > diagnose|look into
tuesdays > each week|every week|weekly
turned > repositioned
typeset > arranged|formatted
unannounced|without notice|without warning
upsell > offer extras
use ppe|wore ppe|worn ppe
used to > formerly|previously
view > consider
walk > exercise
was chosen|was picked|were chosen > appointed|selected
was shown|was taught|were shown|were taught > learned|received instruction|received training
watch > follow|monitor|observe|view
wednesdays > each week|every week|weekly
weeded > cleared
weekend shifts|weekend work|work weekends
went round > patrolled|toured|visited
were given > received
wheeled > brought|moved|pushed|transported
work autonomously|work solo|work unaided|work unsupervised
work beside|work with
worked at|worked in > employed at
worked on > engaged in
wound up > closed|concluded
`;
