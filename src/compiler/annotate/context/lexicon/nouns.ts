const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** People, singular. */
export const PEOPLE = words(
  `militant rebel insurgent terrorist soldier troop officer official minister president premier leader chief chairman chairwoman
   chairperson spokesman spokeswoman spokesperson secretary general commander ambassador diplomat lawmaker senator governor mayor
   judge prosecutor lawyer attorney expert analyst economist scientist researcher investigator inspector doctor nurse medic paramedic teacher student
   worker farmer fisherman engineer driver pilot sailor passenger resident citizen civilian villager refugee migrant defector
   activist protester demonstrator voter man woman boy girl child person people brother sister father mother son daughter victim
   survivor prisoner detainee inmate hostage suspect gunman attacker bomber fighter pirate criminal robber thief smuggler trafficker
   hacker investor shareholder consumer customer buyer seller trader employee journalist reporter who we they he she participant
   athlete player coach sapper deputy envoy director executive manager colonel captain major lieutenant sergeant admiral professor
   historian forecaster strategist firefighter rescuer aide adviser advisor negotiator patient guard serviceman servicewoman marine
   lawmaker respondent adult teenager politician candidate organizer organiser volunteer source broker banker dealer wife husband grandmother grandfather widow widower uncle aunt niece nephew cousin parent`,
)

/** Bodies that act and speak, singular. */
const BODIES = words(
  `government company ministry army police military navy force state country nation group party union court parliament senate
   congress council committee commission agency authority administration department office bank firm corporation
   business airline manufacturer airframer university school hospital team club league association organization organisation
   institute institution foundation board regime republic militia crew family couple ally partner rival neighbor neighbour
   producer supplier exporter importer retailer maker builder developer owner operator employer staff
   personnel brigade battalion regiment division corps unit squad fleet coalition alliance bloc opposition cabinet
   kingdom empire city province town village district county region newspaper broadcaster media outlet
   watchdog ngo intelligence judiciary prosecution service bureau directorate charity church mission delegation panel tribunal jury conglomerate subsidiary startup giant lender insurer carrier
   consortium venture studio network contingent factory syndicate gang`,
)

/** People and bodies that act and speak, singular. */
export const ACTORS: ReadonlySet<string> = new Set([...PEOPLE, ...BODIES])

/** Nouns whose "to …" or "for …" is still to come: "a plan to send 300 workers". */
export const PLAN_NOUNS = words(
  'plan agreement decision intention pledge promise proposal offer vow commitment deal order goal target scheme intent preparation readiness contract bid move project programme program effort option obligation desire wish campaign need budget request call draft deadline',
)

export const DOUBT_NOUNS = words(
  'possibility risk threat chance fear concern likelihood prospect danger potential ability capability capacity speculation bid attempt effort proposal request call suggestion wish desire option talk negotiation discussion',
)

/** "of" after these names what is really counted: "a total of", "the number of workers rose to". */
export const COUNTING_NOUNS = words(
  'number count tally total level amount percentage share proportion majority portion volume sum quantity figure rate pace bulk part majority minority average maximum minimum',
)

/** The same, and what is reckoned: "estimates of Russian dead". */
export const TALLYING: ReadonlySet<string> = new Set([...COUNTING_NOUNS, 'estimate', 'assessment', 'projection', 'forecast'])

/** Nouns of change: "a 5% rise in exports" counts exports. */
export const CHANGE_NOUNS = words(
  'rise increase drop fall decline gain growth jump surge reduction cut hike decrease upturn downturn slump boost rally loss slide plunge dip climb expansion contraction change swing increment leap spike uptick improvement',
)

/** What somebody says in numbers: "its estimate of", "the ministry's claim that". */
export const REPORTS = words(
  'report estimate figure data survey study poll count tally statement assessment disclosure claim announcement forecast projection calculation official source document record statistic',
)

/** What shows something, and says it where nobody else does: "satellite images show 40 jets". */
export const EVIDENCE = words(
  `photo photograph image imagery picture footage video clip screenshot record document file filing log map chart radar transcript scan letter memo receipt
   invoice manifest registry inventory minutes email audio recording test result analysis finding evidence`,
)

/** Words that stand for the people of that state: "20 dead". */
export const NOMINAL_ADJECTIVES = words(
  'dead killed captured arrested detained wounded injured missing homeless unemployed sick poor elderly hungry displaced disabled',
)

/** "a group of 12 soldiers" and "two rounds of ammunition": the thing is in the complement, the noun only portions it. */
export const PORTIONS = words(
  'piece pair set round case count item act type kind bottle box batch truckload shipload boatload planeload shipment head bunch bag package packet sheet roll bar cup glass spoonful slice container crate carton flask tin ounce bushel',
)

/** Complements that make one name with the noun before: "prisoner of war". */
export const FIXED_COMPLEMENTS: ReadonlySet<string> = new Set([
  'war',
  'mass destruction',
  'state',
  'parliament',
  'age',
  'honor',
  'honour',
  'origin',
  'interest',
  'birth',
  'law',
  'staff',
  'congress',
  'duty',
])

/** Of these the remains are no bodies, and none of them dies. */
export const LIFELESS = words(
  `drone missile rocket plane aircraft jet helicopter ship boat vessel tank vehicle car truck bus train bomb shell mine weapon gun device satellite
   building house home bridge town village temple church fort`,
)

/** Common nouns that can be a place when a name or a nationality stands before them, and some that need none. */
export const PLACE_NOUNS = words(
  `border capital city province region town village district county island coast sea ocean river lake mountain
   airport port harbor harbour base camp prison factory shipyard plant complex zone area territory state country peninsula
   continent strait gulf bay desert valley front frontline line headquarters embassy airspace waters site facility station
   university hospital school square street road highway bridge palace park stadium market hotel museum mine range
   neighborhood neighbourhood suburb outskirts north south east west northeast northwest southeast southwest centre center field
   ground islet cape reservoir dam pier dock wharf garrison cemetery`,
)

/** The last word of names that are no places. */
export const NOT_PLACES = words(
  `record act force forces ministry bank party show journal times post news report league cup war championship group company
   inc corp ltd co command army navy council committee commission agency association union airlines airways flight treaty
   agreement convention series games olympics prize award minister president congress parliament senate index exchange complex institute office bureau department administration organization corporation works`,
)

/** Nouns without a plural that often open a sentence of figures, where a capital says nothing: "Oil settled at $78". */
export const MASS_NOUNS = words(
  `oil gas gold silver copper nickel lithium uranium coal crude steel iron cement wheat corn rice maize sugar coffee cocoa cotton timber
   turnout inflation unemployment employment output revenue income profit demand supply consumption spending trade traffic tourism
   attendance membership rainfall snowfall enrolment enrollment debt credit growth aid food water power electricity fuel petrol gasoline
   diesel visibility humidity mortality life poverty crime violence circulation capacity construction migration immigration ammunition weaponry equipment money food land territory support trust confidence`,
)

/** Nouns that often open a sentence before another noun: "Defence spending rose", where a capital says nothing either. */
export const OPENING_NOUNS = words(
  `defence defense carbon house housing household consumer retail wholesale factory energy food stock share bond wage home mortgage health
   tax tariff ticket car truck train rail air road freight crop grain wheat soy battle troop tank missile drone artillery shell weapon border
   prison state budget market customs interest exchange crime murder death birth infection vaccine cancer heart storm flood fire forest
   ice glacier emission greenhouse hotel airport school class job factory ship arms oil gas power water rent land pay core headline heat`,
)

/** Nouns that are plural without an "s", with the singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `men man,women woman,feet foot,teeth tooth,geese goose,mice mouse,oxen ox,criteria criterion,phenomena phenomenon,
   bacteria bacterium,nuclei nucleus,fungi fungus,alumni alumnus,stimuli stimulus,lives life,wives wife,knives knife,thieves thief,
   halves half,wolves wolf,shelves shelf,loaves loaf,calves calf,leaves leaf,selves self,hooves hoof,scarves scarf,
   movies movie,ties tie,lies lie,calories calorie,cookies cookie,rookies rookie,zombies zombie,pies pie,
   shoes shoe,toes toe,canoes canoe,foes foe,buses bus,viruses virus,campuses campus,bonuses bonus,censuses census,
   choruses chorus,statuses status,gases gas,lenses lens,analyses analysis,crises crisis,theses thesis,hypotheses hypothesis,
   diagnoses diagnosis,oases oasis,axes axe,bases base,aches ache,caches cache,headaches headache,avalanches avalanche,quizzes quiz,cows cow,
   businessmen businessman,policemen policeman,fishermen fisherman,servicemen serviceman,gunmen gunman,
   people person,indices index,vertices vertex,matrices matrix,appendices appendix,embryos embryo,policewomen policewoman,congressmen congressman`
    .split(',')
    .map((row): [string, string] => {
      const [plural = '', singular = ''] = row.trim().split(' ')
      return [plural, singular]
    }),
)

/** The same in the singular, or never singular. */
export const INVARIANT_NOUNS = words(
  `personnel odds police staff sheep deer cattle aircraft spacecraft hovercraft watercraft series species means crossroads
   headquarters barracks media data fish salmon offspring swine works gallows news goods premises clothes
   thanks proceeds savings remains politics economics physics mathematics athletics gymnastics electronics logistics diabetes
   measles rabies bus gas virus campus bonus census chorus status lens corps chassis apparatus consensus crisis basis analysis
   thesis diagnosis emphasis oasis axis surplus focus genus cactus radius circus bias atlas canvas christmas texas kansas
   yes plus minus versus us this its as is was has gens mass`,
)
