import { once } from '../lib/once.ts'
import { many } from '../lib/many.ts'

const monthName = once(() => new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }))
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter', H1: 'the first half', H2: 'the second half', Q1: 'the first quarter', Q2: 'the second quarter', Q3: 'the third quarter', Q4: 'the fourth quarter',
}
const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year', DE: 'decade', CE: 'century', TH: 'hour', TM: 'minute', TS: 'second', WE: 'weekend', Q: 'quarter' }
const REFERENCES: ReadonlyMap<string, string> = new Map([['PAST_REF', 'some time before'], ['FUTURE_REF', 'some time ahead'], ['PRESENT_REF', 'now']])

/** A TIMEX3 value that no days are known for, in words: "September of a year that is not told", "2 months". The value itself where it says nothing more. */
export function timexWords(value: string): string {
  const untold = /^XXXX-(?<month>\d\d)(?:-(?<day>\d\d))?/.exec(value)?.groups
  if (untold !== undefined) {
    const name = monthName().format(new Date(`2000-${untold['month'] ?? '01'}-01`))
    return `${untold['day'] === undefined ? '' : `${Number(untold['day'])} `}${name} of a year that is not told`
  }
  const part = PARTS[/^XXXX-(?<part>[A-Z]{2}|[HQ]\d)$/.exec(value)?.groups?.['part'] ?? '']
  if (part !== undefined) return `${part} of a year that is not told`
  const weekday = DAYS[Number(/^XXXX-WXX-(?<day>\d)/.exec(value)?.groups?.['day'] ?? 0) - 1]
  if (weekday !== undefined) return `a ${weekday}; the text does not tell which`
  const length = /^P(?<time>T?)(?<count>X{1,2}|[\d.]+)(?<unit>[A-Z]{1,2})$/.exec(value)?.groups
  const unit = UNITS[`${length?.['time'] ?? ''}${length?.['unit'] ?? ''}`]
  if (length !== undefined && unit !== undefined) return length['count']?.startsWith('X') === true ? `some ${unit}s` : lengthOf(length['count'] ?? '', unit)
  return REFERENCES.get(value) ?? value
}

function lengthOf(count: string, unit: string): string {
  return Number.isInteger(Number(count)) ? many(Number(count), unit) : `${count} ${unit}s`
}
