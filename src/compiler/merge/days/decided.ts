import { verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import { isInRelative, isSubordinate, mainVerb } from './clause-of-date.ts'

const DECIDING = new Set('set schedule fix call approve order propose agree decide pick choose'.split(' '))
const CALLING_OFF = new Set('cancel postpone scrap shelve suspend delay defer reschedule'.split(' '))

/** "The board has said that pilots will strike on May 3": that it was decided is the news, for who writes "has said" gives it no day. */
export function isDecided(opening: Parse): boolean {
  return opening.chunks.some((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.finite !== true || isInRelative(opening, at) || isSubordinate(opening, at)) return false
    return /^(?:has|have)$/.test(opening.words[chunk.from]?.lower ?? '') && (SAYING.has(chunk.lemma) || DECIDING.has(chunk.lemma))
  })
}

/** "Pilots call off the strike", "The vote was postponed until Friday": nothing is done on the day that it had. */
export function callsOff(sentence: Parse): boolean {
  return sentence.chunks.some((chunk) => chunk.kind === 'verb' && (CALLING_OFF.has(chunk.lemma) || (/^(?:call|put)$/.test(chunk.lemma) && sentence.words[chunk.to]?.lower === 'off')))
}

/** Verbs of what headline and opening only go back to, "after a slide swept two buses away", "the ferry that sank", and do not tell. */
export function referredDeeds(opening: readonly Parse[]): ReadonlySet<string> {
  const [told, referred] = [new Set<string>(), new Set<string>()]
  for (const sentence of opening) {
    const main = mainVerb(sentence)
    for (const at of sentence.chunks.keys()) {
      const verb = verbAt(sentence, at)
      if (verb === null || SAYING.has(verb.lemma)) continue
      const isBehind = at !== main && (isInRelative(sentence, at) || isSubordinate(sentence, at))
      ;(isBehind ? referred : told).add(verb.lemma)
    }
  }
  return new Set([...referred].filter((lemma) => !told.has(lemma)))
}
