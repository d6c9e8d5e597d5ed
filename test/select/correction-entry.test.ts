import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { loadYaml } from '../../src/compiler/codebook/load-yaml.ts'
import { compile } from '../../src/compiler/compile.ts'
import { correctionsSchema } from '../../src/compiler/corrections/schema.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { figureAnchor, reportAnchor } from '../../src/select/correction-anchor.ts'
import { correctionEntry, type CorrectionDraft } from '../../src/select/correction-entry.ts'
import { draftOf, emptyForm, type CorrectionForm } from '../../src/select/correction-form.ts'
import { anArticle } from '../fixtures/bundle.ts'
import { aCorpus } from '../fixtures/corpus.ts'

const reject: CorrectionDraft = { kind: 'reject', sentence: 'It sent 10 trucks.', quote: '10', reason: 'A score.', by: 'A. Nalyst' }

describe('correctionEntry', () => {
  it('writes a rejection', () => {
    expect(correctionEntry(reject, true)).toBe(
      [
        'figures:',
        '  - sentence: "It sent 10 trucks."',
        '    quote: "10"',
        '    reject: true',
        '    reason: "A score."',
        '    by: "A. Nalyst"',
        '',
      ].join('\n'),
    )
  })

  it('writes an amendment, of what it changes', () => {
    const amend = { low: 12, high: null, qualifier: 'at-least', counted: null, 'as-of': { earliest: '2025-06-01', latest: null } } as const
    expect(correctionEntry({ ...reject, kind: 'amend', amend }, false)).toBe(
      [
        '  - sentence: "It sent 10 trucks."',
        '    quote: "10"',
        '    amend:',
        '      low: 12',
        '      high: null',
        '      qualifier: "at-least"',
        '      counted: null',
        '      as-of: { earliest: "2025-06-01", latest: null }',
        '    reason: "A score."',
        '    by: "A. Nalyst"',
        '',
      ].join('\n'),
    )
  })

  it('writes the days of a report', () => {
    const draft: CorrectionDraft = { kind: 'date', text: 'Depot', earliest: '2025-06-01', latest: '2025-06-02', reason: 'Its page.', by: 'A.' }
    expect(correctionEntry(draft, true)).toBe(
      'reports:\n  - text: "Depot"\n    earliest: "2025-06-01"\n    latest: "2025-06-02"\n    reason: "Its page."\n    by: "A."\n',
    )
  })

  it('reads back as the same entry, whatever the text', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '').map((text) => text.trim())
    fc.assert(
      fc.property(text, text, text, text, (sentence, quote, reason, by) => {
        const entries = correctionEntry({ kind: 'reject', sentence, quote, reason, by }, true) + correctionEntry({ ...reject, reason }, false)
        const { value, diagnostics } = loadYaml('c.yaml', entries, correctionsSchema)
        expect(diagnostics).toEqual([])
        expect(value?.figures).toEqual([
          { sentence, quote, reject: true, reason, by },
          { sentence: reject.sentence, quote: '10', reject: true, reason, by: reject.by },
        ])
      }),
    )
  })
})

const TEXT = [
  'Convoy "Nine": 10 trucks left',
  'The depot sent 10 trucks, then 10 more: "all we have", the ministry said. Officials: 200–260 crates a month went.',
  'June 14, 2025',
].join('\n')

function compiled(corrections: string | null): Bundle {
  const bytes = new TextEncoder().encode(TEXT)
  return compile({
    seeds: [{ file: 's.txt', bytes }],
    codebook: { file: 'codebook.yaml', text: '' },
    corrections: corrections === null ? null : { file: 'corrections.yaml', text: corrections },
  })
}

describe('a correction written by the page', () => {
  const index = indexBundle(compiled(null))
  const { articles, quantities } = index.bundle
  const write = (form: Partial<CorrectionForm>, id: string | null): string => {
    const quantity = id === null ? null : (index.quantities.get(id) ?? null)
    const article = index.articles.get(quantity?.article ?? '') ?? articles[0]
    if (article === undefined) throw new Error('the text has a report')
    const drafted = draftOf({ ...emptyForm(quantity, article), reason: 'Seen.', by: 'A. Nalyst', ...form }, quantity, article, index)
    if (drafted.kind !== 'ok') throw new Error(drafted.missing.join(' '))
    return correctionEntry(drafted.draft, true)
  }

  it('rejects exactly its figure, also where a sentence has the same number twice', () => {
    expect(quantities.filter(({ quote }) => quote === '10').length).toBeGreaterThan(1)
    for (const { id } of quantities) {
      const { corrections } = compiled(write({ kind: 'reject' }, id))
      expect(corrections.map(({ kind, quantity }) => [kind, quantity])).toEqual([['reject', id]])
    }
  })

  it.each<[string, Partial<CorrectionForm>, object]>([
    ['a bound', { qualifier: 'at-least', value: '1,250.5' }, { low: 1250.5, high: null, qualifier: 'at-least' }],
    ['an upper bound', { qualifier: 'at-most', value: '7' }, { low: null, high: 7, qualifier: 'at-most' }],
    ['a range', { qualifier: 'range', value: '7', upper: '9' }, { low: 7, high: 9, qualifier: 'range' }],
    ['noun, rate and status', { counted: '', per: 'week', status: 'denied' }, { counted: null, per: 'week', status: 'denied' }],
    ['the unit', { unit: 'tonne' }, { unit: 'tonne' }],
    ['the days', { asOfEarliest: '2025-05-01', asOfLatest: '' }, { asOf: { earliest: '2025-05-01', latest: null } }],
  ])('amends %s', (_, form, expected) => {
    const [first] = quantities
    if (first === undefined) throw new Error('the text has figures')
    const bundle = compiled(write({ kind: 'amend', ...form }, first.id))
    expect(bundle.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(bundle.quantities[0]).toMatchObject({ id: first.id, ...expected })
  })

  it('gives a report its days', () => {
    const bundle = compiled(write({ kind: 'date', publishedEarliest: '2025-06-01', publishedLatest: '2025-06-03' }, null))
    expect(bundle.articles[0]?.published).toMatchObject({ kind: 'stated', earliest: '2025-06-01', latest: '2025-06-03' })
  })
})

describe('draftOf', () => {
  const index = indexBundle(aCorpus())
  const [quantity] = index.bundle.quantities
  const [article] = index.bundle.articles
  if (quantity === undefined || article === undefined) throw new Error('the fixture has figures')

  it.each<[Partial<CorrectionForm>, readonly string[]]>([
    [{ reason: ' ' }, ['Give a reason.']],
    [{ by: '' }, ['Give your name.']],
    [{ kind: 'amend' }, ['Change something of the figure.']],
    [{ kind: 'amend', value: 'ten' }, ['Give the value in digits, such as 5000 or 2.5.']],
    [{ kind: 'amend', value: '1,00' }, ['Give the value in digits, such as 5000 or 2.5.']],
    [{ kind: 'amend', qualifier: 'range', value: '9', upper: '7' }, ['A range goes from the lower to the higher value.']],
    [{ kind: 'amend', unit: ' ' }, ['Give a unit; “count” where things are counted.']],
    [{ kind: 'amend', asOfEarliest: '2025-06-31' }, ['Give days as 2025-06-14.']],
    [{ kind: 'date', publishedEarliest: '2025-06-20', publishedLatest: '2025-06-01' }, ['The first day lies after the last one.']],
    [{ kind: 'date', publishedEarliest: '', publishedLatest: '' }, ['Give the day of the report.']],
  ])('%o is no entry yet', (form, missing) => {
    const drafted = draftOf({ ...emptyForm(quantity, article), reason: 'Seen.', by: 'A.', ...form }, quantity, article, index)
    expect(drafted).toEqual({ kind: 'incomplete', missing })
  })
})

describe('anchors', () => {
  it('tell which other reports the same words stand in', () => {
    const [first] = aCorpus().articles
    const [quantity] = aCorpus().quantities
    if (first === undefined || quantity === undefined) throw new Error('the fixture has figures')
    const twin = anArticle({ ...first, id: 'a9' })
    const index = indexBundle(aCorpus({ articles: [first, twin], quantities: [quantity, { ...quantity, id: 'q9', article: 'a9' }] }))
    expect(figureAnchor(quantity, index)?.alsoIn.map(({ id }) => id)).toEqual(['a9'])
    expect(reportAnchor(first, index)).toEqual({ words: 'Depot sends trucks', alsoIn: [twin] })
  })

  it('take more of a report whose first line another one has', () => {
    const articles = [anArticle({ id: 'a1', text: 'Convoy\nOne left.' }), anArticle({ id: 'a2', text: 'Convoy\nTwo left.' })]
    const index = indexBundle(aCorpus({ articles, quantities: [] }))
    expect(articles.map((article) => reportAnchor(article, index))).toEqual([
      { words: 'Convoy\nOne left.', alsoIn: [] },
      { words: 'Convoy\nTwo left.', alsoIn: [] },
    ])
  })
})
