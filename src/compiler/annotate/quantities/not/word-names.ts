import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isCapitalised, lowerAt, type Mention } from '../mention.ts'
import { set } from '../words.ts'
import { isGroupOf, isTitleCase, PLAIN } from './name-context.ts'

/** Number words that are names after a capitalised noun: "World War Two", "Formula One". */
const WORD_NUMBERED = set('war formula phase chapter part act number day stage level group channel bbc radio air force apollo world room article section studio tier unit one')

/** "Ford Five Hundred", "Formula One": number words with capitals after a capitalised word, in a line that has others without. */
function isCapitalName(tokens: readonly Token[], mention: Mention): boolean {
  const head = tokens[mention.from - 1]
  // Two words of a number with capitals in mid-sentence need no name before them: "the Five Hundred".
  const compound = mention.to - mention.from >= 2 && head?.kind === 'word'
  if ((!compound && (!isCapitalised(head) || PLAIN.has(head?.lower ?? ''))) || isTitleCase(tokens)) return false
  for (let at = mention.from; at < mention.to; at += 1) if (tokens[at]?.kind === 'word' && !isCapitalised(tokens[at])) return false
  return tokens.length > mention.to + 1
}

/** "the Six Nations", "Five Eyes" in mid-sentence, "the Group of Seven". */
function isTitle(tokens: readonly Token[], mention: Mention): boolean {
  const [number, before, next] = [tokens[mention.from], tokens[mention.from - 1], tokens[mention.to]]
  if (!isCapitalised(number) || before?.kind !== 'word' || mention.unit !== null || mention.scale !== 1 || isTitleCase(tokens)) return false
  return isCapitalised(next) || isGroupOf(tokens, mention)
}

/** "World War Two", "Formula One", "phase two", "number one", "Channel Four". */
export function isWordName(tokens: readonly Token[], mention: Mention): boolean {
  if (isTitle(tokens, mention)) return true
  if (isCapitalName(tokens, mention)) return true
  if (mention.scale !== 1 || mention.unit !== null) return false
  const before = tokens[mention.from - 1]
  const at = DASHES.has(before?.text ?? '') && gluedBefore(tokens, mention.from) ? mention.from - 2 : mention.from - 1
  const head = tokens[at]
  const capital = isCapitalised(tokens[mention.from])
  // "7-Eleven"
  if (capital && at === mention.from - 2 && head?.kind === 'number') return true
  if (head?.kind !== 'word') return false
  if (head.lower === 'number' || head.lower === 'no') return head.lower === 'number'
  if (capital && isCapitalised(head) && WORD_NUMBERED.has(head.lower)) return true
  if (capital && (head.lower === 'big' || head.lower === 'group') && tokens[mention.to]?.kind !== 'word') return true
  if (/^(?:phase|level|stage|tier|chapter|article|section|volume|type|grade|category)$/.test(head.lower)) return true
  return /^(?:day|week|round|part|season|game|step|act)$/.test(head.lower) && (tokens[mention.to] === undefined || tokens[mention.to]?.kind === 'punct' || /^(?:of|was|is|in)$/.test(lowerAt(tokens, mention.to))) && at !== mention.from - 2
}
