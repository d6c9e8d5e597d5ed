import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { ALL_ROWS, type LedgerFilters, type SortKey } from '../../src/select/ledger-state.ts'
import { kindWords, ledgerView, nextSort, numeralOf, sentenceParts } from '../../src/select/ledger-view.ts'
import { countRows, keptRows, ledgerRows, type LedgerRow } from '../../src/select/ledger.ts'
import { aSelection } from '../fixtures/corpus.ts'
import { aLedgerCorpus } from '../fixtures/ledger.ts'
import { compileSeeds } from '../fixtures/seeds.ts'

const rowsOf = (bundle: Bundle): LedgerRow[] => ledgerRows(indexBundle(bundle))
const named = (rows: readonly LedgerRow[]): string[] => rows.map((row) => `${row.article.id} ${numeralOf(row)}`)

describe('ledgerRows', () => {
  it('says of every number what it is and whether a chart shows it, in the order of the text', () => {
    expect(rowsOf(aLedgerCorpus()).map((row) => [numeralOf(row), kindWords(row), row.series?.title ?? null, row.notCharted])).toEqual([
      ['10', 'about 10 trucks', 'Trucks sent', null],
      ['Monday', 'date', null, 'a date'],
      ['4', '4 (possible, not confirmed)', null, 'only points to what is known'],
      ['10', '10 trucks', 'Trucks sent', null],
      ['40', 'up to 40 rafts (possible, not confirmed)', null, 'stands in no series'],
      ['Nobody', 'other: a page number', null, 'a page number'],
    ])
  })

  it.each([
    [{ measure: null }, 'no measure in the codebook matches it'],
    [{ change: { direction: 'down', role: 'by' } }, 'a fall by so much is no level'],
    [{ change: { direction: 'up', role: 'by' } }, 'a rise by so much is no level'],
    [{ change: { direction: 'down', role: 'from' } }, 'where it stood before a change is of another time'],
  ] as const)('a claim with %o is not charted: %s', (over, why) => {
    const bundle = aLedgerCorpus({ series: [] })
    const claims = bundle.claims.map((claim) => ({ ...claim, ...over }))
    expect(rowsOf({ ...bundle, claims })[0]?.notCharted).toBe(why)
  })

  it('says that a correction rejected a figure', () => {
    const bundle = aLedgerCorpus()
    const corrections = [{ id: 'k1', kind: 'reject' as const, article: 'a1', quantity: 'q2', changes: [], reason: 'A score.', by: 'A. Nalyst' }]
    const row = rowsOf({ ...bundle, corrections }).find(({ quantity }) => quantity?.id === 'q2')
    expect(row).toMatchObject({ notCharted: 'rejected by a correction', correction: { id: 'k1' } })
  })

  it('joins both numerals of a range to its one figure', () => {
    const bundle = compileSeeds()
    const range = rowsOf(bundle).filter(({ quantity }) => quantity?.quote === '200,000–260,000')
    expect(range.map(numeralOf)).toEqual(['200,000', '260,000'])
  })

  it('lists a figure that holds no numeral of the audit, and counts it apart', () => {
    const bundle = aLedgerCorpus({ audit: { ...aLedgerCorpus().audit, rows: [] } })
    const rows = rowsOf(bundle)
    expect(named(rows)).toEqual(['a1 10', 'a1 4', 'a2 10', 'a3 40'])
    expect(countRows(rows)).toMatchObject({ numbers: 0, unaudited: 4 })
  })

  it('holds every numeral and every figure of the seeds, in counts that are the audit’s', () => {
    const bundle = compileSeeds()
    const rows = rowsOf(bundle)
    const { numerals, rows: _, ...byDisposition } = bundle.audit
    expect(countRows(rows)).toMatchObject({ numbers: numerals, byDisposition, unaudited: 0 })
    expect(new Set(rows.flatMap(({ quantity }) => quantity?.id ?? []))).toEqual(new Set(bundle.quantities.map(({ id }) => id)))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const row of rows) {
      expect((row.series === null) !== (row.notCharted === null), numeralOf(row)).toBe(true)
      expect(row.sentence.start <= row.span.start && row.span.end <= row.sentence.end, numeralOf(row)).toBe(true)
    }
  })
})

describe('keptRows', () => {
  it('keeps the numbers of the reports that the page shows, and those of a figure that it shows', () => {
    const bundle = aLedgerCorpus()
    const kept = keptRows(rowsOf(bundle), aSelection({ from: '2025-06-16', to: '2025-06-17', undated: false }, bundle))
    // The figure in a2 is of a claim as of the 16th, though a2 was published on the 18th.
    expect(named(kept)).toEqual(['a1 10', 'a1 Monday', 'a1 4', 'a2 10'])
  })
})

describe('countRows', () => {
  it('counts by disposition, and the reasons of what is other', () => {
    expect(countRows(rowsOf(aLedgerCorpus()))).toEqual({
      numbers: 6,
      byDisposition: { quantity: 4, date: 1, ordinal: 0, designator: 0, other: 1, unaccounted: 0 },
      otherReasons: [['page', 1]],
      unaudited: 0,
    })
  })
})

describe('ledgerView', () => {
  const rows = rowsOf(aLedgerCorpus())
  it.each<[Partial<LedgerFilters>, string[]]>([
    [{}, ['a1 10', 'a1 Monday', 'a1 4', 'a2 10', 'a3 40', 'a3 Nobody']],
    [{ q: 'BRIDGE' }, ['a2 10']],
    [{ q: 'trucks -bridge' }, ['a1 10', 'a1 Monday', 'a1 4']],
    [{ q: '"no series"' }, ['a3 40']],
    [{ disposition: 'date' }, ['a1 Monday']],
    [{ disposition: 'ordinal' }, []],
    [{ chart: 'charted' }, ['a1 10', 'a2 10']],
    [{ chart: 's1' }, ['a1 10', 'a2 10']],
    [{ chart: 's2' }, []],
    [{ chart: 'not-charted', disposition: 'quantity' }, ['a1 4', 'a3 40']],
  ])('%o keeps %j', (filters, expected) => {
    expect(named(ledgerView(rows, { ...ALL_ROWS, ...filters }, null))).toEqual(expected)
  })

  it.each<[SortKey, boolean, string[]]>([
    ['number', false, ['a1 4', 'a1 10', 'a2 10', 'a3 40', 'a1 Monday', 'a3 Nobody']],
    ['number', true, ['a3 40', 'a1 10', 'a2 10', 'a1 4', 'a1 Monday', 'a3 Nobody']],
    ['kind', true, ['a3 Nobody', 'a1 Monday', 'a1 10', 'a1 4', 'a2 10', 'a3 40']],
    ['chart', false, ['a1 10', 'a2 10', 'a1 Monday', 'a3 Nobody', 'a1 4', 'a3 40']],
    ['report', true, ['a2 10', 'a1 10', 'a1 Monday', 'a1 4', 'a3 40', 'a3 Nobody']],
  ])('sorts by %s, descending %s, what has no value last', (key, down, expected) => {
    expect(named(ledgerView(rows, ALL_ROWS, { key, down }))).toEqual(expected)
  })

  it('a head goes up, down and back to the order of the text', () => {
    const up = nextSort(null, 'number')
    const down = nextSort(up, 'number')
    expect([up, down, nextSort(down, 'number'), nextSort(down, 'kind')]).toEqual([
      { key: 'number', down: false },
      { key: 'number', down: true },
      null,
      { key: 'kind', down: false },
    ])
  })
})

describe('sentenceParts', () => {
  it('shows a whole sentence around its number', () => {
    const [first] = rowsOf(aLedgerCorpus())
    expect(first === undefined ? null : sentenceParts(first)).toEqual({
      before: 'Some ',
      number: '10',
      after: ' trucks left the depot on Monday, the ministry said.',
    })
  })

  it('cuts a long one at words on both sides, never its number', () => {
    const text = `${'far '.repeat(100)}10 ${'away '.repeat(100)}`.trim()
    const [row] = rowsOf(aLedgerCorpus())
    if (row === undefined) throw new Error('the fixture has rows')
    const span = { start: 400, end: 402 }
    const { before, number, after } = sentenceParts({ ...row, article: { ...row.article, text }, span, sentence: { start: 0, end: text.length } })
    expect(before).toMatch(/^… far far .* far $/)
    expect(number).toBe('10')
    expect(after).toMatch(/^ away .* away …$/)
    expect(before.length + after.length).toBeLessThan(340)
  })
})
