import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSavedViews, writeSavedViews } from '../../src/app/saved-views-file.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { countNew, joinViews, reportsOfView, type SavedView } from '../../src/select/saved-views.ts'
import { aCorpus } from '../fixtures/corpus.ts'

const index = indexBundle(aCorpus())
const view = (over: Partial<SavedView> = {}): SavedView => ({ name: 'Lorries', query: '?topic=transport', seen: [], ...over })

it('reads back what it wrote', () => {
  const views = [view(), view({ name: 'All', query: '', seen: ['a1', 'a2'] })]
  expect(readSavedViews(writeSavedViews(views))).toEqual(views)
})

it.each(['', 'null', '{}', '[]', '{"app":"tallywire-views","version":2,"views":[]}', '{"app":"tallywire-views","version":1,"views":[{"name":""}]}'])(
  '%j holds no saved views',
  (text) => {
    expect(readSavedViews(text)).toBeNull()
  },
)

it('never throws, whatever is in the storage', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const read = readSavedViews(text)
    expect(read === null || Array.isArray(read)).toBe(true)
  }))
})

it('keeps one view a name, the later', () => {
  expect(joinViews([view(), view({ name: 'All' })], [view({ query: '?q=x' })])).toEqual([view({ query: '?q=x' }), view({ name: 'All' })])
})

it.each([
  ['nothing seen', [], 2],
  ['one seen', ['a1'], 1],
  ['a report gone since', ['a1', 'a2', 'gone'], 0],
])('counts what is new: %s', (_, seen, count) => {
  expect(reportsOfView('?topic=transport', index)).toEqual(['a1', 'a2'])
  expect(countNew(view({ seen }), index)).toBe(count)
})
