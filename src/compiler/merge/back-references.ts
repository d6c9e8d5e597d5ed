import type { AnnotatedArticle } from './annotated-article.ts'

const DEFINITE = /\b(?:the|these|those|its|their|his|her|our|both|all)\s+$/i
/** As far back as the longest of these words reaches. */
const REACH = 8
/** Number words to twelve: beyond, and in digits, a definite figure tells a number ("the 29 soldiers"). */
const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i

/** The ids of quantities that only point at what is known, and tell no figure: "the two countries", "their three leaders". */
export function backReferences(articles: readonly AnnotatedArticle[]): Set<string> {
  return new Set(
    articles.flatMap(({ article: { text }, quantities }) =>
      quantities
        .filter(({ start, quote, unit }) => unit === 'count' && SMALL.test(quote) && DEFINITE.test(text.slice(Math.max(0, start - REACH), start)))
        .map(({ id }) => id),
    ),
  )
}
