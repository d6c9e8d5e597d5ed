import type { Sentence } from '../../segment/index.ts'
import { stemsOf } from '../stems.ts'

/** So many words of the headline must a later sentence tell, and more than the opening does. */
const ENOUGH = 2

/** What a headline says, for finding the sentence that tells it where the opening begins with something older. */
export class Headline {
  readonly #words: ReadonlySet<string>
  readonly #opening: number

  constructor(title: string, opening: string) {
    this.#words = new Set(stemsOf(title))
    this.#opening = this.#told(opening)
  }

  /** True when the sentence tells more of the headline than the opening. */
  tells({ text }: Sentence): boolean {
    const told = this.#told(text)
    return told >= ENOUGH && told > this.#opening
  }

  #told(text: string): number {
    return new Set(stemsOf(text).filter((stem) => this.#words.has(stem))).size
  }
}
