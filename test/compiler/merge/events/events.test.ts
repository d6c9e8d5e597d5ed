import { describe, expect, it } from 'vitest'
import type { Article, DateMention } from '../../../../src/bundle/schema.ts'
import type { CalendarEntry } from '../../../../src/compiler/codebook/codebook.ts'
import { IdMaker } from '../../../../src/compiler/ids.ts'
import type { AnnotatedArticle } from '../../../../src/compiler/merge/annotated-article.ts'
import { buildEvents } from '../../../../src/compiler/merge/events/events.ts'
import { findStories } from '../../../../src/compiler/merge/stories/stories.ts'
import { markDuplicates } from '../../../../src/compiler/merge/stories/duplicates.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { anArticle } from '../../../fixtures/bundle.ts'

interface Told {
  id: string
  text: string
  on?: string | null
  /** Words of the text to the day they mean, or to the first and last of several: "2024-05-01 2024-05-31". */
  days?: Record<string, string>
  over?: Partial<Article>
}

function report({ id, text, on = '2025-06-18', days = {}, over = {} }: Told): AnnotatedArticle {
  const published = { kind: on === null ? ('unknown' as const) : ('stated' as const), earliest: on, latest: on, evidence: [] }
  const dates = Object.entries(days).map(([quote, day]): DateMention => {
    const start = text.indexOf(quote)
    return { id: quote, article: id, start, end: start + quote.length, quote, type: 'date', value: day, earliest: day.slice(0, 10), latest: day.slice(-10) }
  })
  return {
    article: anArticle({ id, text, headline: text.split('. ')[0] ?? text, published, ...over }),
    sentences: splitSentences(text),
    quantities: [],
    dates,
    mentions: [],
  }
}

const calendar: CalendarEntry[] = [
  { id: 'fair', names: ['Grain Fair', 'Northern Grain Fair'], when: { kind: 'period', from: '2025-10-30', to: '2025-11-01' } },
]

const build = (reports: AnnotatedArticle[]) => buildEvents(reports, [], calendar, findStories(reports), new IdMaker())
const eventsOf = (...told: Told[]) => build(told.map(report))

describe('buildEvents', () => {
  it('dates an event by the day it happened, not the day it was printed or told', () => {
    const [event] = eventsOf({
      id: 'a',
      text: 'The minister met farmers Tuesday, the agency reported Wednesday.',
      days: { Tuesday: '2025-06-17', Wednesday: '2025-06-18' },
    })
    expect(event).toMatchObject({ earliest: '2025-06-17', latest: '2025-06-17', mentioned: false })
  })

  it.each([
    ['on the day of the report, and says so, where no report says when', [undefined], { earliest: '2025-06-18', untold: true }],
    ['on the day that one of its reports tells', [undefined, { Tuesday: '2025-06-17' }], { earliest: '2025-06-17', untold: false }],
  ])('stands %s', (_, told, expected) => {
    const events = eventsOf(...told.map((days, at) => ({ id: `a${at}`, text: `The harvest minister met wheat farmers of Riverton in the granary hall${days === undefined ? '' : ' Tuesday'}.`, ...(days === undefined ? {} : { days }) })))
    expect(events).toEqual([expect.objectContaining(expected)])
  })

  it.each([
    ['The minister met farmers Tuesday, the agency said on Wednesday.', '2025-06-17'],
    ['The minister met farmers Tuesday, the agency announced late Wednesday.', '2025-06-17'],
    ['On Tuesday, the agency told reporters Wednesday, the minister met farmers.', '2025-06-17'],
    ['The agency on Wednesday said the minister had met farmers Tuesday.', '2025-06-17'],
    ['The United States on Tuesday began a drill that ends Wednesday.', '2025-06-17'],
    ['Farmers have come, the agency reported Wednesday. They came by train on Tuesday.', '2025-06-17'],
    ['Farmers have come, the ministry said Wednesday. It denied that more came on Tuesday.', '2025-06-18'],
    ['Farmers have come, the ministry said Wednesday.', '2025-06-18'],
    ['Farmers have come.', '2025-06-19'],
  ])('%s', (text, day) => {
    const told = { Tuesday: '2025-06-17', Wednesday: '2025-06-18' }
    const days = Object.fromEntries(Object.entries(told).filter(([word]) => text.includes(word)))
    const [event] = eventsOf({ id: 'a', text, on: '2025-06-19', days, over: { headlineFrom: 'first-sentence' } })
    expect(event?.earliest).toBe(day)
  })

  it('makes one background event of what a report tells twice of the same days', () => {
    const text = 'The minister met farmers. Nine barns burned down on May 3. The fire on May 3, 2025 was put out by noon.'
    const events = eventsOf({ id: 'a', text, days: { 'May 3': '2025-05-03', 'May 3, 2025': '2025-05-03' } })
    expect(events.filter(({ mentioned }) => mentioned).map(({ title }) => title)).toEqual(['Nine barns burned down on May 3'])
  })

  it.each([
    ['what was done on another day of its week', 'The minister met farmers on Wednesday. Earlier, raiders burned nine barns on Monday.', { Monday: '2025-06-16' }, ['raiders burned nine barns on Monday']],
    ['what is to be', 'The minister met farmers on Wednesday. Norland will vote on July 17.', { 'July 17': '2025-07-17' }, ['Norland will vote on July 17']],
    ['nothing of the day of the telling', 'The minister met farmers on Wednesday. Raiders burned nine barns, the mayor said on Monday.', { Monday: '2025-06-16' }, []],
    ['nothing of the end of a time', 'The minister met farmers on Wednesday. They must leave by Friday.', { Friday: '2025-06-20' }, []],
    ['nothing of what was called off', 'The minister met farmers on Wednesday. Norland called off the vote due on July 17.', { 'July 17': '2025-07-17' }, []],
    ['nothing of how things were', 'The minister met farmers. Prices had risen 5 percent on Monday.', { Monday: '2025-06-16' }, []],
    ['nobody’s birth', 'The minister met farmers. He was born on May 3, 1960.', { 'May 3, 1960': '1960-05-03' }, []],
    ['nothing of a phrase that leaves open what was done', 'The minister met farmers on Wednesday. The hall was empty after Monday\'s fire.', { "Monday's": '2025-06-16' }, []],
  ])('mentions %s', (_, text, days, titles) => {
    expect(eventsOf({ id: 'a', text, days: { Wednesday: '2025-06-18', ...days } }).filter(({ mentioned }) => mentioned).map(({ title }) => title)).toEqual(titles)
  })

  const fire = 'Raiders burned nine barns in Lowport on Monday.'

  it.each([
    ['recalls', '2025-06-19', 'The council of Lowport on Thursday voted for a wall. On Monday, raiders burned nine barns there.', { Monday: '2025-06-16' }, ['b']],
    ['is of another day', '2025-06-19', 'The council of Lowport on Thursday voted for a wall. On Tuesday, raiders burned nine barns there.', { Tuesday: '2025-06-17' }, []],
    ['tells of something else of that day', '2025-06-19', 'The council of Lowport on Thursday voted for a wall. On Monday, choirs sang in the old theatre.', { Monday: '2025-06-16' }, []],
  ])('links what a report %s with the event that another tells', (_, on, text, days, by) => {
    const events = eventsOf({ id: 'a', text: fire, on: '2025-06-17', days: { Monday: '2025-06-16' } }, { id: 'b', text, on, days: { Thursday: '2025-06-19', ...days } })
    expect(events.find(({ articles }) => articles.includes('a'))?.mentionedBy).toEqual(by)
    expect(events.filter(({ mentioned }) => mentioned)).toHaveLength(by.length === 0 ? 1 : 0)
  })

  it('leaves an undated report undated', () => {
    expect(eventsOf({ id: 'a', text: 'The minister met farmers.', on: null })).toMatchObject([{ earliest: null, latest: null }])
  })

  const meeting = 'Norland leader Anders Holm met security chief Ivo Petrow in the capital for talks on the border treaty.'

  it('makes one event of several reports of it', () => {
    const events = eventsOf(
      { id: 'a', text: meeting, on: '2025-06-17' },
      { id: 'b', text: 'Security chief Petrow held talks with leader Holm in the capital on the border treaty, Norland said.' },
      { id: 'c', text: 'A flood destroyed the bridge near the harbour and rice fields along the river.' },
    )
    expect(events.map(({ articles }) => articles)).toEqual([['a', 'b'], ['c']])
  })

  it('takes the day from the report that tells it, before one that only says when it was told', () => {
    const events = eventsOf(
      { id: 'a', text: `${meeting.slice(0, -1)}, the agency said Wednesday.`, days: { Wednesday: '2025-06-18' } },
      { id: 'b', text: 'Security chief Petrow on Tuesday held talks with leader Holm in the capital on the border treaty, Norland said.', days: { Tuesday: '2025-06-17' } },
    )
    expect(events).toMatchObject([{ articles: ['a', 'b'], earliest: '2025-06-17', latest: '2025-06-17' }])
  })

  it('keeps the reaction a day later apart, in the same story', () => {
    const events = eventsOf(
      { id: 'a', text: meeting.replace('met', 'on Tuesday met'), on: '2025-06-17', days: { Tuesday: '2025-06-17' } },
      { id: 'b', text: 'The opposition on Wednesday condemned the talks of leader Holm and security chief Petrow on the border treaty.', days: { Wednesday: '2025-06-18' } },
    )
    expect(events).toMatchObject([
      { earliest: '2025-06-17', story: 'a' },
      { earliest: '2025-06-18', story: 'a' },
    ])
  })

  it('puts an undated report with the event that it is most like', () => {
    const events = eventsOf(
      { id: 'a', text: meeting, on: '2025-06-17' },
      { id: 'b', text: 'A flood destroyed the bridge near the harbour and rice fields along the river.', on: '2025-06-17' },
      { id: 'c', text: 'Norland leader Anders Holm met security chief Ivo Petrow for talks on the border treaty.', on: null },
    )
    expect(events.find(({ articles }) => articles.includes('a'))?.articles).toEqual(['a', 'c'])
  })

  it('has the whole first sentence of an untitled report for its title: what is short of room cuts it there', () => {
    const text = 'The fall harvest failed to alleviate the crisis in the north of the country, causing a tenfold increase in what people sell.'
    expect(eventsOf({ id: 'a', text, over: { headline: text, headlineFrom: 'first-sentence' } })[0]?.title).toBe(text)
  })

  it('lists the report whose title it has before those that follow', () => {
    const [event] = eventsOf({ id: 'a', text: meeting, on: '2025-06-18' }, { id: 'b', text: `${meeting} They signed nothing.`, on: '2025-06-17' })
    expect(event?.articles[0]).toBe('b')
  })

  it('takes an anniversary ahead for the occasion, not for the event', () => {
    const text = 'Before the 80th anniversary of the fair, the minister pardoned farmers.'
    expect(eventsOf({ id: 'a', text, days: { '80th anniversary of the fair': '2025-07-10' } })[0]?.earliest).toBe('2025-06-18')
  })

  it('keeps what happened weeks apart in two', () => {
    expect(eventsOf({ id: 'a', text: meeting, on: '2025-05-17' }, { id: 'b', text: meeting, on: '2025-06-17' })).toHaveLength(2)
  })

  it('marks background as mentioned, at its own day', () => {
    const events = eventsOf({
      id: 'a',
      text: 'The two sides marked the treaty. It was signed on June 19 last year.',
      days: { 'June 19 last year': '2024-06-19' },
    })
    expect(events).toMatchObject([
      { title: 'It was signed on June 19 last year', earliest: '2024-06-19', mentioned: true },
      { earliest: '2025-06-18', mentioned: false },
    ])
  })

  it.each([
    ['The two sides met. It was the worst clash since June 19 last year.', 0],
    ['The two sides met. The army has lost 40 men since June 19 last year.', 0],
    ['Prices rose. Growth slowed to 5.5% from 5.8% on June 19 last year.', 0],
    ['Prices rose. The count was up from 19 on June 19 last year.', 0],
    ['Prices rose. It came to 40 tonnes, against 31 tonnes on June 19 last year.', 0],
    ['The two sides met. It was signed on June 19 last year.', 1],
    ['The two sides met. They were freed from 12 camps on June 19 last year.', 1],
  ])('makes no event of a time that only bounds another: %s', (text, events) => {
    expect(eventsOf({ id: 'a', text, days: { 'June 19 last year': '2024-06-19' } }).filter(({ mentioned }) => mentioned)).toHaveLength(events)
  })

  it.each([
    ['Shops shut. Two barns burned down between May 3 and May 9.', [['2024-05-03', '2024-05-09']]],
    ['Shops shut. A fair was held from May 3 to May 9.', [['2024-05-03', '2024-05-09']]],
    ['Shops shut. Two barns burned down on May 3 and a mill on May 9.', [['2024-05-03', '2024-05-03'], ['2024-05-09', '2024-05-09']]],
  ])('makes one event of a time from one day to another: %s', (text, expected) => {
    const mentioned = eventsOf({ id: 'a', text, days: { 'May 3': '2024-05-03', 'May 9': '2024-05-09' } }).filter((event) => event.mentioned)
    expect(mentioned.map(({ earliest, latest }) => [earliest, latest])).toEqual(expected)
  })

  it.each([
    ['Shops shut. Many left at the storm of Halm in May last year.', 1],
    ['Shops shut. Many left at the storm of Halm, in May last year.', 1],
    ['Shops shut. Many left at the storm of Halm, and a mill burned in May last year.', 2],
  ])('makes one event of a named date and the month that it is in: %s', (text, events) => {
    const mentioned = eventsOf({ id: 'a', text, days: { 'storm of Halm': '2024-05-03', 'May last year': '2024-05-01 2024-05-31' } }).filter((event) => event.mentioned)
    expect(mentioned).toHaveLength(events)
  })

  it('makes one event of all mentions of a named date', () => {
    const days = { 'Grain Fair': '2025-10-30' }
    const events = eventsOf(
      { id: 'a', text: 'Ministers will meet at the Grain Fair.', days },
      { id: 'b', text: 'A flood destroyed the bridge. Prices may be settled by the Northern Grain Fair.', days },
    )
    expect(events.filter(({ mentioned }) => mentioned)).toMatchObject([{ title: 'Grain Fair', articles: ['a', 'b'] }])
  })

  it('tells a repeated article once', () => {
    const told = [report({ id: 'a', text: meeting }), report({ id: 'b', text: meeting.toUpperCase() })]
    markDuplicates(told.map(({ article }) => article))
    expect(told.map(({ article }) => article.duplicateOf)).toEqual([null, 'a'])
    expect(build(told)).toMatchObject([{ articles: ['a'] }])
  })
})
