import { inflect, type VerbForm } from './inflect.ts'

/** Regular verbs of news English, in the base form. A capital at the end doubles: "admiT", "admitted"; short ones need none. */
const REGULAR = `
down abandon abduct abolish absorb accept access accommodate accompany accomplish account accuse achieve acknowledge
acquire act add address admiT adopt advance advertise advise advocate affect affirm agree aid aim air airlift allege
allocate allow alter amass ambush amount analyse analyze announce answer anticipate apologise apologize appeal appear
apply appoint appreciate approach approve argue arm arraign arrange arrest arrive ask assassinate assault assemble
assert assess assign assist assume assure attach attack attempt attend attract attribute authorise authorize average
avoid await award back balloon ban barter base batter battle believe belong benefit blame blast block boast bomb
bombard book boost borrow bounce boycott brief bulldoze burn bury calculate call campaign cancel canceL capture
care carry cause cease celebrate certify challenge change channel channeL charge charter chase check cheer cite claim clap clarify
clash classify clean clear climb close coincide collapse collect combine command commemorate commence comment commiT
compare compete compile complain complete comply compose comprise concede concentrate conclude condemn conduct confer
contradict correct dwarf eclipse overstate understate downplay substantiate submerge inundate strand maroon furlough sideline bankroll subsidise subsidize apportion alloT accrue peG
confirm confiscate confront consider consist constitute construct consume contact contain continue contract contribute
control convene convert convict cooperate count counter cover crack crash create criticise criticize cross crush
cultivate cure curtail damage dance date debate decide declare decline decrease defeat defect defend define defy delay
deliver demand demolish demonstrate deny depart depend deploy deport describe design designate destroy detain detect
deteriorate determine detonate develop devote die differ dip direct disappear disarm discharge disclose discover
discuss dismantle dismiss dispatch displace display dissolve distribute dive divert divide donate double downgrade
download draft drag dress drill drop drown dump earmark earn ease edit educate elect eliminate embark emerge emit
employ enable encounter encourage end endorse endure enforce engage engineer enhance enjoy enlist enrich enroL ensure
enter entitle equal equate equip eradicate erect erupt escape escort establish estimate evacuate evade examine exceed
exchange execute exempt exercise exhaust exhibit exist expand expect expeL experience expire explain explode explore
export expose express extend extradite face fail falter fear feature file fill film finalise finalize finance fine
finish fire fit flaunt flip float flood focus follow force foster found free fuel fueL fulfil function fund gain gather
generate govern graduate grant greet guarantee guard guide hail halt halve hand handle happen harass harm harvest haul
head heat help highlight hijack hike hint hire honor honour hop hope host house hover hunt identify ignite ignore
illustrate imagine impact implement imply import impose impound imprison improve inaugurate incite include increase
incur indicate indict infect infiltrate inflict influence inform inject injure insist inspect inspire install intend
intensify intercept interpret interrogate intervene interview introduce invade invent invest investigate invite invoke
involve issue jaiL jet join judge jump justify kidnaP kill knock label labeL labor lack land lash last launch lean learn level leveL
levy liberate lift limiT line link list live load loan locate lodge log look loot lower maintain manage mandate
manufacture march mark market massacre match matter measure mediate melt mend mention merge migrate mine mobilise
mobilize modernise modernize modify monitor mount mourn move multiply murder name near need negotiate net nominate
note notify number oblige observe obtain occupy occuR offer offload open operate oppose order organise organize
originate oust outline outnumber outpace outweigh overhaul own pack parade pardon park participate pass patrol pause
peak pend perform perish permiT persuade photograph pick pile pilot place plan plant play plead pledge plot plummet
plunge point poll possess postpone pour praise predict prefer prepare present preserve press prevent price probe
proceed process procure produce profit prohibit project promise promote prompt propose prosecute protect protest prove
provide provoke publish pull pump punish purchase purge pursue push qualify question quote raid raise rally range rank
rate ratify reach react reaffirm realise realize rebound recall receive recommend record recover recruit recycle
redeploy reduce refeR refine reflect refuse regain regard register regreT reinforce reiterate reject relate relaunch
release relieve relocate rely remain remark remember remove renew rent repair repatriate replace report represent
request require rescue resemble reserve resettle reside resign resist resolve respond rest restore restrict result
resume retain retaliate retire retreat retrieve return reveal reverse review revise revive rig rip rob rocket rotate
round ruin rule rush sack sacrifice safeguard sail salvage sanction sap save scatter schedule score scrap screen
search secure seem seize select sentence separate serve settle sever share shelL shelter ship shock shore shorten
shout shuffle sign signal signaL simulate site skip skyrocket slam slap slash slate slip slow slump smash smuggle snap snatch soar
source span spark specify spill spoil sponsor spot spur stage start starve state station stay stem step stockpile stop
store storm strain strengthen stress stretch strip strive struggle study submiT substitute succeed suffer suggest sum
supplement supply support suppose surge surpass surprise surrender surround survey survive suspect suspend sustain
swell switch tackle tag talk tap target task tax tease telephone terminate test testify thank threaten tie tighten tip top
torpedo torture total totaL touch tour tout trace track trade trail train transfeR transform translate transmiT transport
trap travel traveL treat trek trigger trip triple trust try tumble turn uncover undermine underscore unearth unify
unite unleash unveil update upgrade urge use utilise utilize vacate vaccinate value vanish vary venture verify vet
veto vie view violate visit voice volunteer vote vow wage wait walk want warn wash waste watch weaken weigh welcome
accelerate axe beg behead caution compeL contemplate debunk disavow dispute ditch edge emphasise emphasize envisage envision
hospitalise hospitalize instruct moderate mull neglect opt overturn quadruple rebut reckon refute rescind revoke shelve soften speculate
accumulate adapt adjust administer afford amputate annuL apprehend attain clinch corroborate decommission defeR degrade deplete depose diminish disable dispose disturb eject
elevate elude ensue enroll excavate extinguish facilitate forge formulate hoist impede incinerate incorporate insert interrupt invalidate jettison legalise legalize liquidate maim
manipulate motivate normalise normalize obey overrule overshadow overwhelm paralyse paralyze pinpoint post ransack ravage raze reassure recapture reconcile reconsider reconstruct rehabilitate
reopen reproduce repulse restructure retract reunite scuttle segregate siphon smother solve subside succumb suffocate supersede thrive tolerate trample traverse
strengthen tick trim tweet
browse commute cycle dominate evaporate lag listen outperform refresh stream subscribe thaw underperform smoke sue fault slam chide scold castigate reprimand rebuke commend hail penalise penalize denounce acquiT reward baR deplore decry applaud lament resent
widen wield wipe wish witness work worry worsen wound wrap yield
admire amend annex assail behave bemoan berate blacklist bolster breach cede circumvent coax coerce collide compensate
conceal confess confine congratulate connect consent construe contend converge convey cope curb decimate dedicate deem
defraud defuse depict deprive derail descend despise deteR devastate devise disapprove disband disburse discard
discourage dislike dislodge disperse disrupt distort distrust dodge doubt dwindle embezzle embrace empower enact
encircle encompass endanger engulf entail entice entrust erode escalate evict evolve exacerbate exaggerate exert
exhort exonerate expedite exploit extort extract fabricate falsify favor favour ferry flatten flout fluctuate forfeit
fortify frustrate fulfill garner glorify grapple hack hamper harden hate hinder hoard hurl impair impeach implicate
implore induce inflate infringe inhabit inherit initiate instigate insulate insure integrate interfere intimidate
isolate jeopardise jeopardize languish launder leak loom lure mitigate molest muster nab nationalise nationalize
negate nullify obstruct offend omiT oppress orchestrate outlaw outlive outsource outstriP overlook owe paralyze
penetrate perpetrate persecute persist pillage plunder portray precede preclude prescribe preside presume pretend prevail
privatize profess prolong propeL quash quell rebuff recede reclaim recoup rectify redouble refrain refuel refurbish
regulate reimburse reinstate rejoin rekindle relinquish remind render renege renounce renovate repeal repeL replenish
reroute resurface revamp revitalize revolt scour scramble scrutinize secede shatter shred shun smear snub solicit
spawn spearhead squander squeeze stabilise stabilize stagnate stall stifle stipulate stir streamline stun subdue
subsidize subvert summon supervise suppress symbolise symbolize tarnish thwart topple toughen trickle unload unseat
uproot usurp vandalize veer vilify vindicate waive wither wreak wreck
`

/** base past participle */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne|bear bore born|beat beat beaten|become became become|begin began begun|
bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
break broke broken|broadcast broadcast broadcast|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|
dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|
feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|
give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|
hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|
leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|
mislead misled misled|offset offset offset|outbid outbid outbid|outgrow outgrew outgrown|overcome overcame overcome|override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|
pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|resell resold resold|retake retook retaken|rewrite rewrote rewritten|repay repaid repaid|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|
slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|
steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
throw threw thrown|undercut undercut undercut|undergo underwent undergone|understand understood understood|undertake undertook undertaken|
underwrite underwrote underwritten|uphold upheld upheld|wake woke woken|wear wore worn|win won won|
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`

/** Forms that news only has as nouns, or as an adverb. */
const NEVER_VERBS = new Set(['arms', 'ties', 'down'])

export interface VerbReading {
  lemma: string
  /** 'ed' is past tense or participle; 'past' and 'participle' are irregular verbs' forms that tell which. */
  form: VerbForm
}

export const VERBS: ReadonlyMap<string, readonly VerbReading[]> = readings()

function readings(): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>()
  const put = (word: string, reading: VerbReading): void => {
    const known = table.get(word) ?? []
    if (!known.some((other) => other.form === reading.form && other.lemma === reading.lemma))
      table.set(word, [...known, reading])
  }
  for (const entry of REGULAR.trim().split(/\s+/)) {
    const lemma = entry.toLowerCase()
    for (const [word, form] of inflect(lemma, entry !== lemma, null)) if (!NEVER_VERBS.has(word)) put(word, { lemma, form })
  }
  for (const row of IRREGULAR.trim().split(/\|\s*/)) {
    const [lemma = '', past = '', participle = ''] = row.split(' ')
    for (const [word, form] of inflect(lemma, false, { past, participle })) put(word, { lemma, form })
  }
  return table
}
