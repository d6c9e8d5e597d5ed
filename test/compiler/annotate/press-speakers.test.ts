import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'
import { loadCodebook } from '../../../src/compiler/codebook/load.ts'

const BOOK = `
topics: []
measures: []
entities:
  - { id: isw, name: Institute for the Study of War, type: organization, aliases: [ISW] }
  - { id: un, name: United Nations, type: organization, aliases: [UN] }
  - { id: norland, name: Norland, type: country, aliases: [Norlandic] }
`
const annotate = textAnnotator(loadCodebook('codebook.yaml', BOOK).codebook)

/** Who says the last figure of the text. */
it.each<[text: string, speaker: string | null, entity?: string]>([
  // A known name is taken whole
  ['Norland lost 300 men, the Institute for the Study of War said.', 'the Institute for the Study of War', 'isw'],
  ['Norland lost 300 men, according to the Institute for the Study of War (ISW).', 'the Institute for the Study of War', 'isw'],
  ['Norland lost 300 men, the Institute for Trade said.', 'the Institute for Trade'],
  ['The committee on Norland said 300 men were lost.', 'The committee on Norland'],
  ['Norland lost 300 men, UN-style monitors say.', 'UN-style monitors'],
  // The number alone is what is said
  ['Norland said it lost 12 tanks, but Estland said 30.', 'Estland'],
  ['Norland says it lost 12 tanks. Estland says 30.', 'Estland'],
  ['Norland said it lost 12 tanks, and 30 were hit.', 'Norland', 'norland'],
  // An aside in what is said on a day, or to somebody
  ['Ruiz said on Monday that the plant, 13 km from Lima, makes 90 drones.', 'Ruiz'],
  ['Ruiz told reporters that the plant, 13 km from Lima, stands idle.', 'Ruiz'],
  ['Ruiz told reporters on Monday that the plant, 13 km from Lima, stands idle.', 'Ruiz'],
  ['Ann Ruiz told residents to flee, and 300 left.', null],
  // In a relative clause
  ['The ministry tracked a missile, which it said reached 100 km.', 'The ministry'],
  ['Norland fired three missiles. The ministry counted one, which it said reached 100 km.', 'The ministry'],
  ['Peru bought a ship, which it paid 40 million for.', null],
  // Past sentences that nobody speaks in
  ['The ministry said 11 ships were hit. Two sank. Some 40 drowned, it said.', 'The ministry'],
  ['The panel said it had lost money. The sum includes coins. Some 40 men left, it said.', 'The panel'],
  ['The army said 11 ships were hit. The union met on Monday. Some 40 drowned, it said.', 'The union'],
  ['Peru sank 11 ships. Two drowned. Some 40 fled, it said.', null],
  ['Lima admitted 23 men. Two drowned. Quito took 40, it says.', null],
  // By how much a figure is called wrong
  ['The army claimed 300 men, numbers that the union called inflated by a third.', 'the union'],
  ['Prices were inflated by a third, the union said.', 'the union'],
  // Two who say it, who is there, who is close to it
  ['Peru lost 300 men, according to British and Dutch officials.', 'British and Dutch officials'],
  ['Peru lost 300 men, according to Kenya and Uganda.', 'Kenya and Uganda'],
  ['Peru lost 300 men, the health ministry there said on Tuesday.', 'the health ministry'],
  ['Some survivors told police there were 50 people on board.', 'Some survivors'],
  ['Peru lost 300 men, a source familiar with a Dutch paper said.', 'a source familiar with a Dutch paper'],
  ['Earlier this month Dutch officials warned that 300 camps were empty.', 'Dutch officials'],
  ['The mayor said nine boys were missing: 300 in all.', 'The mayor'],
  ['The agency said 300 children under five were at risk.', 'The agency'],
  // A pronoun, and a body that is plural in form
  ['Officials toured the works. According to them, 300 people were hurt.', 'Officials'],
  ['The administration cooked up guidelines. According to them, 300 boats came.', null],
  ['Hassan runs the chamber. According to him, 300 works have closed.', 'Hassan'],
  ['The mayor, Ivan Petrov, said this, Ukrinform reports. According to him, there were three hits.', 'The mayor'],
  ['Doctors Without Borders said a clinic was hit. It said 300 men fled.', 'Doctors Without Borders'],
  ['The officers said a camp was hit. It said 300 men fled.', null],
  // Who cites says; what a country records happened there
  ['The minister cited 300 deaths.', 'The minister'],
  ['Local outlets said 300 men had died.', 'Local outlets'],
  ['Spain recorded 300 deaths.', null],
  ['The ministry recorded 300 deaths.', 'The ministry'],
  // A title's topic says nothing
  ['War in Ukraine: 300 killed in Kharkiv', null],
  ['Train crash in Greece: 300 dead', null],
  ['Mpox: 300 doses sent', null],
  ['Japan: 300 dead in quake', null],
  ['Japan: China sent 300 ships', 'Japan'],
  ['Red Cross in Sudan: 300 trucks looted', 'Red Cross in Sudan'],
  ['Prime Minister of Spain: 300 men to leave', 'Prime Minister of Spain'],
  ['Oil ministry: 300 wells closed', 'Oil ministry'],
])('%s', (text, speaker, entity) => {
  const { attribution } = annotate({ id: 'a', text }).quantities.at(-1) ?? {}
  expect(attribution?.text ?? null).toBe(speaker)
  expect(attribution?.entity ?? undefined).toBe(entity)
})
