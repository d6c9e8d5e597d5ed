import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each<[text: string, ...statuses: string[]]>([
  ['Norland said 20,000 votes had been stolen. The commission denied the claim.', 'denied'],
  ['Norland said debt would grow by 40 billion euros. The minister rejected that figure.', 'denied'],
  ['Norland said over 100 soldiers had died. An Estland spokeswoman called that number false.', 'denied'],
  ['Norland said 20 tanks and 300 men were lost. Estland denied it on Monday.', 'denied', 'denied'],
  ['Norland said 20 tanks and 300 men were lost. Estland disputes those figures.', 'denied', 'denied'],
  // one of two, said by nobody, by the one who denies, something else, a sentence later
  ['Norland said 20 tanks and 300 men were lost. Estland disputes that number.', 'actual', 'actual'],
  ['Some 20,000 votes had been stolen. The commission denied the claim.', 'actual'],
  ['Norland said 20 tanks were lost. Norland denied that more were.', 'actual'],
  ['Norland said 20 tanks were lost. Estland rejected the offer.', 'actual'],
  ['Norland said 20 tanks were lost. Estland denied that it fired.', 'actual'],
  ['Norland said 20 tanks were lost. It rained. Estland denied the claim.', 'actual'],
])('%s', (text, ...statuses) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ status }) => status)).toEqual(statuses)
})
