import { TIME_OPENERS } from '../../lexicon/closed.ts'
import { isDemonym } from '../../lexicon/demonyms.ts'
import { isPlural } from '../../lexicon/singular.ts'
import { closesAside, closesDate, inPhrase, verbBefore } from '../neighbours.ts'
import type { Word } from '../words.ts'
import { isEnd, isNominal, isNumeral, lowerAt, mayBePast, tagAt, type Spot, type VerbRule } from './spot.ts'

/** What opens a number of many, so that the word before has no noun: "killed more than 40". */
const HEDGES = /^(?:more|less|fewer|about|some|around|nearly|almost|at|up|over|roughly|approximately|an?|the|dozens|scores|hundreds|thousands)$/

/** Before the noun, adjective or verb that a word may belong to. */
const OPENERS = new Set<string | undefined>([undefined, 'preposition', 'comma', 'conjunction', 'stop', 'quote'])

/** Past tenses and participles: what was done, or to whom: "40 freed", "40 freed men". */
export const PAST_FORMS: readonly VerbRule[] = [
  {
    example: 'Those [freed] included two women.',
    choose: (spot) => (spot.ed !== null && lowerAt(spot, -1) === 'those' && mayBePast(spot.next) ? spot.ed : undefined),
  },
  {
    example: 'The [forecast] said so.',
    choose: ({ base, ed, next }) => (base !== null && ed !== null && next?.lower === 'said' ? 'noun' : undefined),
  },
  {
    example: 'Only 40 [came] home.',
    choose: ({ tag, past, participle }) => (tag === 'number' && past !== null && participle === null ? past : undefined),
  },
  {
    example: 'It was seizing [banned] goods.',
    choose: ({ ed, before, next }) => (ed !== null && before?.verb?.form === 'ing' && next?.tag === 'noun' ? 'adjective' : undefined),
  },
  {
    example: 'A quake in September 2018 [killed] more than 300.',
    choose: (spot) => (inPhrase(spot.tag) && followsDate(spot) && (HEDGES.test(lowerAt(spot, 1)) || isNumeral(spot.next)) ? finite(spot) : undefined),
  },
  {
    // And not "In 1969 shelled towns were empty".
    example: 'Camille in 1969 [made] landfall.',
    choose: (spot) => (spot.tag === 'number' && followsDate(spot) && tagAt(spot, -3) === 'name' ? finite(spot) : undefined),
  },
  {
    example: 'Profit for the quarter [dropped] 34.6 percent.',
    choose: (spot) => (/^(?:quarter|half)$/.test(spot.before?.lower ?? '') && isNumeral(spot.next) ? finite(spot) : undefined),
  },
  {
    example: 'Of the miners, 36 [remained] missing.',
    choose: (spot) => (spot.tag === 'number' && spot.ed !== null && /^(?:remain|stay)$/.test(spot.ed.lemma) ? spot.ed : undefined),
  },
  {
    example: 'The Lima 500 [lost] 0.8%.',
    choose: (spot) => (spot.tag === 'number' && tagAt(spot, -2) === 'name' && isNumeral(spot.next) ? finite(spot) : undefined),
  },
  {
    // The next word is the verb.
    example: 'The [shot] costs $11.',
    choose: (spot) => (inPhrase(spot.tag) && spot.next?.readings.some(({ form }) => form === 's') === true && isNumeral(spot.words[spot.at + 2]) ? null : undefined),
  },
  {
    example: 'Of these 300 [fled] to Peru.',
    choose: (spot) => (spot.tag === 'number' && !isNominal(spot.next) && spot.next?.tag !== 'verb' ? finite(spot) : undefined),
  },
  {
    // And not "300 captured Chileans", "40 used Toyota cars"
    example: 'Some 10,000 [reached] Lima.',
    choose: (spot) => (spot.tag === 'number' && spot.next?.tag === 'name' && closesName(spot) && !isPlural(spot.next.lower) && !isDemonym(spot.next.text) ? finite(spot) : undefined),
  },
  {
    example: 'Of the 11,000 [sent] last fall, few came home.',
    choose: (spot) => (spot.tag === 'number' && (TIME_OPENERS.has(spot.next?.lower ?? '') || hasAges(spot)) ? finite(spot) : undefined),
  },
  {
    example: 'It bought 40 [used] cars.',
    choose: ({ tag, next }) => (inPhrase(tag) && tag !== 'adjective' && (isNominal(next) || next?.tag === 'verb') ? 'adjective' : undefined),
  },
  {
    example: 'The [cut] was deep.',
    choose: (spot) => {
      if (!inPhrase(spot.tag)) return undefined
      if (spot.base !== null && spot.tag !== 'number') return null
      return isNominal(spot.next) ? 'adjective' : finite(spot)
    },
  },
  {
    example: 'Peru shelled [occupied] towns in occupied territory.',
    choose: (spot) => {
      const { words, at, tag } = spot
      // "The official, who spoke by telephone, put losses at 40"
      const resumes = tag === 'comma' && spot.ed !== null && closesAside(words, at)
      const goesOn = tag === 'conjunction' && verbBefore(words, at)
      return OPENERS.has(tag) && spot.next?.tag === 'noun' && spot.past === null && !resumes && !goesOn ? 'adjective' : undefined
    },
  },
  {
    example: 'They sold it at [cost].',
    choose: ({ tag, base }) => (tag === 'preposition' && base !== null ? null : undefined),
  },
  { example: 'Peru [freed] them.', choose: finite },
]

/** Every past form has one of the readings. */
function finite({ ed, past, participle }: Spot): Word['verb'] {
  return ed ?? past ?? participle
}

/** "in September 2018", "in 2018" before it */
function followsDate(spot: Spot): boolean {
  return closesDate(spot.words, spot.at) || (/^(?:19|20)\d\d$/.test(spot.before?.text ?? '') && /^(?:in|of|since|from)$/.test(lowerAt(spot, -2)))
}

/** One name stands behind it, and the phrase is over. */
function closesName({ words, at }: Spot): boolean {
  const next = words[at + 2]
  return isEnd(next) || ['comma', 'preposition', 'conjunction', 'to'].includes(next?.tag ?? '')
}

/** "34 people aged between 20 and 70 filed claims" */
function hasAges({ words, at }: Spot): boolean {
  return words.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'aged')
}
