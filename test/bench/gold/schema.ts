import * as v from 'valibot'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A quantity as an analyst reads it; the bundle's fields, with quotes for spans. */
export const goldQuantitySchema = v.object({
  quote: v.string(),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  vague: v.optional(v.boolean(), false),
  qualifier: v.picklist(['exact', 'approximate', 'at-least', 'at-most', 'range']),
  change: v.nullish(v.object({ direction: v.picklist(['up', 'down']), role: v.picklist(['by', 'from', 'to']) }), null),
  unit: v.string(),
  per: v.nullish(v.string(), null),
  counted: v.nullish(v.string(), null),
  /** Other wordings that are as good. */
  countedAlso: v.nullish(v.array(v.string()), []),
  status: v.picklist(['actual', 'planned', 'possible', 'denied']),
  attribution: v.nullish(v.string(), null),
  actor: v.nullish(v.string(), null),
  asOf: v.tuple([v.nullable(day), v.nullable(day)]),
})

export const goldItemSchema = v.object({
  id: v.string(),
  domain: v.optional(v.string(), ''),
  text: v.string(),
  published: day,
  quantities: v.array(goldQuantitySchema),
  dates: v.array(v.object({ quote: v.string(), type: v.picklist(['date', 'time', 'duration', 'set']), value: v.string() })),
  not: v.optional(v.array(v.object({ quote: v.string(), why: v.optional(v.string(), '') })), []),
})
