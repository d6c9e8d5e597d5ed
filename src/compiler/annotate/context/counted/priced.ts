import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'
import { isMoney } from '../../../../lib/money.ts'

/** What changes hands for money. */
const TRADING = new Set(['sell', 'buy', 'acquire', 'purchase', 'auction', 'lease', 'rent', 'go', 'trade', 'offer', 'snap'])
/** Whose money goes "for" or "on" something. */
const PAYING = new Set(['pay', 'spend', 'bid', 'offer', 'cost', 'charge', 'invest', 'ask', 'go', 'be', 'sell', 'price'])

/** "bought the house for $2m", "the painting sold for $12m", "spend $6bn on a plant", "paid $80m for the striker". */
export function countsPriced({ parse, first, chunk, number, governor }: Numbered): string | null {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (!isMoney(number.unit) || governor === null || verb === null || governor.role === 'subject') return null
  const link = lastLower(parse, first - 1)
  if (link === 'for' && TRADING.has(verb.lemma)) {
    const object = traded(parse, governor.verb, first)
    if (object !== null) return object
    const subject = subjectOf(parse, governor.verb)
    return subject === null || !(verb.passive || verb.lemma === 'sell' || verb.lemma === 'go') ? null : plain(parse, subject)
  }
  // "sold at $41", "sold at an average of $41"
  const at = link === 'of' ? lastLower(parse, first - 3) : link
  const subject = at === 'at' && /^(?:sell|trade)$/.test(verb.lemma) ? subjectOf(parse, governor.verb) : null
  if (subject !== null) return plain(parse, subject)
  if (!PAYING.has(verb.lemma)) return null
  for (let index = chunk + 1; index < chunk + REACH / 8; index += 1) {
    const kind = parse.chunks[index]?.kind
    if (kind !== 'preposition' && !(kind === 'noun' && index > chunk + 1)) return null
    const word = lastLower(parse, index)
    const goal = nounAt(parse, index + 1)
    if (kind !== 'preposition' || goal === null) continue
    const fits = word === 'on' ? verb.lemma === 'spend' : word === 'for' && parse.words[goal.from]?.tag === 'determiner'
    if (fits && !goal.time) return plain(parse, index + 1)
  }
  return null
}

/** Of which so much is one. */
export const PORTION = /^(?:kilogram|kilo|gram|ton|tonne|pound|ounce|liter|litre|gallon|barrel|bag|sack|bottle|box|can|carton)$/

/** The object of the verb, before "for". */
function traded(parse: Parse, verb: number, first: number): string | null {
  for (let index = first - 2; index > verb; index -= 1) {
    const found = parse.chunks[index]
    if (found?.kind === 'noun' && parse.chunks[index - 1]?.kind !== 'preposition') return plain(parse, index)
  }
  return null
}

function plain(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  if (phrase === null || phrase.time || parse.words[phrase.head]?.tag === 'pronoun') return null
  // "a kilogram of rice sold for"
  const inner = lastLower(parse, at + 1) === 'of' && PORTION.test(parse.words[phrase.head]?.lower ?? '') ? nounAt(parse, at + 2) : null
  if (inner !== null) return countedPhrase(parse.words, inner.from, inner.to)
  return countedPhrase(parse.words, phrase.from, phrase.to)
}
