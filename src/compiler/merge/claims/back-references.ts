import type { Quantity } from '../../../bundle/schema.ts'
import { chunkAt, lastLower, parse, verbAt, wordAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { singular } from '../../annotate/context/lexicon/singular.ts'
import type { Sentence } from '../../segment/index.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { headOf } from '../../annotate/counted-noun.ts'

const DEFINITE = /^(?:the|these|those|both)$/
/** Whose "their two countries" are these two, where "their two children" tells how many. */
const SHARED = /^(?:our|their|your)$/
const PARTIES = /^(?:country|nation|person|people|state|side|party|government|leader|army)$/
/** Number words to twelve: beyond, and in digits, a definite figure tells a number ("the 29 soldiers"). */
const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i

/**
 * The reports without the quantities that only point at what is known: "the two countries", "those three". They are numbers, and stay in the audit
 * and the bundle as such, but tell no figure, so that no claim is made of them.
 */
export function withoutBackReferences<T extends AnnotatedArticle>(articles: readonly T[]): T[] {
  return articles.map((article) => {
    const pointing = backReferences(article)
    return pointing.size === 0 ? article : { ...article, quantities: article.quantities.filter((quantity) => !pointing.has(quantity)) }
  })
}

function backReferences({ article: { text }, sentences, quantities }: AnnotatedArticle): Set<Quantity> {
  const sentenceAt = new Map(sentences.map((sentence) => [sentence.start, sentence]))
  const pointing = new Set<Quantity>()
  /** What the report has counted so far: what is told again merges with that. */
  const told = new Set<string>()
  for (const quantity of quantities) {
    const key = `${quantity.low ?? ''} ${headOf(quantity.counted ?? '')}`
    const sentence = sentenceAt.get(quantity.sentence.start)
    if (sentence !== undefined && !told.has(key) && pointsBack(quantity, sentence, text)) pointing.add(quantity)
    else if (quantity.unit === 'count' && quantity.counted !== null) told.add(key)
  }
  return pointing
}

function pointsBack({ unit, quote, change, hedge, start, end, counted }: Quantity, sentence: Sentence, text: string): boolean {
  if (unit !== 'count' || change !== null || hedge !== null || !SMALL.test(quote)) return false
  const parsed = parse(sentence, text)
  const at = wordAt(parsed, start)
  const determiner = parsed.words[at - 1]?.lower ?? ''
  const shared = SHARED.test(determiner) && PARTIES.test(singular(headOf(counted ?? '')))
  // "the four-storey hospital"
  const joined = parsed.words[at + 1]?.start === end && parsed.words[at + 1]?.tag === 'hyphen'
  return (DEFINITE.test(determiner) || shared) && !joined && !isWhole(parsed, at) && !isNarrowed(parsed, chunkAt(parsed, end - 1))
}

/** "two of the four engines" tells how many there are. */
function isWhole({ words }: Parse, at: number): boolean {
  const part = words[at - 3]
  return words[at - 2]?.lower === 'of' && part?.tag === 'number' && part.lower !== 'one'
}

/** What follows says which are meant, so that they are told of for the first time: "the two men who fled", "the three ships seized in May". */
function isNarrowed(parsed: Parse, chunk: number): boolean {
  const next = parsed.chunks[chunk + 1]
  return next?.kind === 'relative' || lastLower(parsed, chunk + 1) === 'of' || (next?.kind === 'verb' && next.finite === false && verbAt(parsed, chunk + 1)?.infinitive === false)
}
