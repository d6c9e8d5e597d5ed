import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'
import { loadCodebook } from '../../../src/compiler/codebook/load.ts'
import { figuresOf } from './figures-of.ts'

/** Whose figures are, by their quotes. */
it.each<[text: string, actors: Record<string, string | null>]>([
  ['The raid cost Peru 300 men.', { 300: 'Peru' }],
  ['The raid could cost Peru as many as 300 men.', { 300: 'Peru' }],
  ["Peru fired 40 rockets, with Chile's army downing 12 rockets.", { 40: 'Peru', 12: "Chile's army" }],
  ['Peru took 12 towns. The raid cost it 300 men.', { 300: 'Peru' }],
  ['The trip cost an average of 40 dollars.', { '40 dollars': null }],
  ['Peru lost 300 men. Of those, 40 were officers.', { 300: 'Peru', 40: null }],
  ['Peru lost 300 soldiers. Of those, 40 were killed.', { 40: 'Peru' }],
  ['Peru sold 300 tanks. Of those, 40 were new.', { 40: null }],
  ['Since Labour took office 60,000 have come.', { '60,000': null }],
  ['After the army killed 40 men the town fled.', { 40: 'the army' }],
  ['A kilo of rice sells for 40 dollars and corn for 12 dollars.', { '12 dollars': null }],
  ['The captain earned 4,000 dollars and the first officer 3,403.', { '4,000 dollars': 'The captain', '3,403': 'the first officer' }],
  ['GDP grew 4 percent, after 5 percent in May.', { '5 percent': null }],
  ['Wreckage was found in 17 places.', { 17: null }],
  ['The firm found 17 bodies.', { 17: 'The firm' }],
  ['Some 19 drones were shot down by Polish and Dutch jets.', { 19: 'Polish and Dutch jets' }],
  ['Some 19 men were shot by Peruvian police and Chilean marines.', { 19: 'Peruvian police' }],
  // Whose share a poll tells
  ['The poll showed Law and Justice with 40 percent and Civic Coalition with 31 percent.', { '40 percent': 'Law and Justice', '31 percent': 'Civic Coalition' }],
  ['An exit poll gave Labour 40 percent.', { '40 percent': 'Labour' }],
  ['The Confederation, with 6.8 percent, also crossed the line.', { '6.8 percent': 'The Confederation' }],
  ['Labour is projected to take 63 percent, the Greens 8.4 and the Reds 15.7.', { '63 percent': 'Labour', 8.4: 'the Greens', 15.7: 'the Reds' }],
  ['The mayor met Labour with 40 percent of the staff.', { '40 percent': 'The mayor' }],
  // What kills is the deed, and not where it fell
  ['Peru launched a wave of strikes across Chile that killed 19.', { 19: 'Peru' }],
  ['Peru carried out air strikes in northern Chile which killed 19.', { 19: 'Peru' }],
  ['Chilean strikes in Peru that killed 19 people were condemned.', { 19: 'Chilean' }],
  ['A strike by Peru on Lima that killed 19 people was condemned.', { 19: 'Peru' }],
  ['A drone attack on a base in Chile that killed 19 was condemned.', { 19: null }],
  ['A raid on a gang that killed 19 was praised.', { 19: 'a gang' }],
  ['The crash in Chile that killed 19 is a riddle.', { 19: null }],
  ['The town blamed the attack on militants who killed 19.', { 19: 'militants' }],
  ['They met the leader of the group that killed 19.', { 19: 'the group' }],
  ['Peru shelled posts in Chile, which lost 19 men.', { 19: 'Chile' }],
  ['Chile put 41 ships on the list, which brings the total to 597.', { 597: 'Chile' }],
  ['It was sent from Chile to Peru, which could contain 40 guns.', { 40: null }],
  ['The truck brings 40 guns.', { 40: 'The truck' }],
])('%s', (text, actors) => {
  const figures = figuresOf(text)
  for (const [quote, actor] of Object.entries(actors)) expect(figures.get(quote)?.['actor'], quote).toBe(actor)
})

const BOOK = `
topics: []
measures: []
entities:
  - { id: norland, name: Norland, type: country, aliases: [Norlandic, the North] }
  - { id: ministry, name: Norlandic defence ministry, type: organization, aliases: ["Norland's defence ministry"] }
  - { id: ruiz, name: Ann Ruiz, type: person, aliases: [Mayor Ruiz] }
  - { id: kim, name: Kim Min-ho, type: person, aliases: [] }
  - { id: kim-ha, name: Kim Ha-na, type: person, aliases: [] }
`
const annotate = textAnnotator(loadCodebook('codebook.yaml', BOOK).codebook)

it.each<[text: string, ...entities: (string | null)[]]>([
  // Its forces are its country's
  ['Norland said its troops had taken 40 villages.', 'norland'],
  ['Norland’s defence ministry said its forces had taken 40 villages.', 'norland'],
  ['The Norlandic defence ministry said its forces had taken 40 villages.', 'norland'],
  ['Norland’s chief of staff Juan Paz said his troops had taken 40 villages.', 'norland'],
  ['Norlandic President Ann Ruiz met the press. Ruiz said our troops had taken 40 villages.', 'norland'],
  ['The bank said its units had sold 40 cars.', null],
  ['Norland’s economist Juan Paz said his union had 40 members.', null],
  // Short names
  ['Kim Min-ho saw the yard. Kim ordered 40 boats.', 'kim'],
  ['Ann Ruiz saw the yard. Ruiz ordered 40 boats.', 'ruiz'],
  ['Kim Min-ho met Kim Ha-na. Kim ordered 40 boats.', null],
  ['Kim Min-ho met Kim Do-hyun. Kim ordered 40 boats.', null],
  ['Ann Ruiz saw the yard. Ann ordered 40 boats.', null],
  ['Ruiz ordered 40 boats.', null],
  ['North has lost 40 men', 'norland'],
])('%s', (text, ...entities) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ actor }) => actor?.entity ?? null)).toEqual(entities)
})
