import type { Article, Bundle, Diagnostic, Span } from '../../bundle/schema.ts'
import { LineIndex } from '../../lib/line-index.ts'
import { locate, messages, type Message } from '../diagnostics.ts'
import { boundsProblem } from './bounds.ts'
import { referenceProblems } from './references.ts'

/** A decoded seed file. */
export interface CheckedDocument {
  id: string
  file: string
  text: string
}

/** What must hold of every bundle; each breach is a diagnostic at its place. Empty means that the bundle keeps its word. */
export function checkBundle(bundle: Bundle, documents: readonly CheckedDocument[]): Diagnostic[] {
  const check = new Check(bundle, documents)
  check.articles()
  check.quantities()
  check.dates()
  check.links()
  check.audit()
  return check.diagnostics
}

class Check {
  readonly diagnostics: Diagnostic[] = []
  readonly #bundle: Bundle
  readonly #documents: ReadonlyMap<string, CheckedDocument & { lines: LineIndex }>
  readonly #articles: ReadonlyMap<string, Article>

  constructor(bundle: Bundle, documents: readonly CheckedDocument[]) {
    this.#bundle = bundle
    this.#documents = new Map(documents.map((document) => [document.id, { ...document, lines: new LineIndex(document.text) }]))
    this.#articles = new Map(bundle.articles.map((article) => [article.id, article]))
  }

  articles(): void {
    for (const article of this.#bundle.articles) {
      const slice = this.#documents.get(article.document)?.text.slice(article.start, article.end) ?? ''
      if (slice !== article.text) this.#report(article, 0, messages.spanMismatch('article', article.text, slice))
      for (const piece of article.published.evidence) {
        if (!('article' in piece)) continue
        const told = this.#articles.get(piece.article)
        if (told !== undefined) this.#lies(told, piece, wholeOf(told), 'what dates a report', 'text')
      }
    }
  }

  quantities(): void {
    for (const quantity of this.#bundle.quantities) {
      const article = this.#articles.get(quantity.article)
      if (article === undefined) continue
      this.#says(article, quantity, quantity.quote, 'quantity')
      for (const part of [quantity.actor, quantity.place, quantity.attribution, quantity.deniedBy]) {
        if (part !== null) this.#says(article, part, part.text, 'named span')
      }
      this.#lies(article, quantity.sentence, wholeOf(article), `the sentence of "${quantity.quote}"`, 'text')
      this.#lies(article, quantity, quantity.sentence, `"${quantity.quote}"`, 'sentence')
      if (quantity.hedge !== null) this.#lies(article, quantity.hedge, quantity.sentence, `the hedge of "${quantity.quote}"`, 'sentence')
      const { earliest, latest } = quantity.asOf
      const problem = boundsProblem(quantity) ?? (earliest !== null && latest !== null && earliest > latest ? 'its as-of ends before it starts' : null)
      if (problem !== null) this.#report(article, quantity.start, messages.brokenInvariant(`"${quantity.quote}": ${problem}`))
    }
  }

  dates(): void {
    for (const date of this.#bundle.dates) {
      const article = this.#articles.get(date.article)
      if (article === undefined) continue
      this.#says(article, date, date.quote, 'date')
      if (date.earliest !== null && date.latest !== null && date.earliest > date.latest) {
        this.#report(article, date.start, messages.brokenInvariant(`"${date.quote}" ends before it starts`))
      }
    }
  }

  links(): void {
    const { quantities, claims } = this.#bundle
    for (const problem of referenceProblems(this.#bundle)) this.#broken(problem)
    const claimOf = new Map(quantities.map(({ id, claim }) => [id, claim]))
    for (const claim of claims) {
      const problem = boundsProblem(claim)
      if (problem !== null) this.#broken(`the claim ${claim.id}: ${problem}`)
      if (claim.quantities.length === 0) this.#broken(`the claim ${claim.id} has no mention`)
      for (const id of claim.quantities) {
        if (claimOf.get(id) !== claim.id) this.#broken(`the claim ${claim.id} names the quantity ${id}, which does not name it`)
      }
    }
  }

  audit(): void {
    const { audit } = this.#bundle
    const counted = audit.quantity + audit.date + audit.ordinal + audit.designator + audit.other + audit.unaccounted
    if (counted !== audit.numerals || audit.rows.length !== audit.numerals) {
      this.#broken(`the audit has ${audit.numerals} numerals, ${counted} dispositions and ${audit.rows.length} rows`)
    }
    for (const row of audit.rows) {
      const article = this.#articles.get(row.article)
      if (article === undefined) {
        this.#broken(`a numeral of the audit belongs to the article ${row.article}, which is not there`)
        continue
      }
      this.#lies(article, row, wholeOf(article), 'a numeral of the audit', 'text')
      if (row.disposition === 'unaccounted') this.#report(article, row.start, messages.unaccountedNumeral(article.text.slice(row.start, row.end)))
    }
  }

  #lies(article: Article, span: Span, whole: Span, what: string, of: string): void {
    if (span.start >= whole.start && span.start < span.end && span.end <= whole.end) return
    this.#report(article, span.start, messages.brokenInvariant(`${what} stands outside its ${of}`))
  }

  #says(article: Article, span: Span, expected: string, what: string): void {
    const found = article.text.slice(span.start, span.end)
    if (found !== expected) this.#report(article, span.start, messages.spanMismatch(what, expected, found))
  }

  #report(article: Article, offset: number, message: Message): void {
    const document = this.#documents.get(article.document)
    const place = document?.lines.at(article.start + offset) ?? { line: 1, column: 1 }
    this.diagnostics.push(locate(message, document?.file ?? '', place))
  }

  #broken(detail: string): void {
    const file = this.#documents.values().next().value?.file ?? ''
    this.diagnostics.push(locate(messages.brokenInvariant(detail), file, { line: 1, column: 1 }))
  }
}

function wholeOf({ text }: Article): Span {
  return { start: 0, end: text.length }
}
