import type { NamedSpan } from '../../../bundle/schema.ts'
import { allied } from './allied.ts'
import { lastLower, nounAt, verbAt } from './grammar/parse.ts'
import { subjectOf } from './grammar/subject.ts'
import { singular } from './lexicon/singular.ts'
import { HARMING } from './lexicon/verb-classes.ts'
import type { Numbered } from './numbered.ts'
import { ownerIn } from './owner.ts'

/** What kills and is done by somebody. */
const BLOWS = /^(?:air-?|drone)?(?:strike|attack|raid|assault|offensive|incursion|ambush|operation|bombing|bombardment|shelling|barrage|salvo|volley|shooting|rocket|missile|drone|shell|bomb|mortar|grenade|massacre|hit|blast|explosion)$/
/** What kills and is nobody's doing. */
const MISHAPS = /^(?:crash|accident|collision|fire|blaze|wildfire|flood|landslide|mudslide|avalanche|storm|typhoon|hurricane|cyclone|tornado|(?:earth)?quake|eruption|stampede|collapse|derailment|capsizing|outbreak|epidemic|clash|fighting|battle|war|riot|unrest)$/

/** Whom one raids, and who kills. */
const KILLERS = /^(?:gang|group|militia|army|cell|network|cartel|militant|gunman|fighter|rebel|insurgent|bandit|jihadist|terrorist|mob|band|squad)$/

/** So many phrases stand between the deed and "that". */
const PHRASES = 4

/** Verbs of which the deed is the object: "launched strikes", "carried out a raid". */
const DEALING = new Set('launch carry fire unleash conduct stage mount rain drop order execute perform lob hurl shoot make begin start throw send lead deliver commit'.split(' '))

/**
 * Who did "strikes on Chile that killed 30": what kills is the strikes, and not where they fell. The span is null where the sentence does not say;
 * undefined where no such relative clause holds the verb.
 */
export function behindDeed(mention: Numbered, verb: number, somebody: (at: number) => NamedSpan | null): NamedSpan | null | undefined {
  const { parse } = mention
  const pronoun = lastLower(parse, verb - 1)
  if (parse.chunks[verb - 1]?.kind !== 'relative' || (pronoun !== 'that' && pronoun !== 'which') || !harms(mention, verb)) return undefined
  const last = parse.chunks[verb - 2]?.kind === 'comma' ? verb - 3 : verb - 2
  let by: number | null = null
  for (let index = last; index >= 0 && index >= last - 2 * PHRASES; index -= 2) {
    const phrase = nounAt(parse, index)
    if (phrase === null) return undefined
    const head = parse.words[phrase.head]
    const noun = singular(head?.lower ?? '')
    if (MISHAPS.test(noun)) return index === last ? undefined : null
    if (BLOWS.test(noun)) return ownerIn(mention, index) ?? (by === null ? null : (allied(mention, by) ?? somebody(by))) ?? dealer(mention, index, somebody)
    // "a raid on the gang that killed 12": either
    if (parse.chunks[index - 1]?.kind !== 'preposition' || KILLERS.test(noun)) return undefined
    if (lastLower(parse, index - 1) === 'by') by = index
  }
  return undefined
}

/** "killed 30", "left 30 dead", "destroyed 30 houses" */
function harms({ parse }: Numbered, at: number): boolean {
  const verb = verbAt(parse, at)
  return verb !== null && !verb.passive && (HARMING.has(verb.lemma) || /^(?:leave|claim|destroy|damage|maim|level|flatten|set|cause|force|hit)$/.test(verb.lemma))
}

/** "Peru launched a wave of strikes": the subject of the verb whose object the deed is. */
function dealer({ parse }: Numbered, deed: number, somebody: (at: number) => NamedSpan | null): NamedSpan | null {
  let at = deed
  while (lastLower(parse, at - 1) === 'of' && nounAt(parse, at - 2) !== null) at -= 2
  const before = parse.chunks[at - 1]?.kind
  const verb = before === 'verb' ? at - 1 : at - 2
  const dealt = verbAt(parse, verb)
  if (dealt === null || dealt.passive || !DEALING.has(dealt.lemma) || (verb === at - 2 && lastLower(parse, at - 1) !== 'out')) return null
  const subject = subjectOf(parse, verb)
  return subject === null ? null : somebody(subject)
}
