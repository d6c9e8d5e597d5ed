import type { Quantity } from '../../bundle/schema.ts'

/** Words as they stand in a text, whatever white space parts them there. */
export function wordsPattern(words: string): RegExp {
  return new RegExp(words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+'), 'g')
}

export interface FiguresAt {
  /** Those of the quote, in text order: where the words hold it, else where it is of their sentence. */
  hits: Quantity[]
  /** All figures of the words and their sentences. */
  beside: Quantity[]
}

/** The figures that words mean; null where the text has no such words. */
export function figuresAt(words: RegExp, quote: string, text: string, quantities: readonly Quantity[]): FiguresAt | null {
  const found: FiguresAt = { hits: [], beside: [] }
  let isThere = false
  for (const match of text.matchAll(words)) {
    isThere = true
    const [from, to] = [match.index, match.index + match[0].length]
    const inside = quantities.filter(({ start, end }) => start >= from && end <= to)
    const around = quantities.filter(({ sentence }) => sentence.start < to && sentence.end > from)
    const hit = [...inside, ...around].find((quantity) => quantity.quote === quote)
    if (hit !== undefined && !found.hits.includes(hit)) found.hits.push(hit)
    for (const quantity of [...inside, ...around]) if (!found.beside.includes(quantity)) found.beside.push(quantity)
  }
  return isThere ? found : null
}

/** A sentence with its white space made plain: what a report repeats, it may set otherwise. */
export function sentenceOf({ sentence }: Quantity, text: string): string {
  return plain(text.slice(sentence.start, sentence.end))
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
