import type { AnnotatedText, EntityMention, FoundDate, FoundNumber, QuantityContext } from '../types.ts'
import { actorOf } from './actor.ts'
import { asOf, type AsOf } from './when/as-of.ts'
import { attributionOf } from './attribution/pipeline.ts'
import { denierOf } from './denier.ts'
import { countedOf } from './counted/pipeline.ts'
import { numbered } from './numbered.ts'
import { placeOf } from './place.ts'
import { statusOf } from './status.ts'

/**
 * What the sentence says about a number in it. `entities` and `dates` are those of the whole text, in order of their
 * starts. Looks at the number's sentence and, for who said it, at its neighbours. Each rule is independent, but that
 * a plan is dated by what is to come, so that as-of needs the status, that what is counted does nothing itself, and that where
 * somebody says it is not where it is.
 */
export function describeNumber(
  number: FoundNumber,
  input: AnnotatedText,
  entities: readonly EntityMention[],
  dates: readonly FoundDate[],
): QuantityContext & { datedBy: AsOf['from'] } {
  const mention = numbered(number, input, entities, dates)
  const status = statusOf(mention)
  const counted = countedOf(mention)
  const attribution = attributionOf(mention)
  const { days, from } = asOf(mention, status, counted)
  return {
    counted,
    status,
    actor: actorOf(mention, counted),
    place: placeOf(mention, attribution),
    attribution,
    deniedBy: status === 'denied' ? denierOf(mention, attribution) : null,
    asOf: days,
    datedBy: from,
  }
}
