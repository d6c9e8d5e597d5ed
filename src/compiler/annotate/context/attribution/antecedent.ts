import type { NamedSpan } from '../../../../bundle/schema.ts'
import { countriesOf } from '../../countries.ts'
import type { Sentence } from '../../../segment/index.ts'
import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, parse as parseSentence, verbAt, type Parse } from '../grammar/parse.ts'
import { ACTORS, PEOPLE, REPORTS } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { SAYING_BARE } from '../lexicon/verb-classes.ts'
import { isNamed, speakerSpan } from '../named-span.ts'
import { within, type Numbered } from '../numbered.ts'

/** How many sentences back a pronoun can reach, as long as each of them speaks of the same one. */
const FARTHEST = 6

/** How many chunks of a sentence are looked at. */
const OPENING = 48

/**
 * Whom "he", "she", "it" or "they" means: who speaks in the sentence before, else its subject; past a sentence that only says
 * a pronoun itself, in the one before that. Where the pronoun `speaks` ("…, it said"), sentences about things are passed, too. Null rather than a guess.
 */
export function antecedentOf(mention: Numbered, pronoun: string, speaks = false): NamedSpan | null {
  let passed = 0
  for (let back = 1; back <= FARTHEST; back += 1) {
    const before = sentenceAt(mention, -back)
    if (before === null) return null
    const all = subjects(before)
    // "the mayor said this, Tass reports": he is the mayor
    const people = pronoun === 'he' || pronoun === 'she' ? all.filter(({ at }) => PEOPLE.has(singular(before.words[nounAt(before, at)?.head ?? -1]?.lower ?? ''))) : []
    for (const { at, verb } of [...people, ...all]) {
      const head = before.words[nounAt(before, at)?.head ?? -1]
      if (head === undefined || head.tag === 'pronoun') continue
      // Past a sentence that nobody speaks in only who speaks is meant.
      if (passed > 0 && !isSpeaking(before, verb)) continue
      if (canMean(mention, before, at, pronoun)) return speakerSpan(mention, before, at, verb)
      if (!speaks || isSpeaking(before, verb)) return null
    }
    if (speaksOn(before)) continue
    passed += 1
    if (!speaks || passed > MOST_PASSED) return null
  }
  return null
}

/** How many sentences that no one speaks in lie between "The ministry said …" and "…, it said". */
const MOST_PASSED = 2

/** The verb, or "according to", tells who says something; "admitted 23 patients" and "fears the army" do not. */
function isSpeaking(parse: Parse, verb: number | null): boolean {
  const lemma = verbAt(parse, verb ?? -1)?.lemma ?? ''
  return verb === null || (SAYING_BARE.has(lemma) && !(/^(?:admit|add|show|hear|know|fear|suspect)$/.test(lemma) && nounAt(parse, verb + 1) !== null && verbAt(parse, verb + 2) === null))
}

/** The neighbour of the mention's sentence, parsed: -1 is the one before. */
export function sentenceAt({ input, number }: Numbered, step: number): Parse | null {
  const sentence = input.sentences[indexOfSentence(input.sentences, number.sentence.start) + step]
  return sentence === undefined ? null : parseSentence(sentence, input.text)
}

/** The place of the sentence that starts there, by halving. */
export function indexOfSentence(sentences: readonly Sentence[], start: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

interface Subject {
  at: number
  /** The chunk of the verb that follows; null after "according to". */
  verb: number | null
}

/** Who says something in the sentence, the last first; then the subject of its first finite verb. */
function subjects(parse: Parse): Subject[] {
  const found: Subject[] = []
  let main: Subject | null = null
  for (let index = 0; index < parse.chunks.length && index < OPENING; index += 1) {
    const verb = verbAt(parse, index)
    if (verb === null || verb.finite !== true) continue
    const says = SAYING_BARE.has(verb.lemma) && !verb.passive
    if (!says && main !== null) continue
    const at = speakerOf(parse, index, says)
    if (at === null) continue
    if (says) found.unshift({ at, verb: index })
    main ??= { at, verb: index }
  }
  const told = accordingTo(parse)
  if (told !== null) found.push({ at: told, verb: null })
  const own = found.filter(({ at }) => !REPORTERS.test(lastLower(parse, at)))
  const spoke = own.length > 0 ? own : found
  return main === null ? spoke : [...spoke, main]
}

function accordingTo(parse: Parse): number | null {
  for (let index = 0; index < parse.chunks.length && index < OPENING; index += 1) if (lastLower(parse, index) === 'according' && lastLower(parse, index + 1) === 'to' && nounAt(parse, index + 2) !== null) return index + 2
  return null
}

/** They only pass on what somebody else in the sentence says. */
const REPORTERS = /^(?:correspondents?|reporters?|journalists?|media)$/

/** "…,” said the mayor", "…, the mayor said" */
export function speakerOf(parse: Parse, verb: number, says: boolean): number | null {
  const before = parse.chunks[verb - 1]?.kind
  // "Ann Lee, the mayor, said this" is not inverted.
  const inverted = says && lastLower(parse, verb + 1) !== 'this' && (before === 'comma' || before === 'quote') && nounAt(parse, verb + 1)?.time === false && verbAt(parse, verb + 2) === null
  return inverted ? verb + 1 : subjectOf(parse, verb)
}

/** A sentence whose subject is a pronoun is still about whom the sentence before was. */
function speaksOn(parse: Parse): boolean {
  const first = parse.chunks.findIndex(({ kind }) => kind === 'noun')
  return first >= 0 && first < 3 && parse.words[nounAt(parse, first)?.head ?? -1]?.tag === 'pronoun'
}

/** He and she are people, it is none, they are several. */
export function canMean(mention: Numbered, parse: Parse, at: number, pronoun: string): boolean {
  const phrase = nounAt(parse, at)
  const [first, head] = [parse.words[phrase?.from ?? -1], parse.words[phrase?.head ?? -1]]
  if (phrase === null || phrase.time || first === undefined || head === undefined) return false
  const noun = singular(head.lower)
  const type = within(mention.entities, first.start, head.end).find(({ end }) => end === head.end)?.type ?? null
  // "the coast guard" is a body.
  const isBody = /^(?:coast|national|border|home|revolutionary|presidential)$/.test(parse.words[phrase.head - 1]?.lower ?? '') && noun === 'guard'
  // "The Joint Chiefs of Staff", "Doctors Without Borders": named as one, plural in form
  const isOne = isPlural(head.lower) && (head.tag === 'name' || (parse.chunks[at + 1]?.kind === 'preposition' && /^\p{Lu}/u.test(parse.words[parse.chunks[at + 1]?.from ?? -1]?.text ?? '')))
  const human = !isBody && !isOne && (type === 'person' || PEOPLE.has(noun) || /^(?:head|chief|boss)$/.test(noun))
  if (pronoun === 'he' || pronoun === 'she') return human || (type === null && countriesOf(head.text).size === 0 && !ACTORS.has(noun) && isNamed(mention, parse, at))
  // A factory of theirs says nothing; a survey does.
  if (pronoun === 'it') return !human && (isBody || isOne || ACTORS.has(noun) || REPORTS.has(noun) || (head.tag === 'name' && isNamed(mention, parse, at)))
  return ACTORS.has(noun) || isNamed(mention, parse, at) || lastLower(parse, at + 1) === 'and'
}
