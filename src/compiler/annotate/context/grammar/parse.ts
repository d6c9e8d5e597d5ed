import type { Sentence } from '../../../segment/index.ts'
import { chunksOf, type Chunk, type NounPhrase, type VerbGroup } from './phrases.ts'
import { settleFiniteness } from './finiteness.ts'
import { settle } from './tagger.ts'
import { wordsOf, type Word } from './words.ts'

/** A sentence in phrases: made once, shared by all its numbers. */
export interface Parse {
  sentence: Sentence
  words: readonly Word[]
  chunks: readonly Chunk[]
}

const PARSES = new WeakMap<Sentence, Parse>()

/** `text` is the text that the sentence's offsets index. Linear in the sentence. */
export function parse(sentence: Sentence, text: string): Parse {
  const known = PARSES.get(sentence)
  if (known !== undefined) return known
  const words = wordsOf(sentence.tokens, text)
  settle(words)
  const chunks = chunksOf(words)
  settleFiniteness(chunks, words)
  const made = { sentence, words, chunks }
  PARSES.set(sentence, made)
  return made
}

/** How many phrases a rule looks to either side, so that a sentence without an end takes linear time. */
export const REACH = 48

/** Index of the chunk that holds the offset, or of the first after it. */
export function chunkAt({ chunks, words }: Parse, offset: number): number {
  let [low, high] = [0, chunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const end = words[(chunks[middle]?.to ?? 0) - 1]?.end ?? 0
    if (end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first word that ends after the offset. */
export function wordAt({ words }: Pick<Parse, 'words'>, offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

export function nounAt({ chunks }: Parse, at: number): NounPhrase | null {
  const chunk = chunks[at]
  return chunk?.kind === 'noun' ? chunk : null
}

/** Whether a noun phrase stands there that says how many. */
export function isNumbered(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  return phrase !== null && parse.words.slice(phrase.from, phrase.to).some(({ tag }) => tag === 'number')
}

export function verbAt({ chunks }: Parse, at: number): VerbGroup | null {
  const chunk = chunks[at]
  return chunk?.kind === 'verb' ? chunk : null
}

/** Whether the verb group there has a form that only one can be the subject of: "comes", "is", "has taken". */
export function isOfOne(parse: Parse, at: number): boolean {
  const opener = parse.words[verbAt(parse, at)?.from ?? -1]
  return opener !== undefined && (/^(?:is|was|has|does)$/.test(opener.lower) || (opener.tag === 'verb' && opener.verb?.form === 's'))
}

/** The lower-case text of a one-word chunk ("of", "that"), or of the last word of a longer one. */
export function lastLower({ words, chunks }: Parse, at: number): string {
  const chunk = chunks[at]
  return chunk === undefined ? '' : (words[chunk.to - 1]?.lower ?? '')
}
