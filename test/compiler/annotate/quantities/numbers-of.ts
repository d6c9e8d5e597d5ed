import { annotateNumbers } from '../../../../src/compiler/annotate/quantities/pipeline.ts'
import type { FoundDate, FoundNumber, NumeralRow } from '../../../../src/compiler/annotate/types.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'

export interface Options {
  truncated?: boolean
  dates?: readonly FoundDate[]
}

export function annotate(text: string, { truncated = false, dates = [] }: Options = {}): { numbers: FoundNumber[]; rows: NumeralRow[] } {
  return annotateNumbers({ text, sentences: splitSentences(text), published: { earliest: null, latest: null }, truncated }, dates)
}

/** A found number as one line: "start quote low..high unit", then what is not plain: qualifier, hedge, rate, change, vague. */
export function numbersOf(text: string, options?: Options): string[] {
  return annotate(text, options).numbers.map((found) => {
    const value = found.low === found.high ? `${found.low}` : `${found.low ?? ''}..${found.high ?? ''}`
    const parts = [`${found.start} ${text.slice(found.start, found.end)} = ${round(value)} ${found.unit}`]
    if (found.per !== null) parts.push(`per ${found.per}`)
    if (found.qualifier !== 'exact') parts.push(found.qualifier)
    if (found.hedge !== null) parts.push(`<${text.slice(found.hedge.start, found.hedge.end)}>`)
    if (found.change !== null) parts.push(`${found.change.direction} ${found.change.role}`)
    if (found.vague) parts.push('vague')
    return parts.join(' ')
  })
}

/** Each numeral with what became of it: "start text disposition reason". */
export function rowsOf(text: string, options?: Options): string[] {
  return annotate(text, options).rows.map(({ start, end, disposition, reason }) =>
    [start, text.slice(start, end), disposition, reason].filter((part) => part !== null).join(' '),
  )
}

function round(value: string): string {
  return value.replace(/((?<!\.)\.\d{4})\d+/g, '$1')
}
