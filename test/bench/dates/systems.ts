import * as v from 'valibot'
import { annotateDates } from '../../../src/compiler/annotate/dates/pipeline.ts'
import { splitSentences } from '../../../src/compiler/segment/index.ts'
import type { Answer } from './score.ts'

export interface System {
  name: string
  /** `published` is an ISO day or null. */
  read(text: string, published: string | null): Answer[]
  /** How much of the feed to time, in characters: the slow ones get a sample. */
  sample: number
}

export const tallywire: System = {
  name: 'tallywire',
  sample: Number.POSITIVE_INFINITY,
  read: (text, published) =>
    annotateDates({ text, sentences: splitSentences(text), published: { earliest: published, latest: published }, truncated: false }, []),
}

export async function chronoNode(): Promise<System> {
  const chrono = await import('chrono-node')
  return {
    name: 'chrono-node',
    sample: 300_000,
    read: (text, published) =>
      chrono.parse(text, published === null ? undefined : new Date(`${published}T12:00:00`)).map(({ index, text: quote, start }) => {
        const two = (component: 'month' | 'day' | 'hour' | 'minute'): string => String(start.get(component) ?? 0).padStart(2, '0')
        const day = `${start.get('year')}-${two('month')}-${two('day')}`
        const isDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour')
        const value = start.isCertain('hour')
          ? `${day}T${two('hour')}:${two('minute')}`
          : isDay
            ? day
            : start.isCertain('month')
              ? day.slice(0, 7)
              : start.isCertain('year')
                ? day.slice(0, 4)
                : day
        return { start: index, end: index + quote.length, value }
      }),
  }
}

const recognizedSchema = v.array(
  v.object({
    start: v.number(),
    end: v.number(),
    resolution: v.nullish(v.object({ values: v.nullish(v.array(v.object({ timex: v.nullish(v.string()), type: v.nullish(v.string()), value: v.nullish(v.string()) }))) })),
  }),
)
const librarySchema = v.object({ recognizeDateTime: v.function() })

export async function recognizers(): Promise<System> {
  const imported: unknown = await import('@microsoft/recognizers-text-date-time')
  const library = v.is(librarySchema, imported) ? imported : v.parse(v.object({ default: librarySchema }), imported).default
  const recognize = (text: string, reference: Date) => v.parse(recognizedSchema, library.recognizeDateTime(text, 'en-us', 0, reference))
  return {
    name: 'recognizers-text',
    sample: 15_000,
    read: (text, published) =>
      recognize(text, published === null ? new Date() : new Date(`${published}T12:00:00`)).map(({ start, end, resolution }) => {
        const [first] = resolution?.values ?? []
        const timex = first?.timex ?? ''
        const vague = /X|\(/.test(timex)
        const resolved = vague && /^date(?:time)?$/.test(first?.type ?? '') ? first?.value?.replace(' ', 'T') : timex
        return { start, end: end + 1, value: resolved ?? timex }
      }),
  }
}
