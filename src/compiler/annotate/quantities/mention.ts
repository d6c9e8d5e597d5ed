import type { Change, Disposition, Qualifier, Span } from '../../../bundle/schema.ts'
import type { FoundDate } from '../types.ts'
import type { Sentence, Token } from '../../segment/index.ts'

/** Why a numeral that is no quantity, date, ordinal or name is left out: the closed list of the audit. */
export const OTHER_REASONS = [
  'cut-off', 'list-number', 'page', 'phone', 'url', 'score', 'pronoun', 'idiom', 'end-mark', 'code',
] as const
export type OtherReason = (typeof OTHER_REASONS)[number]

/** How a number is written; rules that ask for "bare digits" look here. */
export type Form = 'digits' | 'words' | 'fraction' | 'multiple' | 'vague' | 'ordinal' | 'decade'

export interface Fate {
  disposition: Exclude<Disposition, 'quantity' | 'unaccounted'>
  reason: OtherReason | null
  rule: string
}

/**
 * One numeral of a sentence while the rules work on it. Token indexes are half-open.
 * The scanner fills the first block, the rules the others; a rule leaves alone what an earlier one decided.
 */
export interface Mention extends Span {
  /** The number itself with its scale, without unit and sign of money. */
  from: number
  to: number
  form: Form
  value: number
  /** What the scale words multiplied by: 1000000 in "5 million". */
  scale: number
  /** How the number reads without its scale: the "5" of "5 million". */
  mantissa: number

  fate: Fate | null

  /** The number with its unit: what the quote will say. */
  left: number
  right: number
  unit: string | null
  /** The unit word stood before the number ("$5"), so that a following noun is what is counted. */
  prefixed: boolean
  per: string | null

  low: number | null
  high: number | null
  vague: boolean
  qualifier: Qualifier
  hedge: Span | null
  change: Change | null
  rule: string
  /** The numeral that took this one in: the low end of its range, the whole of its ratio. */
  joined: Mention | null
}

/** A sentence with the numerals that stand in it. */
export interface Scene {
  text: string
  sentence: Sentence
  tokens: readonly Token[]
  mentions: Mention[]
  article: ArticleScene
}

/** What the rules may know of the whole article. */
export interface ArticleScene {
  dates: readonly FoundDate[]
  /** Where the text was cut off, or null. */
  cutAt: number | null
  /** Digits that stood as a name's number somewhere in the article ("Boeing 737"). */
  names: Set<string>
  /** Names of money with the country that the article last gave them: "8,600 won" after "North Korean won". */
  currencies: Map<string, string>
}

/** A step of the pipeline: works on one sentence's mentions in place. */
export interface Rule {
  name: string
  apply(scene: Scene): void
}

/** Marks a mention as no quantity, unless an earlier rule decided. */
export function settle(
  mention: Mention,
  rule: string,
  disposition: Fate['disposition'],
  reason: OtherReason | null = null,
): void {
  mention.fate ??= { disposition, reason, rule }
}

/** Still a quantity of its own, as far as the rules have come. */
export function isOpen(mention: Mention): boolean {
  return mention.fate === null && mention.joined === null
}

/** The open mentions, in order. */
export function open(scene: Scene): Mention[] {
  return scene.mentions.filter(isOpen)
}

/** The lower-case text of a token, or '' beyond the sentence's ends. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}

/** True when no white space stands before the token. */
export function gluedBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token !== undefined && tokens[index - 1]?.end === token.start
}

/** Digits without scale, unit or sign: what could as well be a year, a name's number or a score. */
export function isBare(mention: Mention): boolean {
  return mention.form === 'digits' && mention.unit === null && mention.scale === 1
}

/** A word with a capital in it: "Boeing", "NATO", "iPhone". */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text !== token.lower
}

const known = new WeakMap<readonly Token[], Map<RegExp, boolean>>()

/** Whether any word of the sentence matches; looked up once a sentence, so that asking for each number stays linear. */
export function hasWord(tokens: readonly Token[], words: RegExp): boolean {
  let asked = known.get(tokens)
  if (asked === undefined) known.set(tokens, asked = new Map<RegExp, boolean>())
  let found = asked.get(words)
  if (found === undefined) asked.set(words, found = tokens.some(({ lower }) => words.test(lower)))
  return found
}

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−', '‒'])
