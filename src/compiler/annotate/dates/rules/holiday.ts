import { datePeriod, dayPeriod, nthWeekdayPeriod, shiftDays, unknown, UNKNOWN, type Period } from '../period.ts'
import { dayOf } from '../../../../lib/days.ts'
import type { Match } from '../match.ts'
import { date, type Rule } from '../rule.ts'
import { YEAR_TAIL, inItsYear } from '../year-choice.ts'

const fixed = (month: number, day: number) => (year: number): Period => datePeriod(year, month, day)

const nth = (month: number, weekday: number, n: number) => (year: number): Period => nthWeekdayPeriod(year, month, weekday, n)

/** Days from Western Easter Sunday (the anonymous Gregorian computus). */
const easter = (days: number) => (year: number): Period => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const sunday = dayOf(year, Math.floor(f / 31), (f % 31) + 1)
  const day = sunday === null ? null : shiftDays(sunday, days)
  return day === null ? unknown(UNKNOWN.day) : dayPeriod(day)
}

/** Days from Orthodox Easter Sunday: that of the Julian calendar (Meeus), 13 days behind from 1900 to 2099. */
const orthodoxEaster = (days: number) => (year: number): Period => {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const f = d + e + 114
  const sunday = dayOf(year, Math.floor(f / 31), (f % 31) + 1)
  const day = sunday === null ? null : shiftDays(sunday, days + 13)
  return day === null ? unknown(UNKNOWN.day) : dayPeriod(day)
}

/** Holidays that English news takes as known; a country's own belong in the codebook's calendar. */
const HOLIDAYS: readonly (readonly [pattern: string, periodIn: (year: number) => Period])[] = [
  ['new year <possessive> eve', fixed(12, 31)],
  ['new year <possessive> day|new year <possessive>', fixed(1, 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day|christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['valentine <possessive> day', fixed(2, 14)],
  ['st. patrick <possessive> day|st patrick <possessive> day', fixed(3, 17)],
  ['april fools day|april fool <possessive> day', fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['thanksgiving day|thanksgiving', nth(11, 4, 4)],
  ['fourth of july', fixed(7, 4)],
  ['orthodox christmas', fixed(1, 7)],
  ['orthodox good friday', orthodoxEaster(-2)],
  ['orthodox easter sunday|orthodox easter', orthodoxEaster(0)],
  ['palm sunday', easter(-7)],
  ['good friday', easter(-2)],
  ['easter sunday|easter', easter(0)],
  ['easter monday', easter(1)],
  ['ash wednesday', easter(-46)],
  ['whit monday', easter(50)],
  ['juneteenth', fixed(6, 19)],
  ['bastille day', fixed(7, 14)],
  ['anzac day', fixed(4, 25)],
  ['women <possessive> day', fixed(3, 8)],
]

/** Islands, treaties and things that have a holiday's name. */
const NAMED = /^(?:Island|Agreement|Accords?|tree|trees|cards?|gifts?|presents?|eggs?|Carol)$/
const YEAR_REACH = 4

/** "the Halloween crowd crush in 2022", "the Easter Rising of 1916": what happened then is told with its year. */
function yearFurtherOn(match: Match): number | null {
  if (match.has('year') || match.has('relative')) return null
  for (let by = 1; by <= YEAR_REACH; by += 1) {
    const token = match.after(by)
    if (token?.kind !== 'word' || /^(?:and|but|was|were|is|are|had|has|will|said)$/.test(token.lower)) return null
    const year = match.after(by + 1)
    if (by > 1 && /^(?:in|of)$/.test(token.lower) && /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? '')) return Number(year?.text)
  }
  return null
}

export const holiday: Rule = {
  name: 'holiday',
  anchor: 'new|christmas|boxing|valentine|st|st.|april|may|halloween|veterans|memorial|labor|thanksgiving|fourth|palm|good|easter|orthodox|ash|whit|juneteenth|bastille|anzac|women',
  pattern: `(?:${HOLIDAYS.map(([words], index) => `(?<h${index}>${words})`).join('|')}) ${YEAR_TAIL}?`,
  read(match, frame) {
    const index = HOLIDAYS.findIndex((_, at) => match.has(`h${at}`))
    const periodIn = HOLIDAYS[index]?.[1]
    const first = match.tokens[match.first]
    if (periodIn === undefined || first === undefined || !/^\p{Lu}/u.test(first.text)) return null
    if (NAMED.test(match.after()?.text ?? '') || match.before()?.text === 'Father') return null
    const told = yearFurtherOn(match)
    if (told !== null) return date(periodIn(told))
    const known = periodIn(2001).value.slice(5)
    const moves = periodIn(2002).value.slice(5) !== known
    return date(inItsYear(match, frame, moves ? UNKNOWN.day : `XXXX-${known}`, periodIn))
  },
}
