import { isTimePhrase } from '../grammar/phrases.ts'
import { isDemonym } from '../lexicon/demonyms.ts'
import { COMPASS } from '../lexicon/closed.ts'
import { CHANGE_NOUNS, NOMINAL_ADJECTIVES, PEOPLE } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { chunkAt, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import type { Word } from '../grammar/words.ts'
import { areBodies, counted, numberedPlural } from './complement.ts'
import { countedPhrase, countedWithComplement } from './noun-phrase.ts'

/** "3,000 young dock workers", "a 900-ton ferry", "a 300-member delegation", "20 dead". */
export function countsFollowing({ number, parse, first: begin, chunk, after }: Numbered): string | null {
  const { words } = parse
  const phrase = nounAt(parse, chunk)
  const next = words[after]
  if (number.unit === 'count' && areBodies(parse, begin)) return 'body'
  if (next === undefined || (COMPASS.has(next.lower) && words[after + 1]?.lower === 'of')) return null
  if (next.text === '/' || (words[after - 1]?.text === '/' && words[after - 1]?.end === next.start)) return null
  if (phrase !== null && after === phrase.head && number.unit !== 'count' && CHANGE_NOUNS.has(next.lower)) return null
  if (phrase !== null && after < phrase.to) {
    if (next.tag === 'hyphen' && next.start === number.end && number.unit === 'count') {
      const part = words[after + 1]
      if (part === undefined || part.tag === 'number') return null
      return describes(part) ? countedPhrase(words, after + 2, phrase.to) : singular(part.text)
    }
    // "23-year-old Marek Novak" counts nobody.
    if (number.unit === 'year' && parse.words[phrase.head]?.tag === 'name' && next.tag === 'name' && parse.words[after - 1]?.lower.endsWith('old') === true && !isDemonym(singular(next.text))) return null
    // "soybeans 0.6% firmer"
    if (after === phrase.to - 1 && number.unit !== 'count' && /^\p{L}{3,}er$|^(?:more|less)$/u.test(next.lower) && next.tag !== 'name' && (next.tag === 'adjective' || nounAt(parse, chunk - 1) !== null)) return null
    if (next.tag === 'possessive' || isTimePhrase(words, after, phrase.to)) return null
    // "fewer than the 190,000 economists had forecast"
    const forecast = verbAt(parse, chunk + 1)
    if (forecast !== null && !forecast.passive && SAYING.has(forecast.lemma) && ['the', 'than'].includes(words[phrase.from]?.lower ?? '') && PEOPLE.has(singular(words[phrase.head]?.lower ?? ''))) return null
    const first = next.start < number.end ? after + 1 : after
    // "1,100 returned home"
    if (/^(?:returned|came|went|fled|flew|headed)$/.test(words[first]?.lower ?? '') && words[first + 1]?.lower === 'home') return null
    // "250 serving life terms", "12 facing charges": they are not what is counted; "450 serving officers" are.
    if (/^(?:serving|facing|awaiting|seeking|needing|requiring|receiving|carrying)$/.test(words[first]?.lower ?? '') && first < phrase.head && !PEOPLE.has(singular(words[phrase.head]?.lower ?? ''))) return null
    // "the three juntas' joint force": so many owners
    const owners = words.slice(first, phrase.head).findIndex(({ tag }) => tag === 'possessive')
    if (number.unit === 'count' && owners > 0 && isPlural(words[first + owners - 1]?.text ?? '') && /^['’]$/.test(words[first + owners]?.text ?? '')) return countedPhrase(words, first, first + owners)
    // "251 taken hostage"
    const taken = /^(?:taken|held)$/.test(words[first]?.lower ?? '') ? words[first + 1] : undefined
    if (taken !== undefined && /^(?:hostage|captive|prisoner)$/.test(taken.lower)) return taken.lower
    const only = words[first]
    if (only !== undefined && first === phrase.to - 1 && NOMINAL_ADJECTIVES.has(only.lower)) return harmedBefore(parse, begin, only.lower) ?? only.text
    const shared = sharedHead(mentionOf(parse, chunk, first))
    if (shared !== null) return shared
    return coordinated(parse, chunk, countedWithComplement(parse, chunk, first))
  }
  // "brought to 61 the number of ships"
  const tally = nounAt(parse, chunk + 1)
  if (number.unit === 'count' && tally?.from === after && next.lower === 'the' && /^(?:number|total|tally|count)$/.test(words[tally.head]?.lower ?? '') && words[tally.to]?.lower === 'of') {
    const tallied = nounAt(parse, chunk + 3)
    if (tallied !== null) return countedPhrase(words, tallied.from, tallied.to)
  }
  // "half the shells", "nearly half its tanks"
  const halved = nounAt(parse, chunk + 1)
  if (number.unit === 'fraction' && halved !== null && !halved.time && halved.from === after && /^(?:the|its|their|his|her|this|these|those)$/.test(next.lower)) return countedPhrase(words, halved.from + 1, halved.to)
  if (next.text === '(') return pastAside({ parse, after })
  // "6,400 kilograms (14,000 pounds) of cocaine"
  if (next.text === ')' && number.unit !== 'count' && words[after + 1]?.lower === 'of') return counted({ parse }, chunkAt(parse, words[after + 2]?.start ?? Infinity))
  if (NOMINAL_ADJECTIVES.has(next.lower) && number.unit === 'count') return harmedBefore(parse, begin, next.lower) ?? bothStates(words, after) ?? next.text
  return null
}

/** "6,200 killed and wounded", "40 dead or missing": of all of them one of the two. */
function bothStates(words: readonly Word[], at: number): string | null {
  const [first, link, other] = [words[at], words[at + 1], words[at + 2]]
  if (first === undefined || other === undefined || !/^(?:and|or)$/.test(link?.lower ?? '') || !NOMINAL_ADJECTIVES.has(other.lower)) return null
  return `${first.text} ${link?.text} ${other.text}`
}

/** "23 people were killed and dozens injured": the same people. */
function harmedBefore(parse: Parse, first: number, word: string): string | null {
  if (!word.endsWith('ed') || parse.chunks[first - 1]?.kind !== 'conjunction') return null
  for (let index = first - 2; index >= 0 && index > first - REACH / 4; index -= 1) {
    const head = parse.words[nounAt(parse, index)?.head ?? -1]
    // "600 killed and 4,000 wounded"
    if (head?.tag === 'number') return null
    if (head !== undefined && PEOPLE.has(singular(head.lower))) return numberedPlural(parse, index)
  }
  return null
}

/** "30-odd units", "a 20-strong team", "a two-storied house": not the part but the noun after it. */
function describes(part: Word): boolean {
  return part.tag === 'adjective' || /^(?:odd|some|plus|strong|fold)$|(?!speed|breed)\p{L}{3}ed$/u.test(part.lower)
}

/** "a $40 billion (£20 billion) contract" */
function pastAside({ parse, after }: Pick<Numbered, 'parse' | 'after'>): string | null {
  for (let index = after + 1; index < after + 12; index += 1) {
    if (parse.words[index]?.text !== ')') continue
    // "20 tonnes (22 tons) of grain"
    if (parse.words[index + 1]?.lower === 'of' && parse.words[index - 1]?.tag !== 'number') return counted({ parse }, chunkAt(parse, parse.words[index + 2]?.start ?? Infinity))
    const start = parse.words[index + 1]?.start
    const phrase = start === undefined ? null : nounAt(parse, chunkAt(parse, start))
    return phrase === null ||
      phrase.time ||
      phrase.from !== index + 1 ||
      COMPASS.has(parse.words[phrase.head]?.lower ?? '') ||
      !['noun', 'name', 'adjective'].includes(parse.words[phrase.from]?.tag ?? '')
      ? null
      : countedPhrase(parse.words, phrase.from, phrase.to)
  }
  return null
}

interface Mention {
  parse: Numbered['parse']
  chunk: number
  first: number
}
const mentionOf = (parse: Numbered['parse'], chunk: number, first: number): Mention => ({ parse, chunk, first })

/** "20 male and 30 female students": an adjective alone shares the head of the next conjunct. */
function sharedHead({ parse, chunk, first }: Mention): string | null {
  const phrase = nounAt(parse, chunk)
  const other = nounAt(parse, chunk + 2)
  const link = parse.chunks[chunk + 1]
  if (phrase === null || other === null || link?.kind !== 'conjunction') return null
  const adjective = parse.words[phrase.head]
  const head = parse.words[other.head]
  const designators = /\d/.test(adjective?.text ?? '') && /\d/.test(parse.words[other.from]?.text ?? '') && other.head > other.from
  if (designators && first === phrase.head && head?.tag === 'noun' && parse.words[other.from]?.tag !== 'number')
    return `${adjective?.text ?? ''} ${parse.words[link.from]?.lower ?? 'and'} ${countedPhrase(parse.words, other.from, other.to) ?? ''}`
  // "two Chinese and seven Russian aircraft"
  const isNational = adjective?.tag === 'name' && isDemonym(adjective.text) && parse.words[other.from]?.tag === 'number'
  if ((adjective?.tag !== 'adjective' && !isNational) || head?.tag !== 'noun' || first !== phrase.head) return null
  return `${adjective.text} ${singular(head.text)}`
}

/** "300 men and women": two bare plurals under one number are both counted. */
function coordinated(parse: Numbered['parse'], chunk: number, head: string | null): string | null {
  const link = parse.chunks[chunk + 1]
  const phrase = nounAt(parse, chunk)
  const other = nounAt(parse, chunk + 2)
  if (head === null || phrase === null || other === null || link?.kind !== 'conjunction') return head
  const after = parse.chunks[chunk + 3]
  if (after?.kind === 'verb' && !(after.finite !== true)) return head
  const bare =
    other.to === other.from + 1 &&
    parse.words[other.head]?.tag === 'noun' &&
    isPlural(parse.words[other.head]?.text ?? '')
  if (!bare || !isPlural(parse.words[phrase.head]?.text ?? '')) return head
  const second = countedPhrase(parse.words, other.from, other.to)
  return second === null ? head : `${head} ${parse.words[link.from]?.lower ?? 'and'} ${second}`
}
