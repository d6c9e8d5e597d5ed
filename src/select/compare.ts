import type { Article, Claim, Quantity } from '../bundle/schema.ts'
import type { BundleIndex } from './bundle-index.ts'
import { chartFigure, nameFigure, type Mention } from './chart-figure.ts'
import { disputeSides, sideLine } from './claim-sources.ts'
import { publishedSentence } from './provenance.ts'
import { qualifierWord, statusWord } from './format-figure.ts'

/** A sentence in pieces, the figure in it marked. */
export interface SentencePiece {
  /** Its offset in the article. */
  start: number
  text: string
  hit: boolean
}

/** One mention: the sentence, who says it in it, and the report. */
export interface ComparedMention {
  quantity: Quantity
  article: Article
  sentence: readonly SentencePiece[]
  /** Null where it names nobody. */
  who: string | null
  source: string
  published: string
}

/** A pinned claim with all that it takes to weigh it against another. */
export interface ComparedClaim {
  claim: Claim
  /** What the page calls it in a list. */
  name: string
  words: string
  /** The series that it stands in, or null. */
  series: string | null
  /** "approximate (“some”)" */
  sure: string
  status: string
  asOf: string
  /** Who said it, and "1 origin, 4 reports". */
  who: string
  sources: string
  mentions: readonly ComparedMention[]
  /** The plan that it matches, its parts and wholes: "matches the plan of 5,000 workers (planned)". */
  related: readonly { text: string; claim: string }[]
  /** Who says otherwise, a line each. */
  disputes: readonly string[]
}

/** The pinned claims, in the order in which they were pinned; what this build has not is left out. */
export function comparedClaims(pins: readonly string[], index: BundleIndex): ComparedClaim[] {
  return pins.flatMap((id) => {
    const claim = index.claims.get(id)
    return claim === undefined ? [] : [comparedClaim(claim, index)]
  })
}

function comparedClaim(claim: Claim, index: BundleIndex): ComparedClaim {
  const figure = chartFigure(claim, index)
  const [first] = figure.mentions
  const series = index.bundle.series.find(({ claims }) => claims.includes(claim.id))
  return {
    claim,
    name: nameFigure(figure),
    words: figure.words,
    series: series?.title ?? null,
    sure: [qualifierWord(claim.qualifier), ...hedges(figure.mentions)].join(' '),
    status: claim.status === 'denied' ? figure.standing : statusWord(claim.status),
    asOf: figure.when,
    who: figure.who,
    sources: figure.sources,
    mentions: figure.mentions.map((mention) => comparedMention(mention)),
    related: figure.related.map(({ relation, claim: other }) => ({ text: `${relation} ${chartFigure(other, index).words}`, claim: other.id })),
    disputes: first === undefined ? [] : (disputeSides(claim, first.quantity, index) ?? []).slice(1).map(sideLine),
  }
}

/** The words that hedge it, each once: "(“some”, “about”)". */
function hedges(mentions: readonly Mention[]): string[] {
  const words = mentions.flatMap(({ quantity: { hedge }, article }) => (hedge === null ? [] : [`“${article.text.slice(hedge.start, hedge.end)}”`]))
  return words.length === 0 ? [] : [`(${[...new Set(words)].join(', ')})`]
}

function comparedMention({ quantity, article, who, source }: Mention): ComparedMention {
  return { quantity, article, sentence: sentencePieces(quantity, article), who, source, published: publishedSentence(article) }
}

/** The sentence that says a figure, cut around the number and its hedge. */
export function sentencePieces({ sentence, start, end, hedge }: Quantity, { text }: Article): SentencePiece[] {
  const hits = [{ start, end }, ...(hedge === null ? [] : [hedge])].toSorted((a, b) => a.start - b.start)
  const pieces: SentencePiece[] = []
  let at = sentence.start
  const cut = (to: number, hit: boolean): void => {
    if (to > at) pieces.push({ start: at, text: text.slice(at, to), hit })
    at = Math.max(at, to)
  }
  for (const hit of hits) {
    cut(hit.start, false)
    cut(hit.end, true)
  }
  cut(sentence.end, false)
  return pieces
}
