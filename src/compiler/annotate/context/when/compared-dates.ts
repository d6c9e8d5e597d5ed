import { dayNumber } from '../../../../lib/days.ts'
import type { FoundDate } from '../../types.ts'
import type { Numbered } from '../numbered.ts'

/** "13% below that of the same period in 2019", "83% of the level in 2019"; "27% of the $1.1 billion that it needs for 2026" */
const COMPARED_WITH = /^[^,;.]*?\s(?:(?:below|above|short of|behind) (?:that|those|what|the (?:level|figure|total|number|volume|amount|rate|average)s?)\b|of (?:that|what|the (?:level|average)) (?:of|in)\b|(?:of|than) [^,;.]{0,16}\d(?:[^,;]|,(?=\d))*?\s(?:that|which)\b)[^,;]*$/
/** "28% more than at the same point in 2024", "more than at the end of 2022" */
const THAN_AT = /\bthan (?:at|in|over|during)(?: the (?:same|corresponding|equivalent) (?:point|stage|time|date)(?: (?:in|of))?)? ?$/
/** "about the same number as last year" */
const SAME_AS = /\b(?:same|similar|equal|comparable)\b[^,;.]{0,30}\b(?:as|to) (?:in |at |during )?$/
/** "185 mph, tying a record of 1935" */
const RECORD = /, (?:tying|matching|equall?ing|beating|breaking|surpassing|topping|eclipsing|exceeding) [^,;.]*$/
/** "up 19 percent on 2023", "a drop of 19 percent against 2023" */
const CHANGED_ON = /^ (?:\p{L}+ )?(?:on|against|over|from|versus) (?:the same (?:point|period|time|months?|quarter) (?:in|of) )?$/u
const CHANGE = /\b(?:up|down|rise|increase|jump|gain|growth|surge|drop|fall|decline|decrease|cut|higher|lower)\b[^,;.]{0,20}$/i
/** On a day a figure changes, with a month or a year it is compared. */
const PERIOD_DAYS = 28

/** The words between a figure and a later date compare the one with the other. */
export function isSetAgainst({ number, input: { text } }: Pick<Numbered, 'number' | 'input'>, date: FoundDate): boolean {
  if (date.start < number.end) return false
  const between = text.slice(number.end, date.start)
  if (THAN_AT.test(between) || COMPARED_WITH.test(between) || SAME_AS.test(between) || RECORD.test(between)) return true
  const isPeriod = date.earliest !== null && date.latest !== null && dayNumber(date.latest) - dayNumber(date.earliest) + 1 >= PERIOD_DAYS
  return isPeriod && number.change?.role === 'by' && CHANGED_ON.test(between) && CHANGE.test(text.slice(Math.max(number.sentence.start, number.start - 40), number.start))
}

/** "2,437 since the outbreak, with 243 in the last 24 hours": only the part was in that time. */
export function isWindowOfPart({ input: { text }, number }: Pick<Numbered, 'input' | 'number'>, { start, type, quote }: FoundDate): boolean {
  return (type === 'duration' || /^(?:the )?(?:last|past|previous)\b/i.test(quote)) && /, with (?:[\p{L}-]+ ){0,4}\d[\d,.]*\b[^;]*$/u.test(text.slice(number.end, start))
}
