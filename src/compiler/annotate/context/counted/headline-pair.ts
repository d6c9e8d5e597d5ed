import { isNumbered, nounAt } from '../grammar/parse.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

/** After a headline's second noun the clause goes on, or ends. */
const GOES_ON = new Set(['preposition', 'stop', undefined])

/** "to send 900 nurses, drivers to the coast": in a headline a comma is an "and", and so many are both. */
export function headlinePair({ parse, chunk, number, input }: Numbered, counted: string): string {
  const isHeadline = input.sentences.length > 1 && number.sentence.start === input.sentences[0]?.start && /^[ \t\r]*\n/.test(input.text.slice(number.sentence.end, number.sentence.end + 8)) && !input.text.slice(number.sentence.start, number.sentence.end).trimEnd().endsWith('.')
  const [own, other] = [nounAt(parse, chunk), nounAt(parse, chunk + 2)]
  const [head, second] = [parse.words[own?.head ?? -1], parse.words[other?.head ?? -1]]
  if (!isHeadline || number.unit !== 'count' || other === null || head === undefined || second === undefined) return counted
  const plain = parse.chunks[chunk + 1]?.kind === 'comma' && !other.time && !isNumbered(parse, chunk + 2) && parse.words[other.from]?.tag !== 'determiner'
  const after = parse.chunks[chunk + 3]
  const goesOn = GOES_ON.has(after?.kind) || (after?.kind === 'verb' && after.infinitive)
  const are = [head, second].every(({ tag, text }) => tag === 'noun' && isPlural(text)) && singular(head.lower) === (counted.split(' ').at(-1) ?? '')
  if (!plain || !goesOn || !are) return counted
  const also = countedPhrase(parse.words, other.from, other.to)
  return also === null ? counted : `${counted} and ${also}`
}
