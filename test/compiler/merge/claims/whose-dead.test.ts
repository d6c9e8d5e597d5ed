import { expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/compile.ts'

const CODEBOOK = `
entities:
  - { id: norland, name: Norland, type: country, aliases: [Norlandic] }
  - { id: sudland, name: Sudland, type: country, aliases: [Sudlandic] }
measures:
  - id: toll
    title: Toll
    kind: cumulative
    figures:
      - id: dead
        match: [{ counted: [person, soldier, man], with: [killed, died, lost] }]
  - id: sent
    title: Sent
    kind: level
    figures:
      - id: soldiers
        match: [{ counted: [soldier, man], with: [sent, deployed] }]
`

/** Each chart's title and figures, with a mark on what is disputed. */
function charts(body: string): string[] {
  const text = `-\nNews of the day\n${body}\nJune 20, 2025 -\n`
  const { claims, series } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: CODEBOOK } })
  const valueOf = (id: string): string => claims.filter((claim) => claim.id === id).map(({ low, high, disputes }) => `${low ?? high}${disputes.length > 0 ? '!' : ''}`).join('')
  return series.filter(({ measure }) => measure !== null).map(({ title, actor, claims: members }) => `${title} (${actor ?? 'nobody'}): ${members.map(valueOf).sort().join(' ')}`)
}

it.each<[body: string, charts: string[]]>([
  // who killed them is not whose they are
  ['Norlandic strikes killed 28 people, the mayor said.', ['Toll (nobody): 28']],
  ['Norland lost 40 soldiers. Sudland killed 28 Norlandic soldiers.', ['Toll (norland): 28 40']],
  ['Norland lost 40 soldiers. Some 28 people were killed by Norland.', ['Toll: Norland (norland): 40', 'Toll (nobody): 28']],
  // a word that has another object says nothing of it
  ['A year after sending soldiers abroad, Norland honoured 101 soldiers.', []],
  ['Strikes killed 1,270 people, an aid group said. Some 13 Norlandic soldiers have been killed, the army said.', ['Toll: Norland (norland): 13', 'Toll (nobody): 1270']],
  // what is done to some is not done to all
  ['Norland sent 900 soldiers abroad, of whom 30 men were killed.', ['Toll (norland): 30', 'Sent (norland): 900']],
  ['Some 900 soldiers crossed the line, of whom Norland killed 30.', ['Toll (nobody): 30']],
  // the figure's own verb says what it is
  ['Of the 900 soldiers that Norland sent abroad, 30 soldiers were killed.', ['Toll (nobody): 30', 'Sent (norland): 900']],
  // what was done to them on a day is no total, nor is what was there at first
  ['Norland said it killed 40 Sudlandic soldiers on Thursday. Some 900 Sudlandic soldiers have died, an aid group said.', ['Toll (sudland): 40 900']],
  ['The army said 900 soldiers were sent. The 600 soldiers initially sent came back, the mayor said.', ['Sent (nobody): 600 900']],
  ['The army said Norland lost 40 soldiers over the past day. Norland has lost 900 soldiers, an aid group said.', ['Toll (norland): 40 900']],
  ['The army said 900 soldiers were sent. Some 600 soldiers were sent, the mayor said.', ['Sent (nobody): 600! 900!']],
])('%s', (body, expected) => {
  expect(charts(body)).toEqual(expected)
})

const FATES = `
measures:
  - id: toll
    title: Toll
    kind: cumulative
    figures:
      - { id: killed, match: [{ counted: [dead] }, { counted: [person, soldier], with: [killed] }] }
      - { id: wounded, match: [{ counted: [person], with: [wounded] }] }
`

it.each<[body: string, counted: string[]]>([
  ['Some 40 people were wounded and 12 people were killed.', ['wounded person', 'killed person']],
  // what is counted says it already, or can only be one
  ['The town has 12 dead.', ['dead']],
  ['Some 12 soldiers were killed.', ['soldier']],
  ['They have named 12 killed people.', ['killed person']],
  ['Some 12 trees fell.', ['tree']],
])('a claim says what became of those it counts: %s', (body, counted) => {
  const text = `-\nNews of the day\n${body}\nJune 20, 2025 -\n`
  const { claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: FATES } })
  expect(claims.map((claim) => claim.counted)).toEqual(counted)
})
