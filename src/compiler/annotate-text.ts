import type { DateMention, Quantity } from '../bundle/schema.ts'
import { isDay } from '../lib/days.ts'
import { UNBOUNDED, type DayBounds } from '../lib/bounds.ts'
import { annotate, makeAnnotators, type Annotators } from './annotate/pipeline.ts'
import type { Codebook } from './codebook/codebook.ts'
import { EMPTY_CODEBOOK } from './codebook/load.ts'
import { IdMaker } from './ids.ts'
import { splitSentences } from './segment/index.ts'

export interface TextToAnnotate {
  id: string
  text: string
  /** The day on which it was published, `YYYY-MM-DD`; without it "Tuesday" has no day. */
  published?: string | undefined
}

export interface AnnotatedTextResult {
  id: string
  /** As in the bundle; `article` is the given id and `claim` is null: one text alone has no claims. */
  quantities: Quantity[]
  dates: DateMention[]
}

/** A function that annotates single texts, for use in any pipeline. Throws a RangeError when `published` is no day. */
export function textAnnotator(codebook: Codebook | null): (input: TextToAnnotate) => AnnotatedTextResult {
  const annotators: Annotators = makeAnnotators(codebook ?? EMPTY_CODEBOOK)
  return ({ id, text, published }) => {
    const ids = new IdMaker()
    const { quantities, dates } = annotate(
      { text, sentences: splitSentences(text), published: referenceOf(published), truncated: false },
      annotators,
    )
    return {
      id,
      quantities: quantities.map((found) => ({ id: ids.make('q', id, found.start, found.end), article: id, ...found, claim: null })),
      dates: dates.map((found) => ({ id: ids.make('t', id, found.start, found.end), article: id, ...found })),
    }
  }
}

function referenceOf(published: string | undefined): DayBounds {
  if (published === undefined) return UNBOUNDED
  const day = published.slice(0, 10)
  if (!isDay(day) || !/^(?:T|$)/.test(published.slice(10))) throw new RangeError(`not a day: ${published}`)
  return { earliest: day, latest: day }
}
