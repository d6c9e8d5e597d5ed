import * as v from 'valibot'
import { isZone } from '../annotate/dates/zone.ts'
import { MONEY_NAMES } from '../annotate/quantities/measure/money-table.ts'
import { dayOf, isDay } from '../../lib/days.ts'
import { isMoney } from '../../lib/money.ts'
import type { CalendarEntry, Codebook } from './codebook.ts'

export const textSchema = v.pipe(v.string('expected text'), v.trim(), v.nonEmpty('must not be empty'))
const id = v.pipe(textSchema, v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has small letters, digits and hyphens only'))
const texts = v.array(textSchema, 'expected a list')
const someTexts = v.pipe(texts, v.minLength(1, 'must not be empty'))
const optionalTexts = v.optional(texts, [])
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item, 'expected a list'), [])

export const daySchema = v.pipe(textSchema, v.check(isDay, 'expected a day of the calendar such as 2025-06-14'))
const yearlyDay = v.pipe(
  textSchema,
  v.regex(/^\d{2}-\d{2}$/, 'expected month and date such as 08-15'),
  v.check((value) => dayOf(2000, ...monthAndDate(value)) !== null, 'no day of the calendar'),
)

const topic = v.strictObject({ id, label: textSchema, terms: someTexts })

const figure = v.strictObject({
  id,
  match: v.array(
    v.strictObject({ counted: optionalTexts, with: optionalTexts, without: optionalTexts }),
    'expected a list',
  ),
})

const measure = v.strictObject({
  id,
  title: textSchema,
  kind: v.picklist(['level', 'flow', 'cumulative', 'occurrence'], 'expected level, flow, cumulative or occurrence'),
  unit: v.optional(textSchema, 'count'),
  per: optionalTexts,
  figures: v.array(figure, 'expected a list'),
})

const office = v.pipe(
  v.strictObject({ title: textSchema, from: daySchema, to: v.optional(daySchema) }),
  v.check(({ from, to }) => to === undefined || from <= to, '"from" lies after "to"'),
)

const entity = v.strictObject({
  id,
  name: textSchema,
  type: v.picklist(
    ['country', 'person', 'organization', 'place', 'other'],
    'expected country, person, organization, place or other',
  ),
  aliases: optionalTexts,
  offices: list(office),
  money: v.optional(v.record(v.pipe(v.string(), v.check((coin) => MONEY_NAMES.has(coin), 'no coin such as won or dollar')), v.pipe(textSchema, v.check((code) => isMoney(code), 'expected a currency such as KPW')))),
})

const calendarEntry = v.pipe(
  v.strictObject({
    id,
    names: someTexts,
    from: v.optional(daySchema),
    to: v.optional(daySchema),
    yearly: v.optional(yearlyDay),
    founded: v.optional(daySchema),
    /** The year that the era counts as its first. */
    first: v.optional(v.pipe(v.number('expected a year'), v.integer('expected a year'), v.minValue(1, 'expected a year'), v.maxValue(9999, 'expected a year'))),
  }),
  v.check(
    ({ from, to, yearly, founded, first }) =>
      [from !== undefined && to !== undefined, yearly !== undefined, founded !== undefined, first !== undefined].filter(Boolean).length === 1 &&
      (from === undefined) === (to === undefined),
    'give one of: from and to, yearly, founded, first',
  ),
  v.check(({ from, to }) => from === undefined || to === undefined || from <= to, '"from" lies after "to"'),
  v.transform(({ id, names, from, to, yearly, founded, first }): CalendarEntry => {
    if (first !== undefined) return { id, names, when: { kind: 'era', first } }
    if (from !== undefined && to !== undefined) return { id, names, when: { kind: 'period', from, to } }
    if (yearly !== undefined) {
      const [month, date] = monthAndDate(yearly)
      return { id, names, when: { kind: 'yearly', month, date } }
    }
    return { id, names, when: { kind: 'founded', day: founded ?? '' } }
  }),
)

const source = v.pipe(v.strictObject({
  files: v.optional(textSchema),
  agency: v.optional(textSchema),
  publisher: textSchema,
  zone: v.optional(v.pipe(textSchema, v.check(isZone, 'no time zone such as Asia/Seoul or +09:00'))),
  weekday: v.optional(v.picklist(['same-day', 'week-before'], 'expected same-day or week-before')),
  numericDates: v.optional(v.picklist(['day-first', 'month-first'], 'expected day-first or month-first')),
  undated: v.optional(v.picklist(['same-day', 'day-before'], 'expected same-day or day-before')),
}), v.check(({ files, agency }) => (files === undefined) !== (agency === undefined), 'give one of: files, agency'))

/** The codebook as written; the output is a `Codebook`. Unknown keys are errors. */
export const codebookSchema = v.strictObject({
  topics: list(topic),
  measures: list(measure),
  entities: list(entity),
  calendar: list(calendarEntry),
  sources: list(source),
}) satisfies v.GenericSchema<unknown, Codebook>

function monthAndDate(value: string): [month: number, date: number] {
  const [month = '', date = ''] = value.split('-')
  return [Number(month), Number(date)]
}
