import { TIME_NOUNS } from '../../lexicon/closed.ts'
import { isPlural, singular } from '../../lexicon/singular.ts'
import { SAYING, SAYING_BARE } from '../../lexicon/verb-classes.ts'
import { closesDate, finiteNext, opensObject, opensObjectOrClause, verbBefore } from '../neighbours.ts'
import { nounInPhrase } from './s-forms.ts'
import { isEnd, isNominal, lowerAt, tagAt, type Spot, type VerbRule } from './spot.ts'
import { MOVES, PLAIN } from './verbs-alone.ts'

/** Of the verbs of moving, those that a plural before them seldom does at the end: "their homes, work". */
const RARE_AT_END = /^(?:work|walk|march|head|travel|study|drive|flow|pass|fight|return|wait|stay)$/

const verb = (example: string, isVerb: (spot: Spot, lemma: string) => boolean): VerbRule => ({
  example,
  choose: (spot) => (spot.base !== null && isVerb(spot, spot.base.lemma) ? spot.base : undefined),
})

/** Base forms: a singular noun, or what many do. */
export const BASE_FORMS: readonly VerbRule[] = [
  verb('39 [remain] missing.', (spot, lemma) => spot.tag === 'number' && lowerAt(spot, -1) !== 'one' && (PLAIN.has(lemma) || (MOVES.has(lemma) && spot.next?.tag === 'preposition'))),
  verb('Some 300 of these [face] severe hunger.', (spot) => /^(?:these|those|them)$/.test(spot.before?.lower ?? '') && lowerAt(spot, -2) === 'of' && tagAt(spot, -3) === 'number' && opensObjectOrNoun(spot)),
  verb('Ten typhoons [lash] the islands.', (spot) => isMany(spot) && tagAt(spot, -2) === 'number' && spot.next?.tag === 'determiner'),
  verb('470,000 Rohingya [need] shelter', (spot, lemma) => /^(?:need|face|lack)$/.test(lemma) && /^\p{Lu}/u.test(spot.before?.text ?? '') && tagAt(spot, -2) === 'number' && (isNominal(spot.next) || spot.next?.tag === 'verb')),
  nounInPhrase('The [attack] goes on.'),
  verb('Chile needs food, officials in Lima [report].', (spot, lemma) => SAYING.has(lemma) && isEnd(spot.next) && spot.before?.tag === 'name' && tagAt(spot, -2) === 'preposition' && tagAt(spot, -3) === 'noun' && isPlural(spot.words[spot.at - 3]?.text ?? '')),
  verb('They [guard] the border.', ({ tag }) => tag === 'pronoun' || tag === 'relative'),
  verb('Officials [believe] it.', ({ before }, lemma) => (before?.tag === 'noun' || before?.tag === 'name') && PLAIN.has(lemma)),
  {
    example: 'In the first five months [trade] totaled $2 billion.',
    choose: ({ before, next }) => (TIME_NOUNS.has(singular(before?.lower ?? '')) && finiteNext(next) ? null : undefined),
  },
  verb('Two dozen countries [account] for 85 percent.', (spot, lemma) => isMany(spot) && lemma === 'account' && spot.next?.lower === 'for'),
  verb('Doctors [call] for 40 beds.', (spot, lemma) => isMany(spot) && /^(?:ask|call|appeal)$/.test(lemma) && spot.next?.lower === 'for'),
  verb('It fell on a house where 12 people [live].', (spot, lemma) => isMany(spot) && MOVES.has(lemma) && !RARE_AT_END.test(lemma) && isEnd(spot.next)),
  // "…, police data show.", "figures released Wednesday show"
  verb('Exports fell, police data [show].', (spot, lemma) => (isMany(spot) || followsDay(spot)) && SAYING_BARE.has(lemma) && (isEnd(spot.next) || spot.next?.tag === 'comma')),
  verb('Images taken on May 3 [show] 40 tanks.', (spot, lemma) => followsDay(spot) && SAYING_BARE.has(lemma) && opensObject(spot.next)),
  {
    // Nothing is rocketed.
    example: 'It sent HIMARS [rocket] launchers.',
    choose: ({ base, next }) => (base?.lemma === 'rocket' && next?.tag === 'noun' ? null : undefined),
  },
  {
    example: 'Officials [estimate] that 40 died.',
    choose: (spot) => {
      if (!isMany(spot) && spot.tag !== 'to') return undefined
      return opensObjectOrClause(spot.words, spot.at) || spot.next === undefined ? spot.base : null
    },
  },
  verb('Troops came in 2024 and [guard] the border.', ({ words, at, tag, next }) => (tag === 'conjunction' || tag === 'adverb') && verbBefore(words, at) && opensObject(next)),
]

/** What those meant would do it to follows: "face trial", "need the money". */
function opensObjectOrNoun({ next }: Spot): boolean {
  return isNominal(next) || next?.tag === 'determiner'
}

/** After a plural: "officials", "police", "women". */
function isMany({ before }: Spot): boolean {
  return before !== undefined && (before.tag === 'noun' || before.tag === 'name') && /^(?:.*[^s]s|people|police|data|media|staff|\p{L}*men|\p{L}*women|children)$/u.test(before.lower)
}

/** After "on Wednesday", "on May 3", and not after "the Tuesday" */
function followsDay(spot: Spot): boolean {
  return (spot.tag === 'calendar' || closesDate(spot.words, spot.at)) && tagAt(spot, -2) !== 'determiner'
}
