import { describe, expect, it } from 'vitest'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { reopen, type ExportedView } from '../../src/select/reopen.ts'
import { EMPTY_VIEW } from '../../src/select/url.ts'
import { aBundle, aClaim, aSeries } from '../fixtures/bundle.ts'

const INDEX = indexBundle(aBundle({ claims: [aClaim(), aClaim({ id: 'c2', low: 20, high: 20 })], series: [aSeries({ claims: ['c1', 'c2'] })] }))
const IMAGE: ExportedView = { chart: 'Trucks sent', query: '?topic=transport&undated=0', claims: ['c1', 'c2'], figures: ['10 trucks', '20 trucks'], bundle: 'then', exported: '2025-07-01', title: '', note: '' }

describe('reopen', () => {
  it('gives the view of the image, with the report that it opens', () => {
    const query = `${IMAGE.query}&article=a1&mark=q1&embed=s1`
    expect(reopen({ ...IMAGE, query }, INDEX, 'now').view).toEqual({ ...EMPTY_VIEW, filters: { ...NO_FILTERS, topics: ['transport'], undated: false }, article: 'a1', mark: 'q1' })
  })

  it.each([
    [{ title: 'Ours', note: '' }, ' Your title is in the chart’s export menu.'],
    [{ title: 'Ours', note: 'For the board' }, ' Your title and note are in the chart’s export menu.'],
  ])('says where the reader’s own words are: %j', (own, sentence) => {
    expect(reopen({ ...IMAGE, ...own, bundle: 'now' }, INDEX, 'now').notice).toMatch(new RegExp(`since\\.${sentence}$`))
  })

  it.each([
    ['the same bundle', { bundle: 'now' }, 'Nothing has changed since.'],
    ['the same figures in another bundle', {}, 'The corpus has changed since, its 2 figures have not.'],
    ['a new figure', { claims: ['c1'] }, 'Of its 1 figure, 1 is the same; 1 is new (20 trucks).'],
    ['a figure gone', { claims: ['c1', 'c2', 'c9'], figures: ['10 trucks', '20 trucks', '30 trucks'] }, 'Of its 3 figures, 2 are the same; 1 is gone or changed (30 trucks).'],
    ['all replaced', { claims: ['c9'], figures: [] }, 'Of its 1 figure, none is the same; 1 is gone or changed; 2 are new (20 trucks; 10 trucks).'],
    ['a chart that is no longer there', { chart: 'Carts sent', claims: ['c1', 'c9'], figures: [] }, 'Of its 2 figures, 1 is the same; 1 is gone or changed.'],
    ['an image without figures', { claims: [] }, 'The corpus has changed since; the image names no single figures.'],
  ])('says what has changed: %s', (_, over, sentence) => {
    const image = { ...IMAGE, ...over }
    expect(reopen(image, INDEX, 'now').notice).toBe(`“${image.chart}”, exported 1 July 2025. ${sentence}`)
  })
})
