import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icalOf, type CalendarEntry } from '../../src/export/ical.ts'

const ENTRY: CalendarEntry = { uid: 'e1@x', from: '2025-06-16', to: '2025-06-16', summary: 'Ten trucks left', description: 'Reported', categories: [] }
const octets = (text: string): number => new TextEncoder().encode(text).length
/** The content lines, unfolded. */
const lines = (ical: string): string[] => ical.replaceAll('\r\n ', '').split('\r\n')

describe('icalOf', () => {
  it('writes an all-day event whose end is not part of it, stamped with the day of export', () => {
    expect(icalOf('Timeline', [ENTRY], '2026-01-02')).toBe(
      [
        'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tallywire//Timeline//EN', 'CALSCALE:GREGORIAN', 'X-WR-CALNAME:Timeline',
        'BEGIN:VEVENT', 'UID:e1@x', 'DTSTAMP:20260102T000000Z', 'DTSTART;VALUE=DATE:20250616', 'DTEND;VALUE=DATE:20250617',
        'SUMMARY:Ten trucks left', 'DESCRIPTION:Reported', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
      ].join('\r\n'),
    )
  })

  it.each([
    ['a month', '2025-06-01', '2025-06-30', '20250701'],
    ['the last of a year', '2025-12-31', '2025-12-31', '20260101'],
    ['a leap day', '2024-02-28', '2024-02-28', '20240229'],
  ])('ends %s on the day after', (_, from, to, end) => {
    expect(lines(icalOf('T', [{ ...ENTRY, from, to }], '2026-01-02'))).toContain(`DTEND;VALUE=DATE:${end}`)
  })

  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['two\nlines\r\nand\rmore', 'two\\nlines\\nand\\nmore'],
    ['BEGIN:VEVENT', 'BEGIN:VEVENT'],
    ['\u0000bell\u0007', 'bell'],
  ])('escapes %j', (summary, escaped) => {
    expect(lines(icalOf('T', [{ ...ENTRY, summary }], '2026-01-02'))).toContain(`SUMMARY:${escaped}`)
  })

  it('parts categories by commas and keeps those inside them', () => {
    expect(lines(icalOf('T', [{ ...ENTRY, categories: ['Arms, shells', 'Naval'] }], '2026-01-02'))).toContain('CATEGORIES:Arms\\, shells,Naval')
  })

  it('folds every line at 75 octets, never inside a character, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replaceAll(/[\p{Cc}\\;,]/gu, '')), (summary) => {
        const ical = icalOf('T', [{ ...ENTRY, summary }], '2026-01-02')
        for (const line of ical.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).toBe(new TextDecoder().decode(new TextEncoder().encode(line)))
        }
        expect(lines(ical)).toContain(`SUMMARY:${summary}`)
      }),
    )
  })
})
