import type { Article, Correction, Diagnostic, Quantity } from '../../bundle/schema.ts'
import type { DayBounds } from '../../lib/bounds.ts'
import { boundsProblem } from '../check/bounds.ts'
import { loadYaml, type LoadedYaml } from '../codebook/load-yaml.ts'
import { messages } from '../diagnostics.ts'
import type { IdMaker } from '../ids.ts'
import { correctionsSchema, type FigureCorrection, type ReportCorrection } from './schema.ts'

/** What the corrections did to one corpus, collected as it is compiled. */
export class Corrections {
  readonly applied: Correction[] = []
  readonly #figures: readonly FigureCorrection[]
  readonly #reports: readonly ReportCorrection[]
  readonly #at: LoadedYaml<unknown>['at']
  readonly #problems: Diagnostic[]
  readonly #used = new Set<FigureCorrection | ReportCorrection>()

  /** From the text of `corrections.yaml`, or none. */
  constructor(source: { file: string; text: string } | null) {
    const { value, at, diagnostics } = loadYaml(source?.file ?? '', source?.text ?? '', correctionsSchema)
    this.#figures = value?.figures ?? []
    this.#reports = value?.reports ?? []
    this.#at = at
    this.#problems = diagnostics
  }

  /** The correction that states a report's days, by its text; asked before its dates are resolved. */
  forReport(text: string): ReportCorrection | null {
    const correction = this.#reports.find((candidate) => text.includes(candidate.text)) ?? null
    if (correction !== null) this.#used.add(correction)
    return correction
  }

  /** Gives a report the stated days. */
  date(article: Article, correction: ReportCorrection, ids: IdMaker): void {
    const id = ids.make('k', article.id)
    const was = article.published
    article.published = {
      kind: 'stated',
      earliest: correction.earliest,
      latest: correction.latest,
      evidence: [{ correction: id }],
    }
    this.applied.push({
      id,
      kind: 'date',
      article: article.id,
      quantity: null,
      changes: [{ field: 'published', was: say(was), now: say(correction) }],
      reason: correction.reason,
      by: correction.by,
    })
  }

  /** Rejects and amends an article's quantities in place, except where that would break the figure, which is an error; the rejected ones are returned, to be kept out of all claims. */
  apply(article: Article, quantities: readonly Quantity[], ids: IdMaker): Set<Quantity> {
    const rejected = new Set<Quantity>()
    for (const [index, correction] of this.#figures.entries()) {
      const quantity = findQuantity(correction, article, quantities)
      if (quantity === null) continue
      this.#used.add(correction)
      const { amend, reason, by } = correction
      const problem = amend === undefined ? null : boundsProblem({ ...quantity, ...amend })
      if (problem !== null) {
        this.#problems.push(this.#at(messages.amendmentBreaksFigure(quantity.quote, problem), ['figures', index, 'amend']))
        continue
      }
      if (amend === undefined) rejected.add(quantity)
      this.applied.push({
        id: ids.make('k', quantity.id),
        kind: amend === undefined ? 'reject' : 'amend',
        article: article.id,
        quantity: quantity.id,
        changes: amend === undefined ? [] : amendQuantity(quantity, amend),
        reason,
        by,
      })
    }
    return rejected
  }

  /** The file's own problems, and the corrections whose text is gone. Ask when all articles are done. */
  diagnostics(): Diagnostic[] {
    const unmatched = (items: readonly (FigureCorrection | ReportCorrection)[], section: 'figures' | 'reports') =>
      items.flatMap((item, index) => {
        if (this.#used.has(item)) return []
        const key = section === 'figures' ? 'sentence' : 'text'
        return [this.#at(messages.correctionUnmatched('sentence' in item ? item.sentence : item.text), [section, index, key])]
      })
    return [...this.#problems, ...unmatched(this.#figures, 'figures'), ...unmatched(this.#reports, 'reports')]
  }
}

function findQuantity(
  { sentence, quote }: FigureCorrection,
  { text }: Article,
  quantities: readonly Quantity[],
): Quantity | null {
  const from = text.indexOf(sentence)
  if (from === -1) return null
  const inside = quantities.filter(({ start, end }) => start >= from && end <= from + sentence.length)
  return inside.find((quantity) => quantity.quote === quote) ?? null
}

function amendQuantity(quantity: Quantity, { 'as-of': asOf, ...fields }: NonNullable<FigureCorrection['amend']>) {
  const given = asOf === undefined ? fields : { ...fields, asOf }
  const changes = Object.entries(given).map(([field, value]) => ({
    field,
    was: say(quantity[field as keyof Quantity]),
    now: say(value),
  }))
  Object.assign(quantity, given)
  return changes
}

function say(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  const { earliest, latest } = value as DayBounds
  return earliest === latest ? say(earliest) : `${say(earliest)} to ${say(latest)}`
}
