import type { CalendarEntry } from '../../codebook/codebook.ts'
import type { Token } from '../../segment/index.ts'
import { isCountedNoun } from './guards.ts'
import { yearPeriod } from './period.ts'
import { date, type Reading } from './rule.ts'

/** An era's name where it stands: tokens [from, to). */
interface NamedEra {
  entry: CalendarEntry
  from: number
  to: number
}

/** Years counted in an era, "Heisei 30", with the year in brackets that says the same, "Heisei 30 (2018)". */
export function eraYears(tokens: readonly Token[], named: readonly NamedEra[]): (Reading & { from: number; to: number })[] {
  return named.flatMap(({ entry: { when }, from, to }) => {
    const number = tokens[to]
    const after = tokens[to + 1]
    if (when.kind !== 'era' || number?.kind !== 'number' || !/^[1-9]\d{0,3}$/.test(number.text)) return []
    const isGlued = after?.start === number.end && !/^[(),.;:!?"”’']/.test(after.text)
    const year = when.first + Number(number.text) - 1
    if (isGlued || isCountedNoun(after) || year > 9999) return []
    return [{ ...date(yearPeriod(year)), from, to: to + (saysYear(tokens, to + 1, year) ? 4 : 1) }]
  })
}

function saysYear(tokens: readonly Token[], at: number, year: number): boolean {
  return tokens[at]?.text === '(' && tokens[at + 1]?.text === String(year) && tokens[at + 2]?.text === ')'
}
