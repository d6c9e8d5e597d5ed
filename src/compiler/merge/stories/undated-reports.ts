import type { Article, Bounds, Evidence } from '../../../bundle/schema.ts'
import { aheadWithoutYear, awaitsDay } from '../../annotate/dates/ahead-without-year.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { newsOf } from '../days/news.ts'
import { placeFigures } from '../days/undated-figures.ts'
import { eventDays } from '../days/event-day.ts'
import { figuresOf, headlineSpan, type Story } from './stories.ts'
import { sameDays } from '../../../lib/bounds.ts'
import { compareText } from '../../../lib/compare-text.ts'

/**
 * A report with no first day cannot have been printed before what it tells happened: on the day of the dated report that surely tells of the same, or
 * on one that it gives itself; and what it tells as done then is of that day. What contradicts the report's own words is left alone. Mutates articles
 * and their figures.
 */
export function boundUndatedReports(reports: readonly AnnotatedArticle[], stories: readonly Story[]): void {
  for (const story of stories) boundByStory(story)
  for (const report of reports) boundByOwnDay(report)
  const closest = new Map(stories.flatMap((story) => [...story.closest]))
  for (const report of reports) placeByHappening(report, closest.get(report))
}

function placeByHappening(report: AnnotatedArticle, closest: AnnotatedArticle | undefined): void {
  if (report.article.published.kind === 'stated') return
  const own = eventDays(report)
  const day = own.isTold || closest === undefined ? own : eventDays(closest)
  if (day.isTold && day.earliest === day.latest) placeFigures(report, day)
}

/** What a report awaits was told before it came about, though others tell how it went. */
const LOOKS_AHEAD = /\b(?:next (?:week|weekend|month)|upcoming|forthcoming|tomorrow|(?:days?|weeks) (?:before|ahead of) the)\b/i

function looksAhead({ article, sentences }: AnnotatedArticle): boolean {
  const { lead, next } = newsOf(article, sentences)
  return [lead, next[0]].some((sentence) => sentence !== undefined && LOOKS_AHEAD.test(sentence.text))
}

/**
 * The day of the report that it is most like bounds it from below, or a later one of which it repeats a figure that none told before; that report is the
 * evidence. From above only a day without a year that it tells as ahead does, since a story can be told again.
 */
function boundByStory({ reports, closest }: Story): void {
  const dated = reports
    .filter(({ article }) => article.published.kind === 'stated')
    .flatMap((report) => {
      const { earliest } = eventDays(report)
      // A day after its own printing is one that it announces.
      return earliest === null || (report.article.published.latest !== null && earliest > report.article.published.latest) ? [] : [{ report, earliest, numbers: figuresOf(report.article.text) }]
    })
    .sort((a, b) => compareText(a.earliest, b.earliest))
  for (const undated of reports) {
    if (!closest.has(undated) || looksAhead(undated) || undated.article.published.kind === 'stated' || undated.article.published.earliest !== null) continue
    const own = figuresOf(undated.article.text)
    const told = new Set<string>()
    let last = dated.find(({ report }) => report === closest.get(undated))
    for (const other of dated) {
      const news = [...other.numbers].filter((number) => own.has(number) && !told.has(number))
      if (news.length > 0 && (last === undefined || other.earliest > last.earliest)) last = other
      for (const number of other.numbers) told.add(number)
    }
    if (last !== undefined && !awaitsDay(undated.article.text, undated.dates, last.earliest)) bound(undated, last.report.article, last.earliest)
  }
}

/** Nor was it printed before the day on which it says that it happened. */
function boundByOwnDay(report: AnnotatedArticle): void {
  const { article, dates, neighbours } = report
  const { kind, earliest: before, latest } = article.published
  if (kind === 'stated') return
  const { earliest: day, latest: until, isTold } = eventDays(report)
  const date = dates.find(({ earliest }) => earliest === day)
  if (!isTold || day === null || day !== until || date === undefined || awaitsDay(article.text, [date], day) || day <= (before ?? '') || (latest !== null && day > latest)) return
  const year = /\d{4}/.test(date.quote) || neighbours === undefined ? [] : neighbours.evidence
  setPublished(report, { earliest: day, latest }, [...article.published.evidence, { article: article.id, start: date.start, end: date.end }, ...year])
}

function bound(report: AnnotatedArticle, told: Article, earliest: string): void {
  const { article, dates } = report
  const { published: before } = article
  if (before.latest !== null && earliest > before.latest) return
  const ahead = before.latest === null ? aheadWithoutYear(article.text, dates, earliest) : null
  const latest = before.latest ?? ahead?.day ?? null
  setPublished(report, { earliest, latest }, [...before.evidence, headlineSpan(told), ...(ahead === null ? [] : [{ article: article.id, ...ahead.span }])])
}

function setPublished({ article, quantities }: AnnotatedArticle, days: Bounds, evidence: Evidence[]): void {
  const { published: before } = article
  article.published = { kind: 'inferred', ...days, evidence }
  for (const quantity of quantities) if (sameDays(quantity.asOf, before)) quantity.asOf = { ...days }
}
