import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Span } from '../../../src/bundle/schema.ts'
import { goldItemSchema, type goldQuantitySchema } from './schema.ts'

export type GoldQuantity = v.InferOutput<typeof goldQuantitySchema> & Span
export type GoldDate = v.InferOutput<typeof goldItemSchema>['dates'][number] & Span
export type GoldItem = Omit<v.InferOutput<typeof goldItemSchema>, 'quantities' | 'dates' | 'not'> & {
  quantities: GoldQuantity[]
  dates: GoldDate[]
  /** Numerals that are no quantity, and why. */
  not: (Span & { why: string })[]
}

/** One text a line. Throws with the line's number where it isn't in the format; quotes that the text lacks are reported and left out. */
export function readGold(file: string, report: (message: string) => void): GoldItem[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = v.safeParse(goldItemSchema, JSON.parse(line))
    if (!parsed.success) throw new Error(`${file}:${index + 1}: ${v.summarize(parsed.issues)}`)
    const { output } = parsed
    const lost = (quote: string): void => report(`${file}:${index + 1}: not in the text: ${quote}`)
    return [{
      ...output,
      quantities: located(output.text, output.quantities, lost),
      dates: located(output.text, output.dates, lost),
      not: located(output.text, output.not, lost),
    }]
  })
}

/** Each quote's place: after the one before it where it stands there, since gold is in text order, else anywhere unused. */
function located<Row extends { quote: string }>(text: string, rows: readonly Row[], lost: (quote: string) => void): (Row & Span)[] {
  const used = new Set<number>()
  let from = 0
  return rows.flatMap((row) => {
    const start = find(text, row.quote, from, used) ?? find(text, row.quote, 0, used)
    if (start === null) {
      lost(row.quote)
      return []
    }
    used.add(start)
    from = start
    return [{ ...row, start, end: start + row.quote.length }]
  })
}

/** The first unused place at or after `from` that cuts no number or word in two. */
function find(text: string, quote: string, from: number, used: ReadonlySet<number>): number | null {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const cuts = /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) || /^(?:\p{N}{2}|\p{L}{2}|\p{N}[.,]\p{N})/u.test(text.slice(at + quote.length - 1, at + quote.length + 2))
    if (!cuts && !used.has(at)) return at
  }
  return null
}
