import type { AnnotatedArticle } from '../annotated-article.ts'
import { Candidates } from './candidates.ts'
import { Comparer } from './comparison.ts'
import { canBeOne, evidenceOf, type Evidence, type Weighed } from './same-happening.ts'
import { toldDays, type ToldDays } from './told-days.ts'
import { toldBy } from './told.ts'

/** Two reports, by their places in `reports`, and what speaks for their going together. */
export interface ComparedPair {
  a: number
  b: number
  evidence: Evidence
  /** False where both can't tell of one happening, whatever the words. */
  canBeOne: boolean
}

export interface ComparedReports {
  reports: readonly AnnotatedArticle[]
  /** Numbers of days; null without one. */
  printed: readonly (number | null)[]
  /** Places of the reports by day, those without one last. */
  order: readonly number[]
  pairs: readonly ComparedPair[]
}

/** Each report compared with those before it that may go with it; without repeated ones. */
export function comparedReports(articles: readonly AnnotatedArticle[]): ComparedReports {
  const reports = articles.filter(({ article }) => article.duplicateOf === null)
  const weighed = reports.map((report): Weighed => ({ told: toldBy(report), days: toldDays(report) }))
  const printed = weighed.map(({ days }) => days.printed)
  const comparer = new Comparer(
    weighed.map(({ told }) => told),
    printed,
  )
  const order = [...reports.keys()].sort((a, b) => (printed[a] ?? Infinity) - (printed[b] ?? Infinity) || a - b)
  const candidates = new Candidates(comparer, printed)
  const pairs: ComparedPair[] = []
  for (const report of order) {
    const own = weighed[report]
    if (own === undefined) continue
    for (const other of candidates.of(report, daysOf(own.days))) {
      const earlier = weighed[other]
      if (earlier === undefined) continue
      const evidence = evidenceOf(comparer.compare(other, report), earlier, own)
      pairs.push({ a: other, b: report, evidence, canBeOne: canBeOne(evidence, earlier, own) })
    }
    candidates.add(report, daysAhead(own.days))
  }
  return { reports, printed, order, pairs }
}

/** A happening of more days than this is a period. */
const SHORT = 2

function daysOf({ printed, earliest, latest }: ToldDays): number[] {
  if (printed === null || earliest === null || latest === null || latest - earliest > SHORT) return []
  return Array.from({ length: latest - earliest + 1 }, (_, at) => earliest + at)
}

function daysAhead({ printed, named }: ToldDays): number[] {
  return named.flatMap(([from, to]) => (printed !== null && from > printed ? [from, to] : []))
}
