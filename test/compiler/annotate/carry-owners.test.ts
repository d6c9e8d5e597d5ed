import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each<[text: string, ...actors: (string | null)[]]>([
  ['Peru’s exports rose 5 percent. Imports climbed 3 percent, leaving a trade surplus of $30 billion.', 'Peru', 'Peru', 'Peru'],
  ['The company lost 3 billion euros. Sales fell to 40 billion euros.', 'The company', 'The company'],
  ['Chile has sent 3,000 soldiers. Some 300 of them have died and more than 40 wounded.', 'Chile', 'Chile', 'Chile'],
  ['Peru detected 34 Chilean jets and nine warships off Arica.', 'Chilean', 'Chilean'],
  // another's, a word of whose, a sentence between, people of a list, whom somebody else took
  ['Peru’s exports rose 5 percent. Imports of Chile climbed 3 percent.', 'Peru', 'Chile'],
  ['Peru’s exports rose 5 percent. Many were glad. Imports climbed 3 percent.', 'Peru', null],
  ['His rival won 45 percent. Inflation has climbed to 23 percent.', 'His rival', null],
  ['The ministry has 300 desks. Exports rose 5 percent.', 'The ministry', null],
  ['Peru killed three Chilean soldiers and two civilians.', 'Peru', 'Peru'],
  ['A blast killed three Chilean soldiers and two civilians.', 'Chilean', null],
  ['Police in Lima held 43 marchers, 17 of whom were let go.', 'Police', null],
])('%s', (text, ...actors) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ actor }) => actor?.text ?? null)).toEqual(actors)
})
