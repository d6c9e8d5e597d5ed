import { expect, it, vi } from 'vitest'
import { download } from '../../src/export/download.ts'
import { exportableQuote } from '../../src/export/quote.ts'
import { saveActions } from '../../src/export/save.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { aBundle, anArticle, aQuantity } from '../fixtures/bundle.ts'

vi.mock('../../src/export/download.ts', () => ({ download: vi.fn() }))
vi.mock('../../src/export/fonts.ts', () => ({ fontFaces: () => Promise.resolve('') }))
vi.mock('../../src/export/png.ts', () => ({ pngOf: () => Promise.resolve(new Blob()) }))

function quote(id: string, text = 'Ten') {
  return exportableQuote(aQuantity({ id, quote: text }), anArticle(), indexBundle(aBundle()), 'ab'.repeat(32))
}

it('every file of a chart has a name of its own: no save overwrites another', async () => {
  const [save] = saveActions(quote('q1'))
  for (const { run } of save) await run('report', { title: '', note: '' }, () => undefined)
  const names = vi.mocked(download).mock.calls.map(([, name]) => name)
  expect(names).toContain('quote-q1-ten_all-topics_first_last_report-print_abababa.png')
  expect(new Set(names).size).toBe(save.length)
})

it.each(['Ten', `ten ${'and more '.repeat(20)}`])('cards of two figures quoted alike have different names: %s', (text) => {
  const [a, b] = ['q1', 'q2'].map((id) => saveActions(quote(id, text))[0])
  vi.mocked(download).mockClear()
  for (const actions of [a, b]) void actions?.find(({ label }) => label === 'CSV')?.run('report', { title: '', note: '' }, () => undefined)
  const [first, second] = vi.mocked(download).mock.calls.map(([, name]) => name)
  expect(first).not.toBe(second)
})
