import type { Article } from './schema.ts'

/** An article of a split bundle before its text is there. */
export type ArticleHead = Omit<Article, 'text'>

const waiting = new WeakMap<object, true>()

/** The article without its text: to ask for that is an error, which no empty text could be. */
export function withoutText(head: ArticleHead): Article {
  const article = Object.defineProperty(head, 'text', {
    configurable: true,
    enumerable: true,
    get: () => {
      throw new Error(`The text of “${head.headline.slice(0, 60)}” is still on its way.`)
    },
  }) as Article
  waiting.set(article, true)
  return article
}

/** The text has come. */
export function giveText(article: Article, text: string): void {
  Object.defineProperty(article, 'text', { configurable: true, enumerable: true, writable: true, value: text })
  waiting.delete(article)
}

/** False while the article's text has yet to be fetched. */
export function hasText(article: Article): boolean {
  return !waiting.has(article)
}
