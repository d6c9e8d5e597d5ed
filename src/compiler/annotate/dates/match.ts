import type { Token } from '../../segment/index.ts'
import type { Found } from './grammar.ts'

/** A rule's pattern where it fits: tokens [first, last) of a sentence. */
export class Match {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly #groups: Found['parts']

  constructor(tokens: readonly Token[], { first, last, parts }: Found) {
    this.tokens = tokens
    this.first = first
    this.last = last
    this.#groups = parts
  }

  /** Token indices [from, to) of a named part, or null. */
  at(name: string): readonly [number, number] | null {
    return this.#groups[name] ?? null
  }

  /** The tokens of a named part; none when it is absent. */
  part(name: string): readonly Token[] {
    const range = this.at(name)
    return range === null ? [] : this.tokens.slice(range[0], range[1])
  }

  has(name: string): boolean {
    return this.at(name) !== null
  }

  /** A named part in lower case, its tokens joined by one space; '' when absent. */
  word(name: string): string {
    return this.part(name)
      .map((token) => token.lower)
      .join(' ')
  }

  /** A named part that is one number in digits; null when absent. */
  number(name: string): number | null {
    const word = this.word(name)
    return word === '' ? null : Number(word)
  }

  /** The token `by` places before the match, 1 the nearest. */
  before(by = 1): Token | undefined {
    return this.tokens[this.first - by]
  }

  /** The token `by` places after the match, 1 the nearest. */
  after(by = 1): Token | undefined {
    return this.tokens[this.last + by - 1]
  }

  /** True when the match is glued to a letter, digit or sign on either side ("U-235", "6/25"). */
  isGlued(): boolean {
    const before = this.before()
    const after = this.after()
    const first = this.tokens[this.first]
    const last = this.tokens[this.last - 1]
    return (
      (before !== undefined && before.end === first?.start && /[\p{L}\p{N}#@$/_.]$/u.test(before.text)) ||
      (after !== undefined && after.start === last?.end && /^[\p{L}\p{N}/_%°]/u.test(after.text) && !/^['’]/.test(after.text))
    )
  }
}
