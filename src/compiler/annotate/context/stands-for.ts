import type { NamedSpan } from '../../../bundle/schema.ts'
import { countriesOf } from '../countries.ts'
import { canMean, sentenceAt } from './attribution/antecedent.ts'
import { lastLower, nounAt, verbAt, type Parse } from './grammar/parse.ts'
import { subjectOf } from './grammar/subject.ts'
import { ACTORS, REPORTS } from './lexicon/nouns.ts'
import { isPlural, singular } from './lexicon/singular.ts'
import { MEASURING, SAYING } from './lexicon/verb-classes.ts'
import { speakerSpan } from './named-span.ts'
import { within, type Numbered } from './numbered.ts'
import { TIME_UNITS } from '../time-units.ts'

const PRONOUNS = new Set(['it', 'he', 'she', 'they'])
const FLYING = /^(?:fly|travel|land|fall|climb|reach|splash|drift|sail|cover)$/
const DISTANCES = /^(?:kilometre|mile|metre|foot|yard|nautical mile)$/
/** "It emerged that 300": nobody does it. */
const IMPERSONAL = /^(?:seem|appear|emerge|happen|transpire|follow)$/

/** A chunk of the same sentence, with the verb whose subject it is. */
interface Subject {
  at: number
  verb: number
}

/** Whether whoever a pronoun at `at` means can be who the figure is of. */
export function isPronounOf({ parse, governor, number }: Numbered, at: number): boolean {
  const pronoun = lastLower(parse, at)
  const does = verbAt(parse, governor?.verb ?? -1)
  if (!PRONOUNS.has(pronoun)) return false
  // "It took three days": nobody's
  if (pronoun === 'it' && does?.lemma === 'take' && TIME_UNITS.has(number.unit)) return false
  // "the army said, adding that they flew 350 km": not who says so
  if (FLYING.test(does?.lemma ?? '') && DISTANCES.test(number.unit)) return false
  // "the paper reported it was about $2bn"
  return pronoun !== 'it' || does === null || !(does.lemma === 'be' || IMPERSONAL.test(does.lemma) || (MEASURING.has(does.lemma) && number.unit !== 'count'))
}

/** "The group said it would send 300", "denied a report that it lost 300", "stops unless it gets 300", "…, and it sent 300". */
export function subjectMeant(mention: Numbered, at: number): Subject | null {
  const { parse } = mention
  const pronoun = lastLower(parse, at)
  for (let index = at - 1; index >= 0 && index > at - 4; index -= 1) {
    const verb = verbAt(parse, index)
    if (verb === null || !SAYING.has(verb.lemma)) continue
    const subject = subjectOf(parse, index)
    if (subject === null || lastLower(parse, subject) === pronoun) return null
    // "Prosecutors say he earned": one is not many.
    return pronoun !== 'they' && isPlural(lastLower(parse, subject)) ? null : { at: subject, verb: index }
  }
  const link = parse.chunks[at - 1]?.kind
  const joins = link === 'subordinator' || link === 'conjunction' || (link === 'relative' && REPORTS.has(singular(lastLower(parse, at - 2))))
  return joins ? clauseBefore(mention, at) : null
}

/** Whom the clause before is about, if the pronoun can mean it. */
function clauseBefore(mention: Numbered, at: number): Subject | null {
  const { parse } = mention
  const verb = finiteBefore(parse, at)
  const subject = verb === null ? null : subjectOf(parse, verb)
  return subject !== null && verb !== null && subject < at && isMeant(mention, parse, { at: subject, verb }, lastLower(parse, at), at) ? { at: subject, verb } : null
}

/** One name is not they; and it may be a thing told of behind the verb: "bought a frigate. It carries 32 missiles". */
function isMeant(mention: Numbered, parse: Parse, { at, verb }: Subject, pronoun: string, to = parse.chunks.length): boolean {
  if (!canMean(mention, parse, at, pronoun)) return false
  if (pronoun === 'they') return isPlural(lastLower(parse, at)) || lastLower(parse, at + 1) === 'and'
  if (pronoun !== 'it' || !parse.chunks.slice(verb + 1, to).some((_, index) => isThing(parse, verb + 1 + index))) return true
  return isBody(mention, parse, at) && !THINGS_DO.has(verbAt(mention.parse, mention.governor?.verb ?? -1)?.lemma ?? '')
}

const THINGS_DO = new Set('carry make have hold contain include produce process cost weigh measure house serve span cover run stretch involve employ hit kill wound injure destroy damage displace'.split(' '))

/** "a frigate", "the plant": one, and no day. */
function isThing(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  const [first, head] = [parse.words[phrase?.from ?? -1], parse.words[phrase?.head ?? -1]]
  return phrase !== null && !phrase.time && head?.tag === 'noun' && /^(?:an?|the|this|that|its|another)$/.test(first?.lower ?? '') && !isPlural(head.lower)
}

/** A country or an organisation that is known as one, or called so. */
function isBody({ entities }: Numbered, parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  const [first, head] = [parse.words[phrase?.from ?? -1], parse.words[phrase?.head ?? -1]]
  if (first === undefined || head === undefined) return false
  const known = within(entities, first.start, head.end).find(({ end }) => end === head.end)
  return known === undefined ? ACTORS.has(singular(head.lower)) || countriesOf(head.text).size > 0 || first.lower === 'the' : known.type !== 'person'
}

function finiteBefore(parse: Parse, at: number): number | null {
  for (let index = at - 2; index >= 0; index -= 1) if (verbAt(parse, index)?.finite === true) return index
  return null
}

/** How many sentences back a pronoun can reach, as long as each of them is about the same one. */
const FARTHEST = 3

/** "Peru lost ground. It also withdrew 300 men.", "The raid cost it 300 men": whom the sentence before is about, where it is about one alone; `first` is the first verb or pronoun. */
export function subjectMeantBefore(mention: Numbered, at: number, first = at): NamedSpan | null {
  const pronoun = lastLower(mention.parse, at)
  if (finiteBefore(mention.parse, first + 1) !== null) return null
  for (let back = 1; back <= FARTHEST; back += 1) {
    const before = sentenceAt(mention, -back)
    if (before === null) return null
    const subject = mainSubject(before)
    if (subject === null) return null
    if (lastLower(before, subject.at) === pronoun) continue
    return isMeant(mention, before, subject, pronoun) && !reportsAnother(before, subject) ? speakerSpan(mention, before, subject.at, subject.verb) : null
  }
  return null
}

function mainSubject(parse: Parse): Subject | null {
  const verb = parse.chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.finite === true)
  const at = verb < 0 ? null : subjectOf(parse, verb)
  return at === null ? null : { at, verb }
}

/** "The ministry said that Peru had lost 40": either may be meant by what follows. */
function reportsAnother(parse: Parse, { verb }: Subject): boolean {
  if (!SAYING.has(verbAt(parse, verb)?.lemma ?? '')) return false
  const next = parse.chunks.findIndex((chunk, at) => at > verb && chunk.kind === 'verb' && chunk.finite === true)
  const told = next < 0 ? null : subjectOf(parse, next)
  return told !== null && !PRONOUNS.has(lastLower(parse, told)) && nounAt(parse, told) !== null
}
