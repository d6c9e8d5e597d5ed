import * as v from 'valibot'
import { qualifierSchema, statusSchema } from '../../bundle/schema.ts'
import { whyNoPer, whyNoUnit } from '../codebook/known-units.ts'
import { daySchema, textSchema } from '../codebook/schema.ts'

const bound = v.nullable(v.pipe(v.number('expected a number'), v.finite('expected a finite number')))
const asOf = v.pipe(
  v.strictObject({ earliest: v.nullable(daySchema), latest: v.nullable(daySchema) }),
  v.check(({ earliest, latest }) => earliest === null || latest === null || earliest <= latest, '"earliest" lies after "latest"'),
)
const who = { reason: textSchema, by: textSchema }

const fields = v.strictObject({
  low: v.exactOptional(bound),
  high: v.exactOptional(bound),
  qualifier: v.exactOptional(qualifierSchema),
  unit: v.exactOptional(v.pipe(textSchema, v.check((unit) => whyNoUnit(unit) === null, ({ input }) => whyNoUnit(input) ?? ''))),
  counted: v.exactOptional(v.nullable(textSchema)),
  per: v.exactOptional(v.nullable(v.pipe(textSchema, v.check((per) => whyNoPer(per) === null, ({ input }) => whyNoPer(input) ?? '')))),
  status: v.exactOptional(statusSchema),
  'as-of': v.exactOptional(asOf),
})
const amendment = v.pipe(fields, v.check((amend) => Object.keys(amend).length > 0, `amends nothing: give at least one of ${Object.keys(fields.entries).join(', ')}`))

const figure = v.pipe(
  v.strictObject({
    /** The sentence as it stands in the seed, or a part of it that no other sentence has. */
    sentence: textSchema,
    /** The number in it, as the page shows it. */
    quote: textSchema,
    reject: v.optional(v.literal(true, 'expected true')),
    amend: v.optional(amendment),
    ...who,
  }),
  v.check(({ reject, amend }) => (reject === undefined) !== (amend === undefined), 'give one of: reject, amend'),
)

const report = v.pipe(
  v.strictObject({
    /** Words that stand in the report and in no other: its headline, or its first sentence. */
    text: textSchema,
    earliest: daySchema,
    latest: daySchema,
    ...who,
  }),
  v.check(({ earliest, latest }) => earliest <= latest, '"earliest" lies after "latest"'),
)

/** `corrections.yaml`: figures rejected or amended, reports dated, each with a reason and a name. */
export const correctionsSchema = v.strictObject({
  figures: v.optional(v.array(figure, 'expected a list'), []),
  reports: v.optional(v.array(report, 'expected a list'), []),
})

export type FigureCorrection = v.InferOutput<typeof figure>
export type ReportCorrection = v.InferOutput<typeof report>
