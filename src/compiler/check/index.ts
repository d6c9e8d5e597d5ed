import type { Article, Bundle, Diagnostic, Span } from '../../bundle/schema.ts'
import { LineIndex } from '../../lib/line-index.ts'
import { locate, messages, type Message } from '../diagnostics.ts'
import { boundsProblem } from './bounds.ts'

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
    }
  }

  quantities(): void {
    for (const quantity of this.#bundle.quantities) {
      const article = this.#holder(quantity.article, `quantity ${quantity.id}`)
      if (article === null) continue
      this.#says(article, quantity, quantity.quote, 'quantity')
      for (const part of [quantity.actor, quantity.place, quantity.attribution]) {
        if (part !== null) this.#says(article, part, part.text, 'named span')
      }
      if (quantity.start < quantity.sentence.start || quantity.end > quantity.sentence.end) {
        this.#report(article, quantity.start, messages.brokenInvariant(`"${quantity.quote}" stands outside its sentence`))
      }
      const { earliest, latest } = quantity.asOf
      const problem = boundsProblem(quantity) ?? (earliest !== null && latest !== null && earliest > latest ? 'its as-of ends before it starts' : null)
      if (problem !== null) this.#report(article, quantity.start, messages.brokenInvariant(`"${quantity.quote}": ${problem}`))
    }
  }

  dates(): void {
    for (const date of this.#bundle.dates) {
      const article = this.#holder(date.article, `date ${date.id}`)
      if (article === null) continue
      this.#says(article, date, date.quote, 'date')
      if (date.earliest !== null && date.latest !== null && date.earliest > date.latest) {
        this.#report(article, date.start, messages.brokenInvariant(`"${date.quote}" ends before it starts`))
      }
    }
  }

  links(): void {
    const { articles, quantities, dates, claims, series, events } = this.#bundle
    for (const items of [articles, quantities, dates, claims, series, events]) {
      const ids = new Set<string>()
      for (const { id } of items) {
        if (ids.has(id)) this.#broken(`the id ${id} stands twice`)
        ids.add(id)
      }
    }
    const claimIds = new Set(claims.map(({ id }) => id))
    const claimOf = new Map(quantities.map(({ id, claim }) => [id, claim]))
    for (const claim of claims) {
      const problem = boundsProblem(claim)
      if (problem !== null) this.#broken(`the claim ${claim.id}: ${problem}`)
      if (claim.quantities.length === 0) this.#broken(`the claim ${claim.id} has no mention`)
      for (const id of claim.quantities) {
        if (claimOf.get(id) !== claim.id) this.#broken(`the claim ${claim.id} names the quantity ${id}, which does not name it`)
      }
      const linked = [...claim.parts, ...claim.disputes, ...(claim.fulfils === null ? [] : [claim.fulfils])]
      for (const id of linked) if (!claimIds.has(id)) this.#broken(`the claim ${claim.id} links to ${id}, which is not there`)
    }
    for (const { id, articles: tellers } of [...claims, ...events]) {
      for (const article of tellers) this.#holder(article, id)
    }
    for (const { id, duplicateOf } of articles) if (duplicateOf !== null) this.#holder(duplicateOf, `what ${id} repeats`)
    for (const holder of [...series, ...events]) {
      for (const id of holder.claims) if (!claimIds.has(id)) this.#broken(`${holder.id} names the claim ${id}, which is not there`)
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
      if (article === undefined || row.disposition !== 'unaccounted') continue
      this.#report(article, row.start, messages.unaccountedNumeral(article.text.slice(row.start, row.end)))
    }
  }

  #holder(id: string, what: string): Article | null {
    const article = this.#articles.get(id)
    if (article === undefined) this.#broken(`${what} belongs to the article ${id}, which is not there`)
    return article ?? null
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
