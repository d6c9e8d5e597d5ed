import type { Span } from '../../../bundle/schema.ts'
import { addDays, type Day } from '../../../lib/days.ts'
import type { FoundDate } from '../types.ts'
import { CARDINALS } from './lexicon.ts'
import { moveDay, type Step } from './period.ts'

const LESS = '\\b(?:less|fewer) than (?<count>an?|\\d{1,2}|\\p{Ll}+) (?<unit>day|week|month)s?'
/** "less than two months left until the election on April 10" */
const LEFT_BEFORE = new RegExp(`${LESS} (?:(?:is |are |remain(?:s|ing)? |left |to go )*(?:until|till)|(?:remain(?:s|ing)?|left|to go) (?:before|to))\\b[^.;:]{0,80}$`, 'u')
/** "with the June 3 elections less than three weeks away" */
const AWAY_AFTER = new RegExp(`^[^.;:]{0,48}?${LESS} (?:away|off|out)\\b`, 'u')

/** The first day on which a day that is yet to come is no further off than the text says; null where it does not say so. */
export function countedDownFrom(text: string, { type, start, end, earliest, latest }: FoundDate): { day: Day; span: Span } | null {
  if (type !== 'date' || earliest === null || earliest !== latest) return null
  const line = text.slice(Math.max(0, start - 160), start)
  const before = LEFT_BEFORE.exec(line)
  const after = before === null ? AWAY_AFTER.exec(text.slice(end, end + 96)) : null
  const found = before ?? after
  if (found === null) return null
  const { count = '', unit = 'day' } = found.groups ?? {}
  const number = /^an?$/.test(count) ? 1 : /^\d/.test(count) ? Number(count) : CARDINALS.get(count)
  const day = number === undefined ? null : moveDay(earliest, unit as Step, -number)
  const span = before === null ? { start, end: end + (after?.[0].length ?? 0) } : { start: start - line.length + before.index, end }
  return day === null ? null : { day: addDays(day, 1), span }
}
