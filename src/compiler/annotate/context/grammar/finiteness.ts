import { JUDGING, MEASURING, OBJECT_CONTROL, SAYING } from '../lexicon/verb-classes.ts'
import type { Chunk, VerbGroup } from './phrases.ts'
import { relativeAside } from './relative-aside.ts'
import type { Word } from './words.ts'

const REACH = 24

/** Take no object, so that they have no passive: "the court ruled on Monday" is no court that was ruled. */
const INTRANSITIVE = new Set('rule vote arrive die act react respond collapse erupt explode crash occur happen resign depart protest rally gather capsize'.split(' '))

/** Settles each lone "-ed" form: the past tense of its clause, or a reduced relative clause ("workers sent to …"). */
export function settleFiniteness(chunks: readonly Chunk[], words: readonly Word[]): void {
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb' && chunk.finite === 'maybe') chunk.finite = isPast(chunk, chunks, at, words)
  })
}

function isPast(verb: VerbGroup, chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const before = chunks[at - 1]
  const next = chunks[at + 1]
  // "…, he said on Friday": never a participle, but for "things said to be lost"
  if (verb.lemma === 'say' && before !== undefined) return !(next?.kind === 'verb' && next.infinitive)
  if (before === undefined || prices(verb, next, words, before) || isSuspected(verb, next, words)) return false
  if (isDoneBy(verb, chunks, at, words) || isOfSome(chunks, at, words) || isEquipped(verb, chunks, at, words)) return false
  const hasObject = next?.kind === 'noun' && !next.time
  if (before.kind === 'noun' && INTRANSITIVE.has(verb.lemma) && !verb.passive && !(next?.kind === 'preposition' && words[next.from]?.lower === 'by')) return true
  if (before.kind === 'relative') return true
  if (before.kind === 'subordinator' || before.kind === 'clause' || before.kind === 'preposition') return false
  const main = relativeAside(chunks, words, at - 1)
  if (main !== null) return hasObject || !clauseHasVerb(chunks, main)
  const aside = before.kind === 'comma' || chunks[at - 2]?.kind === 'comma'
  if (aside && !SAYING.has(verb.lemma) && closesBeforeVerb(chunks, at)) return false
  if (before.kind === 'comma')
    return (SAYING.has(verb.lemma) && next?.kind !== 'preposition') || hasObject || !clauseHasVerb(chunks, at)
  // "20 men killed and wounded in May"
  const joined = chunks[at - 2]
  if (before.kind === 'conjunction') return hasObject || !(joined?.kind === 'verb' && joined.finite === false && !joined.infinitive && joined.form !== 'ing')
  if (before.kind === 'noun' && words[before.head]?.tag === 'pronoun') return true
  if (hasObject || saysClause(verb, next)) return true
  // "on a bank and three firms accused of fraud": whoever judges, judges somebody.
  if (JUDGING.has(verb.lemma) && next?.kind === 'preposition' && clauseHasVerb(chunks, at)) return false
  return !isOfObject(chunks, at) && !finiteFollows(chunks, at, words)
}

/** "Of the 11,000 troops sent abroad, 300 died", "900 losses, including 250 killed": said of those whom the preposition names, who are no subject. */
function isOfSome(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const opener = chunks[at - 2]
  const link = opener?.kind === 'preposition' ? words[opener.from]?.lower : undefined
  return link === 'including' || ((at === 2 || chunks[at - 3]?.kind === 'stop') && (link === 'of' || link === 'among'))
}

function isMainVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  return chunk?.kind === 'verb' && chunk.finite === true && !isDependent(chunks, at)
}

/** "put the number of homes destroyed at 40": said of what the verb before already has for its object. */
function isOfObject(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]
  for (let index = at - 1; index > 0 && index > at - REACH / 2; index -= 1) {
    const chunk = chunks[index]
    // "plans to raise the number of men sent to 40"
    if (chunk?.kind === 'verb' && chunk.infinitive && isMainVerb(chunks, index - 1)) return !SAYING.has(chunk.lemma)
    if (chunk?.kind === 'verb') return (chunk.finite === true && !SAYING.has(chunk.lemma) && !isDependent(chunks, index)) || (chunk.form === 'ing' && chunks[index - 1]?.kind === 'comma')
    // "downed 62 drones and 12 missiles launched overnight"
    if (chunk?.kind === 'conjunction' && verb?.kind === 'verb' && /^(?:launch|fire|send|deploy|supply|deliver)$/.test(verb.lemma)) continue
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') return false
  }
  return false
}

/** "men who left the city returned", "when troops entered the town surrendered": the clause of the verb ends before the next one. */
function isDependent(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at - 1]?.kind === 'noun' ? at - 2 : at - 1
  const opener = chunks[first]
  if (opener?.kind === 'relative' && isSaid(chunks, first)) return false
  return ['relative', 'subordinator', 'clause', 'noun'].includes(opener?.kind ?? '')
}

/** "said on Monday that it had found drugs in a boat seized on Sunday": what is said goes on to the end. */
function isSaid(chunks: readonly Chunk[], that: number): boolean {
  for (let index = that - 1; index >= 0 && index > that - 4; index -= 1) {
    const chunk = chunks[index]
    if (chunk?.kind === 'verb') return chunk.finite === true && SAYING.has(chunk.lemma)
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition') return false
  }
  return false
}

/** "a delegation led by the minister": by somebody, and not by how much or how. */
function isDoneBy(verb: VerbGroup, chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const [by, doer] = [chunks[at + 1], chunks[at + 2]]
  if (by?.kind !== 'preposition' || words[by.from]?.lower !== 'by' || doer?.kind !== 'noun' || doer.time || MEASURING.has(verb.lemma)) return false
  return words.slice(doer.from, doer.to).some(({ tag }) => tag === 'name') && words.slice(doer.from, doer.to).every(({ tag }) => tag !== 'number' && tag !== 'symbol')
}

/** "Rebels armed with knives and guns killed three": what they have, before the verb of the clause. */
function isEquipped({ lemma, passive }: VerbGroup, chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  const link = chunks[at + 1]
  if (passive || !/^(?:arm|equip|load|pack|dress|fill|charge)$/.test(lemma) || link?.kind !== 'preposition' || words[link.from]?.lower !== 'with') return false
  const end = chunks.slice(at + 2, at + REACH / 2).findIndex(({ kind }) => kind !== 'noun' && kind !== 'conjunction' && kind !== 'preposition')
  const next = chunks[at + 2 + end]
  return end > 0 && next?.kind === 'verb' && next.finite !== false
}

/** "jewels valued at 88 million", "the force, estimated at 200,000, has": said of the noun before. */
function prices({ lemma, passive }: VerbGroup, next: Chunk | undefined, words: readonly Word[], before: Chunk): boolean {
  return (before.kind === 'noun' || before.kind === 'comma') && !passive && /^(?:valu|pric|estimat)e?$/.test(lemma) && next?.kind === 'preposition' && words[next.from]?.lower === 'at'
}

/** "boarded a boat suspected of smuggling": who suspects names somebody first. */
function isSuspected({ lemma, passive }: VerbGroup, next: Chunk | undefined, words: readonly Word[]): boolean {
  return !passive && /^(?:suspect|accuse|convict|acquit)$/.test(lemma) && next?.kind === 'preposition' && words[next.from]?.lower === 'of'
}

/** "the Dow, an index used to gauge markets, fell", "the firm, founded in May, has": the verb after the aside is the clause's. */
function closesBeforeVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < at + REACH / 2; index += 1) {
    const chunk = chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || (chunk.kind === 'verb' && chunk.finite === true)) return false
    const next = chunks[index + 1]
    if (chunk.kind === 'comma') return next?.kind === 'verb' && next.finite !== false
  }
  return false
}

function saysClause(verb: VerbGroup, next: Chunk | undefined): boolean {
  return (
    SAYING.has(verb.lemma) &&
    (next === undefined ||
      next.kind === 'relative' ||
      next.kind === 'quote' ||
      next.kind === 'comma' ||
      next.kind === 'noun' ||
      next.kind === 'stop')
  )
}

function clauseHasVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH; index -= 1) {
    const chunk = chunks[index]
    if (chunk === undefined || chunk.kind === 'stop') return false
    if (chunk.kind === 'verb' && chunk.finite === true) return true
  }
  return false
}

/** "workers sent to Russia were …": a later finite verb without a subject of its own takes the phrase before this one. */
function finiteFollows(chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean {
  for (let index = at + 1; index < chunks.length && index < at + REACH; index += 1) {
    const closed = chunks[index + 1]?.kind === 'relative' ? commaAfter(chunks, index) : null
    // "cars made in Spain, which had sold well, are"
    if (closed !== null) {
      index = closed
      continue
    }
    const chunk = chunks[index]
    const following = chunks[index + 1]
    // "killed by floods and landslides has"
    if (chunk?.kind === 'conjunction' && following?.kind === 'noun' && chunks[index - 1]?.kind === 'noun' && isBy(chunks[index - 2], words)) {
      index += 1
      continue
    }
    // "held since Monday were"
    if (chunk?.kind === 'clause' && following?.kind === 'noun' && following.time) continue
    if (
      chunk === undefined ||
      !(chunk.kind === 'preposition' || chunk.kind === 'noun' || chunk.kind === 'other' || chunk.kind === 'verb')
    )
      return false
    const before = chunks[index - 1]
    if (chunk.kind === 'noun' && !chunk.time && before?.kind !== 'preposition' && !(before?.kind === 'verb' && before.infinitive)) return false
    // "sent to fight Peru were"
    if (chunk.kind === 'verb' && chunk.infinitive && isSent(chunks[at])) continue
    if (chunk.kind === 'verb' && prices(chunk, chunks[index + 1], words, chunks[index - 1] ?? chunk)) continue
    if (chunk.kind === 'verb' && isSuspected(chunk, chunks[index + 1], words)) continue
    if (chunk.kind === 'verb' && chunk.finite === 'maybe' && isDoneBy(chunk, chunks, index, words)) continue
    if (chunk.kind === 'verb') return chunk.finite !== false
  }
  return false
}

/** Who is sent does what he is sent for; who agrees to do it does it himself. */
function isSent(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && (OBJECT_CONTROL.has(chunk.lemma) || /^(?:send|hire|recruit|train|deploy|dispatch|bring|call|build|use|design|need|employ)$/.test(chunk.lemma))
}

function isBy(chunk: Chunk | undefined, words: readonly Word[]): boolean {
  return chunk?.kind === 'preposition' && words[chunk.from]?.lower === 'by'
}

/** The next comma after the one at `at`. */
function commaAfter(chunks: readonly Chunk[], at: number): number | null {
  if (chunks[at]?.kind !== 'comma') return null
  for (let index = at + 1; index < at + REACH / 2; index += 1) {
    const kind = chunks[index]?.kind
    if (kind === undefined || kind === 'stop') return null
    if (kind === 'comma') return index
  }
  return null
}
