import { describe, expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/compile.ts'
import { roleOf } from '../../../../src/compiler/merge/claims/bare-roles.ts'

const CODEBOOK = `entities:
  - { id: peru, name: Peru, type: country, aliases: [Peruvian, Lima] }
  - { id: joint-command, name: Peru's Joint Command, type: organization, aliases: ["Peru's military", Joint Command] }
`

/** Who says the figures of reports, each of its own story. */
function speakersOf(...reports: string[]): string[] {
  const text = reports.map((report, at) => `-\n${report}\nJune ${10 + at}, 2025 -\n`).join('')
  const { claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: CODEBOOK } })
  return claims.flatMap(({ origins }) => origins)
}

describe('whose police it is', () => {
  it.each<[why: string, report: string, speakers: string[]]>([
    ['the country that the report says', "Train derails\nA train hit a wall. Chile's police closed the line. Six people died, police said.", ['police (Chile)']],
    ['the place that the report says', 'Train derails\nPolice in Arica closed the line. Six people died, the police said.', ['police (Arica)']],
    ['the country of the dateline', 'Train derails\nSANTIAGO, Chile (AP) — A train hit a wall. Six people died, police said.', ['police (Chile)']],
    ['the codebook’s own name', "Train derails\nPeru's military closed the line. Six people died, the military said.", ['joint-command']],
    ['the body that the codebook knows by it', 'Train derails\nThe Joint Command closed the line. Six people died, the military said.', ['joint-command']],
    ['a spokesman of the body', "Train derails\nPeru's military closed the line. Six people died, a military spokesman said.", ['joint-command']],
    // Whose it is, nobody says
    ['nothing', 'Train derails\nA train hit a wall. Six people died, police said.', ['police (unnamed, “Train derails”)']],
    ['an only country, which may be whose missile it was', 'Missile falls\nA Peruvian missile hit a wall. Six people died, the army said.', ['army (unnamed, “Missile falls”)']],
    ['two of them', "Boats clash\nChile's navy and Peru's navy met. Six people died, the navy said.", ['navy (unnamed, “Boats clash”)']],
    ['the dateline of a report about elsewhere', 'Boats clash\nLIMA (Andina) — Chile and Bolivia met. Six people died, the army said.', ['army (unnamed, “Boats clash”)']],
    // Names are names
    ['a name', 'Train derails\nSix people died, Ruiz said.', ['Ruiz']],
    ['a name that opens a sentence', 'Train derails\nArica officials said six people died.', ['Arica officials']],
  ])('%s', (_, report, speakers) => {
    expect(speakersOf(report)).toEqual(speakers)
  })

  it('is another speaker in another story', () => {
    expect(speakersOf('Train derails\nA train hit a wall. Six people died, police said.', 'Bank robbed\nThree masked men took cash from a bank, police said.')).toEqual(['police (unnamed, “Train derails”)', 'police (unnamed, “Bank robbed”)'])
  })
})

it.each([
  ['police (unnamed, “Chile (north) floods”)', 'police'],
  ['police (Chile)', 'police (Chile)'],
])('roleOf %s', (origin, role) => {
  expect(roleOf(origin)).toBe(role)
})
