import * as v from 'valibot'

/** What an exported image says of itself, in PNG and SVG alike: enough to reopen the view and see what has changed. */
const imageStateSchema = v.object({
  app: v.literal('tallywire'),
  version: v.literal(1),
  /** The chart's id; "" in images from before this field. */
  id: v.optional(v.string(), ''),
  /** Its name, for the reader. */
  chart: v.string(),
  /** The view's query string, "?topic=…" or "". */
  query: v.string(),
  claims: v.array(v.string()),
  /** The same in words, in the same order. */
  figures: v.optional(v.array(v.string()), []),
  /** What was said of each, as `figureRecord` writes it. */
  values: v.optional(v.array(v.string()), []),
  /** SHA-256 in hex. */
  bundle: v.string(),
  exported: v.pipe(v.string(), v.isoDate()),
  /** The reader's own words; "" where the chart speaks for itself, as in images from before these fields. */
  title: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
})
export type ImageState = v.InferOutput<typeof imageStateSchema>

/** The same state gives the same text. */
export function writeState({ app, version, id, chart, query, claims, figures, values, bundle, exported, title, note }: ImageState): string {
  return JSON.stringify({ app, version, id, chart, query, claims, figures, values, bundle, exported, title, note })
}

/** Null when the text is not a state of this version. */
export function readState(text: string): ImageState | null {
  try {
    const parsed = v.safeParse(imageStateSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
