import { TIME_NOUNS, TIME_OPENERS } from '../lexicon/closed.ts'
import { isDemonym } from '../lexicon/demonyms.ts'
import { ACTORS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { HARMING } from '../lexicon/verb-classes.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { isAmongThem, isPart, numberedPlural } from './complement.ts'

/** "flew 350 kilometers, according to the ministry, which counted eight": a measure is not what is counted. */
const MEASURES = /^(?:kilomet(?:er|re)|met(?:er|re)|mile|foot|inch|ton|tonne|kilogram|pound|lit(?:er|re)|barrel|hectare|acre|percent|point|degree|megawatt|gigawatt)$/i

/** Stand for the noun that was said before: "two others", "1,500 more". */
const STANDING_IN = new Set(['others', 'more', 'fewer', 'less', 'additional', 'further', 'short', 'shy'])

/** The adverbs and adjectives that may be left of such a phrase. */
const AROUND = new Set(['determiner', 'number', 'adverb', 'adjective', 'hyphen'])

/**
 * "100 balloons, 20 of them full; another 40 came": a number with no noun of its own counts what the number before it did,
 * if that noun was a plural. Last of the rules, since any noun that is said is nearer.
 */
export function countsElided(mention: Numbered): string | null {
  const { number, parse, first, chunk, governor } = mention
  if (number.unit !== 'count' || !isBare(parse, chunk)) return null
  const people = harms(mention) && !isShortOf(mention)
  let verbs = false
  for (let index = first - 1; index >= 0 && index > first - REACH; index -= 1) {
    if (lastLower(parse, index) === ';' && number.change === null && lastLower(parse, chunk + 1) !== 'others') return people || governor?.role !== 'subject' ? null : onlyNumbered(parse, index)
    verbs ||= verbAt(parse, index)?.finite === true
    const counted = numberedPlural(parse, index)
    if (counted !== null && MEASURES.test(counted)) continue
    // "300 workers, including 40 engineers, arrived and 120 left"
    if (counted !== null && (isAmongThem(parse, index) || (verbs && isPart(parse, index)))) continue
    if (counted !== null && (!people || (isSomebody(parse, index) && !isPart(parse, index)))) return counted
  }
  return null
}

/** "launched 100 drones; 60 were shot down": what all that is numbered before the mark is, if it is one thing. */
function onlyNumbered(parse: Parse, mark: number): string | null {
  const all = new Set(parse.chunks.slice(Math.max(0, mark - REACH), mark).flatMap((_, at) => numberedPlural(parse, Math.max(0, mark - REACH) + at) ?? []))
  const [counted] = all
  return all.size === 1 && counted !== undefined && !MEASURES.test(counted) ? counted : null
}

/** "eight short of a majority" */
export function isShortOf({ parse, after }: Numbered): boolean {
  return /^(?:short|shy)$/.test(parse.words[after]?.lower ?? '')
}

/** Who is killed, hurt or dies is somebody, not the weapons told of before. */
function harms({ parse, governor, chunk }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1) ?? verbAt(parse, chunk + 1)
  // "60 were shot down"
  if (verb?.lemma === 'shoot' && parse.words[verb.to]?.lower === 'down') return false
  return verb !== null && (HARMING.has(verb.lemma) || verb.lemma === 'die' || verb.lemma === 'survive')
}

function isSomebody(parse: Parse, at: number): boolean {
  const head = parse.words[nounAt(parse, at)?.head ?? -1]
  return head !== undefined && (ACTORS.has(singular(head.lower)) || head.lower === 'people' || isDemonym(singular(head.text)))
}

function isBare({ words, chunks }: Parse, at: number): boolean {
  const chunk = chunks[at]
  if (chunk === undefined || chunk.kind !== 'noun') return false
  return words.slice(chunk.from, chunk.to).every((word) => STANDING_IN.has(word.lower) || AROUND.has(word.tag) || word.tag === 'calendar' || TIME_OPENERS.has(word.lower) || TIME_NOUNS.has(word.lower.replace(/s$/, '')))
}
