import { inflect } from '../annotate/context/lexicon/inflect.ts'

/**
 * Words by which news tells one thing, verbs beside the nouns made of them; in the base form, a line a meaning. Only what reporters put for
 * each other: "fire" and "launch", and not "launch" and "sell".
 */
const MEANINGS = `
fire launch test-fire test lob shoot volley barrage salvo firing launching test-firing
meet meeting talk session plenary plenum conference summit negotiate negotiation consult consultation confer dialogue
visit trip tour
arrive arrival land
leave depart departure
send dispatch deploy deployment send-off sendoff
die kill dead death fatal fatality perish slay slain deadly toll
hurt injure wound injury
seize detain arrest capture custody nab apprehend detention
hack steal theft heist siphon rob robbery stolen hacker hacking breach loot
sign signing
agree deal accord pact agreement treaty protocol memorandum
confirm confirmation acknowledge acknowledgment admit admission
condemn denounce slam blast criticize criticise decry lambast lambaste denunciation condemnation rebuke
dismiss reject brush rebuff scoff spurn rejection deny denial refute
accuse blame accusation attribute
estimate assess assessment estimation
flood inundate deluge submerge flooding
drill exercise manoeuvre maneuver training wargame
open inaugurate unveil inauguration opening
sanction blacklist
jail imprison prison sentence imprisonment
defect flee escape defector defection escapee
soldier troop serviceman servicemen troops
ship vessel boat warship
worker laborer labourer
sapper engineer
shell round artillery
border frontier boundary
spy intelligence
lawmaker legislator parliamentarian mp
halt suspend stop suspension
start begin beginning
resume restart resumption
rise increase climb jump surge grow soar growth
fall drop decline decrease plunge slump
deputy vice
cryptocurrency crypto
dig excavate excavation
compensate repay reimburse compensation
withdraw retreat withdrawal
propose proposal offer
company firm
attack strike assault
search raid
crash collide collision wreck
elect election vote poll ballot
win victory
quake earthquake tremor
protest demonstrate demonstration
explode explosion detonate detonation
resign quit resignation
indict indictment charge
buy acquire purchase acquisition takeover
build construct construction
damage destroy destruction demolish demolition
rescue save
warn warning
join participate participation
release free
evacuate evacuation
approve approval ratify ratification endorse endorsement
ceremony event
home house
rain rainfall downpour
job employment
sister brother sibling
anniversary birthday
photo image picture photograph footage
envoy ambassador emissary
adviser advisor aide
kidnap abduct abduction abductee kidnapping
pardon amnesty
execute execution
plane aircraft jet warplane airplane
drone uav
cancel cancellation scrap
delay postpone postponement
repatriate repatriation deport deportation
cross crossing intrude intrusion incursion trespass infiltrate infiltration
capsize overturn
supply provide deliver delivery provision
transfer handover
aid assistance
famine starvation hunger starve
shortage scarcity
harvest crop
weapon weaponry armament arms
ammunition munition ammo
hire recruit recruitment enlist
appoint appointment
investigate investigation probe inquiry
murder assassinate assassination
close shut closure shutdown
ban prohibit prohibition outlaw
allow permit permission
expel expulsion oust
violate violation infringe infringement
mine landmine
child kid
relative kin family
doctor physician
tourist visitor
newspaper daily
smuggle smuggling
inspect inspection
commemorate commemoration
threaten threat
letter message
speech address
`

const LINES = MEANINGS.trim()
  .split('\n')
  .map((line) => line.split(' '))
const FIRST_OF = new Map(LINES.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)))

/** The word that stands for all that mean the same; a word that is in no line stands for itself. */
export function meaningOf(base: string): string {
  return FIRST_OF.get(base) ?? base
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** The news is what someone says, and not what happened. */
export const JUDGING = words(
  'accuse condemn denounce slam blast criticize criticise decry lambast welcome reject dismiss deny refute protest urge scold scoff rebuff praise demand hail vow threaten dispute doubt call lodge mourn regret defend brush warn caution congratulate thank mock offer propose promise pledge',
)

/** And nothing but what someone says to what another did: not "accuse", which tells the deed. */
export const REACTING = words('condemn denounce slam blast criticize criticise decry lambast rebuke deplore protest mourn regret vow threaten urge scold praise hail congratulate thank demand summon')

/** The news is that something else is not so. */
export const DENIALS = words('deny reject dismiss refute rebuff dispute')

/** The base form of each form of a verb that stands here. */
export const FORMS = new Map([...LINES.flat(), ...JUDGING].flatMap((base) => inflect(base, false, null).map(([form]) => [form, base] as const)))

/** Verbs that only say that their object happened: "held talks", "carried out a drill". */
export const LIGHT = words('take hold make conduct carry stage have attend do give undergo witness watch oversee see be get go')

/** What follows one another in one undertaking: who arrives has not yet signed. */
export const STAGES: readonly ReadonlySet<string>[] = ['arrive land touch', 'meet sign agree pledge promise', 'leave depart return', 'seize arrest', 'charge indict', 'jail sentence convict'].map(words)
