import { TITLES } from '../../../segment/abbreviations.ts'
import type { Token } from '../../../segment/index.ts'
import { MONTHS, NUMBER_WORDS } from '../lexicon/closed.ts'
import { isDemonym } from '../lexicon/demonyms.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import { VERBS, type VerbReading } from '../lexicon/verbs.ts'
import { guessed, spelled, verbOfCompound, type Tag } from './spelling.ts'

export type { Tag }

/** A token, or several that stand without a space: "Jean-Luc", "short-range", "A330-200", "737s". */
export interface Word {
  start: number
  end: number
  text: string
  lower: string
  tag: Tag
  /** The readings as a verb that the lexicon or the ending allows; settled by position. */
  verb: VerbReading | null
  readings: readonly VerbReading[]
  capital: boolean
}

/** Glued between two numbers: a range. */
const DASHES = new Set(['–', '—', '-'])

const QUOTES = new Set(['"', '“', '”', '‘', '’', '``', "''", '«', '»', "'", '`'])

/** The words of a sentence with the tags that their spelling alone gives them. */
export function wordsOf(tokens: readonly Token[], text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (first === undefined) break
    // "the Sept. 19 accord"
    if (first.text === '.' && isAbbreviatedMonth(tokens, at)) continue
    if (DASHES.has(first.text) && isRangeDash(tokens, at)) {
      words.push({ ...bare(first), tag: 'hyphen' })
      continue
    }
    if (first.text === '-' && isPause(tokens, at)) {
      words.push({ ...bare(first), tag: 'stop' })
      continue
    }
    const last = isTitle(tokens, at) ? at + 1 : lastJoined(tokens, at)
    const end = tokens[last]?.end ?? first.end
    if (
      last === at &&
      first.kind === 'word' &&
      first.text.length <= 3 &&
      tokens[at - 1]?.kind === 'number' &&
      glued(tokens, at - 1)
    ) {
      words.push({ ...bare(first), tag: 'number' })
      continue
    }
    words.push(last === at ? single(first) : word(first.start, end, text.slice(first.start, end)))
    at = last
  }
  for (const [at, word] of words.entries()) {
    // "6,000 won" is money, "5 won" may be a victory.
    if (word.lower === 'won' && words[at - 1]?.tag === 'number' && /\d{3}|illion$|thousand$/.test(words[at - 1]?.lower ?? '')) word.tag = 'noun'
    // "10,000-plus troops"
    if (word.lower === 'plus' && words[at - 1]?.tag === 'hyphen' && words[at - 2]?.tag === 'number') word.tag = 'adjective'
  }
  apostrophes(words)
  adverbials(words)
  return titleCase(words) ? words.map(lowered) : words
}

/** The stop of "Sept. 19" ends nothing. */
function isAbbreviatedMonth(tokens: readonly Token[], at: number): boolean {
  const month = tokens[at - 1]
  return month !== undefined && month.text.length < 5 && MONTHS.has(month.lower) && month.end === tokens[at]?.start && tokens[at + 1]?.kind === 'number'
}

/** "Col. Ruiz", "Gen. Ruiz": the stop belongs to the title. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const [title, stop, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return title?.kind === 'word' && TITLES.has(title.lower) && title.text !== title.lower && stop?.text === '.' && stop.start === title.end && /^\p{Lu}/u.test(name?.text ?? '')
}

/** Index of the token that ends the word which begins at `at`. */
function lastJoined(tokens: readonly Token[], at: number): number {
  let last = at
  while (joins(tokens, last)) last += 2
  const first = tokens[at]
  if (first === undefined || !(first.kind === 'number' || /^\p{Lu}/u.test(first.text))) return last
  if (first.kind === 'number') return /^['’]?s$/.test(tokens[at + 1]?.text ?? '') && glued(tokens, at) ? at + 1 : at
  let designator = last
  while (glued(tokens, designator) && /^(?:\p{L}+|\d+|-)$/u.test(tokens[designator + 1]?.text ?? '')) designator += 1
  return tokens[designator]?.text === '-' ? last : designator
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1] !== undefined && tokens[at + 1]?.start === tokens[at]?.end
}

function joins(tokens: readonly Token[], at: number): boolean {
  const [left, hyphen, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (left === undefined || hyphen === undefined || right === undefined) return false
  if ((hyphen.text !== '-' && hyphen.text !== '&') || hyphen.start !== left.end || right.start !== hyphen.end)
    return false
  return left.kind === 'word' && right.kind === 'word' && !NUMBER_WORDS.has(left.lower)
}

function isRangeDash(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return before !== undefined && after !== undefined && /\d|%/.test(before.text) && /^[\d$€£]/.test(after.text)
}

/** A spaced or doubled hyphen. */
function isPause(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return before?.text === '-' || after?.text === '-' || !(glued(tokens, at - 1) || glued(tokens, at))
}

function single(token: Token): Word {
  if (token.kind === 'number') return { ...bare(token), tag: 'number' }
  if (token.kind === 'symbol') return { ...bare(token), tag: token.text === '&' ? 'conjunction' : 'symbol' }
  if (token.kind === 'word') return word(token.start, token.end, token.text)
  return { ...bare(token), tag: punctuation(token.text) }
}

function bare(token: { start: number; end: number; text: string }): Omit<Word, 'tag'> {
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.text.toLowerCase(),
    verb: null,
    readings: [],
    capital: false,
  }
}

function punctuation(text: string): Tag {
  if (text === ',' || text === '(' || text === ')') return 'comma'
  if (QUOTES.has(text)) return 'quote'
  return text === '-' || text === '/' ? 'hyphen' : 'stop'
}

/** "Twenty-one", as it opens a sentence, is no name. */
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/

function word(start: number, end: number, text: string): Word {
  const lower = text.toLowerCase()
  if (TENS.test(lower)) return { ...bare({ start, end, text }), tag: 'number' }
  const readings = VERBS.get(lower) ?? readingsOfCompound(lower) ?? guessed(lower)
  const capital = lower !== text && /^\p{Ll}?\p{Lu}/u.test(text)
  return { start, end, text, lower, tag: spelled(lower, text, capital, readings), verb: null, readings, capital }
}

/** "test-fires": the readings of "fires" that show in its spelling, for a lone base form may be any noun. */
function readingsOfCompound(lower: string): readonly VerbReading[] | null {
  const verb = verbOfCompound(lower)
  if (verb === null) return null
  const readings = VERBS.get(verb) ?? guessed(verb)
  return readings.some(({ form }) => form === 'base') ? null : readings
}

/** The apostrophe alone of "Airbus' new jets", where no quotation is open. */
function apostrophes(words: readonly Word[]): void {
  let open = 0
  words.forEach((word, at) => {
    if (word.text !== "'" && word.text !== '’' && word.text !== '‘') return
    const [before, next] = [words[at - 1], words[at + 1]]
    const left = before !== undefined && before.end === word.start
    const right = next !== undefined && next.start === word.end
    if (right && !left) open += 1
    else if (left && !right && open > 0) open -= 1
    else if (left && !right && before.lower.endsWith('s')) word.tag = 'possessive'
  })
}

const ADVERBIALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(['present', 'least', 'most', 'last', 'once', 'all'])],
  ['in', new Set(['fact', 'total', 'all', 'addition', 'general', 'particular'])],
  ['of', new Set(['course'])],
])

/** "at present", "in total", "more than 300": words that make one adverb together. */
function adverbials(words: readonly Word[]): void {
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    if (before !== undefined && word !== undefined && hedges(words, at)) {
      before.tag = 'adverb'
      if (word.tag !== 'number' && word.tag !== 'symbol') word.tag = 'adverb'
    }
    // "500 or so shells", "40 or more"
    if (before?.lower === 'or' && words[at - 2]?.tag === 'number' && /^(?:so|more|fewer|less)$/.test(word?.lower ?? '') && word !== undefined) {
      before.tag = 'adverb'
      word.tag = 'adverb'
    }
    if (before === undefined || word === undefined || ADVERBIALS.get(before.lower)?.has(word.lower) !== true) continue
    if (words[at + 1]?.tag === 'noun' || words[at + 1]?.lower === 'of') continue
    before.tag = 'adverb'
    word.tag = 'adverb'
  }
}

const HEDGE_PREPOSITIONS = new Set(['over', 'under', 'around', 'about', 'above', 'below', 'near'])

/** "more than 300", "more than a third", "up to 300", "over 300", before a number; `at` is the second word. */
function hedges(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const numeral = (word: Word | undefined): boolean => word?.tag === 'number' || word?.tag === 'symbol'
  if (before === undefined || word === undefined) return false
  if (HEDGE_PREPOSITIONS.has(before.lower)) return numeral(word)
  if (word.lower !== 'than' && word.lower !== 'to') return false
  const counts = numeral(next) || (/^an?$/.test(next?.lower ?? '') && numeral(words[at + 2]))
  if (!counts && !/^(?:doubl|tripl|quadrupl|halv)(?:ed|ing|es)$/.test(next?.lower ?? '')) return false
  return (
    (word.lower === 'than' && /^(?:more|less|fewer|greater|better|higher|lower)$/.test(before.lower)) ||
    (before.lower === 'up' && word.lower === 'to') ||
    (before.lower === 'close' && word.lower === 'to')
  )
}

/** A headline in Title Case says nothing with its capitals. */
function titleCase(words: readonly Word[]): boolean {
  const open = words.filter(
    (word) => word.tag === 'name' || word.tag === 'noun' || word.tag === 'verb' || word.tag === 'adverb',
  )
  if (open.length < 4) return false
  return open.filter((word) => word.capital).length >= open.length * 0.9
}

/** The word as it would stand in a sentence, as far as its form tells; acronyms, numbers and nationalities keep their capitals. */
function lowered(from: Word): Word {
  if (from.tag !== 'name' || !/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(from.text) || COMPASS_CAPITALS.has(from.text) || isDemonym(singular(from.text))) return from
  const plain = { ...from, text: from.lower }
  const tag = spelled(from.lower, from.lower, false, from.readings)
  if (tag !== 'noun') return { ...plain, tag }
  return isPlural(from.lower) || /(?:ment|tion|sion|ness|ship)$/.test(from.lower) ? { ...plain, tag } : plain
}

const COMPASS_CAPITALS = new Set(['North', 'South', 'East', 'West'])
