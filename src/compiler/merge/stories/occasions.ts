import type { AnnotatedArticle } from '../annotated-article.ts'
import type { Story } from './stories.ts'

/** Which happening, and which story, a report tells of: the id of the first report that does. */
export interface Occasions {
  happeningOf: (article: string) => string
  storyOf: (article: string) => string
}

/** A report that no other joins is its own; a repeated one tells what the one tells that it repeats. */
export function occasionsOf(articles: readonly AnnotatedArticle[], stories: readonly Story[]): Occasions {
  const original = new Map(articles.map(({ article: { id, duplicateOf } }) => [id, duplicateOf ?? id]))
  const named = (groups: readonly (readonly AnnotatedArticle[])[]): Map<string, string> =>
    new Map(groups.flatMap((group) => group.map(({ article: { id } }) => [id, group[0]?.article.id ?? id] as const)))
  const happenings = named(stories.flatMap((story) => story.happenings))
  const told = named(stories.map(({ reports }) => reports))
  const by = (names: ReadonlyMap<string, string>) => (article: string): string => {
    const first = original.get(article) ?? article
    return names.get(first) ?? first
  }
  return { happeningOf: by(happenings), storyOf: by(told) }
}
