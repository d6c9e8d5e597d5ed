import { COMPASS, TIME_NOUNS, TIME_OPENERS } from '../lexicon/closed.ts'
import type { VerbForm } from '../lexicon/inflect.ts'
import { ACTORS, MASS_NOUNS, PEOPLE } from '../lexicon/nouns.ts'
import { isPlural } from '../lexicon/singular.ts'
import { closesTime, endOfFrontedTime } from './fronted-time.ts'
import { isJoint } from './joined-phrases.ts'
import type { Tag, Word } from './words.ts'

/** Word indexes, half-open. */
interface Range {
  from: number
  to: number
}

export interface NounPhrase extends Range {
  kind: 'noun'
  /** Index of the head word: the last. */
  head: number
  /** "last year", "Tuesday", "the next day": says when. */
  time: boolean
}

export interface VerbGroup extends Range {
  kind: 'verb'
  /** Index of the main verb. */
  main: number
  lemma: string
  form: VerbForm
  /** 'maybe': an "-ed" form alone, a past tense or a reduced relative clause; settled by what stands around it. */
  finite: boolean | 'maybe'
  infinitive: boolean
  passive: boolean
}

export interface Link extends Range {
  kind: 'preposition' | 'clause' | 'relative' | 'subordinator' | 'conjunction' | 'comma' | 'quote' | 'stop' | 'other'
}

export type Chunk = NounPhrase | VerbGroup | Link

/** The most words of a phrase, and the most adverbs in a row: text without any structure takes linear time too. */
const LONGEST = 24
const MOST_ADVERBS = 6

const PHRASE = new Set<Tag>(['determiner', 'adjective', 'number', 'symbol', 'noun', 'name', 'calendar'])
/** What adverbs before it hedge: "more than 300". */
const HEDGED = new Set<Tag>(['number', 'symbol'])
const GROUP = new Set<Tag>(['modal', 'be', 'have', 'do', 'verb', 'negation', 'adverb'])

/** Cuts words into noun phrases, verb groups and the words that link them. Every word is in one chunk. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < words.length) {
    const chunk = verbGroup(words, at) ?? nounPhrase(words, at) ?? link(words, at)
    chunks.push(chunk)
    at = chunk.to
  }
  return chunks
}

function link(words: readonly Word[], at: number): Link {
  const word = words[at]
  const tag = word?.tag
  const range = { from: at, to: at + 1 }
  switch (tag) {
    case 'preposition':
    case 'clause':
    case 'relative':
    case 'subordinator':
    case 'conjunction':
    case 'comma':
    case 'quote':
      return { kind: tag, ...range }
    case 'to':
      return { kind: 'preposition', ...range }
    case 'stop':
      return { kind: 'stop', ...range }
    default:
      return { kind: 'other', ...range }
  }
}

function verbGroup(words: readonly Word[], at: number): VerbGroup | null {
  let index = at
  const infinitive = words[at]?.tag === 'to'
  if (infinitive) index += 1
  const first = skipAdverbs(words, index)
  const opener = words[first]
  if (opener === undefined || !['modal', 'be', 'have', 'do', 'verb'].includes(opener.tag)) return null
  if (opener.tag === 'verb' && opener.verb === null) return null
  if (
    infinitive &&
    !(opener.tag === 'be' || opener.tag === 'have' || opener.tag === 'do' || opener.verb?.form === 'base')
  )
    return null
  let main = first
  let passive = false
  index = first
  while (index < words.length) {
    const word = words[index]
    if (word === undefined || !GROUP.has(word.tag)) break
    if (word.tag === 'verb') {
      if (index !== first && !auxiliaryAllows(words, main, word)) break
      passive = words[main]?.tag === 'be' && word.verb?.form !== 'ing' && index !== first
      main = index
      index += 1
      break
    }
    if (word.tag !== 'adverb' && word.tag !== 'negation') main = index
    index += 1
  }
  const word = words[main]
  if (word === undefined) return null
  const to = index > main + 1 && words[main]?.tag !== 'verb' ? trimmed(words, main + 1, index) : index
  const form = word.verb?.form ?? (word.lower === 'being' || word.lower === 'having' ? 'ing' : 'past')
  const alone = main === first
  const finite =
    infinitive ||
    (alone && (form === 'ing' || form === 'participle')) ||
    opener.lower === 'being' ||
    opener.lower === 'having'
      ? false
      : alone && (form === 'ed' || (form === 'past' && word.readings.some((reading) => reading.form === 'participle')))
        ? 'maybe'
        : true
  return {
    kind: 'verb',
    from: at,
    to,
    main,
    lemma: word.verb?.lemma ?? (word.tag === 'modal' ? word.lower : word.tag),
    form,
    finite,
    infinitive,
    passive,
  }
}

function auxiliaryAllows(words: readonly Word[], main: number, word: Word): boolean {
  const auxiliary = words[main]?.tag
  if (auxiliary === 'be') return word.verb?.form !== 'base' && word.verb?.form !== 's'
  return auxiliary === 'modal' || auxiliary === 'do' || auxiliary === 'have'
}

function trimmed(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && words[end - 1]?.tag === 'adverb') end -= 1
  return end
}

function skipAdverbs(words: readonly Word[], at: number): number {
  let index = at
  while (index < at + MOST_ADVERBS && (words[index]?.tag === 'adverb' || words[index]?.tag === 'negation')) index += 1
  return index
}

function nounPhrase(words: readonly Word[], at: number): NounPhrase | null {
  const opener = words[at]
  if (opener === undefined) return null
  if (opener.tag === 'pronoun') return { kind: 'noun', from: at, to: at + 1, head: at, time: false }
  const first = skipAdverbs(words, at)
  const hedged =
    first > at && (HEDGED.has(words[first]?.tag ?? 'stop') || (first === at + 1 && words[first]?.tag === 'adjective'))
  if (!PHRASE.has(opener.tag) && !hedged) return null
  const limit = endOfFrontedTime(words, at) ?? at + LONGEST
  let index = Math.max(at, hedged ? first : at) + 1
  while (index < limit && goesOn(words, at, index)) index += 1
  const last = words[index - 1]
  if (last === undefined || last.tag === 'adverb') return null
  const time = isTimePhrase(words, at, index)
  return { kind: 'noun', from: at, to: index, head: index - 1, time }
}

/** "last year", "Tuesday", "June 19": the words say when, not what. */
export function isTimePhrase(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]
  if (last === undefined) return false
  if (last.tag === 'calendar' || (last.tag !== 'name' && TIME_NOUNS.has(last.lower.replace(/s$/, '')))) return true
  if (to === from + 1 && last.tag === 'number' && endOfFrontedTime(words, from) === to) return true
  return last.tag === 'number' && words.slice(from, to).some((word) => word.tag === 'calendar')
}

const MOSTLY = new Set('mostly mainly largely chiefly predominantly primarily overwhelmingly'.split(' '))

/** "In" and one of these open a clause. */
const INSTEAD = new Set('return exchange response retaliation reply turn addition contrast total all fact practice revenge protest theory general short effect consequence parallel'.split(' '))

function goesOn(words: readonly Word[], from: number, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || word === undefined) return false
  const named = before.tag === 'noun' || before.tag === 'name'
  // "OPEC+ members"
  if (word.text === '+' && before.tag === 'name' && before.end === word.start) return true
  switch (word.tag) {
    case 'possessive':
    case 'hyphen':
      return next !== undefined && (PHRASE.has(next.tag) || next.tag === 'verb' || word.tag === 'possessive')
    case 'noun':
      // "30 according to the unions"
      if (word.lower === 'according' && next?.lower === 'to') return false
      return !(
        named &&
        (TIME_OPENERS.has(word.lower) ||
          (COMPASS.has(word.lower) && next?.lower === 'of') ||
          (word.lower === 'home' && isPlural(before.text)))
      )
    case 'name':
      // "Since midnight Moscow has sent"
      if (at === from + 1 && /^(?:midnight|dawn|noon|midday|dusk|nightfall|sunrise|sunset|daybreak)$/.test(before.lower) && /^(?:since|before|after|at|by|until|around)$/.test(words[from - 1]?.lower ?? '')) return false
      // "In return Moscow sent"
      if (words[from - 1]?.lower === 'in' && at === from + 1 && INSTEAD.has(before.lower)) return false
      if (closesTime(words, from, at) && opensClause(words, at, 2)) return false
      if (before.tag === 'noun' && isFronted(words, from) && !PEOPLE.has(before.lower) && !ACTORS.has(before.lower) && opensClause(words, at, 2)) return false
      return !(before.tag === 'noun' && (isPlural(before.text) || MASS_NOUNS.has(before.lower)) && opensClause(words, at)) && before.tag !== 'calendar'
    case 'adjective':
      return (
        !named ||
        (next !== undefined &&
          (next.tag === 'noun' || next.tag === 'name' || next.tag === 'adjective') &&
          !TIME_OPENERS.has(word.lower))
      )
    case 'number':
      // "In the second quarter 58 came"
      if (/^(?:quarter|half)$/.test(before.lower) && /^(?:first|second|third|fourth|last|same|latest)$/.test(words[at - 2]?.lower ?? '')) return false
      return (
        !named ||
        (before.tag === 'name' &&
          /^\d{1,4}$/.test(word.text) &&
          (words.slice(from, at).some((other) => other.tag === 'number' || other.tag === 'determiner') ||
            (next !== undefined && !PHRASE.has(next.tag) && next.tag !== 'hyphen' && (next.tag !== 'verb' || next.verb !== null))))
      )
    case 'symbol':
      return !named || word.text === '%' || /^(?:\p{Lu}\.?){1,3}$/u.test(before.text)
    case 'calendar':
      return !named || before.lower === 'late' || before.lower === 'early'
    case 'determiner':
      // "40 such attacks"
      return before.tag === 'determiner' || (word.lower === 'such' && before.tag === 'number' && next?.tag === 'noun')
    case 'adverb':
      // "500 or so shells"
      if (word.lower === 'or' || before.lower === 'or') return PHRASE.has(words[word.lower === 'or' ? at + 2 : at + 1]?.tag ?? 'stop')
      // "87,000 mostly Rohingya refugees"
      if (before.tag === 'number' && MOSTLY.has(word.lower)) return next !== undefined && (next.tag === 'name' || next.tag === 'adjective')
      return (
        word.lower !== 'alone' &&
        (before.tag === 'determiner' || before.tag === 'number' || before.tag === 'adverb') &&
        next !== undefined &&
        (HEDGED.has(next.tag) ||
          next.tag === 'adjective' ||
          (next.tag === 'adverb' && HEDGED.has(words[at + 2]?.tag ?? 'stop')))
      )
    case 'conjunction':
      return (
        isJoint(words, at, from) ||
        (before.tag === 'adjective' &&
          at > from &&
          next !== undefined &&
          (next.tag === 'adjective' || next.tag === 'noun') &&
          words[at + 2]?.tag === 'noun')
      )
    default:
      return false
  }
}

/** "Under the deal | Poland bought", "During the war | Israeli troops fired": the phrase of a preposition that opens the sentence. */
function isFronted(words: readonly Word[], at: number): boolean {
  // "Since the start of the war | Ukraine lost"
  const isInner = words[at - 1]?.lower === 'of' && words[at - 2]?.tag === 'noun'
  const from = isInner ? at - (words[at - 3]?.tag === 'determiner' ? 3 : 2) : at
  const before = words[from - 2]
  return /^(?:under|during|after|before|despite|with|in|at|since|following|amid|by|on|for|ahead|without)$/.test(words[from - 1]?.lower ?? '') && (before === undefined || before.tag === 'stop' || before.tag === 'quote' || before.tag === 'clause')
}

/** "the troops Chile deployed": the name has a verb of its own, behind so many nouns at most; "the companies Exxon and Shell" has none. */
function opensClause(words: readonly Word[], at: number, nouns = 0): boolean {
  let index = at
  while (words[index]?.tag === 'name' && index < at + 4) index += 1
  for (const end = index + nouns; index < end && words[index]?.tag === 'noun';) index += 1
  return ['verb', 'adverb', 'modal', 'be', 'have', 'do'].includes(words[index]?.tag ?? '')
}
