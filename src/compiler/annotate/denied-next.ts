import type { NamedSpan } from '../../bundle/schema.ts'
import { groupBy } from '../../lib/group.ts'
import type { Sentence } from '../segment/index.ts'
import { voiceOf } from './context/attribution/voice.ts'
import { chunkAt, nounAt, parse } from './context/grammar/parse.ts'
import { subjectOf } from './context/grammar/subject.ts'
import { callUntrue, DENY } from './context/lexicon/untrue.ts'
import { speakerSpan } from './context/named-span.ts'
import type { AnnotatedText, EntityMention, FoundQuantity } from './types.ts'

const ALLEGED = '(?:claims?|allegations?|accusations?|reports?|charges?|assertions?)'
const THE = '(?:the|that|this|those|these|both|such)'
const END = String.raw`(?=\s*(?:[.,;]|$|as\b|on\b|calling\b|saying\b|in a\b))`
/** "the claim", "that figure", "it" */
const WHAT = String.raw`(?:${THE} (?:\p{Ll}+ )?(?:${ALLEGED}|(?<tally>(?:figures?|numbers?|tolls?|counts?|tally|estimates?)))|it|this|that)`
/** Not "visas denied" and "40 were denied"; but "Russia denies", without a word of what. */
const BARE = '(?:denies|deny)(?=[.]?$)'
/** What has been said before is not so: "The commission denied the claim", "A spokeswoman called that number false". */
const DENIES = new RegExp(String.raw`^(?<who>[^.;:]{2,80}?) (?:${DENY} ${WHAT}${END}|${callUntrue(`${WHAT} `).replace('<tally>', '<tally2>')}|${BARE})`, 'u')
/** "…; Moscow denies it", "…, but Moscow denied this" */
const TURN = /; |, (?:but|though|although|while|whereas|yet|and) /g

/**
 * "He said 20,000 votes had been stolen. The commission denied the claim.": what somebody has said in one sentence, and somebody else denies at once in the next, or in a
 * clause at its end, is denied. In place; `quantities` are one text's, in its order, and `mentions` the entities that it names.
 */
export function denyBefore(input: AnnotatedText, quantities: readonly FoundQuantity[], mentions: readonly EntityMention[]): void {
  const { text, sentences } = input
  const said = groupBy(quantities.filter(({ attribution }) => attribution !== null), ({ sentence }) => sentence.start)
  for (const [at, sentence] of sentences.entries()) {
    const told = said.get(sentence.start)
    if (told === undefined) continue
    const deny = (within: Sentence, start: number, before: readonly FoundQuantity[]): void => {
      const verb = denialIn(text.slice(start, within.end).trimEnd(), before)
      if (verb === null) return
      for (const quantity of before) Object.assign(quantity, { status: 'denied', deniedBy: denierAt({ input, entities: mentions }, within, start + verb) } satisfies Partial<FoundQuantity>)
    }
    const next = sentences[at + 1]
    if (next !== undefined) deny(next, next.start, told)
    const own = text.slice(sentence.start, sentence.end)
    for (const { 0: turn, index } of own.matchAll(TURN)) deny(sentence, sentence.start + index + turn.length, told.filter(({ end }) => end <= sentence.start + index))
  }
}

/** Where in the clause the verb stands that denies what the figures tell, if it is somebody else's than who tells them. */
function denialIn(clause: string, told: readonly FoundQuantity[]): number | null {
  const denial = DENIES.exec(clause)?.groups
  const who = denial?.['who']
  if (who === undefined || told.some(({ attribution }) => who.includes(attribution?.text ?? ''))) return null
  const tally = denial?.['tally'] ?? denial?.['tally2']
  // What two sides tell otherwise, "the reports" need not be.
  if (new Set(told.map(({ attribution }) => attribution?.text)).size > 1) return null
  // "that figure", after two of them, may be either.
  if (tally !== undefined && !tally.endsWith('s') && told.length > 1) return null
  return who.length + 1
}

/** Who does what the verb at the offset says; null for a pronoun. */
function denierAt(where: Parameters<typeof speakerSpan>[0], sentence: Sentence, offset: number): NamedSpan | null {
  const parsed = parse(sentence, where.input.text)
  const verb = chunkAt(parsed, offset)
  const subject = subjectOf(parsed, verb)
  if (subject === null || parsed.words[nounAt(parsed, subject)?.head ?? -1]?.tag === 'pronoun') return null
  const span = speakerSpan(where, parsed, subject, verb)
  return span === null ? null : { ...span, entity: voiceOf(where.entities, span) }
}
