import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { report } from '../../src/build/report.ts'
import { aCorpus } from '../fixtures/corpus.ts'
import { aClaim, anArticle, aQuantity } from '../fixtures/bundle.ts'

function reportOn(bundle: Bundle): string {
  const codebook = { file: 'codebook.yaml', path: 'seeds/codebook.yaml', text: '' }
  return report({ folder: { dir: 'seeds', seeds: [], codebook, corrections: null, isThere: true, others: [], diagnostics: [] }, bundle, json: '{}', hash: 'abc', sha256: '', diagnostics: [] })
}

/** How often the report reads each list of a bundle of so many documents. */
function readsOf(documents: number): number {
  let reads = 0
  const counted = <T>(items: T[]): T[] =>
    new Proxy(items, {
      get: (target, key, receiver): unknown => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1
        return Reflect.get(target, key, receiver)
      },
    })
  const numbers = Array.from({ length: documents }, (_, at) => at)
  reportOn({
    ...aCorpus(),
    documents: counted(numbers.map((at) => ({ id: `d${at}`, file: `${at}.txt`, sha256: '', format: 'digest', publisher: null }))),
    articles: counted(numbers.map((at) => anArticle({ id: `a${at}`, document: `d${at}` }))),
    quantities: counted(numbers.map((at) => aQuantity({ id: `q${at}`, article: `a${at}` }))),
    claims: counted(numbers.map((at) => aClaim({ id: `c${at}`, quantities: [`q${at}`], articles: [`a${at}`] }))),
  })
  return reads
}

describe('report', () => {
  it('counts each document, a claim of two documents in both, and all once in the total', () => {
    const corpus = aCorpus()
    const lines = reportOn({ ...corpus, claims: corpus.claims.map((claim) => ({ ...claim, articles: ['a1', 'a2', 'a3'] })) }).split('\n')
    expect(lines.slice(2, 6).map((line) => line.split(/\s{2,}/))).toEqual([
      ['document', 'format', 'articles', 'date inferred', 'undated', 'figures', 'claims'],
      ['depot.txt', 'dated-feed', '2', '0', '0', '3', '2'],
      ['digest.txt', 'digest', '1', '0', '1', '1', '2'],
      ['total', '3', '0', '1', '4', '2'],
    ])
  })

  it('reads a bundle of ten times the documents ten times as often, not a hundred', () => {
    expect(readsOf(1000)).toBeLessThan(12 * readsOf(100))
  })
})
