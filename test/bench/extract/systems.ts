import { annotateNumbers } from '../../../src/compiler/annotate/quantities/pipeline.ts'
import { splitSentences } from '../../../src/compiler/segment/index.ts'
import type { ItemEntity } from 'wink-nlp'
import { unitName } from './corpus.ts'
import { readValues } from './read-values.ts'
import type { Answer } from './score.ts'

export interface System {
  name: string
  read(text: string): Answer[]
  /** Numbers that have a unit, where the library has a model of its own for them. */
  readUnits?(text: string): Answer[]
  /** How much of the feed to time, in characters: the slow ones get a sample. */
  sample: number
}

const UNDATED = { earliest: null, latest: null }

/** Without the date annotator: the number layer must tell years and times by itself. */
export const tallywire: System = {
  name: 'tallywire',
  sample: Number.POSITIVE_INFINITY,
  read: (text) =>
    annotateNumbers({ text, sentences: splitSentences(text), published: UNDATED, truncated: false }, []).numbers.flatMap((found) => {
      const { start, end, low, high, qualifier, unit } = found
      const answer = (value: number | null): Answer => ({ start, end, value, unit })
      return qualifier === 'range' ? [answer(low), answer(high)] : [answer(low ?? high)]
    }),
}

export async function compromise(): Promise<System> {
  const { default: nlp } = await import('compromise')
  type Found = { text: string; offset: { start: number; length: number }; number: { num: number | null; prefix: string; suffix: string; unit: string } }
  return {
    name: 'compromise',
    sample: 60_000,
    read: (text) =>
      (nlp(text).numbers().json({ offset: true }) as Found[]).map(({ offset, number }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        value: number.num,
        unit: number.suffix === '%' ? 'percent' : number.prefix === '' ? number.unit : 'money',
      })),
  }
}

/** wink-nlp gives spans and kinds; the bench reads their value, so that its score is the best its spans allow. */
export async function wink(): Promise<System> {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const reader = winkNLP(model)
  return {
    name: 'wink-nlp',
    sample: 300_000,
    read: (text) => {
      const answers: Answer[] = []
      let from = 0
      reader.readDoc(text).entities().each((entity: ItemEntity) => {
        const quote = entity.out()
        const start = text.indexOf(quote, from)
        if (start < 0) return
        from = start + quote.length
        const kind = (entity.out(reader.its.detail) as unknown as { type: string }).type
        if (kind !== 'CARDINAL' && kind !== 'MONEY' && kind !== 'PERCENT') return
        const unit = kind === 'MONEY' ? 'money' : kind === 'PERCENT' ? 'percent' : 'count'
        for (const value of readValues(quote)) answers.push({ start, end: from, value, unit })
      })
      return answers
    },
  }
}

interface Recognized {
  start: number
  end: number
  resolution: { value?: string | null; unit?: string; isoCurrency?: string } | null
}
type Recognize = (text: string, culture: string) => Recognized[]

/** The library is CommonJS; some loaders give its names, some a default. */
function load<Name extends string>(module: unknown, names: readonly Name[]): Record<Name, Recognize> {
  const { default: whole, ...named } = module as Record<string, unknown>
  const source = names[0] !== undefined && names[0] in named ? named : (whole as Record<string, unknown>)
  return source as Record<Name, Recognize>
}

export async function recognizers(): Promise<System> {
  const numbers = load(await import('@microsoft/recognizers-text-number'), ['recognizeNumber', 'recognizePercentage'])
  const units = load(await import('@microsoft/recognizers-text-number-with-unit'), ['recognizeCurrency', 'recognizeDimension', 'recognizeAge', 'recognizeTemperature'])
  const answer = (found: Recognized, unit: string): Answer => ({ start: found.start, end: found.end + 1, value: Number(String(found.resolution?.value).replace('%', '')), unit })
  return {
    name: 'recognizers-text',
    sample: 15_000,
    read: (text) => {
      const percents = numbers.recognizePercentage(text, 'en-us')
      const money = units.recognizeCurrency(text, 'en-us')
      return numbers.recognizeNumber(text, 'en-us').map((found) => {
        const inside = (span: Recognized): boolean => span.start <= found.start && span.end >= found.end
        return answer(found, percents.some(inside) ? 'percent' : money.some(inside) ? 'money' : 'count')
      })
    },
    readUnits: (text) =>
      [units.recognizeCurrency, units.recognizeDimension, units.recognizeAge, units.recognizeTemperature].flatMap((recognize) =>
        recognize(text, 'en-us')
          .filter((found) => found.resolution?.value != null)
          .map((found) => answer(found, found.resolution?.isoCurrency ?? unitName(found.resolution?.unit ?? ''))),
      ),
  }
}
