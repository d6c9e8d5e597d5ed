import { describe, expect, it } from 'vitest'
import type { Bundle, Claim, Quantity } from '../../src/bundle/schema.ts'
import { formatBounds } from '../../src/select/format-bounds.ts'
import { compileSeeds } from '../fixtures/seeds.ts'

const bundle = compileSeeds()

/** A figure of the seeds, found by its number and a piece of its sentence. */
function figure(quote: string, sentence: string): Quantity {
  const found = bundle.quantities.filter((quantity) => {
    const text = bundle.articles.find(({ id }) => id === quantity.article)?.text ?? ''
    return quantity.quote === quote && text.slice(quantity.sentence.start, quantity.sentence.end).includes(sentence)
  })
  expect(found, `${quote} in "${sentence}"`).toHaveLength(1)
  return found[0] as Quantity
}

const claimOf = (quantity: Quantity): Claim | undefined => bundle.claims.find(({ id }) => id === quantity.claim)

describe('the figures of the two seeds', () => {
  it.each<[string, string, Partial<Quantity>, string | null]>([
    ['5,000', 'Since September', { low: 5000, high: 5000, qualifier: 'approximate', counted: 'military construction troop', status: 'actual' }, 'troops-deployed'],
    ['1,000', 'Since September', { low: 1000, high: 1000, qualifier: 'approximate', counted: 'engineer', status: 'actual' }, 'troops-deployed'],
    ['10,000', 'This deployment', { low: 10000, high: null, qualifier: 'at-least', counted: 'North Korean personnel', status: 'actual' }, 'troops-deployed'],
    ['40,000', 'active recruitment', { low: null, high: 40000, qualifier: 'at-most', counted: 'worker', status: 'possible' }, 'workers-sent'],
    ['tenfold', 'fall harvest', { low: 10, high: 10, unit: 'times', change: { direction: 'up', role: 'by' } }, null],
    ['Two', 'prisoners of war', { low: 2, high: 2, qualifier: 'exact', counted: 'North Korean prisoner of war' }, 'prisoners'],
    ['20', 'crossed the Demilitarized', { low: 20, high: 20, qualifier: 'approximate', counted: 'North Korean soldier', status: 'actual' }, 'border-crossings'],
    ['five months', 'first ballistic missile tests', { low: 5, high: 5, unit: 'month' }, null],
    ['35-50%', 'ammunition needs', { low: 35, high: 50, qualifier: 'range', unit: 'percent', per: 'month' }, 'ammunition-share'],
    ['200,000–260,000', 'ammunition needs', { low: 200000, high: 260000, qualifier: 'range', counted: 'shell', per: 'month', status: 'actual' }, 'shells-per-month'],
    ['152 mm', 'ammunition needs', { low: 152, high: 152, unit: 'millimetre' }, null],
    ['122 mm', 'ammunition needs', { low: 122, high: 122, unit: 'millimetre' }, null],
    ['two or three', 'modules', { low: 2, high: 3, qualifier: 'range', counted: 'module', status: 'actual' }, 'reactor-modules'],
    ['three', 'airstrikes', { low: 3, high: 3, counted: 'Iranian nuclear facility' }, null],
    ['10', 'fired some 10', { low: 10, high: 10, qualifier: 'approximate', counted: 'artillery shell', status: 'actual' }, 'launches'],
    ['10', 'Our military detected', { low: 10, high: 10, counted: 'artillery shell' }, 'launches'],
    ['5,000', 'separate disclosure', { low: 5000, high: 5000, qualifier: 'exact', counted: 'military construction worker', status: 'planned' }, 'troops-deployed'],
    ['1,000', 'separate disclosure', { low: 1000, high: 1000, counted: 'sapper', status: 'planned' }, 'troops-deployed'],
    ['6,000', 'N. Korea to send', { low: 6000, high: 6000, counted: 'military builder and sapper', status: 'planned' }, 'troops-deployed'],
    ['5,000', 'Russian media reports', { low: 5000, high: 5000, counted: 'military construction worker', status: 'planned' }, 'troops-deployed'],
    ['1,000', 'Russian media reports', { low: 1000, high: 1000, counted: 'sapper', status: 'planned' }, 'troops-deployed'],
    ['6,000', 'killed or injured', { low: 6000, high: null, qualifier: 'at-least', status: 'actual' }, 'casualties'],
    ['6,000', 'estimated to have sustained', { low: 6000, high: null, qualifier: 'at-least', counted: 'casualty', asOf: day('2025-06-16') }, 'casualties'],
    ['5,000', 'earlier estimate', { low: 5000, high: null, qualifier: 'at-least', counted: 'North Korean troop casualty', asOf: { earliest: '2025-04-01', latest: '2025-04-10' } }, 'casualties'],
    ['half', 'estimated to have sustained', { low: 0.5, high: null, unit: 'fraction', qualifier: 'at-least' }, null],
    ['5,000-ton', 'relaunch ceremony', { low: 5000, high: 5000, counted: 'Kang Kon destroyer' }, null],
  ])('%s in “%s”', (quote, sentence, expected, measure) => {
    const quantity = figure(quote, sentence)
    expect(quantity).toMatchObject(expected)
    expect(claimOf(quantity)?.measure ?? null).toBe(measure)
  })

  it.each(['75th', '1950-53', '10 a.m.', '80th', 'first', 'June 19', '2025', 'one'])('"%s" is no figure to chart', (words) => {
    const charted = new Set(bundle.series.flatMap(({ claims }) => claims))
    const figures = bundle.quantities.filter(({ quote, claim }) => quote.includes(words) && claim !== null && charted.has(claim))
    expect(figures).toEqual([])
  })
})

describe('claims of the two seeds', () => {
  const planned = (counted: string, low: number) =>
    bundle.claims.filter((claim) => claim.status === 'planned' && claim.low === low && claim.counted === counted)

  it('makes one planned claim a figure of all reports in June, and links what was done to it', () => {
    for (const [counted, low, sentence] of [
      ['military construction worker', 5000, 'Since September'],
      ['sapper', 1000, 'Since September'],
    ] as const) {
      const plans = planned(counted, low)
      expect(plans).toHaveLength(1)
      expect(plans[0]?.articles.length).toBeGreaterThanOrEqual(2)
      const deed = claimOf(figure(low.toLocaleString('en'), sentence))
      expect(deed).toMatchObject({ status: 'actual', fulfils: plans[0]?.id })
    }
  })

  it('links the announced sum to its parts', () => {
    const sum = claimOf(figure('6,000', 'N. Korea to send'))
    const parts = bundle.claims.filter(({ id }) => sum?.parts.includes(id) === true)
    expect(parts.map(({ low }) => low ?? 0).sort((a, b) => a - b)).toEqual([1000, 5000])
  })

  it('makes two points of one series of the casualties of one report', () => {
    const series = bundle.series.find(({ measure }) => measure === 'casualties')
    const points = bundle.claims.filter(({ id }) => series?.claims.includes(id) === true)
    expect(points.map(({ low, asOf }) => [low, formatBounds(asOf)])).toEqual([
      [6000, '16 June 2025'],
      [5000, '1–10 April 2025'],
    ])
  })
})

describe('events of the two seeds', () => {
  const headlines = (ids: readonly string[]) => ids.map((id) => bundle.articles.find((article) => article.id === id)?.headline)
  const eventOf = (headline: string) => bundle.events.find(({ mentioned, articles }) => !mentioned && headlines(articles).includes(headline))

  it('tells one meeting by four reports, on its day', () => {
    const event = eventOf("N. Korea's Kim holds talks with Russia's security chief in Pyongyang: report")
    expect(event).toMatchObject(day('2025-06-17'))
    expect(new Set(headlines(event?.articles ?? []))).toEqual(new Set([
      'N. Korea to send 6,000 military builders, sappers to Kursk region',
      "N. Korea's Kim holds talks with Russia's security chief in Pyongyang: report",
      "N. Korea's Kim meets with Russia's security chief: KCNA",
      'Why Putin’s top aide Shoigu keeps meeting Kim Jong-un',
    ]))
  })

  it.each([
    ['N. Korea stages anti-US mass rallies on Korean War anniversary', '2025-06-24'],
    ['Over 6,000 N. Korean troops killed or injured in Ukraine war: British defense ministry', '2025-06-15'],
    ['NK fires multiple rocket launcher shells', '2025-06-19'],
    ['Anti-North Korea leaflet launches will end if Lee meets us, say abductee families', '2025-06-16'],
    ['Unification ministry to discuss measures to prevent anti-Pyongyang leaflet campaigns', '2025-06-16'],
    ['N. Korea reports on Iran-Israel armed conflict without its own commentary', '2025-06-23'],
    ['Abductee family group to consider not sending leaflets to N. Korea', '2025-06-24'],
  ])('%s', (headline, on) => {
    expect(eventOf(headline)).toMatchObject({ ...day(on), articles: { length: 1 } })
  })

  it('names background by what happened then', () => {
    const titles = bundle.events.filter(({ mentioned }) => mentioned).map(({ title }) => title)
    expect(titles).toContain('signing of the Comprehensive Strategic Partnership treaty on June 19 last year')
    expect(titles).toContain("last month's failed launch of a new warship")
  })
})

describe('the bundle of the two seeds', () => {
  it('has no problem but what the codebook does not meet', () => {
    expect(bundle.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('accounts for every number', () => {
    expect(bundle.audit.unaccounted).toBe(0)
    expect(bundle.audit.numerals).toBeGreaterThan(50)
  })

  it('is the same bytes twice', () => {
    expect(JSON.stringify(compileSeeds())).toBe(JSON.stringify(bundle))
  })

  it('reads every report with a topic', () => {
    expect(bundle.articles).toHaveLength(25)
    expect(bundle.articles.filter(({ topics }) => topics.length === 0)).toEqual([])
  })

  it('bounds undated reports by what they say themselves, with the evidence, and guesses no day', () => {
    const inferred = bundle.articles.filter(({ published }) => published.kind === 'inferred')
    expect(
      inferred.map(({ published: { earliest, latest, evidence }, text }) => [
        earliest,
        latest,
        evidence.map((item) => ('start' in item ? text.slice(item.start, item.end) : null)),
      ]),
    ).toEqual([
      ['2025-06-04', '2025-11-01', ['President Lee Jae Myung', 'APEC summit']],
      [null, '2025-11-01', ['Asia-Pacific Economic Cooperation (APEC) summit']],
      [null, '2025-10-09', ['80th founding anniversary of the Workers’ Party']],
    ])
  })

  it('keeps ids and links when an article is added', () => {
    const more = compileSeeds((file, text) => (file.includes('003_') ? `-\nShip leaves port\nIt left.\nJune 26, 2025 -\n${text.slice(2)}` : text))
    const ids = (of: Bundle) => [...of.articles, ...of.quantities, ...of.claims, ...of.series].map(({ id }) => id)
    expect(ids(more)).toEqual(expect.arrayContaining(ids(bundle)))
  })
})

function day(value: string) {
  return { earliest: value, latest: value }
}
