import { describe, expect, it } from 'vitest'
import { Corrections } from '../../../src/compiler/corrections/corrections.ts'
import { IdMaker } from '../../../src/compiler/ids.ts'
import { anArticle, aQuantity } from '../../fixtures/bundle.ts'

const TEXT = 'Ten trucks left. Then ten trucks came back. All was well.'
const article = () => anArticle({ text: TEXT })
const quantities = () => [
  aQuantity({ id: 'first', sentence: { start: 0, end: 16 }, start: 0, end: 3, quote: 'Ten' }),
  aQuantity({ id: 'second', sentence: { start: 17, end: 43 }, start: 22, end: 25, quote: 'ten' }),
]
const from = (text: string) => new Corrections({ file: 'corrections.yaml', text })
const figure = (action: string, sentence = 'Then ten trucks came back.') =>
  `figures:\n  - sentence: ${sentence}\n    quote: ten\n    ${action}\n    reason: The depot said two.\n    by: A. Analyst\n`

describe('Corrections', () => {
  it('rejects the figure of that sentence and no other, with the reason and the name', () => {
    const corrections = from(figure('reject: true'))
    const all = quantities()
    expect([...corrections.apply(article(), all, new IdMaker())]).toEqual([all[1]])
    expect(corrections.applied).toMatchObject([
      { kind: 'reject', quantity: 'second', reason: 'The depot said two.', by: 'A. Analyst', changes: [] },
    ])
    expect(corrections.diagnostics()).toEqual([])
  })

  it('amends the figure and keeps what it was', () => {
    const corrections = from(figure('amend: { low: 2, high: 2, as-of: { earliest: 2025-06-01, latest: 2025-06-02 } }'))
    const all = quantities()
    expect(corrections.apply(article(), all, new IdMaker()).size).toBe(0)
    expect(all[1]).toMatchObject({ low: 2, high: 2, asOf: { earliest: '2025-06-01', latest: '2025-06-02' } })
    expect(corrections.applied[0]?.changes).toEqual([
      { field: 'low', was: '10', now: '2' },
      { field: 'high', was: '10', now: '2' },
      { field: 'asOf', was: '2025-06-16', now: '2025-06-01 to 2025-06-02' },
    ])
  })

  it.each([
    ['the lower end of an exact figure', '{ low: 4 }', 'exact needs low and high to be the same number, and low is 4, high 10'],
    ['a lower end above the higher', '{ low: 60 }', 'exact needs low and high to be the same number, and low is 60, high 10'],
    ['a range of one number', '{ qualifier: range }', 'range needs low and a higher high, and low is 10, high 10'],
    ['at least, with a higher end', '{ qualifier: at-least }', 'at-least needs low alone, and low is 10, high 10'],
    ['no number at all', '{ low: null, high: null }', 'exact needs low and high to be the same number, and low is none, high none'],
  ])('refuses an amendment that leaves %s, at its place, and amends nothing', (_, amend, problem) => {
    const corrections = from(figure(`amend: ${amend}`))
    const all = quantities()
    corrections.apply(article(), all, new IdMaker())
    expect(all).toEqual(quantities())
    expect(corrections.applied).toEqual([])
    expect(corrections.diagnostics()).toEqual([
      {
        code: 'amendment-breaks-figure',
        severity: 'error',
        file: 'corrections.yaml',
        line: 4,
        column: 5,
        text: `"ten" would contradict itself when amended so: ${problem}`,
      },
    ])
  })

  it.each([
    ['at least', '{ qualifier: at-least, high: null }', { qualifier: 'at-least', low: 10, high: null }],
    ['at most', '{ qualifier: at-most, low: null }', { qualifier: 'at-most', low: null, high: 10 }],
    ['a range', '{ qualifier: range, high: 12 }', { qualifier: 'range', low: 10, high: 12 }],
    ['another number', '{ low: 12, high: 12 }', { qualifier: 'exact', low: 12, high: 12 }],
  ])('amends a figure to %s', (_, amend, expected) => {
    const corrections = from(figure(`amend: ${amend}`))
    const all = quantities()
    corrections.apply(article(), all, new IdMaker())
    expect(all[1]).toMatchObject(expected)
    expect(corrections.diagnostics()).toEqual([])
  })

  it('states the days of a report', () => {
    const corrections = from(
      'reports:\n  - { text: Ten trucks left., earliest: 2025-05-01, latest: 2025-05-03, reason: Seen in print., by: A. }\n',
    )
    const dated = article()
    const correction = corrections.forReport(TEXT)
    if (correction !== null) corrections.date(dated, correction, new IdMaker())
    expect(dated.published).toEqual({
      kind: 'stated',
      earliest: '2025-05-01',
      latest: '2025-05-03',
      evidence: [{ correction: corrections.applied[0]?.id }],
    })
    expect(corrections.applied[0]?.changes).toEqual([{ field: 'published', was: '2025-06-16', now: '2025-05-01 to 2025-05-03' }])
  })

  it('reports a correction whose text is gone, at its place', () => {
    const corrections = from(figure('reject: true', 'Eleven trucks left.'))
    corrections.apply(article(), quantities(), new IdMaker())
    expect(corrections.diagnostics()).toMatchObject([
      { code: 'correction-unmatched', severity: 'warning', file: 'corrections.yaml', line: 2, column: 5 },
    ])
  })

  it.each([
    ['ten', 'Then ten trucks', 'eleven', 'the sentence is there, but not the figure "eleven"; its figures: "ten"'],
    ['another, beside the words', 'trucks came back', 'eleven', 'the sentence is there, but not the figure "eleven"; its figures: "ten"'],
    ['none', 'All was well', 'eleven', 'the sentence is there, but not the figure "eleven"; it has none'],
  ])('reports a figure that its sentence has not, and those that it has: %s', (_, sentence, quote, text) => {
    const corrections = from(figure('reject: true', sentence).replace('quote: ten', `quote: ${quote}`))
    corrections.apply(article(), quantities(), new IdMaker())
    expect(corrections.diagnostics()).toMatchObject([{ code: 'correction-quote-unmatched', severity: 'warning', text, line: 3, column: 5 }])
  })

  it.each([
    ['a part of the sentence without the number', 'trucks came back'],
    ['white space of another kind', '"Then ten  trucks\\ncame back."'],
  ])('finds the figure by %s', (_, sentence) => {
    const corrections = from(figure('reject: true', sentence))
    const all = quantities()
    expect([...corrections.apply(article(), all, new IdMaker())]).toEqual([all[1]])
    expect(corrections.diagnostics()).toEqual([])
  })

  it('refuses words that stand in two sentences with the figure, and names both', () => {
    const text = 'Some ten trucks left. Then ten trucks came back.'
    const both = [
      aQuantity({ id: 'first', sentence: { start: 0, end: 21 }, start: 5, end: 8, quote: 'ten' }),
      aQuantity({ id: 'second', sentence: { start: 22, end: 48 }, start: 27, end: 30, quote: 'ten' }),
    ]
    const said = (sentence: string): string[] => {
      const corrections = from(figure('reject: true', sentence))
      corrections.apply(anArticle({ text }), both, new IdMaker())
      return corrections.diagnostics().map((found) => `${found.severity} ${found.text}`)
    }
    expect(said('ten trucks')).toEqual([
      'error these words stand in 2 sentences that have a figure "ten": "Some ten trucks left.", "Then ten trucks came back."; give more words of the one that is meant',
    ])
    expect(said('ten trucks left')).toEqual([])
  })

  it('takes a sentence that two reports repeat for one', () => {
    const corrections = from(figure('reject: true'))
    for (const id of ['a1', 'a2']) corrections.apply({ ...article(), id }, quantities(), new IdMaker())
    expect(corrections.diagnostics()).toEqual([])
  })

  it('refuses to date two reports by words of both, and names them', () => {
    const corrections = from('reports:\n  - { text: trucks  left, earliest: 2025-05-01, latest: 2025-05-03, reason: Seen in print., by: A. }\n')
    corrections.forReport('Ten trucks left.', () => 'a.txt:2')
    corrections.forReport('Ten trucks left.', () => 'copy.txt:2')
    expect(corrections.diagnostics()).toEqual([])
    corrections.forReport('Two trucks left.', () => 'b.txt:7')
    expect(corrections.diagnostics()).toMatchObject([
      { severity: 'error', line: 2, column: 7, text: 'these words stand in 2 reports: "a.txt:2", "b.txt:7"; give words that only one of them has' },
    ])
  })

  it.each([
    ['nothing', '{}', 'figures.0.amend: amends nothing: give at least one of low, high, qualifier, unit, counted, per, status, as-of'],
    ['a unit that is none', '{ unit: percnt }', 'figures.0.amend.unit: no unit is called "percnt"; do you mean "percent"?'],
    ['a rate that is none', '{ per: monthly }', 'figures.0.amend.per: no rate is called "monthly"; do you mean "month"?'],
    ['a key that nobody knows', '{ colour: red }', 'unknown key "colour"; known here: low, high, qualifier, unit, counted, per, status, as-of'],
  ])('refuses an amendment of %s', (_, amend, text) => {
    expect(from(figure(`amend: ${amend}`)).diagnostics()).toEqual([expect.objectContaining({ severity: 'error', text: expect.stringContaining(text) as unknown })])
  })

  it('reports a second entry for one report, which is not applied', () => {
    const entry = (text: string, day: string): string => `  - { text: ${text}, earliest: ${day}, latest: ${day}, reason: Seen in print., by: A. }\n`
    const corrections = from(`reports:\n${entry('Ten trucks left.', '2025-05-01')}${entry('ten trucks came', '2025-05-02')}`)
    expect(corrections.forReport(TEXT)?.earliest).toBe('2025-05-01')
    expect(corrections.diagnostics()).toMatchObject([
      {
        code: 'report-corrected-twice',
        severity: 'warning',
        line: 3,
        column: 7,
        text: 'an entry above already dates the report with "ten trucks came"; this one is not applied',
      },
    ])
  })

  it('reports a second entry for one figure, which is not applied', () => {
    const corrections = from(`${figure('amend: { low: 12, high: 12 }')}${figure('reject: true').replace('figures:\n', '')}`)
    const all = quantities()
    expect(corrections.apply(article(), all, new IdMaker()).size).toBe(0)
    corrections.apply({ ...article(), id: 'a2' }, quantities().map((quantity) => ({ ...quantity, id: `${quantity.id} again` })), new IdMaker())
    expect(corrections.applied).toMatchObject([{ kind: 'amend' }, { kind: 'amend' }])
    expect(corrections.diagnostics()).toMatchObject([{ code: 'figure-corrected-twice', severity: 'warning', text: 'an entry above already corrects the figure "ten"; this one is not applied' }])
  })

  it('says once what is wrong with an amendment that hits two reports', () => {
    const corrections = from(figure('amend: { low: 4 }'))
    for (const id of ['a1', 'a2']) corrections.apply({ ...article(), id }, quantities(), new IdMaker())
    expect(corrections.diagnostics()).toHaveLength(1)
  })

  it.each([
    ['neither rejected nor amended', figure('').replace('    \n', ''), 'bad-value'],
    ['rejected and amended', figure('reject: true\n    amend: { low: 1 }'), 'bad-value'],
    ['without a reason', figure('reject: true').replace(/ {4}reason.*\n/, ''), 'missing-key'],
    ['with a key that nobody knows', figure('rejct: true'), 'unknown-key'],
    ['as of days the wrong way round', figure('amend: { as-of: { earliest: 2025-05-03, latest: 2025-05-01 } }'), 'bad-value'],
    ['days the wrong way round', 'reports:\n  - { text: x, earliest: 2025-05-03, latest: 2025-05-01, reason: y, by: z }', 'bad-value'],
  ])('refuses an entry %s', (_, text, code) => {
    expect(from(text).diagnostics()).toContainEqual(expect.objectContaining({ code, severity: 'error' }))
  })

  it('is nothing without a file', () => {
    const corrections = new Corrections(null)
    expect(corrections.apply(article(), quantities(), new IdMaker()).size).toBe(0)
    expect(corrections.diagnostics()).toEqual([])
  })
})
