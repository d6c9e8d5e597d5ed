import type { Article, Bundle, Claim, DateMention, Quantity, Series, SourceDocument, TimelineEvent } from '../bundle/schema.ts'
import { fold } from './search.ts'

/** Look-ups by id, made once a bundle. */
export interface BundleIndex {
  bundle: Bundle
  documents: ReadonlyMap<string, SourceDocument>
  articles: ReadonlyMap<string, Article>
  /** Each article's text, folded for search. */
  foldedText: ReadonlyMap<string, string>
  quantities: ReadonlyMap<string, Quantity>
  quantitiesOf: ReadonlyMap<string, readonly Quantity[]>
  datesOf: ReadonlyMap<string, readonly DateMention[]>
  claims: ReadonlyMap<string, Claim>
  events: ReadonlyMap<string, TimelineEvent>
  series: ReadonlyMap<string, Series>
  topicLabels: ReadonlyMap<string, string>
  entityNames: ReadonlyMap<string, string>
}

export function indexBundle(bundle: Bundle): BundleIndex {
  return {
    bundle,
    documents: byId(bundle.documents),
    articles: byId(bundle.articles),
    foldedText: new Map(bundle.articles.map((article) => [article.id, fold(article.text)])),
    quantities: byId(bundle.quantities),
    quantitiesOf: groupByArticle(bundle.quantities),
    datesOf: groupByArticle(bundle.dates),
    claims: byId(bundle.claims),
    events: byId(bundle.events),
    series: byId(bundle.series),
    topicLabels: new Map(bundle.topics.map((topic) => [topic.id, topic.label])),
    entityNames: new Map(bundle.entities.map((entity) => [entity.id, entity.name])),
  }
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function groupByArticle<T extends { article: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.article)
    if (group === undefined) groups.set(item.article, [item])
    else group.push(item)
  }
  return groups
}
