import type { NamedSpan } from '../../../../bundle/schema.ts'
import { denialAt, deniedAround } from '../denial.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Numbered } from '../numbered.ts'
import { speaker } from './speaker.ts'

/** "the ministry denied sending 300 workers": that none were sent is what it says; "did not rule out": that it may be so. */
export function denying(mention: Numbered): NamedSpan | null {
  const { parse, first } = mention
  const verb = denialAt(parse, first)
  if (verb === null || !['denied', 'possible'].includes(deniedAround(parse, first) ?? '')) return null
  const subject = subjectOf(parse, verb)
  return subject === null ? null : speaker(mention, subject, verb)
}
