import { DROPPED_PREMODIFIERS } from '../../lexicon/closed.ts'
import { ACTORS, EVIDENCE, REPORTS } from '../../lexicon/nouns.ts'
import { PLANNING, SAYING, SAYING_BARE } from '../../lexicon/verb-classes.ts'
import { closesAside, closesDate, closesSubject, counts, finiteNext, followsSubject, inPhrase, laterFinite, opensObject, opensObjectOrClause, verbBefore, verbFormBefore } from '../neighbours.ts'
import { isEnd, isNominal, isNumeral, lowerAt, tagAt, type Spot, type VerbRule } from './spot.ts'
import { PLAIN } from './verbs-alone.ts'

/** In a phrase, after a preposition or a possessive stands a noun. */
export const nounInPhrase = (example: string): VerbRule => ({
  example,
  choose: ({ words, at, tag }) => ((inPhrase(tag) && !closesDate(words, at)) || tag === 'preposition' || tag === 'possessive' ? null : undefined),
})

/** What outlook a body gives, after an aside: "The bank, which cut its rate, sees inflation at 15 percent". */
const OUTLOOK = /^(?:see|expect|forecast|predict|project|plan|hope|want|face|need)$/

const BLOW = /^(?:strike|raid|attack)$/

/** "strikes that killed", "raids in Chile which killed": a verb has no such clause after it, and no name has it. */
function isToldOf(spot: Spot): boolean {
  const at = tagAt(spot, 1) === 'preposition' ? 3 : 1
  return tagAt(spot, at) === 'relative' && /^(?:that|which)$/.test(lowerAt(spot, at)) && (at === 1 || tagAt(spot, 2) === 'name')
}

/** A form in "-s" by a rule that asks for it: here it is a verb. */
const verb = (example: string, isVerb: (spot: Spot, lemma: string) => boolean): VerbRule => ({
  example,
  choose: (spot) => (spot.s !== null && isVerb(spot, spot.s.lemma) ? spot.s : undefined),
})

/** Forms in "-s": a plural, or what one does. */
export const S_FORMS: readonly VerbRule[] = [
  verb('None of the 15,000 [holds] a visa.', (spot) => spot.tag === 'number' && lowerAt(spot, -2) === 'the' && lowerAt(spot, -3) === 'of' && spot.next?.tag === 'determiner'),
  verb('It cost $2,000, of which $1,400 [goes] to the town.', ({ tag }, lemma) => tag === 'number' && PLAIN.has(lemma)),
  verb('Uranium enriched up to 20% [stands] at 470 kg.', (spot, lemma) => (spot.before?.text === '%' || spot.before?.lower === 'percent') && /^(?:stand|measure|amount|total|weigh|remain)$/.test(lemma) && (isNumeral(spot.next) || comesToAmount(spot))),
  {
    example: 'He told Reuters that [exports] could rise.',
    choose: ({ tag, next }) => (tag === 'relative' && next?.tag === 'modal' ? null : undefined),
  },
  verb('A family of four [needs] bread.', (spot) => spot.tag === 'number' && lowerAt(spot, -2) === 'of' && /^(?:family|household|group|team|crew|panel|trio|couple|gang)$/.test(lowerAt(spot, -3))),
  verb('One in twenty [listens].', ({ words, at }) => closesSubject(words, at)),
  verb('It is bad if one of them [runs].', (spot) => /^(?:them|us|you)$/.test(spot.before?.lower ?? '') && lowerAt(spot, -2) === 'of'),
  verb('It is money that experts say [covers] 40 percent.', ({ before, next }) => before?.verb != null && SAYING_BARE.has(before.verb.lemma) && opensObject(next)),
  {
    example: 'It said overall [exports] fell.',
    choose: ({ tag, before }) => (tag === 'noun' && DROPPED_PREMODIFIERS.has(before?.lower ?? '') && !/^(?:others?|more|less)$/.test(before?.lower ?? '') ? null : undefined),
  },
  nounInPhrase('The [attacks] go on.'),
  { example: 'Peru carried out air [strikes] in May.', choose: ({ s, tag, before, next }) => (tag === 'noun' && BLOW.test(s?.lemma ?? '') && /^(?:air|drone|missile|rocket|bomb|bombing)$/.test(before?.lower ?? '') && !opensObject(next) ? null : undefined) },
  { example: 'Peruvian [strikes] in Chile that killed 40 went on.', choose: (spot) => (BLOW.test(spot.s?.lemma ?? '') && spot.tag === 'name' && isToldOf(spot) ? null : undefined) },
  // One tense after the other.
  verb('The drug costs $11 and [cuts] deaths.', ({ words, at, tag, next }) => tag === 'conjunction' && (opensObject(next) || next?.tag === 'noun' || next?.tag === 'verb') && verbFormBefore(words, at) === 's' && !laterFinite(words, at)),
  verb('It has sent 1.5 million doses and [expects] a further two million.', ({ words, at, tag, next }, lemma) => tag === 'conjunction' && (PLAIN.has(lemma) || PLANNING.has(lemma)) && opensObject(next) && verbBefore(words, at)),
  verb('Peru denied it and [estimates] that 40 left.', (spot, lemma) => spot.tag === 'conjunction' && SAYING_BARE.has(lemma) && (spot.next?.lower === 'that' || lowerAt(spot, -2) === 'that')),
  verb('Peru sent 40 tanks and [plans] to send more.', ({ words, at, tag, next }, lemma) => tag === 'conjunction' && next?.tag === 'to' && PLANNING.has(lemma) && verbBefore(words, at)),
  verb('It wants the 7,500 builders Peru [says] it was promised.', ({ before }, lemma) => SAYING_BARE.has(lemma) && PLAIN.has(lemma) && followsSubject(before)),
  // What its subject does, before the verb of the clause.
  verb('The shells that Peru [fires] are old.', (spot) => (spot.tag === 'name' || spot.tag === 'noun') && finiteNext(spot.next) && tagAt(spot, -2) === 'relative' && tagAt(spot, -3) === 'noun'),
  verb('Peru [asks] for $40 million.', (spot, lemma) => spot.next?.lower === 'for' && (lemma === 'ask' ? followsSubject(spot.before) : /^(?:call|appeal)$/.test(lemma) && spot.before?.tag === 'name')),
  verb('Pork [sells] for 62,000 won.', (spot, lemma) => spot.tag !== 'number' && followsSubject(spot.before) && takesItsPreposition(spot, lemma)),
  { example: 'Peru fired 10 artillery [shells].', choose: ({ words, at }) => (counts(words, at) ? null : undefined) },
  verb('The chip, built on silicon, [packs] 92 billion transistors.', (spot) => {
    const { words, at, next } = spot
    const isCounted = isNumeral(next) || next?.tag === 'determiner' || next?.tag === 'pronoun' || comesToAmount(spot)
    return spot.tag === 'comma' && isCounted && (closesAside(words, at) || verbFormBefore(words, at) === 's')
  }),
  verb('The bank, which cut its rate in May, [sees] inflation at 15 percent.', ({ words, at, tag, next }, lemma) => tag === 'comma' && OUTLOOK.test(lemma) && isNominal(next) && closesAside(words, at)),
  verb('Peru, for its part, [denies] that.', ({ words, at, tag, next }, lemma) => tag === 'comma' && next?.lower === 'that' && (SAYING_BARE.has(lemma) || PLAIN.has(lemma)) && closesAside(words, at)),
  verb('Peru [denies] everything.', ({ before }, lemma) => PLAIN.has(lemma) && followsSubject(before)),
  verb('Chile needs food, UN [warns].', (spot, lemma) => {
    const { words, at, before, next } = spot
    const closes = isEnd(next) || (next?.tag === 'comma' && (before?.tag === 'name' || isTold(spot)) && verbBefore(words, at))
    return SAYING.has(lemma) && closes && isSpeaker(spot)
  }),
  verb('Peru [builds] two ships.', ({ words, at, before, next }) => followsSubject(before) && opensObjectOrClause(words, at) && !finiteNext(next)),
  verb('Peru has a navy that [guards].', ({ tag }) => tag === 'relative'),
]

/** "sells for 62,000", "speaks of 3,400", "accounts for a third" */
function takesItsPreposition({ words, at, next }: Spot, lemma: string): boolean {
  const isPriced = /^(?:sell|trade|retail|go|fetch)$/.test(lemma) && /^(?:for|at)$/.test(words[at + 1]?.lower ?? '') && /^(?:number|symbol|adverb)$/.test(words[at + 2]?.tag ?? '')
  return isPriced || (/^(?:speak|warn|complain|boast)$/.test(lemma) && next?.lower === 'of') || (lemma === 'account' && next?.lower === 'for')
}

/** "…, stands at 4,000", "…, amounts to $5" */
function comesToAmount(spot: Spot): boolean {
  return /^(?:at|to|by)$/.test(lowerAt(spot, 1)) && isNumeral(spot.words[spot.at + 2])
}

/** "the agency estimates", "a survey shows": not one of several nouns of a list. */
function isTold({ words, at }: Spot): boolean {
  for (let index = at - 1; index > at - 8; index -= 1) {
    const tag = words[index]?.tag
    if (tag === 'determiner' || tag === 'possessive') return true
    if (tag !== 'noun' && tag !== 'adjective' && tag !== 'name') return false
  }
  return false
}

/** A short name, body or report after a comma: "…, the army", "…, poll". */
function isSpeaker({ words, at }: Spot): boolean {
  const before = words[at - 1]
  if (before === undefined || !(before.tag === 'name' || ACTORS.has(before.lower) || REPORTS.has(before.lower) || EVIDENCE.has(before.lower))) return false
  for (let index = at - 2; index > 0 && index > at - 9; index -= 1) {
    const tag = words[index]?.tag
    if (tag === 'comma') return true
    if (tag !== 'name' && tag !== 'noun' && tag !== 'adjective' && tag !== 'determiner' && tag !== 'possessive' && tag !== 'preposition') return false
  }
  return false
}
