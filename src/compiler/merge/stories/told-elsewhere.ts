import type { Article } from '../../../bundle/schema.ts'
import { aheadWithoutYear } from '../../annotate/dates/infer-published.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { eventDays } from '../days/event-day.ts'
import { figuresOf, type Story } from './stories.ts'
import { sameDays } from '../../../lib/bounds.ts'
import { compareText } from '../../../lib/compare-text.ts'

/**
 * A report with no first day cannot have been printed before what it tells happened: where dated reports tell of the same happening, the day
 * of the one that it is most like bounds it from below, or a later one of which it repeats a figure that none told before. The report that says so
 * is the evidence. From above only by a
 * day without a year that it tells as ahead, since a story can be told again. What contradicts the report's own words is left alone. Mutates
 * articles and their figures.
 */
export function boundByDatedReports(stories: readonly Story[]): void {
  for (const { reports, closest } of stories) {
    const dated = reports
      .filter(({ article }) => article.published.kind === 'stated')
      .flatMap((report) => {
        const { earliest } = eventDays(report)
        return earliest === null ? [] : [{ report, earliest, numbers: figuresOf(report.article.text) }]
      })
      .sort((a, b) => compareText(a.earliest, b.earliest))
    for (const undated of reports) {
      if (!closest.has(undated) || undated.article.published.kind === 'stated' || undated.article.published.earliest !== null) continue
      const own = figuresOf(undated.article.text)
      const told = new Set<string>()
      let last = dated.find(({ report }) => report === closest.get(undated))
      for (const other of dated) {
        const news = [...other.numbers].filter((number) => own.has(number) && !told.has(number))
        if (news.length > 0 && (last === undefined || other.earliest > last.earliest)) last = other
        for (const number of other.numbers) told.add(number)
      }
      if (last !== undefined) bound(undated, last.report.article, last.earliest)
    }
  }
}

function bound({ article, quantities, dates }: AnnotatedArticle, told: Article, earliest: string): void {
  const { published: before } = article
  if (before.latest !== null && earliest > before.latest) return
  const ahead = before.latest === null ? aheadWithoutYear(article.text, dates, earliest) : null
  const latest = before.latest ?? ahead?.day ?? null
  article.published = {
    kind: 'inferred',
    earliest,
    latest,
    evidence: [...before.evidence, { article: told.id, start: 0, end: headlineEnd(told) }, ...(ahead === null ? [] : [{ article: article.id, ...ahead.span }])],
  }
  for (const quantity of quantities) if (sameDays(quantity.asOf, before)) quantity.asOf = { earliest, latest }
}

function headlineEnd({ headline, text }: Article): number {
  return Math.min(headline.length, text.length)
}
