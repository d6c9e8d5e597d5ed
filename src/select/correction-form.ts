import type { Article, Qualifier, Quantity, Status } from '../bundle/schema.ts'
import { isDay } from '../lib/days.ts'
import type { BundleIndex } from './bundle-index.ts'
import { figureAnchor, reportAnchor, type Anchor } from './correction-anchor.ts'
import type { Amendment, CorrectionDraft } from './correction-entry.ts'

/** What the form holds, as typed; an empty day or noun is none. */
export interface CorrectionForm {
  kind: CorrectionDraft['kind']
  qualifier: Qualifier
  /** The value; of a range, its lower end. */
  value: string
  /** A range's upper end. */
  upper: string
  unit: string
  counted: string
  per: string
  status: Status
  asOfEarliest: string
  asOfLatest: string
  publishedEarliest: string
  publishedLatest: string
  reason: string
  by: string
}

export function emptyForm(quantity: Quantity | null, { published }: Article): CorrectionForm {
  return {
    kind: quantity === null ? 'date' : 'reject',
    qualifier: quantity?.qualifier ?? 'exact',
    value: String(quantity?.low ?? quantity?.high ?? ''),
    upper: String(quantity?.high ?? quantity?.low ?? ''),
    unit: quantity?.unit ?? '',
    counted: quantity?.counted ?? '',
    per: quantity?.per ?? '',
    status: quantity?.status ?? 'actual',
    asOfEarliest: quantity?.asOf.earliest ?? '',
    asOfLatest: quantity?.asOf.latest ?? '',
    publishedEarliest: published.earliest ?? '',
    publishedLatest: published.latest ?? '',
    reason: '',
    by: '',
  }
}

/** The entry that a form asks for, or what keeps it from being one, each as a sentence. */
export type Drafted =
  | { kind: 'ok'; draft: CorrectionDraft; anchor: Anchor }
  | { kind: 'incomplete'; missing: readonly string[] }

export function draftOf(form: CorrectionForm, quantity: Quantity | null, article: Article, index: BundleIndex): Drafted {
  const missing: string[] = []
  const [reason, by] = [form.reason.trim(), form.by.trim()]
  if (reason === '') missing.push('Give a reason.')
  if (by === '') missing.push('Give your name.')
  const ok = (draft: CorrectionDraft, anchor: Anchor): Drafted => (missing.length > 0 ? { kind: 'incomplete', missing } : { kind: 'ok', draft, anchor })

  if (form.kind === 'date' || quantity === null) {
    const [earliest, latest] = [form.publishedEarliest, form.publishedLatest || form.publishedEarliest]
    if (earliest === '') missing.push('Give the day of the report.')
    missing.push(...dayProblems(earliest, latest))
    const anchor = reportAnchor(article, index)
    return ok({ kind: 'date', text: anchor.words, earliest, latest, reason, by }, anchor)
  }

  const anchor = figureAnchor(quantity, index)
  if (anchor === null) return { kind: 'incomplete', missing: ['Nothing in the report tells this figure from another one: no entry can name it.'] }
  const place = { sentence: anchor.words, quote: quantity.quote, reason, by }
  if (form.kind === 'reject') return ok({ kind: 'reject', ...place }, anchor)
  const { amend, problems } = amendmentOf(form, quantity)
  missing.push(...problems)
  return ok({ kind: 'amend', amend, ...place }, anchor)
}

function amendmentOf(form: CorrectionForm, quantity: Quantity): { amend: Amendment; problems: string[] } {
  const problems: string[] = []
  const isRange = form.qualifier === 'range'
  const [value, upper] = [numberOf(form.value), isRange ? numberOf(form.upper) : null]
  if (value === null || (isRange && upper === null)) problems.push('Give the value in digits, such as 5000 or 2.5.')
  else if (upper !== null && value >= upper) problems.push('A range goes from the lower to the higher value.')
  if (form.unit.trim() === '') problems.push('Give a unit; “count” where things are counted.')
  problems.push(...dayProblems(form.asOfEarliest, form.asOfLatest))

  const { qualifier, status } = form
  const wanted = {
    low: qualifier === 'at-most' ? null : value,
    high: isRange ? upper : qualifier === 'at-least' ? null : value,
    qualifier,
    unit: form.unit.trim(),
    counted: form.counted.trim() || null,
    per: form.per.trim() || null,
    status,
  } satisfies Amendment
  const amend: Amendment = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => quantity[field as keyof typeof wanted] !== value),
  )
  const asOf = { earliest: form.asOfEarliest || null, latest: form.asOfLatest || null }
  if (asOf.earliest !== quantity.asOf.earliest || asOf.latest !== quantity.asOf.latest) amend['as-of'] = asOf
  if (problems.length === 0 && Object.keys(amend).length === 0) problems.push('Change something of the figure.')
  return { amend, problems }
}

/** Digits with or without grouping commas; null for anything else. */
function numberOf(text: string): number | null {
  const digits = text.trim().replaceAll(/,(?=\d{3}(?!\d))/g, '')
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null
}

function dayProblems(earliest: string, latest: string): string[] {
  if ([earliest, latest].some((day) => day !== '' && !isDay(day))) return ['Give days as 2025-06-14.']
  return earliest !== '' && latest !== '' && earliest > latest ? ['The first day lies after the last one.'] : []
}
