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

interface Recognized {
  start: number
  end: number
  resolution: { values?: readonly { timex?: string; type?: string; value?: string }[] } | null
}

export async function recognizers(): Promise<System> {
  const library = (await import('@microsoft/recognizers-text-date-time')) as unknown as {
    recognizeDateTime(text: string, culture: string, options: number, reference: Date): Recognized[]
    default?: { recognizeDateTime(text: string, culture: string, options: number, reference: Date): Recognized[] }
  }
  const recognize = library.recognizeDateTime ?? library.default?.recognizeDateTime
  return {
    name: 'recognizers-text',
    sample: 15_000,
    read: (text, published) =>
      recognize(text, 'en-us', 0, published === null ? new Date() : new Date(`${published}T12:00:00`)).map(({ start, end, resolution }) => {
        const [first] = resolution?.values ?? []
        const timex = first?.timex ?? ''
        const vague = /X|\(/.test(timex)
        const resolved = vague && /^date(?:time)?$/.test(first?.type ?? '') ? first?.value?.replace(' ', 'T') : timex
        return { start, end: end + 1, value: resolved ?? timex }
      }),
  }
}
