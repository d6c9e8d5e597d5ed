import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, hasWord, lowerAt } from '../mention.ts'
import { GLUED_SCALES, PARTS, SCALES, SHORT_SCALES, VULGAR } from '../words.ts'
import type { Numeral } from './numeral.ts'

/** Digits with sign, fraction and scale: 1,000 · −3.5 · 2 1/2 · 7½ · 5 million · 12bn · 8M · 2 and a half million · 1/4. */
export function scanDigits(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'number') return null
  const vulgar = VULGAR.get(token.text)
  if (vulgar !== undefined) return { from: at, to: at + 1, form: 'fraction', value: vulgar, unit: 'fraction', rule: 'vulgar' }
  const slash = slashFraction(tokens, at)
  if (slash !== null) return { from: at, to: at + 3, form: 'fraction', value: slash, unit: 'fraction', rule: 'slash-fraction' }
  const parts = numberParts(tokens, at)
  if (parts !== null) return parts

  const spaced = slippedGroups(tokens, at) ?? decimalComma(tokens, at) ?? pointGroup(tokens, at) ?? spacedGroups(tokens, at)
  const more = mixedFraction(tokens, spaced.to)
  const scaled = scaleAfter(tokens, more.to)
  const from = signBefore(tokens, at) ? at - 1 : at
  const value = (digitsValue(spaced.digits) + more.value) * scaled.scale
  const rule = more.value > 0 ? 'mixed' : scaled.scale > 1 ? 'scaled-digits' : 'digits'
  return { from, to: scaled.to, form: 'digits', value: from < at ? -value : value, scale: scaled.scale, rule }
}

/** "100 000 workers", "5 060 770": groups of three with spaces. "10 155mm guns", "May 5 200 people" are two numbers. */
function spacedGroups(tokens: readonly Token[], at: number): { digits: string; to: number } {
  const first = tokens[at]?.text ?? ''
  let digits = first
  let to = at + 1
  if (!/^[1-9]\d{0,2}$/.test(first) || isMonthName(lowerAt(tokens, at - 1)) || DASHES.has(lowerAt(tokens, at - 1))) return { digits, to }
  while (/^\d{3}(?:\.\d+)?$/.test(tokens[to]?.text ?? '') && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) {
    digits += tokens[to]?.text ?? ''
    to += 1
  }
  // "35 737 MAX jets": the airliner's number.
  if (to === at + 2 && /^7[0-8]7$/.test(tokens[at + 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) return { digits: first, to: at + 1 }
  const modified = to > at + 1 && gluedBefore(tokens, to) && (tokens[to]?.kind === 'word' || DASHES.has(lowerAt(tokens, to)))
  return modified ? { digits: first, to: at + 1 } : { digits, to }
}

/** "90, 000": a space slipped in after the comma, since no number begins with ", 000". */
function slippedGroups(tokens: readonly Token[], at: number): { digits: string; to: number } | null {
  let digits = tokens[at]?.text ?? ''
  if (!/^\d{1,3}(?:,\d{3})*$/.test(digits)) return null
  let to = at + 1
  while (lowerAt(tokens, to) === ',' && gluedBefore(tokens, to) && lowerAt(tokens, to + 1) === '000') {
    digits += '000'
    to += 2
  }
  return to > at + 1 ? { digits, to } : null
}

/** "1,5 million", "12,50 euros", "1.234,50 euros": the comma of most of Europe, where a scale, percent or money says that no list is meant. */
function decimalComma(tokens: readonly Token[], at: number): { digits: string; to: number } | null {
  const [written, part] = [lowerAt(tokens, at), lowerAt(tokens, at + 2)]
  const whole = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : written
  if (!/^\d+$/.test(whole) || (whole === written && whole.length > 3) || lowerAt(tokens, at + 1) !== ',' || !/^\d{1,2}$/.test(part)) return null
  if (!gluedBefore(tokens, at + 1) || !gluedBefore(tokens, at + 2) || (lowerAt(tokens, at - 1) === ',' && gluedBefore(tokens, at))) return null
  const next = lowerAt(tokens, at + 3)
  const isMoney = MONEY_WORD.test(next) || MONEY_SYMBOL.test(next) || MONEY_SYMBOL.test(lowerAt(tokens, at - 1))
  return isMoney || SCALES.has(next) || /^(?:%|percent|pct|per|kg|kilograms?|km|kilometers?|kilometres?|meters?|metres?|tons?|tonnes?|lit(?:re|er)s?|hectares?|degrees?)$/.test(next) ? { digits: `${whole}.${part}`, to: at + 3 } : null
}

/** "2.500 soldiers": the point of most of Europe between thousands, since nobody counts people in thousandths, unless on average. */
function pointGroup(tokens: readonly Token[], at: number): { digits: string; to: number } | null {
  const written = lowerAt(tokens, at)
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(written) || hasWord(tokens, AVERAGED)) return null
  // "12.000 North Korean soldiers"
  const phrase = tokens.slice(at + 1, at + 5)
  const noun = phrase.findIndex(({ lower }) => PEOPLED.test(lower))
  const isPeople = noun >= 0 && phrase.slice(0, noun).every(({ kind, lower }) => kind === 'word' && !SCALES.has(lower) && !/^(?:of|to|and|in|by|for|on|at|from)$/.test(lower))
  return isPeople ? { digits: written.replace('.', ''), to: at + 1 } : null
}

const AVERAGED = /^(?:averages?|averaged|mean|per|each|every|ratio|rate)$/

function isMonthName(lower: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/.test(lower)
}

/** The value of a number token; separators must group by three (or two, then three: 1,00,000), else NaN. */
export function digitsValue(text: string): number {
  const plain = text.replace(/[,'’\u00A0\u2009\u202F]/g, '')
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''))
  return Number(plain)
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100])

/** "1/4" but not a date ("9/11", "24/7", "5/6/2024"): a proper fraction with a usual denominator. */
function slashFraction(tokens: readonly Token[], at: number): number | null {
  if (lowerAt(tokens, at + 1) !== '/' || !gluedBefore(tokens, at + 1) || !gluedBefore(tokens, at + 2)) return null
  const [above, below] = [Number(lowerAt(tokens, at)), Number(lowerAt(tokens, at + 2))]
  if (lowerAt(tokens, at + 3) === '/' || lowerAt(tokens, at - 1) === '/' || !DENOMINATORS.has(below)) return null
  return above > 0 && above < below ? above / below : null
}

/** "3 quarters", "2 thirds": digits as the numerator. */
function numberParts(tokens: readonly Token[], at: number): Numeral | null {
  const next = DASHES.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const word = lowerAt(tokens, next)
  const part = PARTS.get(word)
  if (part === undefined || !/(?:thirds|quarters|fourths|fifths|sixths|eighths|tenths)$/.test(word)) return null
  const above = digitsValue(lowerAt(tokens, at))
  return above < 100 ? { from: at, to: next + 1, form: 'fraction', value: above / part, unit: 'fraction', rule: 'digit-parts' } : null
}

/** "½" glued or spaced, "1/2" after a space, "and a half": added to the whole number before it. */
export function mixedFraction(tokens: readonly Token[], at: number): { value: number; to: number } {
  const vulgar = VULGAR.get(lowerAt(tokens, at))
  if (vulgar !== undefined) return { value: vulgar, to: at + 1 }
  if (tokens[at]?.kind === 'number') {
    const slash = slashFraction(tokens, at)
    if (slash !== null) return { value: slash, to: at + 3 }
  }
  let next = at
  if (DASHES.has(lowerAt(tokens, next))) next += 1
  if (next > at && gluedBefore(tokens, at) && gluedBefore(tokens, next) && tokens[next]?.kind === 'number') {
    // "4-1/2"
    const slash = slashFraction(tokens, next)
    if (slash !== null) return { value: slash, to: next + 3 }
  }
  if (lowerAt(tokens, next) !== 'and') return { value: 0, to: at }
  next += 1
  if (DASHES.has(lowerAt(tokens, next))) next += 1
  const above = lowerAt(tokens, next) === 'three' ? 3 : /^(?:a|one)$/.test(lowerAt(tokens, next)) ? 1 : 0
  if (above === 0) return { value: 0, to: at }
  next += 1
  if (DASHES.has(lowerAt(tokens, next))) next += 1
  const part = PARTS.get(lowerAt(tokens, next))
  return part !== undefined && part <= 4 ? { value: above / part, to: next + 1 } : { value: 0, to: at }
}

/** The scale words after a number, multiplied: "hundred thousand", "bn", "-million". */
export function scaleAfter(tokens: readonly Token[], at: number): { scale: number; to: number } {
  let scale = 1
  let to = at
  for (;;) {
    const next = DASHES.has(lowerAt(tokens, to)) && gluedBefore(tokens, to) && gluedBefore(tokens, to + 1) ? to + 1 : to
    const found = scaleOf(tokens, next, next === at)
    if (found === undefined) return { scale, to }
    scale *= found
    to = next + 1
  }
}

function scaleOf(tokens: readonly Token[], at: number, first: boolean): number | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return undefined
  const long = SCALES.get(token.lower)
  if (long !== undefined) return long
  if (!first) return undefined
  const short = SHORT_SCALES.get(token.lower.replace('.', ''))
  if (short !== undefined) return short
  return GLUED_SCALES.has(token.text) && isScaleLetter(tokens, at) ? GLUED_SCALES.get(token.text) : undefined
}

const MEASURED = /^(?:tall|long|wide|high|deep|thick|away|apart|from|below|above|by|x|of|at|sprint|race|final|freestyle|butterfly|backstroke|breaststroke|medley|relay|hurdles|dash|run|walk|diameter|length|height|radius|mark|zone|gap|gun|guns|caliber|calibre|rounds?|shells?|rockets?|mortars?|howitzers?|cannons?|bullets?|artillery|ammunition|pistols?|rifles?|barrel)$/
const MONEY_SYMBOL = /^(?:\p{Sc}|usd|eur|gbp|jpy|cny|krw|rs|rs\.|inr|aud|cad|hkd|chf|rub|#)$/u
const MONEY_WORD = /^(?:dollars?|euros?|pounds?|yen|yuan|won|rubles?|roubles?|rupees?|francs?|pesos?|usd|eur|gbp|jpy|cny|krw)$/

/** "8M", "5k", "$3m", "10m people" are scaled; "5m tall", "30 mm pipes", "40t" are metres, millimetres, tonnes. */
function isScaleLetter(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.text ?? ''
  const money = moneyBefore(tokens, at - 1) || MONEY_WORD.test(lowerAt(tokens, at + 1))
  if (!gluedBefore(tokens, at)) return money && (letter === 'm' || letter === 'M' || letter === 'b' || letter === 'B')
  if (letter === 'k') return true
  if (letter === 'K' || letter === 'M' || letter === 'B') return true
  if (letter === 'm' && (isMillion(tokens, at + 1) || isPeopled(tokens, at + 1))) return true
  if (letter === 'm') return money || (!MEASURED.test(lowerAt(tokens, at + 1)) && isPluralWord(lowerAt(tokens, at + 1)))
  return money
}

/** "1.9m of Gaza's people", "1.3m 16-year-olds", "26.8m b/d": what follows is counted in millions. */
function isMillion(tokens: readonly Token[], next: number): boolean {
  const word = lowerAt(tokens, next)
  if (word === 'of') return /^(?:the|its|their|his|her|these|those|all|them|us)$/.test(lowerAt(tokens, next + 1)) || /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '')
  if (tokens[next]?.kind === 'number') return DASHES.has(lowerAt(tokens, next + 1))
  return /^(?:bpd|boe|boepd|bopd|tpa|sq|square|cubic|metric|kg|kgs|lb|lbs|kwh|mwh|acres|barrels)$/.test(word) || (word === 'b' && lowerAt(tokens, next + 1) === '/')
}

const PEOPLED = /^(?:passengers|people|users|population|subscribers|customers|viewers|jobs|homes|households|visitors|copies|units|vehicles|cars|voters|claimants|workers|members|downloads|deaths|cases|tests|doses|students|pupils|patients|soldiers|troops|fighters|civilians|refugees|prisoners|residents|tourists|readers|listeners|accounts|migrants|tickets|shares)$/
const LONG = /^(?:tall|long|deep|wide|high|metres?|meters?|river|rivers|sea|seas|depth|height|length|distance|jump|throw|race|sprint|freestyle|wave|waves|snow|water|tower|wall|climb|swim|ran|swam|lake|reservoir|cliff|trench|tunnel)$/

/** "the 2019 total of 80.9m": where a sentence counts people or things and measures nothing, m is a million. */
function isPeopled(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  if (after !== undefined && after.kind !== 'punct' && !/^(?:in|on|at|from|to|by|a|last|this|and|or|for|since|as|after|before|during)$/.test(after.lower)) return false
  return !DASHES.has(after?.text ?? '') && hasWord(tokens, PEOPLED) && !hasWord(tokens, LONG)
}

function moneyBefore(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (MONEY_SYMBOL.test(before) || (tokens[at - 1]?.text === 'W' && gluedBefore(tokens, at))) return true
  // The low end of a range carries the sign: "$5-8m".
  return (DASHES.has(before) || before === 'to') && MONEY_SYMBOL.test(lowerAt(tokens, at - 3))
}

function isPluralWord(lower: string): boolean {
  return /(?:[^su]s|people|children|men|women)$/.test(lower) && lower.length > 3
}

/** "-36", "−5": a minus glued to the digits and to nothing before it. */
function signBefore(tokens: readonly Token[], at: number): boolean {
  const sign = lowerAt(tokens, at - 1)
  if (sign === 'minus') return tokens[at - 2]?.kind !== 'number' && lowerAt(tokens, at - 2) !== 'or'
  if ((sign !== '-' && sign !== '−') || !gluedBefore(tokens, at)) return false
  // "75 -300mm": a range with a slipped space.
  if (tokens[at - 2]?.kind === 'number') return false
  return !gluedBefore(tokens, at - 1) || lowerAt(tokens, at - 2) === '('
}
