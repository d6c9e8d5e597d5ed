import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
/** First and last day; null is an open end. */
const days = v.tuple([v.nullable(day), v.nullable(day)])

const reportSchema = v.object({
  file: v.string(),
  index: v.number(),
  headlineStart: v.string(),
  /** When what the report tells happened; null where it tells no single event, or the text does not say. */
  eventDay: v.nullable(days),
  /** Days that are as good. */
  eventDayAlso: v.nullish(days, null),
  published: v.nullable(days),
  /** Reports with the same name tell one story: the event, its rewrites, and what it led to. */
  story: v.nullable(v.string()),
  /** Narrower: reports whose main news is the same happening. Without it the gold tells of stories alone. */
  event: v.nullish(v.string(), null),
})

export type Days = v.InferOutput<typeof days>
export type GoldReport = v.InferOutput<typeof reportSchema>

/** `gold.json` of a folder of seeds: what an analyst says of each report. */
export function readReports(dir: string): GoldReport[] {
  return v.parse(v.object({ reports: v.array(reportSchema) }), JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8'))).reports
}
