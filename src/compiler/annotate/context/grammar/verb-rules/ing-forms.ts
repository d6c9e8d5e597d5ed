import { ACTORS, PLACE_NOUNS } from '../../lexicon/nouns.ts'
import { isPlural, singular } from '../../lexicon/singular.ts'
import { GERUND_MODIFIERS, SAYING_BARE, TAKING_GERUND } from '../../lexicon/verb-classes.ts'
import { counts, finiteNext, inPhrase, opensObject, previous } from '../neighbours.ts'
import { tagAt, type Choice, type Spot, type VerbRule } from './spot.ts'

const rule = (example: string, choice: Choice, isSo: (spot: Spot) => boolean): VerbRule => ({ example, choose: (spot) => (isSo(spot) ? choice : undefined) })

const verb = (example: string, isVerb: (spot: Spot) => boolean): VerbRule => ({ example, choose: (spot) => (isVerb(spot) ? spot.ing : undefined) })

/** Forms in "-ing": a verb that goes on, a noun or what stands before one: "training troops", "the training", "training ground". */
export const ING_FORMS: readonly VerbRule[] = [
  verb('Those [fleeing] are safe.', ({ before }) => before?.lower === 'those'),
  rule('It said [spending] would reach 152 billion.', 'noun', ({ tag, before, next }) => tag === 'verb' && before?.verb != null && SAYING_BARE.has(before.verb.lemma) && next?.tag === 'modal'),
  // And not "Losing men is"
  rule('[Hacking] groups stole $40 million.', 'adjective', ({ words, at, tag, next }) => tag === undefined && next !== undefined && isPlural(next.lower) && ACTORS.has(singular(next.lower)) && finiteNext(words[at + 2]) && !/^(?:is|was|has)$/.test(words[at + 2]?.lower ?? '')),
  // And not "Sending troops broke it"
  rule('[Operating] profits rose.', 'adjective', ({ words, at, tag, ing, next }) => (tag === undefined || tag === 'stop' || tag === 'comma' || (tag === 'adjective' && at === 1) || (at === 1 && words[0]?.lower === 'underlying')) && /^(?:operate|manufacture|underlie|mine|farm|bank|house|fish|ship|train|rise|fall|grow|decline|soar)$/.test(ing?.lemma ?? '') && (next?.tag === 'noun' || next?.tag === 'verb')),
  verb('Police saw 40 [fighting] in the town.', ({ tag, before, next }) => tag === 'number' && before?.lower !== 'one' && (next?.tag === 'preposition' || next?.tag === 'to')),
  rule('The [training] ground is new.', 'adjective', (spot) => (inPhrase(spot.tag) || spot.tag === 'possessive') && precedesNoun(spot)),
  rule('The [fighting] will go on.', 'noun', ({ tag }) => inPhrase(tag) || tag === 'possessive'),
  rule('Peru fired 40 artillery [training] rounds.', 'noun', (spot) => isNamed(spot) && precedesNoun(spot) && counts(spot.words, spot.at)),
  // And not "kept warning ships"
  rule('Troops fired [warning] shots.', 'adjective', ({ tag, before, ing, next }) => tag === 'verb' && ing !== null && GERUND_MODIFIERS.has(ing.lemma) && next?.tag === 'noun' && before?.verb != null && !TAKING_GERUND.has(before.verb.lemma)),
  rule('They left the Orla [training] ground.', 'noun', (spot) => spot.tag === 'name' && tagAt(spot, -2) === 'determiner' && PLACE_NOUNS.has(spot.next?.lower ?? '')),
  rule('Peru will raise defence [spending] by 8%.', 'noun', (spot) => isNamed(spot) && /^(?:spend|fund)$/.test(spot.ing?.lemma ?? '') && !opensObject(spot.next)),
  rule('Street [fighting] will go on.', 'noun', (spot) => isNamed(spot) && finiteNext(spot.next) && spot.next?.tag !== 'adjective' && previous(spot.words, spot.at - 1)?.tag !== 'comma'),
  verb('Peru gains by [sending] 40 tanks.', (spot) => opensClause(spot) && (opensObject(spot.next) || spot.next?.tag === 'preposition' || precedesNoun(spot))),
  rule('Four died in [fighting].', 'noun', opensClause),
  {
    example: 'A sanctions [monitoring] team left.',
    choose: (spot) => {
      const { words, at, before, next, ing } = spot
      if (!isNamed(spot) || next?.tag !== 'noun' || tagAt(spot, 2) === 'preposition') return undefined
      return before?.lower.endsWith('s') === true && !(ACTORS.has(next.lower) && finiteNext(words[at + 2])) ? ing : 'noun'
    },
  },
  verb('Peru is gone, [leaving] Chile alone.', () => true),
]

function isNamed({ tag }: Spot): boolean {
  return tag === 'noun' || tag === 'name'
}

function opensClause({ tag }: Spot): boolean {
  return tag === 'preposition' || tag === 'clause'
}

function precedesNoun({ next }: Spot): boolean {
  return next?.tag === 'noun' || next?.tag === 'verb'
}
