import type { Article } from '../../../bundle/schema.ts'
import { pushTo } from '../../../lib/group.ts'
import { compareText } from '../../../lib/compare-text.ts'
import { dayNumber, type Day } from '../../../lib/days.ts'
import type { Neighbours } from '../../annotate/types.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { eventDays } from '../days/event-day.ts'
import { headlineSpan, type Story } from './stories.ts'

/** So many reports of a file must tell stories that dated reports tell, */
const TIES_AT_LEAST = 3
/** all within so many days: a file that was kept for years tells no year. */
const DAYS_AT_MOST = 92

/**
 * When what a file without dates tells happened, by document: "on 10 September" is of that year. It takes several reports that tell stories which
 * dated reports tell too; only files that name some day without its year are asked for.
 */
export function neighboursOf(articles: readonly AnnotatedArticle[], stories: readonly Story[]): ReadonlyMap<string, Neighbours> {
  const asking = new Set(articles.flatMap(({ article, dates }) => (article.published.kind !== 'stated' && dates.some(isYearless) ? [article.document] : [])))
  const ties = new Map<string, { day: Day; told: Article }[]>()
  for (const { reports, closest } of stories) {
    const first = reports.find(({ article }) => article.published.kind === 'stated')
    for (const report of reports) {
      const { document, published } = report.article
      const dated = closest.get(report) ?? first
      const day = dated === undefined ? null : eventDays(dated).earliest
      if (dated !== undefined && day !== null && published.kind !== 'stated' && asking.has(document)) pushTo(ties, document, { day, told: dated.article })
    }
  }
  return new Map([...ties].flatMap(([document, days]) => {
    days.sort((a, b) => compareText(a.day, b.day))
    const [first, last] = [days[0], days.at(-1)]
    if (first === undefined || last === undefined || days.length < TIES_AT_LEAST || dayNumber(last.day) - dayNumber(first.day) > DAYS_AT_MOST) return []
    return [[document, { earliest: first.day, latest: last.day, evidence: [...new Set([first.told, last.told])].map(headlineSpan) }]]
  }))
}

function isYearless({ value, earliest }: { value: string; earliest: Day | null }): boolean {
  return earliest === null && /^XXXX-\d\d-\d\d/.test(value)
}
