import type { Token } from '../../../segment/index.ts'
import { lowerAt, open, type Mention, type Rule } from '../mention.ts'
import { isMoney } from '../../../../lib/money.ts'
import { WORD_UNITS } from './unit-table.ts'

/** How far "each household" stands from what each does, in tokens, and how many words its name has. */
const FARTHEST = 14
const LONGEST_NAME = 3

const TIMES = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|season)$/
/** A verb right after the name, so that the name ends there. */
const VERB = /^(?:must|will|would|shall|should|can|could|may|might|has|have|had|is|are|was|were|to|gets?|got|pays?|paid|gives?|gave|carr(?:y|ies)|holds?|held|costs?|needs?|brings?|brought|sends?|sent|makes?|made|takes?|took|loses?|lost|eats?|ate|sells?|sold|buys?|bought|builds?|built|\p{L}{3,}(?:ed|ns|ts|ves))$/u
const CLAUSE = /^(?:who|whom|that|which|when|where|while|because|although|if|but|than|of|including)$/
const COSTS = /^(?:cost|costs|costing|sells|sold|selling|fetches|fetched|trades|traded)$/

/** "each household must give two kilograms", "every year it sends 40 trucks", "a kilogram of rice cost 9,200 pesos": what the subject shares out. */
export const distributed: Rule = {
  name: 'distributed',
  apply(scene) {
    const { tokens } = scene
    const mentions = open(scene)
    for (const [index, mention] of mentions.entries()) {
      const previous = mentions[index - 1]
      if (mention.per !== null || /^(?:percent|percentage-point|basis-point|point|fraction|times|metre|kilometre|mile|yard)$/.test(mention.unit ?? '') || TIMES.test(mention.unit ?? '')) continue
      // "hand in 5,000 pesos or two kilograms"
      const choice = previous?.per != null && mention.left - previous.right === 1 && lowerAt(tokens, previous.right) === 'or'
      mention.per = choice ? previous.per : (ofEach(tokens, mention, previous?.right ?? 0) ?? ofPiece(tokens, mention) ?? eachCosts(tokens, mention))
    }
  },
}

/** "10 ships, each costing about $1 billion", "each of which costs $3 million" */
function eachCosts(tokens: readonly Token[], { left, unit }: Mention): string | null {
  if (!isMoney(unit)) return null
  for (let at = left - 1; at > left - 8 && at > 0; at -= 1) {
    if (lowerAt(tokens, at) === 'each') return lowerAt(tokens, at - 1) === ',' || /^(?:which|them)$/.test(lowerAt(tokens, at + 2)) ? 'unit' : null
    if (!/^(?:cost|costs|costing|worth|priced|valued|of|which|them|at|about|around|some|nearly|almost|up|to|over|more|than|an|estimated)$/.test(lowerAt(tokens, at))) return null
  }
  return null
}

function ofEach(tokens: readonly Token[], mention: Mention, after: number): string | null {
  let verb = false
  for (let at = mention.left - 1; at >= after && at > mention.left - FARTHEST; at -= 1) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'punct' && token.text !== ',') || CLAUSE.test(token.lower)) return null
    if (VERB.test(token.lower)) verb = true
    if (token.lower !== 'each' && token.lower !== 'every') continue
    const noun = lowerAt(tokens, at + 1)
    const opens = at === 0 || tokens[at - 1]?.kind === 'punct' || /^(?:and|said|says|told|ordered|asked|required|requires|forced)$/.test(lowerAt(tokens, at - 1))
    if (TIMES.test(noun)) return opens ? noun : null
    if (!opens || !verb || noun === 'time') return null
    for (let last = at + 1; last <= at + LONGEST_NAME && last < mention.left; last += 1) {
      const name = tokens[last]
      if (name?.kind !== 'word' || VERB.test(name.lower)) return null
      if (VERB.test(lowerAt(tokens, last + 1))) return /^(?:one|other)$/.test(name.lower) ? null : name.lower
    }
    return null
  }
  return null
}

/** "a litre of milk sold for 40 pesos" */
function ofPiece(tokens: readonly Token[], { left, unit, change }: Mention): string | null {
  if (!isMoney(unit) || change?.role === 'by') return null
  let at = left - 1
  while (at > left - 5 && at > 0 && !COSTS.test(lowerAt(tokens, at)) && /^(?:for|at|about|around|some|over|nearly|almost|up|to|only|just|than|more|less)$/.test(lowerAt(tokens, at))) at -= 1
  if (!COSTS.test(lowerAt(tokens, at))) return null
  for (let of = at - 2; of > at - 6 && of > 1; of -= 1) {
    if (tokens[of + 1]?.kind !== 'word') return null
    if (lowerAt(tokens, of) !== 'of') continue
    const piece = WORD_UNITS.get(lowerAt(tokens, of - 1))
    return /^(?:a|an|one)$/.test(lowerAt(tokens, of - 2)) && piece !== undefined && piece.kind !== 'time' ? piece.name : null
  }
  return null
}
