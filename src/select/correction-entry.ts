import type { Quantity } from '../bundle/schema.ts'
import { assertNever } from '../lib/assert-never.ts'

/** A correction as `corrections.yaml` holds it. */
export type CorrectionDraft = { reason: string; by: string } & (
  | { kind: 'reject'; sentence: string; quote: string }
  | { kind: 'amend'; sentence: string; quote: string; amend: Amendment }
  | { kind: 'date'; text: string; earliest: string; latest: string }
)

/** What a figure should say; only what differs is in it. */
export type Amendment = Partial<
  Pick<Quantity, 'low' | 'high' | 'qualifier' | 'unit' | 'counted' | 'per' | 'status'> & { 'as-of': Quantity['asOf'] }
>

/** The list of the file in which an entry stands. */
export type Section = 'figures' | 'reports'

export function sectionOf({ kind }: CorrectionDraft): Section {
  return kind === 'date' ? 'reports' : 'figures'
}

/**
 * The entry as YAML, to stand in its list; `heading` begins the list. JSON's strings, numbers and null are YAML's too, so
 * no text needs another kind of quoting.
 */
export function correctionEntry(draft: CorrectionDraft, heading: boolean): string {
  const fields = [...fieldsOf(draft), `reason: ${scalar(draft.reason)}`, `by: ${scalar(draft.by)}`]
  const item = fields.map((field, at) => `${at === 0 ? '  - ' : '    '}${field}\n`).join('')
  return heading ? `${sectionOf(draft)}:\n${item}` : item
}

function fieldsOf(draft: CorrectionDraft): string[] {
  switch (draft.kind) {
    case 'reject':
      return [`sentence: ${scalar(draft.sentence)}`, `quote: ${scalar(draft.quote)}`, 'reject: true']
    case 'amend':
      return [`sentence: ${scalar(draft.sentence)}`, `quote: ${scalar(draft.quote)}`, 'amend:', ...amendmentOf(draft.amend)]
    case 'date':
      return [`text: ${scalar(draft.text)}`, `earliest: ${scalar(draft.earliest)}`, `latest: ${scalar(draft.latest)}`]
    default:
      return assertNever(draft)
  }
}

function amendmentOf({ 'as-of': asOf, ...fields }: Amendment): string[] {
  const lines = Object.entries(fields).map(([field, value]) => `  ${field}: ${scalar(value)}`)
  if (asOf === undefined) return lines
  return [...lines, `  as-of: { earliest: ${scalar(asOf.earliest)}, latest: ${scalar(asOf.latest)} }`]
}

/** What JSON leaves as it is and YAML does not take as text: controls, line ends of other scripts, the byte order mark. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g

function scalar(value: string | number | null): string {
  return JSON.stringify(value).replaceAll(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
