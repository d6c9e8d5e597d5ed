import type { Article, Evidence as Said } from '../../../bundle/schema.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { STORY_DAYS } from './candidates.ts'
import { comparedReports, type ComparedReports } from './compared-reports.ts'
import { Groups, type Pair } from './groups.ts'
import { areOfOthers, happeningScore, storyScore, type Evidence } from './same-happening.ts'

/**
 * Reports of one happening and of what it led to: the news, its rewrites, the reaction a day later. `closest` is, for a report without a
 * day, the one with a day that surely tells of the same happening, most alike.
 */
export interface Story {
  reports: AnnotatedArticle[]
  /** The same reports by what they tell of: one event with its several sources. */
  happenings: AnnotatedArticle[][]
  closest: ReadonlyMap<AnnotatedArticle, AnnotatedArticle>
}

/** How sure it must be that a report without a day tells of a dated one's happening before it is bounded by that: nobody is told a day that is not his. */
const SURE = 0.5

/**
 * Stories of two reports or more; repeated articles are left out. Reports of one happening come together first, the surest pairs before others; a report
 * without a day goes to the happening that it is most like, and puts no two together. Then happenings are put into stories, by all pairs of their reports.
 * Only reports that share rare words are compared, so that the corpus may be large.
 */
export function findStories(articles: readonly AnnotatedArticle[]): Story[] {
  return storiesOf(comparedReports(articles), happeningScore, storyScore)
}

type Scorer = (evidence: Evidence) => number

/** Stories of compared reports, by scores that are above 0 for two that go together. */
export function storiesOf({ reports, printed, order, pairs }: ComparedReports, happeningScore: Scorer, storyScore: Scorer): Story[] {
  const isDated = (report: number): boolean => (printed[report] ?? null) !== null
  const happened = pairs.map(({ a, b, evidence, canBeOne }): Pair => ({ a, b, score: canBeOne ? happeningScore(evidence) : null }))
  const linked = pairs.map(({ a, b, evidence }): Pair => ({ a, b, score: areOfOthers(evidence) ? null : storyScore(evidence) }))

  const happenings = new Groups(reports.length, happened, isDated, { best: 0.5, allows: () => true })
  happenings.joinDated()
  const nearest = happenings.joinUndated(order)
  const stories = new Groups(reports.length, linked, isDated, { unitOf: (report) => happenings.of(report), best: 0.7, allows: (members) => spanOf(members, printed) <= STORY_DAYS })
  for (const members of happenings.all()) stories.put(members)
  stories.joinDated()
  stories.joinUndated(order)

  const place = new Map(order.map((report, at) => [report, at]))
  const inOrder = (members: readonly number[]): number[] => [...members].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
  const at = (report: number): AnnotatedArticle => reports[report] as AnnotatedArticle
  return stories
    .all()
    .filter((members) => members.length > 1)
    .map(inOrder)
    .sort(([a = 0], [b = 0]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    .map((members) => ({
      reports: members.map(at),
      happenings: [...new Set(members.map((member) => happenings.of(member)))].map((happening) => inOrder(happening).map(at)),
      closest: new Map(
        members.flatMap((member) => {
          const other = nearest.get(member)
          return other === undefined || happenings.scoreOf(member, other) < SURE ? [] : [[at(member), at(other)] as const]
        }),
      ),
    }))
}

/** Where a report's headline stands, as evidence. */
export function headlineSpan({ id, headline, text }: Article): Said {
  return { article: id, start: 0, end: Math.min(headline.length, text.length) }
}

/** Numbers of two digits or more that are no years: what a retelling takes over. */
export function figuresOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/\d[\d,.]*\d/g) ?? []).filter((number) => !/^(?:19|20)\d\d$/.test(number)))
}

/** Days from the first dated one to the last. */
function spanOf(members: readonly number[], printed: readonly (number | null)[]): number {
  const known = members.flatMap((member) => printed[member] ?? [])
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
}
