import type {
  AnnotatedText,
  EntityMention,
  FoundDate,
  QuantityContext,
} from '../../../../src/compiler/annotate/types.ts'
import { describeNumber } from '../../../../src/compiler/annotate/context/pipeline.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'

interface Setting {
  unit?: string
  published?: string
  entities?: readonly EntityMention[]
  dates?: readonly FoundDate[]
  truncated?: boolean
}

/** The context of the number that `text` marks with [brackets]; offsets are those of the text without them. */
export function contextOf(text: string, setting: Setting = {}): QuantityContext {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  if (start < 0 || end < start) throw new Error(`no [number] in: ${text}`)
  const plain = unmarked(text)
  const sentences = splitSentences(plain)
  const sentence = sentences.find((one) => one.start <= start && end <= one.end)
  if (sentence === undefined) throw new Error(`the number crosses a sentence's end: ${text}`)
  const day = setting.published ?? null
  const input: AnnotatedText = {
    text: plain,
    sentences,
    published: { earliest: day, latest: day },
    truncated: setting.truncated ?? false,
  }
  const number = {
    start,
    end,
    sentence,
    hedge: null,
    low: 1,
    high: 1,
    vague: false,
    qualifier: 'exact',
    change: null,
    unit: setting.unit ?? unitOf(plain.slice(start, end)),
    per: null,
  } as const
  return describeNumber(number, input, setting.entities ?? [], setting.dates ?? [])
}

export function unmarked(text: string): string {
  return text.replace('[', '').replace(']', '')
}

function unitOf(quote: string): string {
  if (/[$€]/.test(quote)) return 'USD'
  if (/%|percent/.test(quote)) return 'percent'
  if (quote.endsWith('km')) return 'kilometre'
  if (/old$|years?$/.test(quote)) return 'year'
  return /[a-z]$/.exec(
    quote.replace(/\b(?:million|billion|thousand|hundred|dozens?|two|three|five|twenty)\b/gi, ''),
  ) === null
    ? 'count'
    : 'tonne'
}

/** A date at the first place where the text says `quote`. */
export function dateAt(
  text: string,
  quote: string,
  earliest: string | null,
  latest: string | null = earliest,
): FoundDate {
  const start = unmarked(text).indexOf(quote)
  return { start, end: start + quote.length, quote, type: 'date', value: '', earliest, latest }
}
