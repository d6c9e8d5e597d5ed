import { isNegated } from './denial.ts'
import { lastLower, nounAt, verbAt } from './grammar/parse.ts'
import { mainVerbBefore } from './grammar/subject.ts'
import { singular } from './lexicon/singular.ts'
import type { Numbered } from './numbered.ts'

/** Verbs whose object is what is to be done. */
const ORDERING = new Set('order approve authorize authorise decree endorse urge demand request propose recommend instruct sanction'.split(' '))
/** Verbs whose clause says what is to be: "ordered that they be freed". */
const DEMANDING = new Set('order urge demand insist recommend propose request ask suggest require rule stipulate decree advise'.split(' '))
/** What is done to those whom the noun is of. */
const ACTION = /^(?:recruitment|deployment|mobili[sz]ation|call-up|conscription|draft|sale|purchase|procurement|acquisition|construction|building|production|release|transfer|delivery|supply|provision|shipment|dispatch|hiring|evacuation|relocation|withdrawal|pullout|expansion|closure|demolition|export|import|extradition|deportation|expulsion|creation|addition|distribution|vaccination|resettlement|repatriation|destruction|execution|arrest)$/

/** "ordered the recruitment of 20,000 men", "ordered 1,500 tons of rice to be sent", "ordered that 300 men be freed": it is not done yet. */
export function isOrdered(mention: Numbered): boolean {
  return isOfAction(mention) || isToBeDone(mention) || isSubjunctive(mention)
}

function isOfAction({ parse, first, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb === null || verb.passive || !ORDERING.has(verb.lemma) || isNegated(parse, verb)) return false
  const action = parse.words[nounAt(parse, first - 2)?.head ?? -1]
  return /^(?:of|to)$/.test(lastLower(parse, first - 1)) && action !== undefined && ACTION.test(singular(action.lower))
}

function isToBeDone({ parse, chunk, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor?.role !== 'object' || verb === null || verb.passive || verb.lemma !== 'order' || isNegated(parse, verb)) return false
  for (let index = chunk + 1; index < chunk + 5; index += 1) {
    const next = verbAt(parse, index)
    if (next !== null) return next.infinitive && next.passive
    if (!['preposition', 'noun'].includes(parse.chunks[index]?.kind ?? '')) return false
  }
  return false
}

function isSubjunctive({ parse, governor }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor === null || verb === null || parse.words[verb.from]?.lower !== 'be') return false
  const that = parse.chunks.slice(0, governor.verb).findLastIndex((chunk, at) => chunk.kind === 'relative' && lastLower(parse, at) === 'that')
  const asks = that < 0 ? null : (verbAt(parse, that - 1) ?? verbAt(parse, mainVerbBefore(parse, that) ?? -1))
  return asks !== null && DEMANDING.has(asks.lemma)
}
