import type { Article, Bounds } from '../../bundle/schema.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { eventDays } from './event-day.ts'
import { similarity, wordVectors } from './similarity.ts'

/** An undated report tells the story of a dated one when their openings share this much, */
const SAME_STORY_SIMILARITY = 0.5
/** and name this many of the same people, places and bodies. */
const SHARED_ENTITIES = 2
const OPENING_CHARACTERS = 600

/**
 * A report with no first day cannot have been printed before what it tells happened: where a dated report tells the same
 * story, the day of its event bounds the undated one from below, with that report as the evidence. Never from above, since
 * a story can be told again. What contradicts the report's own words is left alone. Mutates articles and their figures.
 */
export function boundByDatedReports(annotated: readonly AnnotatedArticle[]): void {
  const open = annotated.filter(({ article }) => article.published.kind !== 'stated' && article.published.earliest === null)
  const dated = annotated.filter(({ article }) => article.published.kind === 'stated')
  if (open.length === 0 || dated.length === 0) return
  const vectors = wordVectors([...open, ...dated].map(({ article }) => article.text.slice(0, OPENING_CHARACTERS)))
  const byEntity = indexOf(dated)
  for (const [at, undated] of open.entries()) {
    const shared = new Map<number, number>()
    for (const entity of undated.article.entities) for (const place of byEntity.get(entity) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    let best: { place: number; alike: number } | null = null
    for (const [place, count] of shared) {
      const [a, b] = [vectors[at], vectors[open.length + place]]
      if (count < SHARED_ENTITIES || a === undefined || b === undefined) continue
      const alike = similarity(a, b)
      if (alike >= SAME_STORY_SIMILARITY && (best === null || alike > best.alike)) best = { place, alike }
    }
    const told = best === null ? undefined : dated[best.place]
    if (told !== undefined) bound(undated, told)
  }
}

function bound({ article, quantities }: AnnotatedArticle, told: AnnotatedArticle): void {
  const { published: before } = article
  const { earliest } = eventDays(told)
  if (earliest === null || (before.latest !== null && earliest > before.latest)) return
  article.published = {
    kind: 'inferred',
    earliest,
    latest: before.latest,
    evidence: [...before.evidence, { article: told.article.id, start: 0, end: headlineEnd(told.article) }],
  }
  for (const quantity of quantities) if (sameDays(quantity.asOf, before)) quantity.asOf = { earliest, latest: before.latest }
}

function headlineEnd({ headline, text }: Article): number {
  return Math.min(headline.length, text.length)
}

function sameDays(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest
}

function indexOf(dated: readonly AnnotatedArticle[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { article }] of dated.entries()) {
    for (const entity of article.entities) {
      const known = places.get(entity)
      if (known === undefined) places.set(entity, [place])
      else known.push(place)
    }
  }
  return places
}
