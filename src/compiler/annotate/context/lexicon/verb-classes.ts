/** What a verb says of the clause that depends on it, by its base form. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** "X said (that) …": the subject is who says it. */
export const SAYING = words(
  `say report announce estimate believe claim confirm state tell note add show reveal suggest indicate find warn predict
   forecast disclose declare argue think acknowledge admit allege assert calculate conclude explain insist maintain mention
   observe project reckon recall remark reiterate stress testify write know learn expect assess hear understand
   charge emphasize emphasise inform concede caution speculate fear underscore detect count record notify
   verify discover determine clarify document quote cite describe hint tweet attribute suspect`,
)

/** Saying verbs that need no "that" before what is said. */
export const SAYING_BARE = words(
  'say believe think estimate claim report announce add warn state note reckon insist predict expect hear know fear acknowledge admit confirm argue suggest show tell forecast allege maintain indicate suspect',
)

/** Saying verbs that also do something else: only "that", a quote or a bare clause after them is what is said. */
export const PERCEIVING = words(
  'detect count record confirm report document observe announce estimate disclose project expect forecast predict',
)

/** "X denied (that) …" */
export const DENYING = words('deny reject dismiss refute dispute rebut disavow debunk')

/** "X joined 300 men": so many were there before, and X has not brought them there. */
export const JOINING = words('join relieve reinforce supplement augment')

/** Verbs whose form in "-ing" says what kind of thing: "warning shots", "a fishing boat". */
export const GERUND_MODIFIERS = words('warn train fish ship bank trade mine rule lead govern operate manufacture vote poll gamble land drill')

/** "X kept firing", "X died fighting", "X was seen carrying": the form in "-ing" is a verb. */
export const TAKING_GERUND = words(
  `begin start stop keep continue consider avoid risk finish resume halt cease deny admit suggest recommend propose mention involve
   spend die go come leave return arrive be see find catch spot hear watch show quit end delay postpone favor favour prevent`,
)

/** "X called it a lie" */
export const NAMING = words('call brand label deem term')

/** "X plans to …": said to come. */
export const PLANNING = words(
  `plan intend vow pledge agree promise prepare decide aim propose schedule commit undertake seek want set expect slate earmark
   arrange threaten due offer order instruct direct target approve authorise authorize anticipate hope wish need vote resolve
   require oblige swear choose elect opt contract sign poise ready budget allocate forecast project predict envision envisage`,
)

/** "X may have to", "is considering …": no more than possible. */
export const DOUBTING = words(
  'consider contemplate mull weigh discuss urge ask request demand call suggest recommend propose suspect fear try attempt advocate study explore debate hope wish beg invite encourage advise appeal warn',
)

/** "X failed to …": did not happen. */
export const FAILING = words('fail refuse decline neglect forget avoid')

/** "X scrapped a plan to …": it will not happen. */
export const DROPPING = words('scrap cancel abandon drop shelve axe ditch withdraw rescind revoke veto block reject overturn')

/** Verbs whose object does what follows: "ordered the troops to fire". */
export const OBJECT_CONTROL = words(
  'order urge ask allow force tell help enable permit persuade require want expect instruct direct compel lead cause invite encourage request authorise authorize train deploy send use hire recruit need call',
)

/** Who is the object did what follows: "blamed the gang for stealing", "fined the firm over the dumping of". */
export const JUDGING = words(
  `accuse blame condemn criticise criticize sentence jail imprison fine charge convict arrest detain praise thank sanction sue suspect punish fault
   slam denounce indict prosecute execute expel sack dismiss try acquit reward honour honor question investigate hail reprimand rebuke commend
   penalise penalize suspend ban bar castigate chide scold extradite deport pardon`,
)

/** Verbs of object control that say it happened. */
export const CAUSING = words('force help enable compel lead cause see prompt allow permit')

/** A thing goes somewhere: "to" names the place. */
export const MOTION = words(
  `send deploy dispatch travel go move ship export transfer deliver flee return come bring arrive fly migrate expand supply launch
   sail march drive sell donate provide hand evacuate deport repatriate relocate take transport withdraw retreat head smuggle
   import airlift redeploy divert pull rush walk escape defect lend give carry lead visit fire`,
)

/** Verbs whose object can be a place. */
export const ENTERING = words('flee leave enter invade cross visit reach hit strike attack')

/** Verbs whose subject is what the number after them measures: "exports fell 5%", "the toll rose to 43". */
export const MEASURING = words(
  `rise fall drop increase decrease grow climb jump surge soar gain lose slip slide slump plunge plummet tumble decline shrink
   expand reach hit total exceed top stand be become amount number average cost weigh measure equal remain rank double triple
   quadruple rocket skyrocket swell dip rebound recover advance edge contract widen narrow approach surpass account represent
   comprise constitute equate stretch last cover run price value estimate peak ease moderate accelerate slow stay range vary
   worth close trade open finish end settle top pass near break weaken strengthen soften tick creep inch touch hover firm`,
)

/** Verbs that change their object's amount: "cut spending by 5%". */
export const CHANGING = words(
  'bring push take extend enrich raise cut reduce lower increase boost drive slash double trim revise lift expand put narrow widen improve shrink limit hold keep leave maintain set fix value price estimate cap',
)

/** Verbs that cost lives: their bare number counts people. */
export const HARMING = words(
  'kill injure wound hurt kidnap abduct arrest behead execute rescue evacuate displace drown detain jail imprison shoot murder massacre hospitalise hospitalize infect',
)
