import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/bundle/schema.ts'
import type { AnnotatedArticle } from '../../../../src/compiler/merge/annotated-article.ts'
import { annotateDates } from '../../../../src/compiler/annotate/dates/pipeline.ts'
import { boundUndatedReports } from '../../../../src/compiler/merge/stories/undated-reports.ts'
import { comparedReports } from '../../../../src/compiler/merge/stories/compared-reports.ts'
import { findStories, storiesOf } from '../../../../src/compiler/merge/stories/stories.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { anArticle, aQuantity } from '../../../fixtures/bundle.ts'

const STORY = 'The ferry Aurora sank off Lowport after striking a reef, and 40 passengers were rescued by fishing boats.'
const RETOLD = 'Fishing boats rescued 40 passengers when the ferry Aurora struck a reef and sank off Lowport.'
const OTHER = 'The owners of the Aurora will hire more crew in winter, they told a meeting of harbour masters in Lowport.'
const NONE: Article['published'] = { kind: 'unknown', earliest: null, latest: null, evidence: [] }

function report(id: string, text: string, published: Article['published']): AnnotatedArticle {
  const article = anArticle({ id, text, headline: text.slice(0, 20), published })
  const asOf = { earliest: published.earliest, latest: published.latest }
  return { article, sentences: splitSentences(text), quantities: [aQuantity({ article: id, asOf })], dates: [], mentions: [] }
}
const stated = (day: string): Article['published'] => ({ kind: 'stated', earliest: day, latest: day, evidence: [] })
const filler = ['Budgets for schools grew, teachers hope.', 'A bank bought its rival after months of haggling.', 'Runners finished the marathon despite snow.', 'Trams will reach the airport, planners promise.', 'Painters opened a museum of glass.', 'Shepherds saw wolves near the pass.'].map((text, at) => report(`f${at}`, text, stated('2025-01-01')))

const bound = (reports: AnnotatedArticle[]): void => boundUndatedReports(reports, findStories(reports))

function boundsOf(undated: AnnotatedArticle, dated: AnnotatedArticle) {
  bound([undated, dated, ...filler])
  return undated.article.published
}

describe('an undated report of a story that a dated report tells', () => {
  it('was not printed before it happened, and the dated report is the evidence', () => {
    const undated = report('u', RETOLD, NONE)
    expect(boundsOf(undated, report('d', STORY, stated('2025-05-02')))).toEqual({
      kind: 'inferred',
      earliest: '2025-05-02',
      latest: null,
      evidence: [{ article: 'd', start: 0, end: 20 }],
    })
    expect(undated.quantities[0]?.asOf).toEqual({ earliest: '2025-05-02', latest: null })
  })

  it.each([
    [0.3, 0],
    [0.9, 1],
  ])('is bounded by it only where that is sure: a score of %d', (score, bounded) => {
    const compared = comparedReports([report('u', RETOLD, NONE), report('d', STORY, stated('2025-05-02')), ...filler])
    expect(storiesOf(compared, () => score, () => 2).reduce((sum, { closest }) => sum + closest.size, 0)).toBe(bounded)
  })

  it('was not printed before a later report of which it repeats a figure', () => {
    const undated = report('u', `${RETOLD} Two of the passengers died later, and 118 are missing.`, NONE)
    bound([undated, report('d', STORY, stated('2025-05-02')), report('e', `${STORY} Owners count 118 as missing.`, stated('2025-05-04')), ...filler])
    expect(undated.article.published).toMatchObject({ earliest: '2025-05-04', latest: null, evidence: [{ article: 'e' }] })
  })

  it.each([
    ['on May 1', '2025-05-02'],
    ['on January 9', null],
  ])('or its own day, without a year, is another one: %s', (when, earliest) => {
    const text = `The ferry Aurora sank off Lowport ${when} after striking a reef, and 40 passengers were rescued by fishing boats.`
    const dates = annotateDates({ text, sentences: splitSentences(text), published: NONE, truncated: false }, []).map((date, at) => ({ id: `t${at}`, article: 'u', ...date }))
    expect(boundsOf({ ...report('u', text, NONE), dates }, report('d', STORY, stated('2025-05-02'))).earliest).toBe(earliest)
  })

  it.each([
    ['The rescuers will be honoured on May 2.', null],
    ['They have called off the ceremony due on May 2.', null],
    ['The rescuers were honoured on May 2.', '2025-05-02'],
  ])('is not bounded by a day that it awaits or knows to be off: %s', (more, earliest) => {
    const text = `${RETOLD} ${more}`
    const dates = annotateDates({ text, sentences: splitSentences(text), published: NONE, truncated: false }, []).map((date, at) => ({ id: `t${at}`, article: 'u', ...date }))
    expect(boundsOf({ ...report('u', text, NONE), dates }, report('d', STORY, stated('2025-05-02'))).earliest).toBe(earliest)
  })

  it.each([
    ['The hearing will be held on May 20.', '2025-05-19'],
    ['The owners have until May 20 to reply.', '2025-05-20'],
    ['The talks come ahead of the regatta on December 9.', '2025-12-08'],
    ['The inquiry has gone on since May 20.', null],
    ['A tug sank there on April 20.', null],
    ['The hearing will be held on May 1.', null],
  ])('was printed before the next day that it tells as ahead: %s', (ahead, latest) => {
    const text = `${RETOLD} ${ahead}`
    const dates = annotateDates({ text, sentences: splitSentences(text), published: NONE, truncated: false }, []).map((date, at) => ({ id: `t${at}`, article: 'u', ...date }))
    const undated = { ...report('u', text, NONE), dates }
    expect(boundsOf(undated, report('d', STORY, stated('2025-05-02'))).latest).toBe(latest)
  })

  it('keeps its own bound on the other side', () => {
    const own: Article['published'] = { kind: 'inferred', earliest: null, latest: '2025-10-10', evidence: [{ article: 'u', start: 0, end: 3 }] }
    expect(boundsOf(report('u', RETOLD, own), report('d', STORY, stated('2025-05-02')))).toMatchObject({ earliest: '2025-05-02', latest: '2025-10-10' })
  })
})

describe('nothing is bounded', () => {
  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    ['by another story of the same names', report('u', OTHER, NONE), report('d', STORY, stated('2025-05-02'))],
    ['by what it tells of as still ahead', report('u', `${RETOLD} It happened six days before the regatta.`, NONE), report('d', STORY, stated('2025-05-02'))],
    ['by another undated report', report('u', RETOLD, NONE), report('d', STORY, NONE)],
    [
      'against the report’s own words',
      report('u', RETOLD, { kind: 'inferred', earliest: null, latest: '2025-04-01', evidence: [] }),
      report('d', STORY, stated('2025-05-02')),
    ],
  ])('%s', (_, undated, dated) => {
    const before = structuredClone(undated.article.published)
    expect(boundsOf(undated, dated)).toEqual(before)
  })
})

describe('a figure of an undated report', () => {
  it.each([
    ['Fishing boats rescued 40 passengers when the ferry Aurora struck a reef and sank off Lowport.', '40', '2025-05-01', '2025-05-01'],
    ['Fishing boats have rescued 40 passengers of the ferry Aurora, which struck a reef and sank off Lowport.', '40', '2025-05-01', null],
    ['Fishing boats rescued passengers of the ferry Aurora, which struck a reef and sank off Lowport. Some 40 are still missing.', '40', '2025-05-01', null],
  ])('is of the day of what it tells, where that was done then: %s', (text, quote, earliest, latest) => {
    const start = text.indexOf(quote)
    const undated = { ...report('u', text, NONE), quantities: [aQuantity({ article: 'u', start, end: start + quote.length, quote, status: 'actual', asOf: { earliest: null, latest: null } })] }
    const told = STORY.replace('sank off Lowport', 'sank off Lowport on Thursday')
    const dates = [{ id: 't', article: 'd', start: told.indexOf('Thursday'), end: told.indexOf('Thursday') + 8, quote: 'Thursday', type: 'date' as const, value: '2025-05-01', earliest: '2025-05-01', latest: '2025-05-01' }]
    bound([undated, { ...report('d', told, stated('2025-05-02')), dates }, ...filler])
    expect(undated.quantities[0]?.asOf).toEqual({ earliest, latest })
  })
})
