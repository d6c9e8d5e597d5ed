import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateMention, Quantity } from '../../src/bundle/schema.ts'
import { markText, type Run } from '../../src/select/marked-text.ts'
import { aQuantity } from '../fixtures/bundle.ts'

const span = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
const quantity = (text: string, part: string, over: Partial<Quantity> = {}): Quantity => aQuantity({ ...span(text, part), quote: part, ...over })
const date = (text: string, part: string): DateMention => ({
  id: 't',
  article: 'a1',
  ...span(text, part),
  quote: part,
  type: 'date',
  value: part,
  earliest: null,
  latest: null,
})
const show = (run: Run): string => `${run.kind}${run.inSentence ? '*' : ''}:${run.pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')}`
const none = { quantities: [], dates: [], hits: [], sentence: null }

describe('markText', () => {
  const text = 'Title 5\n\nSome 10 trucks left Monday. For 3 days nothing moved.'
  it('cuts lines into plain text, figures with their hedge, and dates', () => {
    const lines = markText(text, {
      ...none,
      quantities: [quantity(text, '5'), quantity(text, '10', { hedge: span(text, 'Some') })],
      dates: [date(text, 'Monday')],
    })
    expect(lines.map(({ runs }) => runs.map(show))).toEqual([
      ['plain:Title ', 'quantity:5'],
      ['quantity:Some 10', 'plain: trucks left ', 'date:Monday', 'plain:. For 3 days nothing moved.'],
    ])
  })

  it('shows the chosen sentence and the searched words, across the edges of figures', () => {
    const lines = markText(text, {
      ...none,
      quantities: [quantity(text, '10')],
      sentence: span(text, 'Some 10 trucks left Monday.'),
      hits: [span(text, '0 tru')],
    })
    expect(lines[1]?.runs.map(show)).toEqual(['plain*:Some ', 'quantity*:1[0]', 'plain*:[ tru]cks left Monday.', 'plain: For 3 days nothing moved.'])
  })

  it('shows a duration as the figure that it also is', () => {
    const lines = markText(text, { ...none, quantities: [quantity(text, '3 days')], dates: [date(text, '3 days'), date(text, 'For 3 days')] })
    expect(lines[1]?.runs.map(show)).toContain('quantity:3 days')
    expect(lines[1]?.runs.some(({ kind }) => kind === 'date')).toBe(false)
  })

  it('leaves a hedge that stands apart unmarked', () => {
    const apart = 'More trucks than 10 left'
    const [line] = markText(apart, { ...none, quantities: [quantity(apart, '10', { hedge: span(apart, 'More') })] })
    expect(line?.runs.map(show)).toEqual(['plain:More trucks than ', 'quantity:10', 'plain: left'])
  })

  it('never loses a character, whatever overlaps', () => {
    const at = fc.nat({ max: 60 })
    const spans = fc.array(fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })))
    fc.assert(
      fc.property(spans, spans, fc.option(fc.tuple(at, at)), (quantities, dates, sentence) => {
        const lines = markText(text, {
          quantities: quantities.map((span) => aQuantity(span)),
          dates: dates.map((span) => ({ ...date(text, 'Monday'), ...span })),
          hits: [],
          sentence: sentence === null ? null : { start: Math.min(...sentence), end: Math.max(...sentence) },
        })
        const written = lines.map(({ runs }) => runs.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''))
        expect(written).toEqual(text.split('\n').filter((line) => line !== ''))
      }),
    )
  })
})
