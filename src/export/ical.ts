import { addDays, type Day } from '../lib/days.ts'

/** An all-day entry of a calendar; both days included. */
export interface CalendarEntry {
  /** Stays the same from one export to the next, so that a calendar updates instead of doubling. */
  uid: string
  from: Day
  to: Day
  summary: string
  /** The day is not sure to be that of what the summary tells. */
  isTentative?: boolean
  description: string
  categories: readonly string[]
  /** The uid of an entry that it belongs with. */
  related?: string | null
}

/** Octets of a line, RFC 5545 3.1. */
const LINE = 75
const encoder = new TextEncoder()

/** An iCalendar file (RFC 5545). `stamp` is the day of export. The same entries and day give the same bytes. */
export function icalOf(name: string, entries: readonly CalendarEntry[], stamp: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tallywire//Timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function entryLines({ uid, from, to, summary, isTentative = false, description, categories, related = null }: CalendarEntry, stamp: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(from)}`,
    `DTEND;VALUE=DATE:${basic(addDays(to, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    ...(related === null ? [] : [`RELATED-TO;RELTYPE=SIBLING:${escapeText(related)}`]),
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function basic(day: Day): string {
  return day.replaceAll('-', '')
}

/** RFC 5545 3.3.11; control characters have no place in a text and are dropped. */
function escapeText(text: string): string {
  const escaped = text.replaceAll(/[\\;,]/g, (char) => `\\${char}`).replaceAll(/\r\n|\r|\n/g, '\\n')
  // oxlint-disable-next-line no-control-regex
  return escaped.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
}

/** Goes on in the next line after a space; never inside a character. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const char of line) {
    const size = encoder.encode(char).length
    if (octets + size > LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += char
    octets += size
  }
  return folded
}
