import { chartFigure, correctionsOf, type Mention } from '../select/chart-figure.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { correctionLine } from '../select/correction-words.ts'
import { describeSelection } from '../select/describe-filters.ts'
import { dayKnown, denierNames, originNames } from '../select/provenance.ts'
import type { ExportContext } from './caption.ts'
import { queryOf, type Exportable } from './image.ts'

/**
 * What a chart shows as JSON; the fields:
 * - `format`, `version`: "tallywire-figures", 1
 * - `chart` { id, title }
 * - `view` { query, words, link }: the query string that reopens it, the same in a sentence, and the whole address or null
 * - `bundle`, `exported`: the bundle's SHA-256 in hex; the day of export
 * - `claims`: each figure once, as in the bundle, with `words`, `saidBy` and `deniedBy` for people, and its `mentions`: `quote`, `sentence`, who says
 *   it and who denies it, the `article` with its date and how that is known (stated, by-hand, inferred, unknown), and `at`, offsets in UTF-16 code units in the seed file that `document` names
 * - what the kind of chart adds: reports by topic, events
 * The same chart, view and day give the same text.
 */
export function chartJson(chart: Pick<Exportable, 'id' | 'title' | 'selection' | 'claims' | 'data' | 'opens'>, { link, bundleHash, exportDay }: ExportContext): string {
  const { id, title, selection, claims, data } = chart
  const { index } = selection
  return jsonText({
    format: 'tallywire-figures',
    version: 1,
    chart: { id, title },
    view: { query: queryOf(chart), words: describeSelection(selection), link: link === '' ? null : link },
    bundle: bundleHash,
    exported: exportDay,
    claims: claimsJson(claims, index),
    ...data?.(),
  })
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function claimsJson(ids: readonly string[], index: BundleIndex): unknown[] {
  return ids.flatMap((id) => {
    const claim = index.claims.get(id)
    if (claim === undefined) return []
    const { words, mentions } = chartFigure(claim, index)
    const { quantities: _, articles: __, origins: ___, deniers: ____, ...fields } = claim
    return [{ ...fields, words, saidBy: originNames(claim, index), deniedBy: denierNames(claim, index), mentions: mentions.map((mention) => mentionJson(mention, index)) }]
  })
}

function mentionJson(mention: Mention, index: BundleIndex): unknown {
  const { quantity, article, sentence, who } = mention
  const document = index.documents.get(article.document)
  const { earliest, latest } = article.published
  const { hedge } = quantity
  return {
    id: quantity.id,
    quote: quantity.quote,
    hedge: hedge === null ? null : article.text.slice(hedge.start, hedge.end),
    sentence,
    attribution: who,
    deniedBy: quantity.deniedBy?.text ?? null,
    asOf: quantity.asOf,
    article: { id: article.id, headline: article.headline, published: { known: dayKnown(article.published), earliest, latest } },
    document: document === undefined ? null : { file: document.file, sha256: document.sha256, publisher: document.publisher },
    at: { start: article.start + quantity.start, end: article.start + quantity.end, sentenceStart: article.start + quantity.sentence.start, sentenceEnd: article.start + quantity.sentence.end },
    corrections: correctionsOf(mention, index).map(correctionLine),
  }
}
