import type { NamedSpan } from '../../../../bundle/schema.ts'
import { nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import { speakerSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { antecedentOf, indexOfSentence, sentenceAt, speakerOf } from './antecedent.ts'

/** How many sentences of a quotation are looked through, to either side. */
const LONGEST = 5

const OPENS = new Set(['“', '``', '«'])
const CLOSES = new Set(['”', "''", '»'])
const STRAIGHT = '"'
const MARK = /``|''|[“”«»"]/
const MARKS = new RegExp(MARK, 'g')

/** In a quotation without a speaker of its own: who is named where it ends, else who speaks before it. */
export function neighbour(mention: Numbered): NamedSpan | null {
  const first = mention.parse.words[0]
  if (first === undefined) return null
  const opens = OPENS.has(first.text) || first.text === STRAIGHT
  if (!opens && !isInside(mention)) return null
  return whereItEnds(mention) ?? antecedentOf(mention, 'they')
}

/** A quotation that an earlier sentence opened is still open. Looks at the bare text: sentences without a number are not parsed for it. */
function isInside({ input, number }: Numbered): boolean {
  if (MARK.test(input.text.slice(number.sentence.start, number.start))) return false
  let at = indexOfSentence(input.sentences, number.sentence.start)
  for (let back = 1; back <= LONGEST; back += 1) {
    at -= 1
    const before = input.sentences[at]
    if (before === undefined) return false
    const text = input.text.slice(before.start, before.end)
    const quotes = text.match(MARKS)
    const last = quotes?.at(-1)
    if (quotes === null || last === undefined) continue
    return OPENS.has(last) || (last === STRAIGHT && quotes.length % 2 === 1 && text.startsWith(STRAIGHT))
  }
  return false
}

/** "“We lost 40. We will rebuild,” the mayor said." */
function whereItEnds(mention: Numbered): NamedSpan | null {
  if (isClosed(mention.parse, mention.number.end)) return null
  for (let ahead = 1; ahead <= LONGEST; ahead += 1) {
    const parse = sentenceAt(mention, ahead)
    if (parse === null) return null
    const closing = parse.words.findIndex(({ text }) => CLOSES.has(text) || text === STRAIGHT)
    if (closing < 0) continue
    // The next one is opened first: this one ended with its sentence.
    if (closing === 0) return null
    for (let index = 0; index < parse.chunks.length && index < closing + LONGEST; index += 1) {
      const verb = verbAt(parse, index)
      if (verb === null || verb.from < closing || verb.finite !== true || !SAYING_BARE.has(verb.lemma)) continue
      const at = speakerOf(parse, index, true)
      const head = parse.words[at === null ? -1 : (nounAt(parse, at)?.head ?? -1)]
      return at === null ? null : head?.tag === 'pronoun' ? antecedentOf(mention, head.lower, true) : speakerSpan(mention, parse, at, index)
    }
    return null
  }
  return null
}

function isClosed(parse: Parse, from: number): boolean {
  return parse.words.some(({ text, start }) => start >= from && (CLOSES.has(text) || text === STRAIGHT))
}
