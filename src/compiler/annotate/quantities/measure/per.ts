import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, lowerAt, open, type Mention, type Rule, type Scene } from '../mention.ts'
import { MONEY_SIGNS } from './money-table.ts'
import { scaledBase } from './per-number.ts'
import { isSize } from './size.ts'
import { findUnit } from './unit.ts'
import { singular } from '../../context/lexicon/singular.ts'
import { SYMBOL_UNITS, WORD_UNITS } from './unit-table.ts'
import { TEENS, UNITS } from '../words.ts'

/** What one can say "a" before: "$5 a share"; after "per" and "each", any noun. */
const BASES = new Set(
  'second minute hour day night week fortnight month quarter season year decade lap acre hectare vehicle household pupil passenger patient customer user dose share barrel tonne ton pound ounce kilogram kilo gram litre liter gallon person head unit mile kilometre kilometer kilowatt-hour megawatt-hour square-metre bottle pack ticket piece plate bushel dozen game'.split(' '),
)
const ADVERBS = new Map([
  ['hourly', 'hour'], ['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annually', 'year'], ['nightly', 'night'], ['apiece', 'unit'],
])
const ADJECTIVES = new Map([['annual', 'year'], ['yearly', 'year'], ['monthly', 'month'], ['weekly', 'week'], ['daily', 'day'], ['hourly', 'hour']])
/** Where the noun phrase after a number ends. */
const STOP = /^(?:were|was|are|is|be|been|had|has|have|who|that|which|when|while|after|before|than|and|or|but|said|says|will|would|could|may|might|from|into|by|since|until|as)$/

/** "15 a year", "3,000 crates a week", "per day", "monthly", "5 km/h", "$80 a barrel", "annual capacity of 5". */
export const rates: Rule = {
  name: 'rate',
  apply(scene) {
    const mentions = open(scene).filter((mention) => !isSize(scene.tokens, mention))
    for (const [index, mention] of mentions.entries()) {
      // "makes 300 drones and 40 decoys a month"
      const beside = mentions[index + 1]
      if (beside !== undefined && mention.per === null && isJoined(scene, mention, beside)) mention.per = timeOnly(after(scene, beside, mentions[index + 2]))
      const previous = mentions[index - 1]
      // "2,000 pipes of 30 mm per week": the pipes have the rate, not their size.
      const inside = previous?.per != null && previous.unit === null && lowerAt(scene.tokens, mention.left - 1) === 'of' && mention.left - previous.right < 6
      if (!inside) mention.per ??= pastBracket(scene.tokens, mention) ?? after(scene, mention, mentions[index + 1]) ?? pastVerb(scene, mention, mentions[index + 1]) ?? before(scene, mention) ?? ofSubject(scene, mention)
    }
  },
}

/** Two counts of things, with "and" between: a rate behind them is of both. */
function isJoined({ tokens }: Scene, first: Mention, second: Mention): boolean {
  if (first.unit !== null || second.unit !== null || first.change !== null || second.left - first.right > 4 || lowerAt(tokens, second.left - 1) !== 'and') return false
  return second.left - first.right > 1 && tokens.slice(first.right, second.left - 1).every((token) => token.kind === 'word' && !STOP.test(token.lower) && !/^(?:of|in|at|on|for|with|by|to|killed|wounded|injured|dead)$/.test(token.lower))
}

/** The rate stands after the unit, or after the noun phrase that is counted, at most seven tokens on. */
function after({ tokens }: Scene, mention: Mention, next: Mention | undefined): string | null {
  const isShare = /^(?:percent|fraction|times)$/.test(mention.unit ?? '')
  // "500 or so shells fired each day"
  const from = lowerAt(tokens, mention.right) === 'or' && /^(?:so|more)$/.test(lowerAt(tokens, mention.right + 1)) ? mention.right + 2 : mention.right
  for (let at = from; at < mention.right + 8; at += 1) {
    const token = tokens[at]
    if (token === undefined) return null
    // "£20 for each tree"
    if (at === mention.right && mention.prefixed && token.lower === 'for' && /^(?:each|every)$/.test(lowerAt(tokens, at + 1))) return ofThem(tokens, at + 2) ?? noun(tokens, at + 2, true)
    // "62 miles to the gallon"
    if (at === mention.right && token.lower === 'to' && /^(?:the|a)$/.test(lowerAt(tokens, at + 1)) && /^(?:gallon|litre|liter|charge|acre|mile|pound|dollar)$/.test(lowerAt(tokens, at + 2)) && mention.unit !== null) return noun(tokens, at + 2, true)
    // "3 times daily average" compares with a rate.
    if (at === mention.right && mention.unit === 'times' && ADVERBS.has(token.lower) && !isEnd(tokens[at + 1])) return null
    // "half a bottle" is one bottle's half.
    if (at === mention.right && mention.form === 'fraction' && /^an?$/.test(token.lower)) return null
    const base = baseAt(tokens, at, at === mention.right) ?? (at === mention.right ? priced(tokens, at, mention) : null)
    // "60% of teens use it every day" is no rate of the share; "2 reactors of 1,000 MW each" says what one has.
    const far = isShare && (at > mention.right || token.lower === 'each') && /^(?:every|each|daily|the)$/.test(token.lower)
    const another = next !== undefined && at >= next.left && timeOnly(base) === null
    // "350 grams per person per day": how often
    const often = base === 'person' ? timeOnly(baseAt(tokens, at + 2, true)) : null
    if (base !== null && !far && !another) return often ?? base
    if (next !== undefined && at >= next.left && lowerAt(tokens, next.left - 1) !== 'of') return null
    if (STOP.test(token.lower) || (token.kind === 'punct' && !DASHES.has(token.text) && token.text !== '/')) return null
  }
  return null
}

/** "$11 a dose and", "$40 an hour": a price is of one of whatever noun closes its phrase. */
function priced(tokens: readonly Token[], at: number, mention: Mention): string | null {
  if (!mention.prefixed || mention.value >= 10_000 || !/^an?$/.test(lowerAt(tokens, at)) || !isEnd(tokens[at + 2])) return null
  return noun(tokens, at + 1, true)
}

const PASSIVE = /^(?:were|was|are|is|be|been|being|had|has|have|will|would|could|can|may|might)$/

/** "60,000 shells were fired per month": the rate stands after the verb of what is counted. */
function pastVerb({ tokens }: Scene, mention: Mention, next: Mention | undefined): string | null {
  if (mention.unit !== null) return null
  let verb = false
  for (let at = mention.right; at < mention.right + 12 && at < (next?.left ?? Infinity); at += 1) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'punct' && !DASHES.has(token.text))) return null
    if (PASSIVE.test(token.lower)) verb = true
    else if (STOP.test(token.lower)) return null
    // "will be working there within a year"
    else if (/^an?$/.test(token.lower) && /^(?:in|within|over|for|after|during|than|of|since|about|nearly|almost|before|by|at)$/.test(lowerAt(tokens, at - 1))) return null
    else if (verb && /^(?:per|every|each|a|an|daily|weekly|monthly|annually|hourly)$/.test(token.lower)) {
      const base = timeOnly(ADVERBS.get(token.lower) ?? noun(tokens, at + 1, token.lower !== 'a' && token.lower !== 'an'))
      if (base !== null) return base
    }
  }
  return null
}

const IS_OR_REACHES = /^(?:is|are|was|were|reached|reaches|averaged|averages|hit|totaled|totalled|stood|stands|exceeded|exceeds)$/
/** With a change to or from the number: "the daily ration was cut to 450 grams". */
const CHANGES = /^(?:cut|raised|lowered|reduced|increased|rose|fell|dropped|climbed|set|doubled|halved|grew|slashed|lifted|rise|fall|went)$/
const RATED = /^(?:average|rate|output|production|capacity|quota|consumption|losses|casualties|recruitment|exports|imports|sales|salary|wage|wages|income|pay|toll|ration|rations|allowance|intake|supply|fee|rent|payment|allotment|stipend|dose)$/
/** They come round; how many take part is no rate. */
const OCCASIONS = /^(?:poll|survey|meeting|gathering|briefing|hearing|training|conference|summit|exercises?|drills?|festival|parade|forum|session|ranking|list|census|convention|study|review|fair|congress|assembly|ceremony|celebration|talks|march|race|contest|competition|tournament|championships?|index)$/

/** "Average daily losses were 1,140", "the monthly recruitment rate is 30,000": the rate stands in the subject. */
function ofSubject({ tokens }: Scene, mention: Mention): string | null {
  if (/^(?:percent|percentage-point|fraction|times)$|^(?:second|minute|hour|day|week|month|year)$/.test(mention.unit ?? '')) return null
  let linked = false
  let rated = false
  for (let at = mention.left - 1; at >= 0 && at > mention.left - 14; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punct') return null
    if (IS_OR_REACHES.test(token.lower) || (CHANGES.test(token.lower) && (mention.change?.role === 'to' || mention.change?.role === 'from'))) linked = true
    else if (STOP.test(token.text) && token.lower !== 'than') return null
    else if (linked && RATED.test(token.lower)) rated = true
    // "Earnings per share rose to 12.2 pence"
    if (linked && token.lower === 'per') return noun(tokens, at + 1, true)
    const period = ADJECTIVES.get(token.lower)
    if (linked && period !== undefined) return rated || lowerAt(tokens, at - 1) === 'average' ? period : null
  }
  return null
}

function baseAt(tokens: readonly Token[], at: number, direct: boolean): string | null {
  const lower = lowerAt(tokens, at)
  const adverb = ADVERBS.get(lower)
  if (adverb !== undefined) return direct || isEnd(tokens[at + 1]) ? adverb : null
  const hyphen = DASHES.has(lowerAt(tokens, at + 1)) ? 1 : 0
  const start = at + 1 + hyphen
  if (lower === 'per' || lower === 'every' || lower === '/') return scaledBase(tokens, start) ?? noun(tokens, start, true)
  // "500 prisoners from each side"
  if (lower === 'each' && /^(?:from|to|on|by)$/.test(lowerAt(tokens, at - 1)) && /^(?:side|camp|party)$/.test(lowerAt(tokens, start))) return noun(tokens, start, true)
  if (lower === 'each') return ofThem(tokens, start) ?? (isEnd(tokens[start]) ? 'unit' : timeOnly(noun(tokens, start, true)))
  // "fell $2bn in a week": how long it took.
  if ((lower === 'a' || lower === 'an') && /^(?:in|within|over|for|after|during|than|of|since|once|about|nearly|almost|with|before|until|as|by|at|to|from|on|into|like|without|aboard|inside|outside|near|off|behind|beside|beneath|against|through|across|between|among|around)$/.test(lowerAt(tokens, at - 1))) return null
  // "100 the night before": when.
  if (/^(?:an?|the)$/.test(lower) && /^(?:before|after|earlier|later|prior|ago)$/.test(lowerAt(tokens, start + 1)) && !/^(?:19|20)\d\d$/.test(lowerAt(tokens, start + 2))) return null
  if (lower === 'a' || lower === 'an' || lower === 'the') return (lower === 'the' || lowerAt(tokens, start) === 'second') && !direct ? null : noun(tokens, start, false)
  if (DASHES.has(lower) && /^(?:a|an|per)$/.test(lowerAt(tokens, at + 1))) return noun(tokens, DASHES.has(lowerAt(tokens, at + 2)) ? at + 3 : at + 2, lowerAt(tokens, at + 1) === 'per')
  return null
}

/** "each of the families": of one of them. */
function ofThem(tokens: readonly Token[], at: number): string | null {
  if (lowerAt(tokens, at) !== 'of' || !/^(?:the|these|those|its|their|his|her)$/.test(lowerAt(tokens, at + 1))) return null
  const last = [at + 2, at + 3, at + 4].find((place) => isEnd(tokens[place + 1]) || STOP.test(lowerAt(tokens, place + 1)))
  const token = tokens[last ?? -1]
  return token?.kind === 'word' ? singular(token.lower) : null
}

/** "150 kilometers (95 miles) per hour": the bracket does not part unit and rate, and has it, too. */
function pastBracket(tokens: readonly Token[], { right }: Mention): string | null {
  const opens = lowerAt(tokens, right) === '('
  if (!opens && lowerAt(tokens, right) !== ')') return null
  const close = opens ? right + tokens.slice(right, right + 6).findIndex(({ text }) => text === ')') : right
  return close >= right && lowerAt(tokens, close + 1) === 'per' ? noun(tokens, close + 2, true) : null
}

function timeOnly(base: string | null): string | null {
  return base !== null && /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|season|game)$/.test(base) ? base : null
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punct' || /^(?:in|to|from|for|by|on|at|and|or|since|during|under|until|as|with|of|while|but|over)$/.test(token.lower)
}

/** The unit's own name where the table has it, else the noun itself; after "a", only what rates are said of. */
function noun(tokens: readonly Token[], at: number, any: boolean): string | null {
  const token = tokens[at]
  // "every two weeks": no rate that has a name
  if (token === undefined || token.kind !== 'word' || UNITS.has(token.lower) || TEENS.has(token.lower)) return null
  // "F/A-18s"
  if (/^[A-Z]$/.test(token.text) && DASHES.has(lowerAt(tokens, at + 1)) && tokens[at + 2]?.kind === 'number') return null
  // "per megawatt-hour"
  if (any && DASHES.has(lowerAt(tokens, at + 1))) {
    const compound = findUnit(tokens, at)?.unit
    if (compound !== undefined) return compound.base
  }
  const square = /^(?:square|cubic|metric|nautical)$/.test(token.lower) ? `${token.lower} ${lowerAt(tokens, at + 1)}` : null
  if (square !== null) return WORD_UNITS.get(square)?.name ?? null
  // "µg/m3": the power is a token of its own.
  const power = any && /^[23]$/.test(lowerAt(tokens, at + 1)) && gluedBefore(tokens, at + 1) ? SYMBOL_UNITS.get(`${token.text}${lowerAt(tokens, at + 1)}`) : undefined
  if (power !== undefined) return power.name
  if (/^(?:h|hr|s|d)$/.test(token.lower)) return any ? ({ h: 'hour', hr: 'hour', s: 'second', d: 'day' }[token.lower] ?? null) : null
  if (token.lower === 'capita') return 'person'
  if (token.lower === 'cent' || token.lower === 'se' || token.lower === 'annum') return token.lower === 'annum' ? 'year' : null
  const unit = WORD_UNITS.get(token.lower) ?? (any ? SYMBOL_UNITS.get(token.text) : undefined)
  if (unit !== undefined && unit.kind === 'time') {
    // "a year ago", "a week earlier", "a month-long": a time, no rate.
    const next = lowerAt(tokens, at + 1)
    // … but "$175 million a year before 2020"
    const until = /^(?:before|after)$/.test(next) && /^(?:(?:19|20)\d\d|the|sanctions)$/.test(lowerAt(tokens, at + 2))
    if (/^(?:ago|earlier|later|before|after|old)$/.test(next) && !until) return null
    if (!any && DASHES.has(next)) return null
    return unit.name
  }
  if (!any && !BASES.has(token.lower)) return null
  return unit?.base ?? (/^\p{L}{2,}$/u.test(token.lower) ? token.lower : null)
}

/** "annual capacity of 5 million tonnes", "a monthly 500 dollars", "a daily average of 20". */
function before({ tokens }: Scene, mention: Mention): string | null {
  if (mention.unit === 'percent' || mention.unit === 'percentage-point' || mention.unit === 'year') return null
  const direct = ADJECTIVES.get(lowerAt(tokens, mention.left - 1))
  if (direct !== undefined && lowerAt(tokens, mention.left - 1) !== 'daily') return direct
  let at = mention.left - 1
  const reach = at - 6
  let of = false
  for (; at > reach; at -= 1) {
    const token = tokens[at]
    if (token === undefined || (token.kind !== 'word' && !MONEY_SIGNS.has(token.text))) return null
    if (token.lower === 'of') {
      if (OCCASIONS.test(lowerAt(tokens, at - 1))) return null
      of = true
    }
    const period = ADJECTIVES.get(token.lower)
    if (of && period !== undefined) return period
    if (STOP.test(token.lower) && token.lower !== 'than') return null
  }
  return null
}

/** "…, A and", "…, A,": nothing but a list goes on. */
function isListed(words: readonly string[]): boolean {
  return /^(?:and|,)$/.test(words.at(-1) ?? '') && !words.some((word) => /^[;.:]$/.test(word))
}

/** Between two figures that say the same: ", which equates to", ", or", "(". */
const SAME = /^(?:, which (?:equates|is equal|is equivalent|translates|amounts|corresponds|works out|comes)(?: to| into| at)?|,? (?:equivalent|equal|equating|amounting|corresponding) to|, or(?: about| some)?|or|,? \(|, that is ,?|, i\.e\. ,?|, meaning)$/

/** "12-15% weekly, or 4,000–6,000 crates": the second is per week too. */
export const sharedRates: Rule = {
  name: 'shared-rate',
  apply(scene) {
    const mentions = open(scene)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first?.change?.role === 'from' && second?.change?.role === 'to' && first.unit === second.unit) first.per ??= second.per
      if (first === undefined || second === undefined || first.per === null || second.per !== null) continue
      if (second.left - first.right > 12) continue
      const words = scene.tokens.slice(first.right, second.left).map((token) => token.lower)
      if (first.unit === second.unit && second.change?.role === 'from' && (first.unit !== null || timeOnly(first.per) !== null) && !words.some((word) => /^[;.:]$/.test(word))) {
        second.per = first.per
        continue
      }
      // "142.7p a litre for petrol and 147.9p for diesel"
      if (first.prefixed === second.prefixed && first.unit === second.unit && isListed(words) && lowerAt(scene.tokens, second.right) === 'for' && words.includes('for')) {
        second.per = first.per
        continue
      }
      // "40 million a day, or 20% of capacity"
      const isShare = second.unit === 'percent' && lowerAt(scene.tokens, second.right) === 'of'
      if (timeOnly(first.per) === null || isShare) continue
      const rate = words.findIndex((word) => ADVERBS.has(word) || WORD_UNITS.get(word)?.kind === 'time')
      const link = words.slice(rate + 1).join(' ')
      const hedged = second.hedge === null ? link : link.replace(/ (?:about|around|some|roughly|nearly|almost|approximately|more than|over|at least|up to)$/, '')
      if (rate >= 0 && SAME.test(hedged)) second.per = first.per
    }
  },
}
