import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** What the figures of a text say, by their quotes: names as the text writes them, days and change in short. */
export function figuresOf(text: string, published = '2025-06-20'): Map<string, Record<string, unknown>> {
  return new Map(
    annotate({ id: 'a', text, published }).quantities.map(({ quote, low, high, unit, per, counted, status, actor, place, attribution, asOf, change }) => [
      quote,
      { low, high, unit, per, counted, status, actor: actor?.text ?? null, place: place?.text ?? null, attribution: attribution?.text ?? null, asOf: `${asOf.earliest}/${asOf.latest}`, change: change === null ? null : `${change.direction}/${change.role}` },
    ]),
  )
}
