import type { Token } from '../../segment/index.ts'
import { WEEKDAYS } from './lexicon.ts'
import type { Match } from './match.ts'
import { isPastForm } from './word-class.ts'

/** Plural nouns that years are told of ("the 2024 elections"), so that the number before them is no count. */
const YEAR_NOUNS = new Set(
  'elections olympics games talks protests sanctions figures sales exports imports results levels attacks floods championships awards finals riots census reforms negotiations hearings accords agreements tests launches earnings profits revenues forecasts estimates prices drills exercises primaries playoffs highs lows standards rules plans bombings wildfires champions winners finalists semi-finalists medallists medalists graduates crashes eruptions earthquakes hurricanes cyclones typhoons storms quakes murders killings massacres shootings raids strikes summits conventions edicts acts scandals tariffs treaties pacts editions vintages'.split(' '),
)
const PLURALS = new Set('people troops men women children personnel police staff sheep feet'.split(' '))
const NOT_PLURAL = /(?:ss|us|is|as|ous|ways)$/

/** True when a number before this word would count it: "soldiers", "people". Verbs in -s count as nouns here. */
export function isCountedNoun(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return false
  if (PLURALS.has(token.lower)) return true
  if (YEAR_NOUNS.has(token.lower)) return false
  return token.lower.length > 3 && token.lower.endsWith('s') && !NOT_PLURAL.test(token.lower)
}

/** Months that are also names or verbs: without a preposition, or a word that dates, they are taken for those. */
const NAMES = new Set('april may june august march jan mar sep dec jun'.split(' '))
const BEFORE_MONTH = new Set(
  'in since by until till from to through of during before after between and early late mid last next this each every throughout around beginning ending for'.split(' '),
)

/** "its March listing", "the May election": whose noun follows. */
const OWNERS = /^(?:its|their|his|her|our|the|a|['’]s)$/
/** "the May government" is somebody's. */
const MAYS = /^(?:government|administration|cabinet|deal|era|premiership|family)$/

/** What a month has, and no person of its name. */
const OF_A_MONTH = /^(?:gains?|rise|drop|fall|decline|increase|jump|loss(?:es)?|figures?|reading|level|total|data|numbers|tally|growth|inflation|exports|imports|sales|output|production|pace|rate|revised|preliminary|toll|election|elections|vote|attacks?|strikes?|summit|quake|earthquake|storm|floods?|offensive|record|estimates?|forecast|surplus|deficit)$/

const NAMED_THING = /^(?:Movement|Alliance|University|Street|Square|Bridge|City|Avenue|Brigade|Group|Media|Youth|Stadium|Hospital|Road|Coalition|Organi[sz]ation|Battalion|Foundation|Prize)$/

/** "the April 6 Movement", "a Long March 7 rocket": tokens [month, to) are part of a name. */
export function namesThing(tokens: readonly Token[], month: number, to: number): boolean {
  if (tokens[month]?.lower === 'march' && tokens[month - 1]?.text === 'Long') return true
  const after = tokens[to]?.kind === 'number' ? tokens[to + 1] : tokens[to]
  return tokens[to - 1]?.text !== ',' && NAMED_THING.test(after?.text ?? '')
}

/** True for "May" the name or verb, "March on Washington": a month's word that nothing around it makes a date. */
export function nameLike(match: Match): boolean {
  const word = match.word('month')
  const before = match.before()
  const after = match.after()
  if (opensSentence(match)) return false
  if (/^(?:Ms|Mr|Mrs|Dr|Miss)\.?$/.test(before?.text ?? '') || (before?.text === '.' && /^(?:Ms|Mr|Mrs|Dr)$/.test(match.before(2)?.text ?? ''))) return true
  if (namesThing(match.tokens, match.at('month')?.[0] ?? match.first, match.last) || /^(?:Revolution|Crisis|Uprising)$/.test(after?.text ?? '')) return true
  if (match.tokens[match.first]?.lower.length === 3 && word !== 'may' && isName(before) && !BEFORE_MONTH.has(before?.lower ?? '')) return true
  // "August's gain", and not "August's novel"
  if (/^['’]s$/.test(after?.lower ?? '') && OF_A_MONTH.test(match.tokens[match.last + 1]?.lower ?? '')) return false
  // "as early as August"
  if (before?.lower === 'as' && /^(?:early|late|soon|recently)$/.test(match.before(2)?.lower ?? '')) return false
  if (word === 'may' || word === 'march' || NAMES.has(word)) {
    if (before !== undefined && isLowerNoun(after) && !AFTER_YEAR.test(after?.lower ?? '') && after?.lower !== 'of' && OWNERS.test(before.lower) && !(word === 'may' && MAYS.test(after?.lower ?? ''))) return false
    if (before === undefined || !BEFORE_MONTH.has(before.lower)) return !isLowerNoun(after) || word === 'may' || word === 'march' || before === undefined
    if (before.lower === 'and' || before.lower === 'for' || before.lower === 'of') return isName(after)
    return isName(after) && !WEEKDAYS.has(after?.lower ?? '')
  }
  return isName(before) && isName(after)
}

/** "In October Russia lost", "said that in May Chile sold": a time that stands before the name of who did it, without a comma. */
function opensSentence(match: Match): boolean {
  const before = match.before()
  if (before === undefined || !/^(?:in|since|by|during|from)$/.test(before.lower)) return false
  return match.first === 1 || isName(match.after()) && (isPastForm(match.after(2) ?? before) || isPastForm(match.after(3) ?? before))
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)
}

function isLowerNoun(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Ll}/u.test(token.text)
}

const BEFORE_YEAR = new Set(
  'in since by until till from to through of during before after between and early late mid around circa year fiscal for ending ended as'.split(' '),
)
const DESIGNATORS = new Set(
  'resolution resolutions unscr rule rules hill peak camp bureau gate train bus route agenda vision tender rs resolution no number article order law bill act section flight model type class series room highway route channel level page chapter line unit index office photoshop nasdaq boeing airbus windows russell nikkei dow ftse file case decree directive document protocol version phase at about nearly almost some over approximately roughly than least most'.split(' '),
)
const UNITS = new Set(
  'km kg mm cm m tons tonnes ton tonne kilometres kilometers metres meters miles mile kilometre kilometer meter metre percent per-cent kw mw mph feet foot hectares acres barrels degrees dollars euros won yuan yen pounds rubles gmt utc hours hrs h'.split(' '),
)
const MEASURES = /^(?:million|billion|trillion|thousand|hundred|crore|lakh|more|square|cubic|metric|north|south|u\.s|us)$/

/** True where a number of four digits is read as a year rather than as a count, an amount or a number in a name. */
export function isYearContext(match: Match, year: number): boolean {
  const [at] = match.at('year') ?? [match.first]
  const before = match.tokens[at - 1]
  const after = match.after()
  const linked = before !== undefined && BEFORE_YEAR.has(before.lower)
  if (before !== undefined && (before.kind === 'symbol' || before.kind === 'number')) return false
  // "no earlier than 2028"
  const compared = before?.lower === 'than' && /^(?:earlier|later|sooner)$/.test(match.tokens[at - 2]?.lower ?? '')
  if (before !== undefined && DESIGNATORS.has(before.lower) && !compared) return false
  // "In 2024 South Korea", "In 2022 1,200 people"
  const fronted = linked && /^(?:in|since|during|by|until)$/.test(before.lower) && (isName(after) || (at === 1 && after?.kind === 'number'))
  if (after !== undefined && !fronted && (after.kind === 'symbol' || after.kind === 'number' || UNITS.has(after.lower) || MEASURES.test(after.lower) || (after.lower === 'or' && !/^(?:19|20)\d\d$/.test(match.after(2)?.text ?? '')))) return false
  if (after?.text === 'Index') return false
  const round = year % 100 === 0
  // Counts of four digits mostly have a comma: the 2019 champions are of that year.
  if (isCountedNoun(after) && before?.lower === 'the' && !PLURALS.has(after?.lower ?? '') && !round) return year >= 1900 && year <= 2050
  if (isCountedNoun(after)) return linked && !round && before.lower !== 'and' && before.lower !== 'of' && before.lower !== 'to' && year >= 1900 && year <= 2050
  if (isAdjectiveThenCounted(match)) return linked && !round && year >= 1900 && year <= 2050
  if (year >= 1900 && year <= 2050) return linked || !round || year === 2000
  if (year > 2050 && year <= 2150) return before !== undefined && /^(?:by|until|through|beyond|in|before)$/.test(before.lower) && !isLowerNoun(after)
  return linked && year >= 1000 && (before.lower === 'in' || before.lower === 'since' || before.lower === 'of') && (!isLowerNoun(after) || AFTER_YEAR.test(after?.lower ?? ''))
}

/** Words that govern or join, unlike a noun that is counted or dated. */
const AFTER_YEAR = /^(?:and|but|or|when|while|as|by|for|with|after|before|to|at|on|in|was|were|is|had|has|until|that|which|who|under|during|from|since|near|because)$/

/** "2000 young soldiers" without a determiner in front. */
function isAdjectiveThenCounted(match: Match): boolean {
  const before = match.before()
  if (before !== undefined && /^(?:the|its|their|his|her|our|a|an|this|that|'s|’s)$/.test(before.lower)) return false
  return isLowerNoun(match.after()) && /^(?:young|new|armed|additional|north|south|more|other|foreign|military)$/.test(match.after()?.lower ?? '') && isCountedNoun(match.after(2))
}
