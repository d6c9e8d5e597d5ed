import type { Quantity, Span } from '../../../bundle/schema.ts'
import { NOMINAL_ADJECTIVES } from '../../annotate/context/lexicon/nouns.ts'
import { singular } from '../../annotate/context/lexicon/singular.ts'
import { groupBy } from '../../../lib/group.ts'
import type { Measure } from '../../codebook/codebook.ts'
import { termPattern } from '../../codebook/terms.ts'
import { joinedFates, mixedFates, type Fates } from './mixed-fates.ts'
import { endOfWhole, isSetBeside } from './set-beside.ts'

/** What a quantity measures, by the codebook. */
export interface Measured {
  measure: Measure
  figure: string
  /** Whether the counted phrase says so by itself ("casualties"), not only with words beside it ("troops … wounded"). */
  byItself: boolean
}

/** Says what a quantity measures, or null; `text` is its article's, `beside` the quantities of its sentence in text order, `verbOf` the words of the verb that each depends on. */
export type MeasureFinder = (quantity: Quantity, text: string, beside: readonly Quantity[], verbOf: VerbOf) => Measured | null

type VerbOf = (quantity: Quantity) => (Span & { finite: boolean; lemma: string; elsewhere: readonly Span[] }) | null

/** Another clause begins. */
const PARTED = /[,;:–—]|\b(?:and|but|while|whereas|after|before|when|since|because|although|though|that|which|who)\b/
/** "12 of the 30 were saved, and …": what follows is told of neither the part nor the whole. */
const NEXT_CLAUSE = /[,;:–—]|\b(?:and|but|while)\b/

interface Way {
  measure: Measure
  figure: string
  counted: readonly string[]
  with: RegExp | null
  without: RegExp | null
  /** What it counts, told without a number. */
  objects: RegExp | null
  fates: Fates
}

/** How well a way fits: more words of the counted noun first, then the nearest condition. */
interface Fit {
  words: number
  distance: number
}

export function measureFinder(measures: readonly Measure[]): MeasureFinder {
  const ways = measures.flatMap((measure) =>
    measure.figures.flatMap((figure) =>
      figure.match.map(
        (match): Way => ({
          measure,
          figure: figure.id,
          counted: match.counted.map((term) => term.toLowerCase()),
          with: termPattern(match.with, { as: 'words' }),
          without: termPattern(match.without, { as: 'words' }),
          objects: termPattern(match.counted, { as: 'words' }),
          fates: {
            alone: termPattern(match.with, { as: 'words' }),
            joined: joinedFates(match.with),
            others: termPattern(measure.figures.flatMap((other) => (other === figure ? [] : other.match.flatMap((way) => way.with))), { as: 'words' }),
          },
        }),
      ),
    ),
  )
  const byUnit = groupBy(ways, ({ measure }) => measure.unit)
  return (quantity, text, beside, verbOf) => {
    let best: { way: Way; fit: Fit } | null = null
    for (const way of byUnit.get(quantity.unit) ?? []) {
      const fit = fitOf(way, quantity, text, beside, verbOf)
      if (fit !== null && (best === null || isBetter(fit, best.fit))) best = { way, fit }
    }
    return best === null ? null : { measure: best.way.measure, figure: best.way.figure, byItself: best.way.with === null }
  }
}

function isBetter(a: Fit, b: Fit): boolean {
  return a.words !== b.words ? a.words > b.words : a.distance < b.distance
}

function fitOf(way: Way, quantity: Quantity, text: string, beside: readonly Quantity[], verbOf: VerbOf): Fit | null {
  const { measure } = way
  if (measure.per.length === 0 ? quantity.per !== null : !measure.per.includes(quantity.per ?? 'none')) return null
  const words = countedWords(way.counted, quantity.counted)
  if (words === null) return null
  const sentence = text.slice(quantity.sentence.start, quantity.sentence.end)
  const ruledOut = way.without === null ? [] : [...sentence.matchAll(way.without)]
  const isBeside = isSetBeside(quantity, text)
  if (ruledOut.some(({ index, 0: word }) => isBeside || !isOfAnother(quantity, text, beside, quantity.sentence.start + index, word))) return null
  if (way.with === null) return { words, distance: Number.MAX_SAFE_INTEGER }
  const at = quantity.start - quantity.sentence.start
  const whole = endOfWhole(quantity, text, beside.find((other) => other.start > quantity.end)?.start ?? null)
  const own = verbOf(quantity)
  const part = partOf(quantity, text, beside)
  // "at an altitude of 50 km": what it counts says it, whatever the verb; "12 of 30 missing miners dead" says it of the part.
  if (part === undefined && quantity.counted !== null && isHeadOf(quantity.counted, way.with)) return { words, distance: -1 }
  // "46 were handed over, bringing the total to 456": what has no finite verb of its own goes with the main clause.
  const others = own?.finite === false ? [] : beside.flatMap((other) => (other === quantity ? [] : (verbOf(other) ?? []))).filter((verb) => verb.start !== own?.start && PARTED.test(text.slice(...(verb.start < quantity.start ? [verb.end, quantity.start] : [quantity.end, verb.start]))))
  const mixed = mixedFates(sentence, way.fates)
  const told = [...[...sentence.matchAll(way.with)].map(({ index, 0: match }) => ({ index, match })), ...mixed.fit.map(({ index, length }) => ({ index, match: sentence.slice(index, index + length) }))]
  const distances = told.flatMap(({ index, match }) => {
    const place = quantity.sentence.start + index
    if (mixed.unfit.some((list) => list.index <= index && index < list.index + list.length)) return []
    if (place >= quantity.end && isPremodifier(text, place, match, quantity)) return []
    if (whole !== null && place >= whole) return []
    // "shot down or jammed 398 drones, and 81 got through"
    if (own?.finite === true && place < quantity.start && !isWithin(own, place) && beside.some((other) => other.start > place && other.end < quantity.start && JOINED.test(text.slice(other.end, own.start)))) return []
    // "wounded" in "killed and wounded" is no "wounded".
    if (ruledOut.some((other) => other.index <= index && index < other.index + other[0].length)) return []
    if (takesAnother(way, sentence, index + match.length, at) || isToldOfAnother(quantity, text.slice(quantity.end, Math.max(quantity.end, place)))) return []
    // "needs 5.5 million tons, so that it is short of some 700,000"
    if (beside.some((other) => other !== quantity && (match.endsWith(' of') ? JUST_BEFORE : OF_OTHER).test(text.slice(place + match.length, other.hedge === null ? other.start : Math.min(other.start, other.hedge.start))))) return []
    if (beside.some((other) => other !== quantity && isCountedBy(other, text, place, match))) return []
    // "carrying about 150 people sank, killing 19": whom it has aboard
    if (own !== null && HAVING.test(own.lemma) && !isWithin(own, place)) return []
    // "killing 18 and forcing 27,000 from their homes"
    if (own?.finite === false && place < own.start && /ing$/i.test(match) && !isWithin(own, place)) return []
    // "Of the 120 missiles fired, 90 were intercepted": the participle is of the whole
    if (own?.finite === true && place < quantity.start && !isWithin(own, place) && beside.some((other) => other !== quantity && other.end < place && OWN_NOUN.test(text.slice(other.end, place)))) return []
    // "killed 12 of the 30 workers", "found 12 of 30 workers dead", "4,000 of the 11,000 sent there were killed"
    if (part !== undefined && (place < quantity.end || isWithin(verbOf(part), place) || NEXT_CLAUSE.test(text.slice(quantity.end, place)) || endsPhrase(quantity, text, place, match))) return []
    // "14 men accused of killing 130"
    if (place >= quantity.end && /ing$/i.test(match) && OF_DEED.test(text.slice(quantity.end, place))) return []
    if (own?.finite === true && own.elsewhere.some((clause) => isWithin(clause, place))) return []
    // "500 people attended the funeral of six soldiers killed in the raid", but "30 men and six women killed in the raid"
    if (place > quantity.end && !isWithin(own, place) && beside.some((other) => other.start > quantity.end && other.end < place && OWN_NOUN.test(text.slice(other.end, place)) && !LISTED.test(text.slice(quantity.end, other.start)) && partOf(other, text, [quantity]) === undefined)) return []
    if (isWithin(own, place)) return isOfNobody(sentence, index, quantity) ? [] : [0]
    if (isOfNobody(sentence, index, quantity) || others.some((verb) => isWithin(verb, place))) return []
    return [Math.abs(index - at) + (isApart(sentence, at, index) ? sentence.length : 0)]
  })
  return distances.length === 0 ? null : { words, distance: Math.min(...distances) }
}

/** "an altitude", "a peak of the flight", "wounded men"; not "attack drones", which may have been bought. */
function isHeadOf(counted: string, term: RegExp): boolean {
  return [...counted.matchAll(term)].some(({ index, 0: match }) => tellsState(match) || /^(?:$|\s(?:of|in|at|for|from)\s)/.test(counted.slice(index + match.length)) && !counted.slice(0, index).endsWith('-'))
}

/** "30 attack drones", "two anti-ship missiles": what only says which kind is counted says nothing of what became of it. */
function isPremodifier(text: string, place: number, match: string, { end, counted }: Quantity): boolean {
  if (tellsState(match) || match.endsWith(' of')) return false
  const head = counted?.split(' ').at(-1)?.toLowerCase()
  const rest = text.slice(place + match.length, place + match.length + PREMODIFIED).toLowerCase()
  const words = (/^[\p{L}\p{N}\s-]*/u.exec(rest)?.[0] ?? '').split(/[\s-]+/).slice(1, 4)
  const at = words.findIndex((word) => word === head || singular(word) === head)
  return at >= 0 && /^[\p{L}\s-]*$/u.test(text.slice(end, place)) && !words.slice(0, at).some((word) => /^(?:of|the|in|for|to|an?|its|their)$/.test(word))
}

const PREMODIFIED = 48

function tellsState(word: string): boolean {
  return word.endsWith('ed') || NOMINAL_ADJECTIVES.has(word.toLowerCase())
}

/** Another clause with a subject of its own: the figure's. */
const JOINED = /^(?: [\p{L}-]+){0,3}, (?:and|but|while) (?:(?:about|some|around|nearly|at least|more than) )?[\d,]+(?: [\p{L}-]+){0,2} $/u

/** What somebody or something has says nothing of what becomes of it. */
const HAVING = /^(?:carry|transport|ferry|house|employ|accommodate|board|host)$/

/** "sent 9,000, of whom 2,000 were killed", "9,000 barrels, above a cap of 5,000": across a comma, with a number of its own. */
function isOfAnother({ start, end }: Quantity, text: string, beside: readonly Quantity[], at: number, word: string): boolean {
  const till = at + word.length
  if (at < start) return PAUSE.test(text.slice(till, start)) && beside.some((other) => other.end <= at)
  const comma = text.slice(end, at).search(PAUSE)
  return comma !== -1 && beside.some((other) => other.start > end + comma && other.start <= till + 1)
}

/** The figure of which this is the whole: the 12 of "12 of the 30". */
function partOf({ start }: Quantity, text: string, beside: readonly Quantity[]): Quantity | undefined {
  return beside.find((other) => other.end < start && WHOLE.test(text.slice(other.end, start)))
}

const WHOLE = /^ (?:out )?of(?: (?:the|its|their|his|those|all))?(?: (?:about|some|more than|at least|nearly|estimated))?\s*$/

/** "30 workers dead." */
function endsPhrase({ end }: Quantity, text: string, at: number, word: string): boolean {
  return /^[\s-]*(?:[\p{L}-]+\s+)+$/u.test(text.slice(end, at)) && /^\s*(?:[.,;]|$)/.test(text.slice(at + word.length))
}

/** "five dead", "40 launch systems": the word is of what another figure counts. */
function isCountedBy({ end, counted }: Quantity, text: string, at: number, word: string): boolean {
  // "1,000 of them dead"
  const from = end + (/^ of (?:them|whom|which|these|those)\b/.exec(text.slice(end, end + 12))?.[0].length ?? 0)
  if (counted === null || at < end || at > from + counted.length + 1 || !counted.toLowerCase().includes(word.toLowerCase().slice(0, LEAST_STEM))) return false
  return /^[\s-]*(?:[\p{L}\d-]+[\s-]+)*$/u.test(text.slice(end, at))
}

/** So many letters of a word are the same in its forms. */
const LEAST_STEM = 5

/** "a year since sending troops abroad, it honoured 101 soldiers", "40 were aboard, killing all but one": the word at `end` has for its object what is counted, or all of it, and not the figure at `at`. */
function takesAnother({ objects }: Way, sentence: string, end: number, at: number): boolean {
  if (at < end && ALL.test(sentence.slice(end))) return true
  const after = /^\s+(?:(?:the|its|their|more|some|any|new)\s+)?/.exec(sentence.slice(end))
  if (objects === null || after === null) return false
  objects.lastIndex = 0
  return objects.exec(sentence.slice(end + after[0].length, end + after[0].length + OBJECT_REACH))?.index === 0
}

/** "sacks two officers over strikes that killed": a relative clause of another noun. */
function isToldOfAnother({ counted }: Quantity, between: string): boolean {
  const noun = /([\p{L}’'-]+) (?:that|which|who) [^,;]*$/u.exec(between)?.[1]
  const own = counted?.toLowerCase().split(' ') ?? []
  return noun !== undefined && own.length > 0 && !own.includes(singular(noun.toLowerCase())) && !own.includes(noun.toLowerCase()) && !/^(?:others?|more|them|those|ones?|so)$/.test(noun)
}

/** Between a word and the figure that it is of: "short of some 700,000". */
const OF_OTHER = /^ (?:of|by) (?:(?:some|about|around|nearly|almost|roughly|at least|more than) )?$/
const LISTED = /^(?: [\p{L}-]+){0,3}(?:,| and|, and| or|, or)(?: (?:about|some|around|nearly|at least|more than))? $/u
/** What somebody is held, tried or praised for is his deed. */
const OF_DEED = /\b(?:of|for|with|over|from|against|after|about) $/
const OWN_NOUN = /^ (?:[\p{Ll}-]+ ){1,3}$/u
const JUST_BEFORE = /^ (?:(?:some|about|around|nearly|almost|roughly|at least|more than) )?$/
const OBJECT_REACH = 40
const ALL = /^\s+(?:all|everyone|everybody|most|both|one|many|several)\b/i
const PAUSE = /, (?!and |or )/

/** "4,000 were rescued, but no dead were named": what is said of nobody is not said of them. */
const NOBODY = /\b(?:no(?! (?:fewer|less|more|doubt|longer|later)\b)|nobody|none)(?: [\p{L}-]+){0,2} $/iu
/** "have not yet been", "never" */
const NOT = /\b(?:not|never|\p{L}+n['’]t)(?: (?:yet|been|be|all|fully))* $/iu
const NOBODY_REACH = 40

/** The word at `at` is said of nobody, or, where the figure itself is not denied, not of those that it counts. */
function isOfNobody(sentence: string, at: number, { status }: Quantity): boolean {
  const before = sentence.slice(Math.max(0, at - NOBODY_REACH), at)
  return NOBODY.test(before) || (status !== 'denied' && NOT.test(before))
}

/** "Of the 11,000 soldiers sent abroad, 600 were killed": the figure's own verb says it, however near others stand, and the verb of another figure says nothing of it. */
function isWithin(verb: Span | null, at: number): boolean {
  return verb !== null && at >= verb.start && at < verb.end
}

/** "climbed to 90 km and flew 350": what is joined by "and" is said of the other. */
function isApart(sentence: string, at: number, word: number): boolean {
  return / (?:and|but|while|whereas) /.test(sentence.slice(Math.min(at, word), Math.max(at, word)))
}

/** The number of words of the longest term that the counted phrase, or its head, ends with; null when there is none. */
export function countedWords(terms: readonly string[], counted: string | null): number | null {
  if (terms.length === 0) return 0
  if (counted === null) return null
  const phrase = ` ${counted.toLowerCase()}`
  // "price of rice" is a price; "delivery of shells" are shells, too.
  const head = phrase.split(' of ')[0] ?? phrase
  const whole = phrase.replace(/\S+$/, singular)
  const fitting = terms.filter((term) => phrase.endsWith(` ${term}`) || whole.endsWith(` ${term}`) || head.endsWith(` ${term}`))
  return fitting.length === 0 ? null : Math.max(...fitting.map((term) => term.split(' ').length))
}
