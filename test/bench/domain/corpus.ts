import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Article, Bundle, Quantity } from '../../../src/bundle/schema.ts'
import { compile } from '../../../src/compiler/compile.ts'
import { goldQuantitySchema } from '../gold/schema.ts'

const day = v.nullable(v.string())

const figureSchema = v.object({
  ...goldQuantitySchema.entries,
  id: v.string(),
  in: v.picklist(['headline', 'excerpt']),
  start: v.number(),
  asOf: v.nullable(v.tuple([day, day])),
  countedAlso: v.optional(v.array(v.nullable(v.string())), []),
  statusAlso: v.optional(v.array(v.string()), []),
  qualifierAlso: v.optional(v.array(v.string()), []),
  unitAlso: v.optional(v.array(v.string()), []),
  attributionAlso: v.optional(v.array(v.nullable(v.string())), []),
  actorAlso: v.optional(v.array(v.nullable(v.string())), []),
  asOfAlso: v.optional(v.array(v.tuple([day, day])), []),
  /** What is measured, in the author's words: figures with the same words can be points of one chart. */
  measure: v.string(),
  /** The same figure elsewhere in the report. */
  repeats: v.nullish(v.string()),
  /** The figures of the report of which this one is the stated sum. */
  sumOf: v.nullish(v.array(v.string())),
})

const goldSchema = v.object({
  reports: v.array(v.object({ file: v.string(), index: v.number(), story: v.nullable(v.string()), figures: v.array(figureSchema) })),
})

export type GoldFigure = v.InferOutput<typeof figureSchema>

/** A figure of the gold, where it stands in the compiled corpus, and what was found there. */
export interface Placed {
  gold: GoldFigure
  story: string | null
  article: Article
  quantity: Quantity | null
}

/** Compiles the folder's seeds with the codebook and lays its gold.json over the result. Throws where the two do not fit. */
export function readDomain(folder: string, codebook: string): { bundle: Bundle; figures: Placed[] } {
  const gold = v.parse(goldSchema, JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')))
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
  const bundle = compile({
    seeds: files.map((file) => ({ file, bytes: readFileSync(join(folder, file)) })),
    codebook: { file: codebook, text: readFileSync(codebook, 'utf8') },
  })
  const figures = gold.reports.flatMap(({ file, index, story, figures }) => {
    const document = bundle.documents.find((one) => one.file === file)
    const article = bundle.articles.filter((one) => one.document === document?.id).sort((a, b) => a.start - b.start)[index]
    if (article === undefined) throw new Error(`${file}: no report ${index}`)
    const found = bundle.quantities.filter((quantity) => quantity.article === article.id)
    return figures.map((figure): Placed => {
      const at = placeOf(article, figure)
      if (at === null) throw new Error(`${file} ${index}: not in the text: ${figure.quote}`)
      const near = found.filter((quantity) => quantity.start < at + figure.quote.length && quantity.end > at)
      return { gold: figure, story, article, quantity: near.find(({ low, high }) => low === figure.low && high === figure.high) ?? near[0] ?? null }
    })
  })
  return { bundle, figures }
}

/** The occurrence of the quote that lies nearest to where the gold has it. */
function placeOf({ text, headline, headlineFrom }: Article, { quote, in: where, start }: GoldFigure): number | null {
  const titled = headlineFrom === 'title'
  const expected = where === 'headline' || !titled ? start : headline.length + 1 + start
  let best: number | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  }
  return best
}
