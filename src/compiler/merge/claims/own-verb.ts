import type { Quantity, Span } from '../../../bundle/schema.ts'
import { governorOf, type Governor } from '../../annotate/context/grammar/governor.ts'
import { chunkAt, nounAt, parse, REACH, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { PERCEIVING, SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { VerbGroup } from '../../annotate/context/grammar/phrases.ts'
import type { Sentence } from '../../segment/index.ts'
import { toldOfOthers } from './told-of-others.ts'

/** The verb whose subject or object a figure is: its words' offsets in the text, and what it says. */
export interface OwnVerb {
  start: number
  end: number
  lemma: string
  passive: boolean
  finite: boolean
  role: 'subject' | 'object'
  /** Where the sentence tells what became of others. */
  elsewhere: readonly Span[]
}

export function ownVerb({ start, end }: Quantity, sentence: Sentence, text: string): OwnVerb | null {
  const whole = parse(sentence, text)
  const [from, to] = outsideBracket(whole, chunkAt(whole, start), chunkAt(whole, end - 1))
  const governor = gapped(whole, from, to) ?? governorOf(whole, from, to)
  const opener = verbAt(whole, governor?.verb ?? -1)
  const verb = governor?.role === 'subject' ? lastOfChain(whole, governor.verb) : opener
  const [first, last] = [whole.words[opener?.from ?? -1], whole.words[(verb?.to ?? 0) - 1]]
  if (governor === null || verb === null || first === undefined || last === undefined) return null
  const finite = opener?.finite === true || verb.infinitive
  const elsewhere = finite && !SAYING.has(verb.lemma) ? toldOfOthers(whole, from, to, governor.verb) : []
  return { start: first.start, end: last.end, lemma: verb.lemma, passive: verb.passive, finite, role: governor.role, elsewhere }
}

/** "another 45 (23 men, nine women and 13 children) were injured": what has no verb in its bracket goes with the phrase before it. */
function outsideBracket(whole: Parse, at: number, last: number): [number, number] {
  const [open, close] = [bracket(whole, at, -1, '('), bracket(whole, last, 1, ')')]
  if (open === null || close === null || nounAt(whole, open - 1) === null) return [at, last]
  return [open - 1, close]
}

function bracket(whole: Parse, from: number, step: 1 | -1, mark: string): number | null {
  for (let index = from + step; Math.abs(index - from) < REACH / 2; index += step) {
    const chunk = whole.chunks[index]
    const word = whole.words[chunk?.from ?? -1]?.text ?? ''
    if (chunk === undefined || chunk.kind === 'verb' || chunk.kind === 'stop' || (word !== mark && /^[()]$/.test(word))) return null
    if (word === mark) return index
  }
  return null
}

/** "are believed to have been killed": what is said of them stands last. */
function lastOfChain(whole: Parse, at: number): VerbGroup | null {
  const opener = verbAt(whole, at)
  if (opener?.passive !== true || !(SAYING.has(opener.lemma) || PERCEIVING.has(opener.lemma))) return opener
  let last = at
  while (verbAt(whole, last + 1)?.infinitive === true) last += 1
  return verbAt(whole, last)
}

/** "14 people have been killed and 390 injured by missiles": the second passive leaves out its auxiliary. */
function gapped(whole: Parse, at: number, last: number): Governor | null {
  const own = verbAt(whole, last + 1)
  if (own === null || own.from !== own.main || (own.form !== 'ed' && own.form !== 'participle') || whole.chunks[at - 1]?.kind !== 'conjunction') return null
  const before = verbAt(whole, at - 2)
  return before?.passive === true && before.finite === true ? { verb: last + 1, role: 'subject' } : null
}

const KILLING = new Set('kill wound injure hurt shoot murder massacre slay behead execute maim slaughter capture hold detain imprison jail'.split(' '))

/** "Russian strikes killed 28 people", "40 men were shot by rebels", "40 were killed in strikes": who did it, named or not, did it to those who are counted, who may be anybody's. */
export function isDoneToThem({ actor }: Quantity, verb: OwnVerb | null): boolean {
  if (verb === null || !KILLING.has(verb.lemma)) return false
  if (actor === null) return (verb.role === 'subject') === verb.passive
  return verb.role === 'object' && !verb.passive ? actor.start < verb.start : actor.start >= verb.end
}
