import type { Status } from '../../../bundle/schema.ts'
import { isNumbered, lastLower, nounAt, verbAt, type Parse } from './grammar/parse.ts'
import { tenseOf } from './grammar/tense.ts'
import { JOINING } from './lexicon/verb-classes.ts'
import type { Numbered } from './numbered.ts'

const DEFINITE = /^(?:the|its|their|his|her|our|my|your|this|these|those)$/
/** How long, far, large or heavy something is. */
const MEASURES = /^(?:second|minute|hour|day|week|month|year|metre|kilometre|mile|yard|foot|inch|centimetre|millimetre|hectare|acre|square-\w+|ton|tonne|kilogram|pound|litre|barrel|megawatt|gigawatt|kilowatt)$/
const PARTS = /^(?:all|most|some|half|many|few|each|any|part|\p{L}+s|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/u

/** What the figure counts or measures is there, whatever the verb says will be done: "repay all of its 300 customers", "open the 850-metre bridge". */
export function isPresupposed(mention: Numbered): boolean {
  const { parse, first, number, input, after } = mention
  if (isAddedTo(mention) || isToldOfBefore(mention) || isItsToll(mention) || isWholeOf(mention)) return true
  const phrase = nounAt(parse, first)
  if (phrase === null) return false
  const words = parse.words.slice(phrase.from, phrase.to)
  const opener = words[0]?.lower ?? ''
  const whole = /^(?:all|both)$/.test(opener) && DEFINITE.test(words[1]?.lower ?? '')
  if (whole) return true
  if (!DEFINITE.test(opener)) return false
  if (lastLower(parse, first - 1) === 'of' && PARTS.test(lastLower(parse, first - 2))) return true
  const head = parse.words[phrase.head]
  return MEASURES.test(number.unit) && head !== undefined && head.start >= number.end && after <= phrase.head && /\p{L}/u.test(input.text.slice(number.start, number.end))
}

/** "win 18 of 28 seats": so many there are. */
function isWholeOf({ parse, first, number }: Numbered): boolean {
  return number.unit === 'count' && lastLower(parse, first - 1) === 'of' && COUNTED.test(lastLower(parse, first - 2)) && isNumbered(parse, first - 2)
}

const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)$/

/** "unable to verify Iran's 440 kg", "failed to find the 40 missing men": what is sought, and not found, is there. */
export function isSought({ parse, first, governor }: Numbered): boolean {
  const phrase = nounAt(parse, first)
  const lemma = verbAt(parse, governor?.verb ?? -1)?.lemma ?? ''
  if (governor?.role !== 'object' || phrase === null || first !== governor.verb + 1) return false
  const words = parse.words.slice(phrase.from, phrase.head)
  if (/^(?:verify|confirm)$/.test(lemma)) return words.some(({ tag }) => tag === 'possessive')
  return /^(?:find|locate|trace|reach|recover|track|see|identify)$/.test(lemma) && (DEFINITE.test(words[0]?.lower ?? '') || words.some(({ tag }) => tag === 'possessive'))
}

/** "The toll of 214 could rise": so far it has */
function isItsToll({ parse, first, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return governor?.role === 'subject' && verb !== null && /^(?:rise|climb|grow|increase|go|mount|change|fall|be)$/.test(verb.lemma) && lastLower(parse, first - 1) === 'of' && /^(?:toll|count|tally|total|figure|number)$/.test(parse.words[nounAt(parse, first - 2)?.head ?? -1]?.lower ?? '')
}

/** "would join 11,000 soldiers", "add 3,000 to the 11,000 there", "in addition to 11,000" */
function isAddedTo({ parse, first, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role === 'object' && verb !== null && !verb.passive && JOINING.has(verb.lemma) && first === governor.verb + 1) return true
  const [link, before] = [lastLower(parse, first - 1), lastLower(parse, first - 2)]
  if ((link === 'to' && before === 'addition') || (link === 'of' && before === 'top' && lastLower(parse, first - 3) === 'on') || link === 'besides') return true
  return link === 'to' && verb?.lemma === 'add' && DEFINITE.test(parse.words[nounAt(parse, first)?.from ?? -1]?.lower ?? '')
}

/** "relieve the 4,000 soldiers who arrived in May", "surpass the 1,500 it made", "the 4,000 already sent", "the 300 stationed there": those that are known. */
function isToldOfBefore({ parse, first, chunk }: Numbered): boolean {
  if (!DEFINITE.test(parse.words[nounAt(parse, first)?.from ?? -1]?.lower ?? '')) return false
  if (parse.chunks[chunk + 1]?.kind === 'relative') return tenseOf(parse, chunk + 2) === 'past' || tenseOf(parse, chunk + 2) === 'perfect'
  const next = parse.chunks[chunk + 1]
  const past = tenseOf(parse, chunk + 2)
  if (next?.kind === 'noun' && !next.time && (past === 'past' || past === 'perfect')) return true
  return next?.kind === 'verb' && (parse.words[next.from]?.lower === 'already' || (next.form === 'ed' && STANDING.has(next.lemma)))
}

/** Participles that tell where those are who are known: "the 28,500 troops stationed in Seoul". */
const STANDING = new Set('station base deploy hold garrison locate store keep house employ detain jail imprison trap'.split(' '))

/** Whether what is said of the figure's phrase leaves the figure as it is. */
export function isToldApart({ parse, first, chunk, governor }: Numbered, status: Status): boolean {
  if (governor?.role !== 'subject') return false
  // "sanctions on three firms are not meant to": said of the sanctions.
  const link = parse.chunks[first - 1]
  const about = link?.kind === 'preposition' && /^(?:on|against|in|over|with|between|at|from|near)$/.test(lastLower(parse, first - 1)) && nounAt(parse, first - 2) !== null
  if (status === 'denied') return about || isLeftOut(parse, governor.verb, first)
  // "20 men who crossed the line were probably lost": they did cross.
  const group = verbAt(parse, governor.verb)
  const doubted = group !== null && tenseOf(parse, governor.verb) !== 'open' && parse.words.slice(group.from, group.to).some(({ lower }) => /^(?:probably|possibly|perhaps|presumably|likely)$/.test(lower))
  const pronoun = parse.chunks[chunk + 1]?.kind === 'relative' ? chunk + 2 : -1
  return status === 'possible' && doubted && tenseOf(parse, pronoun) === 'past'
}

/** Who is not, or does not do, one of these is not there at all. */
const HAPPENING = new Set('be have do exist happen occur take send deploy dispatch kill wound injure fire launch supply deliver ship transfer destroy hit capture produce build buy sell sign give join'.split(' '))

/** "1,200 of the bodies have not been identified", "some 300 did not return": so many there are, of whom it is not so; and not "300 men were not sent". */
function isLeftOut(parse: Parse, verb: number, first: number): boolean {
  return lastLower(parse, first + 1) === 'of' || !HAPPENING.has(verbAt(parse, verb)?.lemma ?? 'be')
}
