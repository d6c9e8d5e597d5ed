import { hasText } from '../bundle/late-text.ts'
import type { Bodies } from '../bundle/split.ts'
import { OTHER_MEASURE, type Article, type Bundle, type Claim, type Correction, type DateMention, type Quantity, type Series, type SourceDocument, type TimelineEvent } from '../bundle/schema.ts'
import { correctionsByQuantity } from './corrections.ts'
import { facetTable, type FacetTable } from './facet-table.ts'
import { facetValues, facetWords } from './facets.ts'
import type { Facet } from './filters.ts'
import { fold } from './search.ts'
import { voicesOf } from './denials.ts'
import { speakerName } from './speaker-name.ts'
import { groupBy, pushTo } from '../lib/group.ts'

/** Look-ups by id, made once a bundle. */
export interface BundleIndex {
  bundle: Bundle
  documents: ReadonlyMap<string, SourceDocument>
  articles: ReadonlyMap<string, Article>
  /** What the search reads of an article, folded: its text (while that is on its way, its headline) and the names that the page gives to those in it. */
  folded: (article: Article) => string
  quantities: ReadonlyMap<string, Quantity>
  quantitiesOf: ReadonlyMap<string, readonly Quantity[]>
  datesOf: Map<string, readonly DateMention[]>
  claims: ReadonlyMap<string, Claim>
  events: ReadonlyMap<string, TimelineEvent>
  /** Events of one story, in order of time, by the story's id. */
  stories: ReadonlyMap<string, readonly TimelineEvent[]>
  series: ReadonlyMap<string, Series>
  topicLabels: ReadonlyMap<string, string>
  /** Topics that some report has; the codebook may know others. */
  toldTopics: ReadonlySet<string>
  entityNames: ReadonlyMap<string, string>
  /** Of figures, by their id. */
  corrections: ReadonlyMap<string, Correction>
  /** Of the codebook's measures that some series charts. */
  measureTitles: ReadonlyMap<string, string>
  facetTable: FacetTable
  facetValues: Readonly<Record<Facet, readonly string[]>>
}

export function indexBundle(bundle: Bundle): BundleIndex {
  const maps = {
    bundle,
    documents: byId(bundle.documents),
    articles: byId(bundle.articles),
    quantities: byId(bundle.quantities),
    quantitiesOf: groupByArticle(bundle.quantities),
    datesOf: groupByArticle(bundle.dates),
    claims: byId(bundle.claims),
    events: byId(bundle.events),
    stories: groupByStory(bundle.events),
    series: byId(bundle.series),
    topicLabels: new Map(bundle.topics.map((topic) => [topic.id, topic.label])),
    toldTopics: new Set(bundle.articles.flatMap(({ topics }) => topics)),
    entityNames: new Map(bundle.entities.map((entity) => [entity.id, entity.name])),
    corrections: correctionsByQuantity(bundle),
    measureTitles: titlesOf(bundle),
  }
  const words = facetWords(maps)
  const values = facetValues(words, maps)
  return { ...maps, folded: foldOnce(maps), facetValues: values, facetTable: facetTable(bundle, words, values) }
}

/** The bodies of some articles of a split bundle have come: the index, which is one and the same, has them from now on. */
export function addBodies(index: BundleIndex, articles: readonly Article[], { dates, numerals }: Bodies): void {
  for (const [id, group] of groupByArticle(dates)) index.datesOf.set(id, group)
  // One by one: a call takes only so many arguments.
  for (const row of numerals) index.bundle.audit.rows.push(row)
  // Now, in the background, rather than at the first key of a search.
  for (const article of articles) index.folded(article)
}

type Named = Pick<BundleIndex, 'claims' | 'quantitiesOf' | 'entityNames'>

/** Made when first asked for. */
function foldOnce(named: Named): BundleIndex['folded'] {
  const known = new Map<string, string>()
  return (article) => {
    const made = known.get(article.id)
    if (made !== undefined) return made
    const names = namesIn(article, named).map((name) => `${BETWEEN}${name}`).join('')
    if (!hasText(article)) return fold(article.headline + names)
    const folded = fold(article.text + names)
    known.set(article.id, folded)
    return folded
  }
}

/** No phrase goes on from the text into a name. */
const BETWEEN = ' ¶ '

/** Whom the page names where the text says "JCS" or "the ministry": what is in the report, and who says its figures. */
function namesIn({ id, entities }: Article, { claims, quantitiesOf, entityNames }: Named): string[] {
  const voices = (quantitiesOf.get(id) ?? []).flatMap(({ claim }) => {
    const known = claims.get(claim ?? '')
    return known === undefined ? [] : voicesOf(known)
  })
  return [...new Set([...entities, ...voices])].map((name) => speakerName(name, { entityNames }))
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** A measure with a series for each actor is titled without the actor. */
function titlesOf({ series, entities }: Bundle): Map<string, string> {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return new Map(
    series
      .filter(({ measure }) => !measure.startsWith(OTHER_MEASURE))
      .map(({ measure, title, actor }) => {
        const tail = actor === null ? '' : `: ${names.get(actor) ?? actor}`
        return [measure, tail !== '' && title.endsWith(tail) ? title.slice(0, -tail.length) : title]
      }),
  )
}

function groupByStory(events: readonly TimelineEvent[]): Map<string, TimelineEvent[]> {
  const groups = new Map<string, TimelineEvent[]>()
  for (const event of events) if (event.story !== null) pushTo(groups, event.story, event)
  return groups
}

function groupByArticle<T extends { article: string }>(items: readonly T[]): Map<string, T[]> {
  return groupBy(items, ({ article }) => article)
}
