import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const articleSchema = v.object({
  id: v.string(),
  published: v.nullable(v.string()),
  text: v.string(),
  times: v.array(v.object({ start: v.number(), end: v.number(), value: v.string() })),
})

export type GoldArticle = v.InferOutput<typeof articleSchema>

/** Headline, date and four sentences: MEANTIME's annotators went no further, so that a date found below is neither right nor wrong. */
const ANNOTATED_LINES = 6

/** MEANTIME's articles with their time expressions; a date that is no ISO day (one reads 03-02-2009) counts as not given. */
export function readMeantime(corpora: string): GoldArticle[] {
  const articles = v.parse(v.array(articleSchema), JSON.parse(readFileSync(join(corpora, 'meantime.json'), 'utf8')))
  return articles.map((article) => ({
    ...article,
    text: article.text.split('\n').slice(0, ANNOTATED_LINES).join('\n'),
    published: /^\d{4}-\d{2}-\d{2}$/.test(article.published ?? '') ? article.published : null,
  }))
}

export function readFeed(corpora: string): string {
  return readFileSync(join(corpora, 'kcna-2024-to-august.txt'), 'utf8')
}
