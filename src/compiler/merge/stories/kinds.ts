/**
 * Kinds of news, a line each: its name and the words that tell it, plain or as the start of a regular expression. A word may speak for several kinds. What is known of the world stands here: a flood is no
 * skating final, whatever words two reports share.
 */
const KINDS = `
flood: flood\\w*|inundat\\w*|levees?|mudslides?|landslides?|deluge|overflow\\w*|torrential|monsoon|under water|underwater|submerged
wildfire: wildfires?|bushfires?|forest fires?|brush fires?|firefighters?|blazes?|flames
storm: typhoons?|hurricanes?|cyclones?|storms?|tornado\\w*|blizzards?|snowstorms?|landfall|snowfall
quake: earthquakes?|quakes?|aftershocks?|magnitude|tremors?|tsunamis?
volcano: volcano\\w*|volcanic|eruptions?|erupt\\w*|lava
heat: heatwaves?|heat wave|droughts?|heat
rail: trains?|railways?|derail\\w*|locomotives?|rail
air: planes?|airliners?|runways?|airlines?|flights?|crash-land\\w*|helicopters?|jets?|cockpit|black box\\w*|airports?
sea: ferry|ferries|capsiz\\w*|sank|sink\\w*|shipwreck|boats?|submersible|tankers?|vessels?|ships?|dinghy|dinghies|cargo ship
mine: miners?|mineshaft|coal|shaft|colliery
building: collaps\\w*|scaffold\\w*|rubble|high-rise
crowd: stampedes?|crush\\w*|crowd surge
shooting: gunm[ae]n|shooting|shooters?|shot dead|opened fire|stabb\\w*|knife
militants: militants?|jihadis\\w*|insurgents?|suicide bomb\\w*|bombers?
missile: missiles?|rockets?|ballistic|icbms?|test-fir\\w*|projectiles?|hypersonic
space: satellites?|orbit\\w*|spacecraft|lunar|moon|astronauts?|probe|rover|rockets?|launch pad
airwar: drones?|rockets?|missiles?|airstrikes?|air strikes?|shelling|shelled|bombardment|glide bombs?|air defen[cs]es?|strikes?
front: frontline|front line|captured?|advance[ds]?|offensive|counteroffensive|retreat\\w*|villages?|siege|besieged
reactor: reactors?|nuclear (?:power )?(?:plant|station)s?|iaea|radiation|power units?|enrich\\w*|uranium
talks: talks|negotiat\\w*|ceasefires?|truces?|peace|delegations?|mediat\\w*|corridors?
visit: summits?|visit\\w*|trip|met|meeting|talks|hosted?|delegations?
election: elections?|vot(?:e|es|ed|ing|ers?)|ballots?|polls?|candidates?|run-?off|presidential race|coalition|parliamentary|landslide|turnout
cabinet: resign\\w*|no-confidence|impeach\\w*|cabinet|reshuffle|sworn in|dissol\\w*|oust\\w*
coup: coup|junta|martial law|mutin\\w*|rebellion
protest: protest\\w*|demonstrat\\w*|rall(?:y|ies)|blockades?|truckers?|convoys?|riots?|tear gas
labour: unions?|strikers?|walkouts?|walked out|wages?|pickets?|industrial action
court: courts?|judges?|trial|verdict|sentenced?|convict\\w*|prosecutors?|indict\\w*|lawsuit|sued|appeal|prison|jail\\w*|charged
sanctions: sanction\\w*|blacklist\\w*|asset freeze|frozen assets
tariffs: tariffs?|trade deal|duties|import tax\\w*|customs
trade: exports?|imports?|trade surplus|trade deficit|shipments
rates: central bank|interest rates?|rate cut|rate hike|basis points|inflation|consumer prices|monetary
market: shares|profits?|merger|takeover|earnings|revenue|quarterly|stock|investors?
budget: budgets?|spending|deficit|debt|gdp|tax\\w*
disease: virus\\w*|outbreaks?|infections?|infected|vaccin\\w*|cholera|ebola|measles|covid\\S*|coronavirus|pandemic|epidemic|mpox|dengue|polio|bird flu|cases|quarantine
sport: olympic\\w*|paralympic\\w*|medals?|championships?|athletes?|world cup|tournament|skat\\w*|football|soccer|league|doping|stadium|match
cyber: hack\\w*|cryptocurrenc\\w*|cyber\\w*|malware|ransomware|crypto|exchange
hostage: hostages?|kidnap\\w*|abduct\\w*|captives?
swap: prisoners? of war|prisoner (?:swap|exchange)|swap|pows|freed|exchanged
drill: exercises?|drills?|maneuvers|manoeuvres|war games
arms: arms|ammunition|shells|weapons?|munitions?|artillery|patriot|howitzers?|tanks?
troops: troops|soldiers|deploy\\w*|servicemen|brigades?|mobili[sz]\\w*|conscript\\w*
food: famine|food aid|hunger|wfp|malnutrition|starv\\w*|grain|wheat|rice|harvest
migration: migrants?|asylum|refugees?|deport\\w*|border crossings?|smugglers?
energy: oil|gas|pipelines?|opec\\S*|barrels?|refiner(?:y|ies)|lng|blackouts?|outages?|electricity|power grid|power cuts?
defect: defect\\w*|escap\\w*|fled
religion: pope|conclave|vatican|cardinals?|church|pontiff
spy: spy|spies|espionage|intelligence|surveillance|balloons?
arrest: arrest\\w*|detain\\w*|raid\\w*|police|custody
animals: elephants?|pandas?|zoo|whales?|wildlife|species
heritage: museums?|cathedral|archaeolog\\w*|heist|paintings?|festival|film|concert
death: funeral|mourn\\w*|died|dies|obituary|buried
ban: ban|bans|banned|outlaw\\w*|legislation|bill|law
toll: killed|dead|death toll|deaths|missing|injured|wounded
dam: dams?|reservoirs?|hydroelectric
bridge: bridges?|tunnels?|roads?|highways?|bus|buses|truck|lorry
`

const RULES = KINDS.trim()
  .split('\n')
  .map((line) => {
    const [kind = '', words = ''] = line.split(': ')
    return [kind, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu')] as const
  })

/** How strongly a text is of each kind, 0 to 1; a kind that it is not of is left out. */
export type Kinds = ReadonlyMap<string, number>

/** What headline, first sentence and opening (which may hold both) say of a report's kinds: the earlier the more. */
export function kindsOf(headline: string, lead: string, opening: string): Kinds {
  const kinds = new Map<string, number>()
  for (const [kind, rule] of RULES) {
    const times = (text: string): number => (text.match(rule) ?? []).length
    const strength = (times(headline) > 0 ? 0.6 : 0) + Math.min(0.6, 0.4 * times(lead)) + Math.min(0.4, 0.1 * times(opening))
    if (strength > 0) kinds.set(kind, Math.min(1, strength))
  }
  return kinds
}

/** A text of less than this is of no kind; two of less in common are of two. */
const [SOME, COMMON] = [0.3, 0.2]

/** True where both are of some kind, and of no common one. */
export function areOfOtherKinds(a: Kinds, b: Kinds): boolean {
  const [own, other] = [squaresOf(a), squaresOf(b)]
  if (own < SOME || other < SOME) return false
  let common = 0
  for (const [kind, strength] of a) common += strength * (b.get(kind) ?? 0)
  return common / Math.sqrt(own * other) < COMMON
}

function squaresOf(kinds: Kinds): number {
  return [...kinds.values()].reduce((sum, strength) => sum + strength * strength, 0)
}
