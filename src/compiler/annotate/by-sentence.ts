import type { Sentence } from '../segment/index.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

/** One quantity with those of its sentence that stand before it, and those of the sentence before, if that has any. */
interface Step {
  quantity: FoundQuantity
  sentence: Sentence
  here: readonly FoundQuantity[]
  before: readonly FoundQuantity[]
}

/** The quantities, in the order of the text, each with the figures that it can lean on. */
export function* bySentence({ sentences }: AnnotatedText, quantities: readonly FoundQuantity[]): Generator<Step> {
  const order = new Map(sentences.map(({ start }, at) => [start, at]))
  let [last, here, before]: [number, FoundQuantity[], FoundQuantity[]] = [-1, [], []]
  for (const quantity of quantities) {
    const at = order.get(quantity.sentence.start) ?? -1
    const sentence = sentences[at]
    if (sentence === undefined) continue
    if (at !== last) [last, here, before] = [at, [], at === last + 1 ? here : []]
    yield { quantity, sentence, here, before }
    here.push(quantity)
  }
}
