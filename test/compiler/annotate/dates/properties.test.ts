import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, dayOf, daysInMonth, partsOf, weekdayOf } from '../../../../src/lib/days.ts'
import type { CalendarEntry } from '../../../../src/compiler/codebook/codebook.ts'
import { findDates } from './find.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const days = fc
  .tuple(fc.integer({ min: 1900, max: 2049 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => dayOf(year, month, Math.min(date, daysInMonth(year, month))) ?? '2000-01-01')

it('reads a full date in every order as that very day, whenever published', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 5 }), (day, published, order) => {
      const [year, month, date] = partsOf(day)
      const name = MONTHS[month - 1] ?? ''
      const forms = [`${name} ${date}, ${year}`, `${date} ${name} ${year}`, `the ${date}th of ${name}, ${year}`, day, ...(date > 12 || date === month ? [`${month}/${date}/${year}`] : [day]), `${month === 5 ? 'May' : `${name.slice(0, 3)}.`} ${date}, ${year}`]
      const [found] = findDates(`It happened on ${forms[order]}, they said.`, published)
      expect([found?.quote, found?.value, found?.earliest, found?.latest]).toEqual([forms[order], day, day, day])
    }),
  )
})

it('takes a numeric date that can be two days for either, and for the one that another date of the text tells', () => {
  fc.assert(
    fc.property(days.filter((day) => partsOf(day)[2] <= 12 && partsOf(day)[1] !== partsOf(day)[2]), days, fc.constantFrom('', ' and on 25/12/2019', ' and on 12/25/2019'), (day, published, other) => {
      const [year, month, date] = partsOf(day)
      const swapped = dayOf(year, date, month) ?? ''
      const [found] = findDates(`It happened on ${month}/${date}/${year}${other}.`, published)
      const [first, last] = [day, swapped].sort()
      const told = other === '' ? [`${day.slice(0, 4)}-XX-XX`, first, last] : other.includes('25/12') ? [swapped, swapped, swapped] : [day, day, day]
      expect([found?.value, found?.earliest, found?.latest]).toEqual(told)
    }),
  )
})

it('puts a bare weekday on such a day, at most six days off, on the side that the verb asks for', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), fc.boolean(), (published, weekday, ahead) => {
      const [found] = findDates(`They ${ahead ? 'will meet' : 'met'} on ${WEEKDAYS[weekday]}.`, published)
      const away = dayNumber(found?.earliest ?? '') - dayNumber(published)
      expect(weekdayOf(found?.earliest ?? '')).toBe(weekday)
      expect(ahead ? away : -away).toBeGreaterThanOrEqual(0)
      expect(Math.abs(away)).toBeLessThanOrEqual(6)
    }),
  )
})

it('puts a bare month in that month, no further than a year off', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), fc.boolean(), (published, month, ahead) => {
      const [found] = findDates(`Prices ${ahead ? 'will rise' : 'rose'} in ${MONTHS[month - 1]}.`, published)
      const earliest = found?.earliest ?? ''
      expect(partsOf(earliest)[1]).toBe(month)
      expect(ahead ? (found?.latest ?? '') >= published : earliest <= published).toBe(true)
      expect(Math.abs(dayNumber(earliest) - dayNumber(published))).toBeLessThan(367)
    }),
  )
})

const RELATIVE = ['last year', 'next year', 'this year', 'earlier this year', 'two years ago', 'in the first quarter', 'in 2019', 'last summer', 'on June 19 last year', 'in the past three years', 'the previous year', 'in May', 'early next year']

it('moves with the reference: a year later means a year later, and what names its year stays', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...RELATIVE), (published, words) => {
      const [year, month, date] = partsOf(published)
      fc.pre(!(month === 2 && date === 29))
      const later = dayOf(year + 1, month, date)
      const [first] = findDates(`It grew ${words}, they said.`, published)
      const [second] = findDates(`It grew ${words}, they said.`, later)
      const shift = words === 'in 2019' ? 0 : 1
      expect(Number(second?.earliest?.slice(0, 4))).toBe(Number(first?.earliest?.slice(0, 4)) + shift)
      expect(Number(second?.latest?.slice(0, 4))).toBe(Number(first?.latest?.slice(0, 4)) + shift)
    }),
  )
})

/** Words of a text that an object has for keys without having been given them. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype)
const CALENDAR: CalendarEntry[] = [
  { id: 'sun', names: ['Sun Day'], when: { kind: 'yearly', month: 4, date: 15 } },
  { id: 'fair', names: ['fair'], when: { kind: 'period', from: '2025-03-01', to: '2025-03-04' } },
  { id: 'club', names: ['founding of the club'], when: { kind: 'founded', day: '1950-06-01' } },
]

const PIECES = [...INHERITED, ...CALENDAR.flatMap(({ names }) => names), "year's", 'anniversary', 'June', 'May', '31', '2025', ',', '-', '/', 'last', 'the', 'week', 'of', 'Friday', '10', 'a.m.', '99999999999', 'years', 'ago', 'a', 'and', 'half', 'first', 'quarter', "'", '90', 's', '12:30', 'UTC', 'until', '3000', 'centuries', 'earlier', 'next', 'decade', '1st', '0', 'noon', '\n', '(', ')', 'Christmas', '1.1.1111']

it('never throws, and answers in order, apart, inside the text, with earliest no later than latest', () => {
  const soup = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 30 }).map((words) => words.join(' '))
  const bound = fc.option(days)
  fc.assert(
    fc.property(soup, bound, bound, (text, a, b) => {
      const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b]
      let end = 0
      for (const found of findDates(text, { earliest, latest }, CALENDAR)) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(found.end).toBeGreaterThan(found.start)
        expect(text.slice(found.start, found.end)).toBe(found.quote)
        expect((found.earliest ?? '') <= (found.latest ?? '9999-99-99')).toBe(true)
        end = found.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})

it.each(INHERITED)('knows no year of "%s", which every object has for a key', (word) => {
  for (const name of ['Sun Day', 'fair']) expect(findDates(`They met at ${word} year's ${name}, it said.`, undefined, CALENDAR)).toEqual([])
})
