/** Verbs that say what somebody did at work, in their base form, and past forms that no rule gives. */

export const actionVerbs: string = `accelerate accomplish accumulate achieve acquire act adapt address adhere adjust administer admit advance advise advocate alert allocate analyse
analyze animate annotate answer anticipate apply appraise approve arbitrate architect argue arrange arrest arrive ascertain ask assemble assess assign
assist attain attend audit author automate award bag bake balance bandage barcode bathe benchmark bid bind bolt book boost borrow braze breed brief
bring budget build calculate calibrate call campaign canvass capture care cast catalogue cater chair champion change check chop choreograph clarify
classify clean close co-author co-found co-ordinate coach code collaborate collate collect combine comfort commission communicate compare compile
complete comply compose compute conceive conceptualise conceptualize conclude conduct confer configure conserve consolidate construct consult contact
containerise containerize contract contribute control convert convince cook coordinate copy correct counsel count craft crawl create cross-sell
cross-train cultivate curate customise customize cut deal debug decide decorate decrease dedicate deepen define delegate delight deliver demonstrate
deploy deposit derive describe design detain detect determine develop devise diagnose dig direct disassemble discover disinfect dismantle dispatch
dispense distribute diversify dock document double draft draw dress drill drive dust dye e-mail earn edit educate elevate eliminate email enable
encourage encrypt enforce engage engineer enhance enlarge enlist enrich enrol enroll ensure enter erect escort establish estimate evaluate examine
excavate exceed exchange execute exercise exhibit expand expedite explain explore extend extract fabricate facilitate fax feed fertilise fertilize
field file fill finalise finalize finance find fit fix flag float fly follow forecast forge form formulate foster found fulfil fulfill fund furnish
gain garnish gather generate govern grade grant grease greet grill grind groom grow guide halve handle hang harden harvest haul head heal help hire
hoist host identify illustrate immunise immunize implement improve improvise increase influence inform ingest initiate innovate input inspect inspire
install institute instruct insure integrate interact interface interpret intervene interview introduce invent inventory invest investigate invite
irrigate issue iterate join judge justify keep knead label launch lay lead learn lecture lend leverage liaise lift list litigate load lobby locate log
lower lubricate machine maintain make manage manufacture map mark market massage maximise maximize measure mediate meet mentor merchandise merge
migrate milk minimise minimize mitigate mix model moderate modernise modernize modify monitor motivate mount move mow navigate negotiate network
normalise normalize notify nurse nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise organize originate
outline overhaul oversee own pack paint palletise palletize participate partner patch patrol pave pay perform persuade phone photocopy photograph pick
pilot pioneer pitch place plan plant plaster plate play plumb polish position post pour predict prep prepare prescribe present preserve press price
prioritise prioritize process procure produce profile program programme project promote proofread propose protect prototype prove provide prune
publish pull purchase push put qualify quantify question quote raise rank reach read rebuild receive recognise recognize recommend reconcile record
recover recruit redesign reduce refactor refine reform refresh refund refurbish regulate rehabilitate rehearse reinforce reject release relieve remind
remodel remove render renew renovate reorganise reorganize repair replace replenish report represent rescue research resolve respond restock restore
restructure retain retrieve revamp review revise revitalise revitalize rework rewrite ring roll rotate route run safeguard sail sand sanitise sanitize
save saw scale scan schedule scope scrape screen script search secure select sell send serve service set settle sew shape share shear ship shorten
shred sign simplify simulate slash slice solder solicit solve sort source sow speak spearhead specialise specialize specify sponsor spray stabilise
stabilize stack staff standardise standardize start steer stitch stock store strategise strategize streamline strengthen strip strive structure study
style submit succeed summarise summarize supervise supply support surpass survey sustain suture sweep synthesise synthesize systematise systematize
tailor take target teach tend test testify tidy tighten tow track trade train transact transcribe transfer transform translate transport travel treat
triage trim triple troubleshoot tune turn tutor type uncover understand undertake underwrite unify uninstall unite unload update upgrade upsell use
utilise utilize vaccinate vacuum validate value verify visit visualise visualize volunteer wait walk warn wash weed weigh welcome weld widen win wire
withdraw work wrangle wrap write`;

/** Past form and base form, a slash between them, past forms before participles; where both are one word, the past is read. */
export const irregularVerbs: string =
  'began/begin begun/begin bet/bet bid/bid bound/bind bred/breed brought/bring built/build burst/burst bought/buy cast/cast chose/choose chosen/choose ' +
  'cut/cut dealt/deal did/do done/do dug/dig drew/draw drawn/draw drove/drive driven/drive fed/feed flew/fly flown/fly found/find froze/freeze frozen/freeze ' +
  'gave/give given/give got/get grew/grow ground/grind grown/grow had/have held/hold hit/hit hung/hang kept/keep knew/know known/know laid/lay learnt/learn ' +
  'led/lead left/leave lent/lend let/let made/make met/meet oversaw/oversee overseen/oversee paid/pay put/put quit/quit ran/run rang/ring read/read ' +
  'rebuilt/rebuild rewrote/rewrite rewritten/rewrite saw/see seen/see sent/send set/set sewed/sew sewn/sew shed/shed shot/shoot shown/show shrank/shrink shut/shut ' +
  'slid/slide sold/sell sowed/sow sown/sow spent/spend split/split spoke/speak spoken/speak spread/spread sprung/spring stood/stand swept/sweep taught/teach ' +
  'thought/think told/tell took/take taken/take troubleshot/troubleshoot understood/understand undertook/undertake undertaken/undertake went/go gone/go withdrew/withdraw withdrawn/withdraw woke/wake won/win ' +
  'wore/wear wound/wind wove/weave wrote/write written/write';

/** First words that look like a verb's past form and describe the person or a thing instead, unless an object follows. */
export const pastLookalikes: string =
  'experienced skilled advanced dedicated motivated talented seasoned accomplished certified qualified licensed registered detailed limited ' +
  'related based embedded unlimited varied united red bed indeed';

/** Verbs that at the start of a bullet are rather nouns, unless an object follows: "Project accounting", "Head coach". */
export const nounLookalikes: string =
  'project position lead head machine network plant field pilot nurse engineer partner cook judge model mail market store site group';

/** Words that begin the object of a verb: "Certified the welds", "Motivated a team". */
export const objectOpenings: string =
  'a an the my our their his her its this that these those all each every both some any more over new team teams staff employees colleagues students';

/** Verbs of more than one syllable whose last letter is doubled before an ending: "transferred". */
export const doublingVerbs: string =
  'admit commit compel control enrol equip permit prefer propel refer rebut submit transfer patrol program format unplug outfit';

/** Nouns in the place of a verb, as in "Management of", and the verb's past form; a slash between them. */
export const deedNouns: string =
  'management/managed preparation/prepared installation/installed maintenance/maintained coordination/coordinated co-ordination/coordinated ' +
  'development/developed implementation/implemented administration/administered supervision/supervised configuration/configured execution/executed ' +
  'creation/created analysis/analysed design/designed organisation/organised organization/organized optimisation/optimised optimization/optimized ' +
  'migration/migrated integration/integrated negotiation/negotiated evaluation/evaluated processing/processed monitoring/monitored training/trained ' +
  'testing/tested handling/handled planning/planned review/reviewed inspection/inspected calibration/calibrated operation/operated ' +
  'collection/collected production/produced selection/selected provision/provided procurement/procured acquisition/acquired documentation/documented ' +
  'validation/validated verification/verified assessment/assessed treatment/treated delivery/delivered support/supported ' +
  'translation/translated construction/built assembly/assembled deployment/deployed automation/automated recruitment/recruited';
