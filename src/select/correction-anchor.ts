import type { Article, Quantity } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'

/** The words by which the compiler finds again what is corrected. */
export interface Anchor {
  words: string
  /** Other reports that hold the same words: the correction changes them too. */
  alsoIn: readonly Article[]
}

/**
 * The sentence of a figure, or so much around it or of it that the compiler, which takes the first such words of a report
 * and in them the first such number, comes to this figure. Null when nothing in the report tells it from another.
 */
export function figureAnchor(quantity: Quantity, index: BundleIndex): Anchor | null {
  const text = index.articles.get(quantity.article)?.text ?? ''
  const { start, end } = quantity.sentence
  const alike = (index.quantitiesOf.get(quantity.article) ?? []).filter(({ quote }) => quote === quantity.quote)
  const after = Math.max(0, ...alike.filter((other) => other.start < quantity.start).map((other) => other.end))
  const from = Math.max(start, after)
  const candidates = [
    text.slice(from, end),
    text.slice(from, lineEnd(text, end)),
    text.slice(Math.max(lineStart(text, start), after), lineEnd(text, end)),
    text.slice(after),
  ].map((words) => words.trim())
  const words = candidates.find((candidate) => {
    const at = text.indexOf(candidate)
    const inside = alike.filter((other) => other.start >= at && other.end <= at + candidate.length)
    return candidate !== '' && firstOf(inside)?.id === quantity.id
  })
  if (words === undefined) return null
  const alsoIn = index.bundle.articles.filter(
    ({ id, text }) =>
      id !== quantity.article && text.includes(words) && (index.quantitiesOf.get(id) ?? []).some(({ quote }) => quote === quantity.quote),
  )
  return { words, alsoIn }
}

/** Words that stand in a report and, where there are such, in no other: its first line, its first lines, its whole text. */
export function reportAnchor({ id, text }: Article, { bundle }: BundleIndex): Anchor {
  const holders = (words: string): Article[] => bundle.articles.filter((other) => other.id !== id && other.text.includes(words))
  const whole = text.trim()
  const lines = whole.split(/(?<=\n)/)
  const [line = ''] = lines
  const candidates = [line, lines.slice(0, 3).join(''), whole].map((words) => words.trim())
  const words = candidates.find((candidate) => holders(candidate).length === 0) ?? line.trim()
  return { words, alsoIn: holders(words) }
}

function firstOf(quantities: readonly Quantity[]): Quantity | undefined {
  return quantities.toSorted((a, b) => a.start - b.start)[0]
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
