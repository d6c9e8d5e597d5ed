import type { NamedSpan } from '../../../bundle/schema.ts'
import { denying } from './attribution/denying.ts'
import { asStated } from './attribution/as-stated.ts'
import { spokenBy } from './attribution/pipeline.ts'
import { voiceOf } from './attribution/voice.ts'
import { deniedAfterBy, isDeniedAfter } from './denied-after.ts'
import type { Numbered } from './numbered.ts'
import { isOfUntrueReport, untrueBy } from './untrue-report.ts'

/**
 * Who says of a denied figure that it is not so: the subject of the verb that denies it, whoever else is named as having said it. `attribution` is who
 * the sentence is by: he denies what his own words deny ("no 300 were sent, the ministry said"). Null where the text names nobody.
 */
export function denierOf(mention: Numbered, attribution: NamedSpan | null): NamedSpan | null {
  const denier = isDeniedAfter(mention) ? deniedAfterBy(mention) : isOfUntrueReport(mention) ? untrueBy(mention) : (denying(mention) ?? (asStated(mention) === null ? attribution : spokenBy(mention)))
  return denier === null || denier === attribution ? denier : { ...denier, entity: voiceOf(mention.entities, denier) }
}
