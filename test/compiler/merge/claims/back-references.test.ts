import { expect, it } from 'vitest'
import { withoutBackReferences } from '../../../../src/compiler/merge/claims/back-references.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { anArticle, aQuantity } from '../../../fixtures/bundle.ts'

it.each<[text: string, counted: string | null, points: boolean]>([
  ['The [two] countries met.', 'country', true],
  ['It said the [two] Chinas differ.', 'China', true],
  ['The [three] leaders, who met in May, agreed.', 'leader', true],
  ['They praised the pact between the [two].', null, true],
  ['One of these [two] firms closed.', 'firm', true],
  ['Ties of our [two] peoples grow.', 'people', true],
  ['They mourn their [two] children.', 'child', false],
  ['It praised its [three] reactors.', 'reactor', false],
  ['[Two] countries met.', 'country', false],
  ['Some breathe [two] gases.', 'gas', false],
  ['The [29] soldiers left.', 'soldier', false],
  ['The [thirteen] soldiers left.', 'soldier', false],
  ['Two of the [four] engines failed.', 'engine', false],
  ['The [two] men who fled were caught.', 'man', false],
  ['The [three] ships seized in May are back.', 'ship', false],
  ['The [four]-storey hotel opened.', 'storey', false],
  // told before, it is that figure once more
  ['Two ships sank. The [two] ships were new.', 'ship', false],
  ['Two ships sank. The [three] ships were new.', 'ship', true],
  ['Two ships sank. The [two] owners were new.', 'owner', true],
])('%s points back: %s %s', (marked, counted, points) => {
  const text = marked.replaceAll(/[[\]]/g, '')
  const sentences = splitSentences(text)
  const at = (start: number, quote: string, of: string | null) => {
    const sentence = sentences.findLast((one) => one.start <= start) ?? { start: 0, end: 0 }
    return aQuantity({ id: `q${start}`, start, end: start + quote.length, quote, counted: of, low: quote.toLowerCase() === 'two' ? 2 : 3, sentence: { start: sentence.start, end: sentence.end } })
  }
  const start = marked.indexOf('[')
  const quantity = at(start, marked.slice(start + 1, marked.indexOf(']')), counted)
  const before = text.startsWith('Two ships') ? [at(0, 'Two', 'ship')] : []
  const [article] = withoutBackReferences([{ article: anArticle({ text }), sentences, quantities: [...before, quantity], dates: [], mentions: [] }])
  expect(article?.quantities.includes(quantity)).toBe(!points)
})
