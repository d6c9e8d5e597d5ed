import { describe, expect, it } from 'vitest'
import type { Bundle, Claim } from '../../src/bundle/schema.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { figureRecord } from '../../src/select/figure-record.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { reopen, type ExportedView } from '../../src/select/reopen.ts'
import { EMPTY_VIEW } from '../../src/select/url.ts'
import { aBundle, aClaim, aCorrection, aSeries } from '../fixtures/bundle.ts'

const INDEX = indexBundle(aBundle({ claims: [aClaim(), aClaim({ id: 'c2', low: 20, high: 20 })], series: [aSeries({ claims: ['c1', 'c2'] })] }))
const records = ['c1', 'c2'].map((id) => figureRecord(id, INDEX))
const IMAGE: ExportedView = {
  id: 's1',
  chart: 'Trucks sent',
  query: '?topic=transport&undated=0',
  claims: ['c1', 'c2'],
  figures: records.map(({ words }) => words),
  values: records.map(({ value }) => value),
  bundle: 'then',
  exported: '2025-07-01',
  title: '',
  note: '',
}
const OLD = { figures: ['10 trucks', '20 trucks'], values: [] }
const UNSURE = ' The image is from before it kept what was said of each figure; days and status may have changed unseen.'

describe('reopen', () => {
  it('gives the view of the image, with the report that it opens', () => {
    const query = `${IMAGE.query}&article=a1&mark=q1&embed=s1`
    expect(reopen({ ...IMAGE, query }, INDEX, 'now').view).toEqual({ ...EMPTY_VIEW, filters: { ...NO_FILTERS, topics: ['transport'], undated: false }, article: 'a1', mark: 'q1' })
  })

  it.each([
    ['its id', {}, 's1'],
    ['its id, though it is called otherwise now', { chart: 'Lorries sent' }, 's1'],
    ['its id, though another is called so now', { id: 's2' }, 's2'],
    ['its title, in an image from before the id was kept', { id: '' }, 's1'],
    ['its name, which is the id of what is no series', { id: '', chart: 'timeline' }, 'timeline'],
  ])('finds the chart by %s', (_, over, chart) => {
    expect(reopen({ ...IMAGE, ...over }, INDEX, 'now').chart).toBe(chart)
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
    ['a new figure', { claims: ['c1'] }, 'Of its 1 figure, 1 is the same; 1 is new (20 trucks, 16 June 2025).'],
    ['a figure gone', { claims: ['c1', 'c2', 'c9'], figures: [...IMAGE.figures, '30 trucks, undated'], values: [...IMAGE.values, '[]'] }, 'Of its 3 figures, 2 are the same; 1 is gone or replaced (30 trucks, undated).'],
    ['all replaced', { claims: ['c9'], figures: [], values: ['[]'] }, 'Of its 1 figure, none is the same; 1 is gone or replaced; 2 are new (20 trucks, 16 June 2025; 10 trucks, 16 June 2025).'],
    ['a chart that is no longer there', { id: 's9', chart: 'Carts sent', claims: ['c1', 'c9'], figures: [] }, 'Of its 2 figures, 1 is the same; 1 is gone or replaced.'],
    ['a chart that is called otherwise now', { chart: 'Lorries sent', claims: ['c1'] }, 'Of its 1 figure, 1 is the same; 1 is new (20 trucks, 16 June 2025).'],
    ['an image without figures', { claims: [] }, 'The corpus has changed since; the image names no single figures.'],
    ['an older image of the same words', OLD, `The corpus has changed since, its 2 figures have not.${UNSURE}`],
    ['an older image of other words', { ...OLD, figures: ['10 trucks', 'about 20 trucks'] }, `Of its 2 figures, 1 is the same; 1 has changed (about 20 trucks: now 20 trucks, 16 June 2025).${UNSURE}`],
  ])('says what has changed: %s', (_, over, sentence) => {
    const image = { ...IMAGE, ...over }
    expect(reopen(image, INDEX, 'now').notice).toBe(`“${image.chart}”, exported 1 July 2025. ${sentence}`)
  })

  it.each<[string, Partial<Claim>, Partial<Bundle>, string]>([
    ['a hedge', { qualifier: 'at-least', high: null }, {}, '10 trucks, 16 June 2025: now at least 10 trucks, 16 June 2025'],
    ['a day', { asOf: { earliest: '2025-06-12', latest: '2025-06-12' } }, {}, '10 trucks, 16 June 2025: now 10 trucks, 12 June 2025'],
    ['a status', { status: 'denied' }, {}, '10 trucks, 16 June 2025: now 10 trucks (denied), 16 June 2025'],
    ['an upper bound', { qualifier: 'range', high: 12 }, {}, '10 trucks, 16 June 2025: now 10 to 12 trucks, 16 June 2025'],
    ['a dispute', { disputes: ['c2'] }, {}, '10 trucks, 16 June 2025: now disputed or corrected otherwise'],
    ['a correction', {}, { corrections: [aCorrection()] }, '10 trucks, 16 June 2025: now disputed or corrected otherwise'],
  ])('says that a figure of the same id has changed: %s', (_, claim, bundle, words) => {
    const index = indexBundle(aBundle({ claims: [aClaim(claim), aClaim({ id: 'c2', low: 20, high: 20 })], series: [aSeries({ claims: ['c1', 'c2'] })], ...bundle }))
    expect(reopen({ ...IMAGE, claims: ['c1'], figures: IMAGE.figures.slice(0, 1), values: IMAGE.values.slice(0, 1) }, index, 'now').notice).toContain(`1 has changed (${words});`)
  })
})
