import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../src/bundle/schema.ts'
import { compile } from '../../src/compiler/compile.ts'

const CODEBOOK = `
topics: []
measures:
  - { id: sent, title: Soldiers sent, kind: level, figures: [{ id: sent, match: [{ counted: [soldier], with: [send, sent, deploy*] }] }] }
  - { id: killed, title: Soldiers killed, kind: occurrence, figures: [{ id: killed, match: [{ counted: [soldier], with: [killed] }] }] }
entities:
  - { id: norland, name: Norland, type: country, aliases: [] }
  - { id: sudland, name: Sudland, type: country, aliases: [] }
`
const report = (title: string, body: string, date: string) => `${title}\n${body}\n${date}`
const feed = (...reports: string[]) => `-\n${reports.join(' -\n')}`

const BASE = feed(
  report('Five soldiers killed', 'Five soldiers were killed in a blast at the depot on Monday, the army said.', 'June 17, 2025'),
  report('300 soldiers sent north', 'Norland has sent more than 300 soldiers to the north, the ministry said Tuesday.', 'June 17, 2025'),
  report('Some 40 barges wait', 'Some 40 barges wait at the northern locks, the port authority said on Friday.', 'June 13, 2025'),
)

function compiled(...texts: string[]): Bundle {
  const encoder = new TextEncoder()
  const seeds = texts.map((text, at) => ({ file: `${at + 9 - texts.length}.txt`, bytes: encoder.encode(text) }))
  return compile({ seeds, codebook: { file: 'codebook.yaml', text: CODEBOOK } })
}

const base = compiled(BASE)
const claimOf = (bundle: Bundle) => new Map(bundle.quantities.map(({ id, claim }) => [id, claim]))

describe('adding a report, sorted before the others, changes no other id', () => {
  it.each([
    ['the same number in another month', report('Five soldiers killed in March', 'Five soldiers were killed at the border on Monday, the army said.', 'March 4, 2025')],
    ['the same number a week before', report('Five soldiers killed', 'Five soldiers were killed in the harbour on Monday, the army said.', 'June 10, 2025')],
    ['a source that names who', report('Barges wait', 'Some 40 barges of Norland wait at the northern locks, officials said Friday.', 'June 13, 2025')],
    ['a source that drops the hedge', report('300 soldiers in the north', 'Norland has sent 300 soldiers to the north, it was reported.', 'June 18, 2025')],
    ['another who', report('Sudland sends 90 soldiers', 'Sudland has sent 90 soldiers to the south, the ministry said.', 'June 18, 2025')],
  ])('%s', (_, added) => {
    const extended = compiled(feed(added), BASE)
    expect(extended.quantities.length).toBeGreaterThan(base.quantities.length)
    const claims = claimOf(extended)
    for (const [quantity, claim] of claimOf(base)) expect([quantity, claims.get(quantity)]).toEqual([quantity, claim])
    for (const { id } of base.series) expect(extended.series.map((series) => series.id)).toContain(id)
    expect(extended.articles.map(({ id }) => id)).toEqual(expect.arrayContaining(base.articles.map(({ id }) => id)))
  })
})

const TALKS = report('Envoy holds talks in Lowport', 'Norland envoy Ivo Petrow held talks with premier Holm in Lowport on Tuesday on the border treaty, the agency said.', 'June 17, 2025')

describe('adding a report leaves the event its id', () => {
  it.each([
    ['a later report of the same happening', feed(report('Envoy meets premier', 'Norland envoy Ivo Petrow met premier Holm in Lowport for talks on the border treaty, state media confirmed Wednesday.', 'June 18, 2025')), 2],
    ['an undated one', 'Norland envoy Ivo Petrow held talks with premier Holm in Lowport on the border treaty.\nRead More\nBarges of grain wait.\nRead More', 2],
    ['another happening', feed(report('Ferry leaves', 'A ferry left Lowport with new engines.', 'June 18, 2025')), 1],
  ])('%s', (_, added, reports) => {
    const base = compiled(feed(TALKS), BASE)
    const extended = compiled(added, feed(TALKS), BASE)
    const article = base.articles.find(({ headline }) => headline.startsWith('Envoy'))?.id ?? ''
    const event = base.events.find(({ articles }) => articles.includes(article))
    expect(event).toMatchObject({ earliest: '2025-06-17', articles: [article] })
    expect(extended.events.find(({ id }) => id === event?.id)).toMatchObject({ earliest: '2025-06-17', latest: '2025-06-17', articles: { length: reports } })
  })
})
