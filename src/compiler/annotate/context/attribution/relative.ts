import type { NamedSpan } from '../../../../bundle/schema.ts'
import { lastLower, nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import { PEOPLE } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import { namedSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** Verbs that need nothing after them here: "the 150,000 that economists had forecast". */
const EXPECTING = new Set(['forecast', 'expect', 'predict', 'estimate', 'report', 'claim', 'announce'])

const CLOSING = new Set(['comma', 'stop', 'conjunction', 'quote'])

/** "Tuesday", "on Tuesday", "in May" */
function isTime(parse: Parse, at: number): boolean {
  return (nounAt(parse, at) ?? nounAt(parse, at + 1))?.time === true
}

/** "by the middle of May" */
function isPartOfTime(parse: Parse, at: number): boolean {
  return /^(?:middle|end|start|beginning|turn|close|eve|time)$/.test(parse.words[nounAt(parse, at)?.head ?? -1]?.lower ?? '')
}

/** "7,500 builders (that) Moscow says it was promised", "12 settlements that Kyiv says it holds" */
export function relative(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  const by = lastLower(parse, chunk + 2) === 'by' && EXPECTING.has(verbAt(parse, chunk + 1)?.lemma ?? '') && !isPartOfTime(parse, chunk + 3) ? speaker(mention, chunk + 3) : null
  if (by !== null && lastLower(parse, mention.first - 1) !== 'of') return by
  const forecaster = expecting(mention)
  if (forecaster !== null) return forecaster
  const at = parse.chunks[chunk + 1]?.kind === 'relative' ? chunk + 2 : chunk + 1
  const verb = verbAt(parse, at + 1)
  const subject = nounAt(parse, at)
  if (subject === null || subject.time || isForecaster(parse, at) || verb === null || verb.finite !== true || verb.passive || !SAYING_BARE.has(verb.lemma)) return null
  const next = parse.chunks[at + 2]
  const said = (next?.kind === 'noun' && !next.time) || (next?.kind === 'verb' && next.finite === true) || (EXPECTING.has(verb.lemma) && (next === undefined || CLOSING.has(next.kind) || isTime(parse, at + 2)))
  return said ? speaker(mention, at, at + 1) : null
}

/** "fewer than the 190,000 economists had forecast": they are not counted, they say so. */
function expecting(mention: Numbered): NamedSpan | null {
  const { parse, chunk, number } = mention
  return isForecaster(parse, chunk) && (parse.words[(nounAt(parse, chunk)?.head ?? 0) - 1]?.end ?? 0) <= number.end ? headSpan(mention, nounAt(parse, chunk)?.head ?? -1) : null
}

function headSpan(mention: Numbered, at: number): NamedSpan | null {
  const head = mention.parse.words[at]
  return head === undefined ? null : namedSpan(mention, head.start, head.end)
}

/** "the 190,000 economists", before a verb of expecting and after a comparison. */
export function isForecaster(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  if (phrase === null || !EXPECTING.has(verbAt(parse, at + 1)?.lemma ?? '')) return false
  const words = parse.words.slice(phrase.from, phrase.to)
  const bare = ['number', 'symbol'].includes(words.at(-2)?.tag ?? '') || (words.at(-2)?.tag === 'noun' && words.at(-3)?.tag === 'number')
  return bare && words[0]?.lower === 'the' && PEOPLE.has(singular(words.at(-1)?.lower ?? '')) && parse.words[phrase.from - 1]?.tag !== 'comma' && phrase.from > 0
}
