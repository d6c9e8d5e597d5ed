import { ACTORS, CHANGE_NOUNS, COUNTING_NOUNS, NOMINAL_ADJECTIVES, PEOPLE, TALLYING } from '../lexicon/nouns.ts'
import { measurerOf } from '../attribution/measuring.ts'
import { PUTTING } from '../attribution/estimating.ts'
import { CHANGING, MEASURING, PLANNING } from '../lexicon/verb-classes.ts'
import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt, wordAt, type Parse } from '../grammar/parse.ts'
import type { NounPhrase } from '../grammar/phrases.ts'
import type { Numbered } from '../numbered.ts'
import { singular } from '../lexicon/singular.ts'
import { countriesOf } from '../../countries.ts'
import { numberedBefore } from './complement.ts'
import { countedPhrase, measuredPhrase } from './noun-phrase.ts'
import { sentenceBefore } from './of-them.ts'
import { isMoney } from '../../../../lib/money.ts'
import { TIME_UNITS } from '../../time-units.ts'

/** "exports fell 5%", "the death toll rose to 43", "the number of workers reached 300": the subject is what is measured. */
export function countsSubject(mention: Numbered): string | null {
  const { parse, governor, first: begin, number } = mention
  const first = averaged(parse, begin) ? begin - 2 : isExtreme(parse, begin) ? begin - 3 : begin
  const put = putNumber(parse, first)
  if (put !== null) return put
  const verb = governor === null ? null : verbAt(parse, governor.verb)
  if (governor === null || governor.role === 'subject' || verb === null || isModifier(parse, number)) return null
  const object = changedObject({ parse, governor, first })
  // "corrected its figure for deaths to 83"
  const named = object === null || lastLower(parse, object + 1) !== 'for' || !isTally(parse, object) ? null : nounAt(parse, object + 2)
  if (named !== null && object !== null && object + 2 < first) return countedPhrase(parse.words, named.from, named.to)
  if (object !== null) return isTally(parse, object) ? (tallied(parse, first) ?? talliedBefore(mention) ?? measured(parse, object)) : measured(parse, object)
  // "their ration cut to 450 grams"
  const cut = CHANGING.has(verb.lemma) && !verb.passive && governor.verb === first - 2 && TO_AMOUNT.has(lastLower(parse, first - 1))
  if (cut && nounAt(parse, governor.verb - 1) !== null && verbAt(parse, governor.verb - 2) !== null) return measured(parse, governor.verb - 1)
  const comesTo = verb.lemma === 'come' && (lastLower(parse, first - 1) === 'to' || (lastLower(parse, first - 1) === 'at' && lastLower(parse, first - 2) === 'in'))
  const moves = /^(?:from|to)$/.test(lastLower(parse, first - 1)) && number.unit !== 'count' && !TIME_UNITS.has(number.unit)
  const goes = verb.lemma === 'go' && (moves || /^(?:up|down)$/.test(lastLower(parse, governor.verb + 1)))
  const takes = verb.lemma === 'take' && TIME_UNITS.has(number.unit) && governor.verb === first - 1
  const sheds = /^(?:shed|sink)$/.test(verb.lemma) && number.unit !== 'count'
  const makesUp = verb.lemma === 'make' && lastLower(parse, governor.verb + 1) === 'up'
  const putAt = verb.passive && (lastLower(parse, first - 1) === 'at' || CHANGING.has(verb.lemma))
  if (!(makesUp || comesTo || goes || takes || sheds || putAt || MEASURING.has(verb.lemma)) || !complements(parse, governor.verb, first)) return null
  const at = asideOf(parse, governor.verb) ?? subjectOf(parse, governor.verb)
  const phrase = at === null ? null : nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (at === null || phrase === null || head === undefined || phrase.time || isPerson(parse, phrase) || measurerOf(mention) !== null) return null
  // "the wounded exceed 200"
  if (number.unit === 'count' && NOMINAL_ADJECTIVES.has(head.lower) && phrase.from === phrase.head - 1 && parse.words[phrase.from]?.lower === 'the') return head.lower
  // "Poland wants to reach 5 percent"
  if (head.tag === 'name' && phrase.from === phrase.head && countriesOf(head.text).size > 0) return null
  // "a trial of 8,300 adults that lasted five years", "growth in the previous three months"
  if (TIME_UNITS.has(number.unit) && (parse.words[phrase.from]?.tag === 'number' || ['in', 'over', 'for', 'during', 'within'].includes(lastLower(parse, first - 1)))) return null
  if (
    (isMoney(number.unit) || number.unit === 'count') &&
    (verb.lemma === 'lose' || verb.lemma === 'gain') &&
    (head.tag === 'name' || ACTORS.has(singular(head.lower)))
  )
    return null
  // "has sent 1,500 shells and plans to reach 1,800"
  if (number.unit === 'count' && verb.infinitive && !isTally(parse, at) && PLANNING.has(verbAt(parse, governor.verb - 1)?.lemma ?? '')) return tallied(parse, first) ?? measured(parse, at)
  return isTally(parse, at) ? (tallied(parse, at) ?? talliedBefore(mention) ?? measured(parse, at)) : measured(parse, at)
}

/** "President Brask": no share or sum is of him. */
function isPerson({ words }: Parse, { from, head }: NounPhrase): boolean {
  return words[head]?.tag === 'name' && words.slice(from, head).some(({ lower, tag }) => tag !== 'possessive' && PEOPLE.has(lower))
}

/** "put the number of soldiers killed so far at 40": what is told of them stands between. */
function putNumber(parse: Parse, first: number): string | null {
  if (!/^(?:at|to)$/.test(lastLower(parse, first - 1))) return null
  for (let index = first - 3; index > 1 && index > first - REACH / 4; index -= 1) {
    const tally = parse.words[nounAt(parse, index - 2)?.head ?? -1]?.lower ?? ''
    const inner = nounAt(parse, index)
    const set = verbAt(parse, index - 3)?.lemma ?? ''
    if (parse.chunks[index]?.kind === 'comma') return null
    if (inner !== null && lastLower(parse, index - 1) === 'of' && COUNTING_NOUNS.has(tally) && (PUTTING.has(set) || CHANGING.has(set))) return countedPhrase(parse.words, inner.from, inner.to)
  }
  return null
}

/** ", valued at …" is said of the phrase before the comma, ", closing at …" of the subject. */
const DESCRIBING = new Set([
  'estimate',
  'value',
  'price',
  'put',
  'cost',
  'total',
  'number',
  'average',
  'weigh',
  'measure',
  'amount',
])

/** "a share of its wages, put at 12%": a measuring participle after a comma measures the phrase before. */
function asideOf(parse: Parse, verb: number): number | null {
  const measure = verbAt(parse, verb)
  if (
    measure === null ||
    measure.finite !== false ||
    measure.infinitive
  )
    return null
  // "with the cheapest seat now costing $95"
  if (nounAt(parse, verb - 1) !== null && measure.form === 'ing' && lastLower(parse, verb - 2) === 'with') return verb - 1
  if (!DESCRIBING.has(measure.lemma)) return null
  // "jewels valued at 88 million euros"
  if (nounAt(parse, verb - 1) !== null && measure.form !== 'ing') return verb - 1
  if (parse.chunks[verb - 1]?.kind !== 'comma') return null
  return nounAt(parse, verb - 2) === null ? null : verb - 2
}

/** "hit 34.8%, a 28-year high": a time in an adjective measures nothing that the subject is. */
function isModifier({ words }: Parse, { start, end }: Numbered['number']): boolean {
  const next = wordAt({ words }, end)
  const [unit, hyphen] = [words[next - 1], words[next - 2]]
  const joined = hyphen?.tag === 'hyphen' && hyphen.start > start && unit?.end === end
  return joined && ['noun', 'adjective'].includes(words[next]?.tag ?? '')
}

/** "thinned by an average of 1.5 metres": the average belongs to the number. */
function averaged(parse: Parse, first: number): boolean {
  const phrase = nounAt(parse, first - 2)
  return lastLower(parse, first - 1) === 'of' && phrase !== null && ['a', 'an'].includes(parse.words[phrase.from]?.lower ?? '') && ['average', 'total', 'maximum', 'minimum', 'pace', 'rate'].includes(lastLower(parse, first - 2))
}

/** "widened to a 10-month high of $24 billion", "hit a record low of 3%" */
function isExtreme(parse: Parse, first: number): boolean {
  const opener = nounAt(parse, first - 3)
  return lastLower(parse, first - 1) === 'of' && /^(?:high|low|peak)$/.test(lastLower(parse, first - 2)) && nounAt(parse, first - 2) !== null && opener !== null && /^an?$/.test(parse.words[opener.from]?.lower ?? '')
}

const TRULY = new Set(['true', 'real', 'actual', 'exact', 'overall', 'final', 'official', 'current'])

/** "put the true figure at 45,000": the tally of what was counted before. */
function isTally(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  const isPlain = phrase !== null && phrase.head <= phrase.from + (TRULY.has(parse.words[phrase.from + 1]?.lower ?? '') ? 2 : 1)
  return isPlain && ['figure', 'number', 'total', 'tally', 'count'].includes(parse.words[phrase.head]?.lower ?? '') && lastLower(parse, at + 1) !== 'of'
}

/** A total is of all that was counted before: of its last noun, without what stands before that. */
function tallied(parse: Parse, before: number): string | null {
  return numberedBefore(parse, beforeAside(parse, before))?.split(' of ')[0]?.split(' ').at(-1) ?? null
}

/** "killed 900 people, among them 40 children": the parts are not what the total is of. */
function beforeAside(parse: Parse, before: number): number {
  for (let index = before - 1; index > 0 && index > before - REACH; index -= 1) if (/^(?:among|including)$/.test(lastLower(parse, index)) && parse.chunks[index - 1]?.kind === 'comma') return index
  return before
}

/** "Norland sent 3,000 soldiers. The number is expected to reach 10,000": of the sentence before. */
function talliedBefore(mention: Numbered): string | null {
  const { parse, governor, number } = mention
  // "the number who have come": of whom is said here.
  const verb = governor?.verb ?? 0
  const bare = !parse.chunks.slice(Math.max(0, verb - 3), verb).some(({ kind }) => kind === 'relative')
  const before = number.unit === 'count' && bare ? sentenceBefore(mention) : null
  return before === null ? null : tallied(before, before.chunks.length)
}

const TO_AMOUNT = new Set(['to', 'by', 'from', 'at', 'above', 'below', 'over', 'under', 'around', 'past', 'up', 'down', 'between'])

/** The number is what the verb measures, and not the object of some other preposition. */
function complements(parse: Parse, verb: number, first: number): boolean {
  for (let index = verb + 1; index < first && index < verb + REACH / 4; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'preposition' && !TO_AMOUNT.has(lastLower(parse, index)) && index === first - 1) return false
    if ((chunk?.kind === 'clause' && nounAt(parse, index + 1)?.time !== true) || chunk?.kind === 'relative' || chunk?.kind === 'stop') return false
  }
  return true
}

/** "brings the number of orders to 230", "cut its budget by 5%": the verb's object is what changes. */
function changedObject({ parse, governor, first }: Pick<Numbered, 'parse' | 'governor' | 'first'>): number | null {
  const verb = verbAt(parse, governor?.verb ?? -1)
  const link = lastLower(parse, first - 1)
  if (governor === null || verb === null || !CHANGING.has(verb.lemma) || !TO_AMOUNT.has(link)) return null
  // "put the height at 90 km and the length at 40": each has its own
  const joint = nounAt(parse, first - 2) !== null && link === 'at' && parse.chunks[first - 3]?.kind === 'conjunction'
  const object = joint ? first - 2 : governor.verb + 1
  const phrase = nounAt(parse, object)
  return (joint || object < first - 1) && phrase !== null && !phrase.time && (parse.words[phrase.from]?.tag !== 'number' || /^(?:19|20)\d\d$/.test(parse.words[phrase.from]?.text ?? '')) ? object : null
}

function measured(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || head === undefined || head.tag === 'pronoun') return null
  const inner = nounAt(parse, at + 2)
  const link = lastLower(parse, at + 1)
  if (inner !== null && link === 'of' && head.lower !== 'shares' && TALLYING.has(singular(head.lower)))
    return countedPhrase(parse.words, inner.from, inner.to)
  // "a rise in exports", and not "losses in Peru"
  const inName = link === 'in' && parse.words[inner?.head ?? -1]?.tag === 'name'
  if (inner !== null && !inner.time && !inName && (link === 'in' || link === 'of') && CHANGE_NOUNS.has(singular(head.lower)))
    return countedPhrase(parse.words, inner.from, inner.to)
  const tally = ['toll', 'number', 'count', 'total', 'tally', 'figure'].includes(singular(head.lower))
  // "the strike toll" counts no strikes
  if (head.lower === 'toll' && phrase.head > phrase.from && !/^(?:death|casualty|injury)$/.test(parse.words[phrase.head - 1]?.lower ?? '')) return 'toll'
  if (tally && phrase.head > phrase.from)
    return countedPhrase(parse.words, phrase.from, phrase.head) ?? countedPhrase(parse.words, phrase.from, phrase.to)
  return measuredPhrase(parse, at)
}
