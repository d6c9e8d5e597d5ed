import { MONEY_CODES, MONEY_NAMES } from '../annotate/quantities/measure/money-table.ts'
import { SYMBOL_UNITS, WORD_UNITS } from '../annotate/quantities/measure/unit-table.ts'
import { nearestText } from '../../lib/near-text.ts'

const TABLE = [...WORD_UNITS.values(), ...SYMBOL_UNITS.values()]
const COINS = [...MONEY_CODES.values(), ...[...MONEY_NAMES.values()].flatMap((code) => code ?? [])]
const KNOWN: ReadonlySet<string> = new Set(['count', 'fraction', ...TABLE.map(({ name }) => name), ...COINS])
const TIMES = [...new Set(TABLE.flatMap(({ kind, name }) => (kind === 'time' ? name : [])))]
const ADVERBS = new Map([['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annual', 'year'], ['annum', 'year'], ['hourly', 'hour']])

/** Why no figure has such a unit, with the one that may be meant; null for a unit that figures have. */
export function whyNoUnit(unit: string): string | null {
  if (KNOWN.has(unit)) return null
  const meant = (WORD_UNITS.get(unit.toLowerCase()) ?? SYMBOL_UNITS.get(unit))?.name ?? MONEY_NAMES.get(unit.toLowerCase()) ?? nearestText(unit, KNOWN)
  const advice = meant === null || meant === undefined ? '' : `do you mean "${meant}"? `
  return `no unit is called "${unit}"; ${advice}there are count, fraction, percent, percentage-point, times, currencies by code (USD, EUR), and names in the singular such as day, tonne, barrel, kilometre, square kilometre, megawatt`
}

/** Why no rate is so called; null for any other noun, since "per" may stand before all of them. */
export function whyNoPer(per: string): string | null {
  const lower = per.toLowerCase()
  if (per === 'none' || KNOWN.has(per)) return null
  const meant = ADVERBS.get(lower) ?? (WORD_UNITS.get(lower) ?? SYMBOL_UNITS.get(per))?.name ?? nearestText(lower, TIMES.filter((time) => time.length > 3))
  return meant === null ? null : `no rate is called "${per}"; do you mean "${meant}"? there are ${TIMES.join(', ')}, none, and any other noun in the singular`
}
