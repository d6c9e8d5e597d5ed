import type { Bounds, Quantity } from '../../../bundle/schema.ts'
import { sameDays } from '../../../lib/bounds.ts'
import { governorOf } from '../../annotate/context/grammar/governor.ts'
import { chunkAt, parse, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import { tenseOf } from '../../annotate/context/grammar/tense.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { newsOf } from './news.ts'

/**
 * What a report without a day tells in the past tense of its happening is of the day on which that happened: "Norrland fired 550 drones", and not
 * "has lost 550 so far". Only figures that no date of their own places are asked. Mutates them.
 */
export function placeFigures({ article, sentences, quantities }: AnnotatedArticle, day: Bounds): void {
  const { lead, next } = newsOf(article, sentences)
  for (const sentence of lead === undefined ? [] : [lead, ...next]) {
    const own = quantities.filter(({ start, end, status, asOf, change }) => start >= sentence.start && end <= sentence.end && status === 'actual' && change?.role !== 'from' && sameDays(asOf, article.published))
    if (own.length === 0) continue
    const whole = parse(sentence, article.text)
    for (const quantity of own) if (isDone(whole, quantity)) quantity.asOf = { earliest: day.earliest, latest: day.latest }
  }
}

/** The verb that the figure depends on is a deed in the past. */
function isDone(whole: Parse, { start, end }: Quantity): boolean {
  const at = governorOf(whole, chunkAt(whole, start), chunkAt(whole, end - 1))?.verb ?? -1
  const verb = verbAt(whole, at)
  return verb !== null && !SAYING.has(verb.lemma) && !/^(?:be|have)$/.test(verb.lemma) && tenseOf(whole, at) === 'past'
}
