import type { Qualifier, Quantity, Status } from '../bundle/schema.ts'
import { assertNever } from '../lib/assert-never.ts'
import { mentionStanding } from './denials.ts'
import { plural } from './plural.ts'
import { isMoney } from '../lib/money.ts'
import { once } from '../lib/once.ts'

/** What a quantity and a claim share; a claim has no words of its own, so `vague` and `quote` may be missing. */
export interface FigureValue extends Pick<Quantity, 'low' | 'high' | 'qualifier' | 'unit' | 'per' | 'change'> {
  vague?: boolean
  /** The source's own words; shown instead of the number where these are vague ("dozens"). */
  quote?: string
}

export interface Figure extends FigureValue {
  counted: string | null
  status: Status
  /** Who denies it, of a mention. */
  deniedBy?: Quantity['deniedBy']
}

/** The figure as short text: "≈ 1,200", "4,000–6,000 a week", "at least 700", "rise of 5%". Never rounded. */
export function formatValue(value: FigureValue): string {
  return withChange(value, withPer(value, amountOf(value, 'symbol')))
}

/** As formatValue with what is counted, cut after the number, which stands out: ["≈ 5,000", " shells a month"]. */
export function figureParts(figure: Figure): [lead: string, rest: string] {
  const amount = amountOf(figure, 'symbol')
  const whole = withChange(figure, withPer(figure, withCounted(figure, amount)))
  const end = whole.indexOf(amount) + amount.length
  return [whole.slice(0, end), whole.slice(end)]
}

/** The same in words to be read out, with what is counted and how sure: "about 5,000 workers (planned)". */
export function describeFigure(figure: Figure): string {
  const words = withPer(figure, withCounted(figure, amountOf(figure, 'word')))
  const sure = figure.status === 'actual' ? '' : ` (${standingWords(figure)})`
  return withChange(figure, words) + sure
}

/** Grouped digits; whole millions and up as "2.5 million", where that loses nothing. */
export function formatNumber(value: number): string {
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  for (const [scale, word] of SCALES) {
    // Compared in whole hundredths: 1.1 * 100 is no whole number in floating point.
    const hundredths = Math.round(size / (scale / 100))
    if (size >= scale && hundredths * (scale / 100) === size) return `${sign}${grouped().format(hundredths / 100)} ${word}`
  }
  return sign + grouped().format(size)
}

/** The status in full, with who denies it where a mention says so. */
export function standingWords({ status, deniedBy = null }: Pick<Figure, 'status' | 'deniedBy'>): string {
  return status === 'denied' ? mentionStanding({ status, deniedBy }) : statusWord(status)
}

export function statusWord(status: Status): string {
  switch (status) {
    case 'actual':
      return 'actual'
    case 'planned':
      return 'planned'
    case 'possible':
      return 'possible, not confirmed'
    case 'denied':
      return 'denied'
    default:
      return assertNever(status)
  }
}

export function qualifierWord(qualifier: Qualifier): string {
  switch (qualifier) {
    case 'exact':
      return 'exact'
    case 'approximate':
      return 'approximate'
    case 'at-least':
      return 'at least'
    case 'at-most':
      return 'at most'
    case 'range':
      return 'range'
    default:
      return assertNever(qualifier)
  }
}

const grouped = once(() => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }))
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const
const PERIODS = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'decade'])
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['1/2', 'half'],
  ['1/3', 'a third'],
  ['2/3', 'two-thirds'],
  ['1/4', 'a quarter'],
  ['3/4', 'three-quarters'],
  ['1/5', 'a fifth'],
  ['2/5', 'two-fifths'],
  ['3/5', 'three-fifths'],
  ['4/5', 'four-fifths'],
  ['1/10', 'a tenth'],
])

const TALLIES = new Set(['toll', 'figure', 'number', 'count', 'tally', 'total', 'estimate'])

type Voice = 'symbol' | 'word'

function amountOf(value: FigureValue, voice: Voice): string {
  const amount = plainAmount(value, voice)
  return saysMore(value) ? `${amount} ${value.change?.direction === 'up' ? 'more' : 'fewer'}` : amount
}

function plainAmount(value: FigureValue, voice: Voice): string {
  if (value.vague === true && value.quote !== undefined) return value.quote
  const { low, high, unit } = value
  switch (value.qualifier) {
    case 'exact':
      return one(low ?? high, unit)
    case 'approximate':
      return `${voice === 'symbol' ? '≈ ' : 'about '}${one(low ?? high, unit)}`
    case 'at-least':
      return `at least ${one(low, unit)}`
    case 'at-most':
      return `up to ${one(high, unit)}`
    case 'range':
      if (low === null || high === null) return one(low ?? high, unit)
      return voice === 'symbol' ? between(low, high, unit, '–') : between(low, high, unit, ' to ')
    default:
      return assertNever(value.qualifier)
  }
}

/** A change by a count reads as "40 more workers", not as "rise of 40 workers". */
function saysMore({ change, unit }: FigureValue): boolean {
  return change !== null && change.role === 'by' && unit === 'count'
}

function one(amount: number | null, unit: string): string {
  if (amount === null) return 'an unstated number'
  if (unit === 'fraction') return fraction(amount)
  return dress(formatNumber(amount), unit, amount)
}

function between(low: number, high: number, unit: string, dash: string): string {
  if (unit === 'fraction') return `${fraction(low)}${dash}${fraction(high)}`
  const [from, to] = [formatNumber(low), formatNumber(high)]
  const scale = / (?:million|billion|trillion)$/.exec(to)?.[0]
  const shared = scale !== undefined && from.endsWith(scale) ? from.slice(0, -scale.length) : from
  // A dash beside a minus sign would be read as one.
  if (low < 0 || high < 0) return dress(`${shared} to ${to}`, unit, high)
  return dress(`${shared}${dash}${to}`, unit, high)
}

/** The unit around the digits. */
function dress(digits: string, unit: string, amount: number): string {
  if (unit === 'count') return digits
  if (unit === 'percent') return `${digits}%`
  if (unit === 'percentage-point') return `${digits} percentage ${amount === 1 ? 'point' : 'points'}`
  if (unit === 'times') return `${digits} ${amount === 1 ? 'time' : 'times'}`
  if (isMoney(unit)) return digits.replace(/^−?/, (sign) => sign + currencySymbol(unit))
  return `${digits} ${amount === 1 ? unit : plural(unit)}`
}

const symbols = new Map<string, string>()

/** A formatter is slow to make: each currency's symbol is looked up once. */
function currencySymbol(code: string): string {
  const known = symbols.get(code) ?? findSymbol(code)
  symbols.set(code, known)
  return known
}

function findSymbol(code: string): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency: code }).formatToParts(0)
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? code
  return symbol === code ? `${code} ` : symbol
}

function fraction(amount: number): string {
  for (let bottom = 2; bottom <= 10; bottom++) {
    const top = Math.round(amount * bottom)
    if (top > 0 && top < bottom && Math.abs(top / bottom - amount) < 1e-6) {
      return FRACTIONS.get(`${top}/${bottom}`) ?? `${top} in ${bottom}`
    }
  }
  return grouped().format(amount)
}

/** What is counted, in the number that the shown amount asks for: "at least 1 soldier", "0 to 1 soldiers". */
function countedNoun(counted: string, { qualifier, low, high }: FigureValue): string {
  const shown = qualifier === 'at-most' ? high : (low ?? high)
  return shown === 1 && (qualifier !== 'range' || high === 1) ? counted : plural(counted)
}

function withCounted(figure: Figure, amount: string): string {
  const { counted, unit } = figure
  // "put the toll at 3,100": so many, and no tolls
  if (counted === null || (unit === 'count' && TALLIES.has(counted))) return amount
  if (unit === 'count') return `${amount}${takesOf(figure) ? ' of' : ''} ${countedNoun(counted, figure)}`
  if (figure.change !== null) return `${amount} in ${counted}`
  return unit === 'percent' || unit === 'fraction' ? `${amount} of ${plural(counted)}` : `${amount}, ${counted}`
}

/** "Dozens of fighters", but "dozens more fighters". */
function takesOf(figure: Figure): boolean {
  return figure.vague === true && /(?:s|couple)$/i.test(figure.quote ?? '') && !saysMore(figure)
}

function withPer(value: FigureValue, amount: string): string {
  if (value.per === null) return amount
  if (value.per === 'unit') return `${amount} each`
  if (!PERIODS.has(value.per)) return `${amount} per ${value.per}`
  return `${amount} ${value.per === 'hour' ? 'an' : 'a'} ${value.per}`
}

/** "rise to 6,000" and not "up to 6,000", which would read as a bound. */
function withChange(value: FigureValue, amount: string): string {
  if (value.change === null || saysMore(value)) return amount
  const noun = value.change.direction === 'up' ? 'rise' : 'fall'
  return `${noun} ${value.change.role === 'by' ? 'of' : value.change.role} ${amount}`
}
