import { expect, it } from 'vitest'
import { findDates, spansOf, told, unmark } from './find.ts'

/** Published on Wednesday 2025-06-25 unless a table says otherwise; «» mark the spans, one reading each. */
export type Row = readonly [marked: string, ...readings: string[]]

export function check(rows: readonly Row[], published?: string | null): void {
  it.each(rows)('%s', (marked, ...readings) => {
    const { text, spans } = unmark(marked)
    const found = findDates(text, published)
    expect(spansOf(found)).toEqual(spans)
    expect(found.map(told)).toEqual(readings)
  })
}
