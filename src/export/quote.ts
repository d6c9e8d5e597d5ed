import type { Article, Quantity } from '../bundle/schema.ts'
import { wrapText, type Font } from '../lib/text-metrics.ts'
import type { Mention } from '../select/chart-figure.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { disputeSides, sideLine } from '../select/claim-sources.ts'
import { correctionLine } from '../select/correction-words.ts'
import { correctionsOfDate, correctionsOfQuantity } from '../select/corrections.ts'
import { mentionStanding, sayerOf } from '../select/denials.ts'
import { figureDetails } from '../select/figure-details.ts'
import { NO_FILTERS } from '../select/filters.ts'
import { describeFigure } from '../select/format-figure.ts'
import { asOfWords } from '../select/format-bounds.ts'
import { withHedge } from '../select/marked-text.ts'
import { publishedSentence, sourceLine } from '../select/provenance.ts'
import { sourceOf } from '../select/source-of.ts'
import { originLines, type Caption, type ExportContext } from './caption.ts'
import { COLORS, escapeXml } from './compose.ts'
import { mentionsCsv } from './csv.ts'
import type { Drawing } from './drawing.ts'
import type { Exportable } from './image.ts'
import { markedLines, type LineRun } from './marked-lines.ts'
import { unattributed } from '../select/speaker-name.ts'

/** A sentence with its figure marked, who says it, how sure and where it stands: an image and files like every chart's. */
export function exportableQuote(quantity: Quantity, article: Article, index: BundleIndex, bundleHash: string): Exportable {
  const claim = quantity.claim === null ? undefined : index.claims.get(quantity.claim)
  const words = describeFigure(quantity)
  const sentence = article.text.slice(quantity.sentence.start, quantity.sentence.end)
  const mention: Mention = { quantity, article, sentence, who: sayerOf(quantity)?.text ?? null, source: sourceOf(article, index) }
  const selection = { filters: NO_FILTERS, index, articles: [article], claims: claim === undefined ? [] : [claim], events: [] }
  return {
    id: `quote-${quantity.id}`,
    title: words,
    // Two figures may be quoted alike, and a file's name is cut at its end.
    name: `quote-${quantity.id}-${quantity.quote}`,
    selection,
    bundleHash,
    claims: selection.claims.map(({ id }) => id),
    opens: { article: article.id, mark: quantity.id },
    caption: (context) => quoteCaption(mention, index, context),
    draw: ({ width, height }) => Promise.resolve([drawQuote(mention, width, height)]),
    csv: () => mentionsCsv([{ claim: quantity.claim, mention }], selection),
    data: () => ({ quote: { quantity: quantity.id, text: quantity.quote, sentence, article: article.id } }),
  }
}

function quoteCaption({ quantity, article }: Mention, index: BundleIndex, context: ExportContext): Caption {
  const { sure, status, asOf, about } = figureDetails(quantity, index)
  const words = describeFigure({ ...quantity, status: 'actual' })
  const claim = quantity.claim === null ? undefined : index.claims.get(quantity.claim)
  const sides = claim === undefined ? null : disputeSides(claim, quantity, index)
  return {
    title: words.slice(0, 1).toUpperCase() + words.slice(1),
    scope: [[status, sure, asOfWords(asOf), ...(about === null ? [] : [about])].join(' · ')],
    notes: [
      ...(sides === null ? [] : [`Disputed. ${sides.slice(1).map(sideLine).join('; ')}.`]),
      ...[...correctionsOfQuantity(quantity.id, index.bundle), ...correctionsOfDate(article.id, index.bundle)].map(correctionLine),
      `${publishedSentence(article)}.${article.truncated ? ' The source’s text is cut off.' : ''}`,
    ],
    sources: [placeLine(quantity, article, index)],
    origin: originLines(context),
  }
}

/** The source, and where in its file the sentence can be looked up. */
function placeLine({ sentence }: Quantity, article: Article, index: BundleIndex): string {
  const document = index.documents.get(article.document)
  const file = document?.publisher == null ? '' : `, ${document.file}`
  return `${sourceLine(article, index)}${file}, characters ${article.start + sentence.start}–${article.start + sentence.end}`
}

/** Layout px: the largest that leaves the preset's height alone, else the last, and the card grows. */
const SIZES = [44, 38, 32, 28, 24, 21, 18]
const NARROW_SIZES = [30, 26, 22, 19, 16]
const NARROW = 600
const LEADING = 1.38
const PADDING = 14
const SIGNED: Font = { size: 14, weight: 600 }

/** Who answers for the figure, and who says that it is not so. */
function signature(who: string | null, quantity: Quantity): string {
  const voices = [...(who === null ? [] : [`said by ${unattributed(who)}`]), ...(quantity.deniedBy === null ? [] : [mentionStanding(quantity)])]
  return voices.length === 0 ? 'The report names no one for this figure' : `The report gives this figure as ${voices.join(', ')}`
}

function drawQuote({ quantity, article, sentence, who }: Mention, width: number, least: number): Drawing {
  const figure = withHedge(quantity)
  // The opening mark is one character.
  const shift = 1 - quantity.sentence.start
  const span = { start: figure.start + shift, end: figure.end + shift }
  const signed = wrapText(signature(who, quantity), width, SIGNED)
  const foot = 10 + signed.length * SIGNED.size * LEADING
  const layouts = (width < NARROW ? NARROW_SIZES : SIZES).map((size) => {
    const lines = markedLines(`“${sentence}”`, span, width, { plain: { size, weight: 400 }, marked: { size, weight: 600 } })
    return { size, lines, height: lines.length * size * LEADING + foot + 2 * PADDING }
  })
  const chosen = layouts.find(({ height }) => height <= least) ?? layouts.at(-1)
  if (chosen === undefined) throw new RangeError(`no size for article ${article.id}`)
  const { size, lines } = chosen
  const height = Math.ceil(Math.max(least, chosen.height))
  const top = (height - chosen.height) / 2 + PADDING
  const quoted = lines.map((runs, at) => lineMarkup(runs, top + at * size * LEADING, size))
  const below = top + lines.length * size * LEADING + 10
  const names = signed.map((line, at) => textMarkup(line, 0, below + at * SIGNED.size * LEADING + SIGNED.size, SIGNED))
  return { markup: [...quoted, ...names].join(''), width, height }
}

function lineMarkup(runs: readonly LineRun[], top: number, size: number): string {
  const base = top + size
  return runs
    .map(({ text, marked, x, width }) => {
      const words = textMarkup(text, x, base, { size, weight: marked ? 600 : 400 })
      return marked ? `<rect x="${px(x - 2)}" y="${px(top + size * 0.08)}" width="${px(width + 4)}" height="${px(size * 1.22)}" fill="${COLORS.figure}"/>${words}` : words
    })
    .join('')
}

function textMarkup(text: string, x: number, y: number, { size, weight }: Font): string {
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${COLORS.ink}">${escapeXml(text)}</text>`
}

function px(length: number): number {
  return Math.round(length * 10) / 10
}
