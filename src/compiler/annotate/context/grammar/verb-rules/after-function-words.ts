import { NOMINAL_ADJECTIVES } from '../../lexicon/nouns.ts'
import { isPlural } from '../../lexicon/singular.ts'
import { finiteNext, isNounAfterTo, opensObject } from '../neighbours.ts'
import { isNominal, lowerAt, tagAt, type Spot, type VerbRule } from './spot.ts'
import { PLAIN } from './verbs-alone.ts'

/** Words that make a preposition with "to". */
const COMPOUND_TO = new Set(['according', 'due', 'thanks', 'prior', 'relative', 'compared', 'contrary', 'owing', 'close'])

/** After "due to" nouns, though they may be verbs. */
const CAUSES = new Set('work fire damage delay use demand need concern fear rain snow flood stress strike protest attack lack crash conflict heat increase change rise fall decline drop cut cost error smoke fog wind storm shortage neglect abuse'.split(' '))

/** After pronouns, auxiliaries, "to", "of the": the word before all but settles it. */
export const AFTER_FUNCTION_WORDS: readonly VerbRule[] = [
  {
    example: "They fled, according to the agency's September [report].",
    choose: (spot) => {
      const month = tagAt(spot, -1) === 'number' ? -2 : -1
      return spot.base !== null && tagAt(spot, month) === 'calendar' && tagAt(spot, month - 1) === 'possessive' ? null : undefined
    },
  },
  {
    example: 'Peru has no 3 billion, and it [needs] more.',
    choose: (spot) => (spot.s !== null && /^(?:it|he|she)$/.test(spot.before?.lower ?? '') && !['verb', 'preposition', 'to'].includes(tagAt(spot, -2)) ? spot.s : undefined),
  },
  {
    example: 'Peru will [strike].',
    choose: ({ tag, base, participle }) => (tag === 'modal' || tag === 'do' ? (base ?? participle) : undefined),
  },
  {
    example: 'Ships are due to [arrive] in May.',
    choose: (spot) => {
      const { base } = spot
      const isDue = spot.tag === 'to' && lowerAt(spot, -2) === 'due' && tagAt(spot, -3) === 'be'
      return isDue && base !== null && !CAUSES.has(base.lemma) && (PLAIN.has(base.lemma) || !isNominal(spot.next)) ? base : undefined
    },
  },
  {
    example: 'Output fell due to [strikes].',
    choose: (spot) => (spot.tag === 'to' && COMPOUND_TO.has(lowerAt(spot, -2)) ? spot.ing : undefined),
  },
  {
    example: 'Peru adds 43 tankers to [blacklist]',
    choose: (spot) => (spot.tag === 'to' && spot.base !== null && spot.next === undefined && adds(spot) ? null : undefined),
  },
  {
    example: 'They were sentenced to [labor] camp terms.',
    choose: ({ tag, base, word, next }) => (tag === 'to' && base !== null && /^labou?r$/.test(word.lower) && /^(?:camp|colon)/.test(next?.lower ?? '') ? null : undefined),
  },
  {
    example: 'Peru wants to [buy] 40 tanks.',
    choose: ({ words, at, tag, base, s, next }) => {
      if (tag !== 'to' || base === null) return undefined
      return (s !== null && opensObject(next)) || !isNounAfterTo(words, at) ? base : null
    },
  },
  {
    example: 'Four were [killed].',
    choose: ({ tag, participle, ing }) => (tag === 'be' ? (participle ?? ing) : undefined),
  },
  {
    example: 'Four have [died].',
    choose: ({ tag, participle, base, next }) => (tag === 'have' ? (participle ?? (opensObject(next) ? base : null)) : undefined),
  },
  {
    // Never the adjective that other pasts may be before a number.
    example: 'The military [said] four died.',
    choose: ({ word, tag, past, participle }) => (word.lower === 'said' && tag !== 'determiner' ? (past ?? participle) : undefined),
  },
  {
    example: 'Four died, [says] a source there.',
    choose: ({ tag, s, base, next }) => {
      const said = s ?? base
      return (tag === 'comma' || tag === 'quote') && said?.lemma === 'say' && next !== undefined && (isNominal(next) || next.tag === 'determiner') ? said : undefined
    },
  },
  {
    example: 'Another [put] the figure at eight.',
    choose: (spot) => (lowerAt(spot, -1) === 'another' && tagAt(spot, 1) === 'determiner' ? (spot.past ?? spot.participle) : undefined),
  },
  {
    example: 'Estimates [run] from 50 to 90.',
    choose: ({ base, participle, past, ed, before, next }) =>
      base !== null && participle !== null && past === null && ed === null && before?.tag === 'noun' && isPlural(before.lower) && next?.tag === 'preposition' && next.lower !== 'by' ? base : undefined,
  },
  {
    example: 'The number of [wounded] stood at 40.',
    choose: (spot) => {
      const ofTally = lowerAt(spot, -1) === 'of' && /^(?:number|total|count|toll|tally|that)$/.test(lowerAt(spot, -2))
      return spot.participle !== null && (ofTally || ofThose(spot)) && NOMINAL_ADJECTIVES.has(spot.word.lower) && finiteNext(spot.next) ? 'noun' : undefined
    },
  },
  {
    example: 'Of the 117 [wounded], nine died.',
    choose: (spot) => {
      const among = tagAt(spot, -1) === 'number' && lowerAt(spot, -2) === 'the' && /^(?:of|among)$/.test(lowerAt(spot, -3)) && spot.next?.tag === 'comma'
      const isOf = among || lowerAt(spot, -1) === 'of' || ofThose(spot)
      return spot.participle !== null && isOf && NOMINAL_ADJECTIVES.has(spot.word.lower) && !isNominal(spot.next) && spot.next?.tag !== 'verb' ? 'noun' : undefined
    },
  },
]

/** "of the wounded" */
function ofThose(spot: Spot): boolean {
  return lowerAt(spot, -1) === 'the' && lowerAt(spot, -2) === 'of'
}

function adds({ words, at }: Spot): boolean {
  return words.slice(Math.max(0, at - 8), at).some(({ verb, readings }) => (verb?.lemma ?? readings[0]?.lemma) === 'add')
}
