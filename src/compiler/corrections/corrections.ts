import type { Article, Correction, Diagnostic, Quantity } from '../../bundle/schema.ts'
import type { DayBounds } from '../../lib/bounds.ts'
import { boundsProblem } from '../check/bounds.ts'
import { loadYaml, type LoadedYaml } from '../codebook/load-yaml.ts'
import { messages } from '../diagnostics.ts'
import type { IdMaker } from '../ids.ts'
import { figuresAt, plain, sentenceOf, wordsPattern } from './figure-places.ts'
import { correctionsSchema, type FigureCorrection, type ReportCorrection } from './schema.ts'

/** What the corrections did to one corpus, collected as it is compiled. */
export class Corrections {
  readonly applied: Correction[] = []
  readonly #figures: readonly FigureCorrection[]
  readonly #reports: readonly ReportCorrection[]
  readonly #at: LoadedYaml<unknown>['at']
  readonly #problems: Diagnostic[]
  readonly #used = new Set<FigureCorrection | ReportCorrection>()
  /** Whose sentence stands in a report, and the quotes of the figures in it. */
  readonly #quotesBeside = new Map<FigureCorrection, Set<string>>()
  readonly #patterns = new Map<FigureCorrection | ReportCorrection, RegExp>()
  /** The sentences whose figure each hit, and the reports, by their text; where it is the same, it may stand in several. */
  readonly #sentencesOf = new Map<FigureCorrection, Map<string, string>>()
  readonly #reportsOf = new Map<ReportCorrection, Map<string, string>>()
  /** Those that hit a report after another entry did. */
  readonly #late = new Set<ReportCorrection>()

  /** From the text of `corrections.yaml`, or none. */
  constructor(source: { file: string; text: string } | null) {
    const { value, at, diagnostics } = loadYaml(source?.file ?? '', source?.text ?? '', correctionsSchema)
    this.#figures = value?.figures ?? []
    this.#reports = value?.reports ?? []
    this.#at = at
    this.#problems = diagnostics
  }

  /** The correction that states a report's days, by its text; asked before its dates are resolved. */
  forReport(text: string, where: () => string = () => text): ReportCorrection | null {
    const [correction = null, ...late] = this.#reports.filter((candidate) => text.search(this.#patternOf(candidate)) !== -1)
    if (correction !== null) {
      this.#used.add(correction)
      this.#note(this.#reportsOf, correction, plain(text), where())
    }
    for (const other of late) this.#late.add(other)
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
      const found = figuresAt(this.#patternOf(correction), correction.quote, article.text, quantities)
      const quantity = found?.hits.find((hit) => sentenceOf(hit, article.text) === plain(correction.sentence)) ?? found?.hits[0]
      if (quantity === undefined) {
        if (found !== null) this.#sawBeside(correction, found.beside)
        continue
      }
      for (const hit of found?.hits ?? []) {
        const sentence = sentenceOf(hit, article.text)
        this.#note(this.#sentencesOf, correction, sentence, sentence)
      }
      const isFirst = !this.#used.has(correction)
      this.#used.add(correction)
      if (this.applied.some((earlier) => earlier.quantity === quantity.id)) {
        // Reports that repeat the sentence say it no second time.
        if (isFirst) this.#problems.push(this.#at(messages.figureCorrectedTwice(quantity.quote), ['figures', index, 'quote']))
        continue
      }
      const { amend, reason, by } = correction
      const problem = amend === undefined ? null : boundsProblem({ ...quantity, ...amend })
      if (problem !== null) {
        if (isFirst) this.#problems.push(this.#at(messages.amendmentBreaksFigure(quantity.quote, problem), ['figures', index, 'amend']))
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

  /** The file's own problems, and the corrections that corrected nothing. Ask when all articles are done. */
  diagnostics(): Diagnostic[] {
    const figures = this.#figures.flatMap((entry, index) => {
      if (!this.#used.has(entry)) return [this.#whyUnused(entry, index)]
      const sentences = [...(this.#sentencesOf.get(entry)?.values() ?? [])]
      const isOne = sentences.length < 2 || sentences.includes(plain(entry.sentence))
      return isOne ? [] : [this.#at(messages.correctionAmbiguous(entry.quote, sentences), ['figures', index, 'sentence'])]
    })
    const reports = this.#reports.flatMap((entry, index) => {
      const places = [...(this.#reportsOf.get(entry)?.values() ?? [])]
      if (places.length > 1) return [this.#at(messages.reportTextAmbiguous(places), ['reports', index, 'text'])]
      if (this.#used.has(entry)) return []
      const why = this.#late.has(entry) ? messages.reportCorrectedTwice(entry.text) : messages.correctionUnmatched(entry.text)
      return [this.#at(why, ['reports', index, 'text'])]
    })
    return [...this.#problems, ...figures, ...reports]
  }

  #patternOf(entry: FigureCorrection | ReportCorrection): RegExp {
    const pattern = this.#patterns.get(entry) ?? wordsPattern('sentence' in entry ? entry.sentence : entry.text)
    this.#patterns.set(entry, pattern)
    return pattern
  }

  #note<T>(notes: Map<T, Map<string, string>>, entry: T, text: string, said: string): void {
    const noted = notes.get(entry) ?? new Map<string, string>()
    if (!noted.has(text)) noted.set(text, said)
    notes.set(entry, noted)
  }

  #sawBeside(correction: FigureCorrection, inside: readonly Quantity[]): void {
    const quotes = this.#quotesBeside.get(correction) ?? new Set()
    for (const { quote } of inside) quotes.add(quote)
    this.#quotesBeside.set(correction, quotes)
  }

  #whyUnused(correction: FigureCorrection, index: number): Diagnostic {
    const quotes = this.#quotesBeside.get(correction)
    if (quotes === undefined) return this.#at(messages.correctionUnmatched(correction.sentence), ['figures', index, 'sentence'])
    return this.#at(messages.correctionQuoteUnmatched(correction.quote, [...quotes]), ['figures', index, 'quote'])
  }
}

function amendQuantity(quantity: Quantity, { 'as-of': asOf, ...fields }: NonNullable<FigureCorrection['amend']>) {
  const given = asOf === undefined ? fields : { ...fields, asOf }
  const changes = Object.entries(given).map(([field, value]) => ({
    field,
    was: say(quantity[field as keyof Quantity]),
    now: say(value),
  }))
  Object.assign(quantity, given)
  if (quantity.status !== 'denied') quantity.deniedBy = null
  return changes
}

function say(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  const { earliest, latest } = value as DayBounds
  return earliest === latest ? say(earliest) : `${say(earliest)} to ${say(latest)}`
}
