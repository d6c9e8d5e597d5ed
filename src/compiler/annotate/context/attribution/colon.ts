import type { NamedSpan } from '../../../../bundle/schema.ts'
import { CAPITALS, countriesOf } from '../../countries.ts'
import type { Word } from '../grammar/words.ts'
import { ACTORS, EVIDENCE, REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'

/** The most words that name a speaker before or after a colon. */
const LONGEST = 7

const NAMING = new Set<Word['tag']>([
  'name',
  'noun',
  'adjective',
  'possessive',
  'determiner',
  'hyphen',
  'preposition',
  'verb',
])

/** "…: British defense ministry", "Kyiv: 300 sent" in headlines. */
export function colon(mention: Numbered): NamedSpan | null {
  const {
    parse: { words },
    number,
    input,
  } = mention
  const tail = words.slice(-LONGEST - 1)
  const closing = tail.findIndex((word) => word.text === ':')
  const after = closing < 0 || (tail[closing]?.start ?? 0) < number.end ? [] : tail.slice(closing + 1)
  const lead = words.slice(0, LONGEST + 1)
  const opening = lead.findIndex((word) => word.text === ':')
  const before = opening < 0 || (lead[opening]?.end ?? 0) > number.start ? [] : lead.slice(0, opening)
  const speaker = [after, isTopic(before, input.text.slice(lead[opening]?.end, number.sentence.end)) ? [] : before].find(namesSomeone)
  const [first, last] = [speaker?.[0], speaker?.at(-1)]
  return first === undefined || last === undefined ? null : namedSpan(mention, first.start, last.end)
}

function namesSomeone(words: readonly Word[]): boolean {
  const last = words.at(-1)
  // "Texas floods: death toll passes 100" is the topic.
  if (last?.tag === 'noun' && last.text === last.lower && !ACTORS.has(singular(last.lower)) && !REPORTS.has(singular(last.lower)) && !EVIDENCE.has(singular(last.lower))) return false
  // "Rescue completed in Arica: 18 dead" is what was done.
  if (words.some(({ tag, verb }, at) => tag === 'verb' && at > 0 && verb !== null && verb.form !== 'ing')) return false
  return words.some((word) => word.tag === 'name' || word.tag === 'noun') && words.every((word) => NAMING.has(word.tag))
}

/** What a title tells of: happenings, sicknesses, goods. A capital at its start shows no name. */
const TOPICS = new Set(
  `war conflict battle siege fighting invasion offensive earthquake quake tsunami flood flooding hurricane typhoon cyclone storm tornado landslide volcano eruption drought
   heatwave wildfire fire blaze explosion blast crash collision accident disaster shooting bombing attack raid strike airstrike coup protest riot election referendum budget summit
   crisis outbreak epidemic pandemic measles mpox monkeypox ebola cholera covid covid-19 coronavirus malaria polio dengue flu influenza tuberculosis hiv aids plague zika
   oil gold gas wheat corn rice sugar coffee copper silver steel bitcoin housing inflation unemployment trade tariff sanction football cricket tennis cycling`.split(/\s+/),
)

/** "Train crash in Greece: 57 dead", "Mpox: 731,000 doses", "Japan: 50 dead": what it is about, and nobody who says so. */
function isTopic(words: readonly Word[], statement: string): boolean {
  const link = words.findIndex(({ tag }) => tag === 'preposition')
  const core = link < 0 ? words : words.slice(0, link)
  const head = singular(core.at(-1)?.lower ?? '')
  const speaks = ACTORS.has(head) || REPORTS.has(head) || EVIDENCE.has(head)
  if (speaks) return false
  if (core.some(({ lower }) => TOPICS.has(singular(lower)))) return true
  const name = words.map(({ text }) => text).join(' ')
  // "Ukraine: Russia lost 40 tanks" is the government's; so is what a capital says.
  return link < 0 && words.length < 3 && !CAPITALS.has(name) && countriesOf(name).size > 0 && countriesOf(statement).size === 0
}
