import type { Bundle } from '../../bundle/schema.ts'

/** The parts of a bundle that have ids, and what one of each is called. */
const PARTS = {
  documents: 'document',
  articles: 'article',
  quantities: 'quantity',
  dates: 'date',
  claims: 'claim',
  series: 'series',
  events: 'event',
  topics: 'topic',
  entities: 'entity',
  corrections: 'correction',
} as const

type Part = keyof typeof PARTS
type Item<P extends Part> = Bundle[P][number]
type Items = { [P in Part]: readonly Item<P>[] }
type Ids = Partial<Record<Part, readonly (string | null | undefined)[]>>

/** Which ids of other parts each part holds; measures are the codebook's, which the bundle does not hold. */
const HOLDS: { [P in Part]: (item: Item<P>) => Ids } = {
  documents: () => ({}),
  articles: ({ document, topics, entities, duplicateOf, published: { evidence } }) => ({
    documents: [document],
    topics,
    entities,
    articles: [duplicateOf, ...evidence.map((piece) => ('article' in piece ? piece.article : null))],
    corrections: evidence.map((piece) => ('correction' in piece ? piece.correction : null)),
  }),
  quantities: ({ article, claim, actor, place, attribution, deniedBy }) => ({
    articles: [article],
    claims: [claim],
    entities: [actor, place, attribution, deniedBy].map((named) => named?.entity),
  }),
  dates: ({ article }) => ({ articles: [article] }),
  claims: ({ quantities, articles, disputes, parts, fulfils }) => ({ quantities, articles, claims: [...disputes, ...parts, fulfils] }),
  series: ({ claims }) => ({ claims }),
  events: ({ story, articles, mentionedBy, topics, claims }) => ({ articles: [story, ...articles, ...mentionedBy], topics, claims }),
  topics: () => ({}),
  entities: () => ({}),
  corrections: ({ article, quantity }) => ({ articles: [article], quantities: [quantity] }),
}

const NAMES = Object.keys(PARTS) as Part[]

/** Ids that stand twice in a part, and ids of what is not there, in words. */
export function referenceProblems(bundle: Bundle): string[] {
  const ids = Object.fromEntries(NAMES.map((part) => [part, new Set(bundle[part].map(({ id }) => id))])) as Record<Part, Set<string>>
  return NAMES.flatMap((part) => [...twice(bundle[part]), ...dangling(part, bundle[part], ids)])
}

function twice(items: readonly { id: string }[]): string[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [`the id ${id} stands twice`]
    seen.add(id)
    return []
  })
}

function dangling<P extends Part>(part: P, items: Items[P], ids: Record<Part, ReadonlySet<string>>): string[] {
  return items.flatMap((item: Item<P>) => {
    const held = Object.entries(HOLDS[part](item)) as [Part, Ids[Part]][]
    return held.flatMap(([other, named = []]) =>
      named.flatMap((id) => (id == null || ids[other].has(id) ? [] : [`the ${PARTS[part]} ${item.id} names the ${PARTS[other]} ${id}, which is not there`])),
    )
  })
}
