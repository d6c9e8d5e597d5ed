import { expect, it } from 'vitest'
import type { Bundle } from '../../../../src/bundle/schema.ts'
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

function compiled(body: string, codebook: string): Bundle {
  const text = `-\nNews of the day\n${body}\nJune 20, 2025 -\n`
  return compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: codebook } })
}

/** Each chart's title and figures, with a mark on what is disputed. */
function charts(body: string): string[] {
  const { claims, series } = compiled(body, CODEBOOK)
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
  // who was aboard, rescued or is missing is not dead, and the whole of whom some died are not
  ['A ferry with 65 people sank, leaving five dead, while 31 people were rescued.', []],
  ['Some 31 people were rescued and two people remain missing after the collapse killed five people.', ['Toll (nobody): 5']],
  ['A jet with 242 people on board crashed, killing all but one of them.', []],
  ['The blast killed 12 of the 30 people in the plant.', ['Toll (nobody): 12']],
  ['The army said 40 of the 900 soldiers sent abroad had been killed.', ['Toll (nobody): 40', 'Sent (nobody): 900']],
  ['Norland has lost 1,400 deployed launchers and 900 soldiers.', ['Toll (norland): 900']],
  // two countries are no dispute
  ['Some 14 people were killed in Peru, the police said. Some 610 people were killed in Chile, the army said.', ['Toll (nobody): 14 610']],
  ['Some 14 people were killed in Peru, the police said. Some 610 people were killed in Peru, the army said.', ['Toll (nobody): 14! 610!']],
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
  const { claims } = compiled(body, FATES)
  expect(claims.map((claim) => claim.counted)).toEqual(counted)
})
