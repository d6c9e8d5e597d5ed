import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MONEY_NAMES } from '../../../src/compiler/annotate/quantities/measure/money-table.ts'
import { SYMBOL_UNITS, WORD_UNITS } from '../../../src/compiler/annotate/quantities/measure/unit-table.ts'
import { readValues } from './read-values.ts'

/** One number that must be found within a span; a range is two. A vague one ("hundreds") has no value to compare. */
export interface GoldValue {
  start: number
  end: number
  value: number | null
  /** null: the gold says none. 'money', 'percent', 'other' for MEANTIME; a unit's name for the specs. */
  unit: string | null
}

export interface GoldText {
  text: string
  values: readonly GoldValue[]
  /** Answers in these spans are neither right nor wrong: durations, which MEANTIME annotates as times only. */
  exempt: readonly { start: number; end: number }[]
  /** Whether the gold annotates numbers of a unit at all; answers of other units are neither right nor wrong. */
  asks?: (unit: string | null) => boolean
}

/** Headline, date and four sentences: MEANTIME's annotators went no further. */
const ANNOTATED_LINES = 6

interface MeantimeArticle {
  text: string
  times: readonly { start: number; end: number; type: string }[]
  values: readonly { start: number; end: number; quote: string; type: string }[]
}

/** MEANTIME's values as numbers. "many", "the amount" hold none and are left out; so are spans inside another span. */
export function readMeantime(corpora: string): GoldText[] {
  const articles = JSON.parse(readFileSync(join(corpora, 'meantime.json'), 'utf8')) as MeantimeArticle[]
  return articles.map(({ text, times, values }) => {
    const end = Math.max(text.split('\n').slice(0, ANNOTATED_LINES).join('\n').length, ...values.map((value) => value.end))
    const outer = values.filter((value) => !values.some((other) => other !== value && other.start <= value.start && other.end >= value.end))
    return {
      text: text.slice(0, end),
      values: outer.flatMap(({ start, end, quote, type }) => {
        const unit = type === 'MONEY' || /\bcents?\b|\$/.test(quote) ? 'money' : type === 'PERCENT' ? 'percent' : 'other'
        return readValues(quote).map((value) => ({ start, end, value, unit }))
      }),
      exempt: times.filter((time) => time.type === 'DURATION' || time.type === 'SET'),
    }
  })
}

type SpecModel = 'age' | 'currency' | 'dimension' | 'temperature'

interface SpecCase {
  /** Each case annotates what one model recognises, and nothing else in its text. */
  model: SpecModel
  text: string
  results: readonly { start: number; end: number; resolution: { value: string | null; unit: string; isoCurrency?: string } }[]
}

const PERIODS = /^(?:day|week|month|quarter|year|decade|century|fortnight)$/

/** What each model recognises; dimensions are what the others leave, but periods longer than an hour are times there. */
const MODELS: Record<SpecModel, (unit: string) => boolean> = {
  age: (unit) => PERIODS.test(unit),
  currency: (unit) => /^[A-Z]{3}$|^(?:cent|penny|money|bitcoin|satoshi)$/.test(unit),
  temperature: (unit) => /^degree|^kelvin$/.test(unit),
  dimension: (unit) => !PERIODS.test(unit) && !MODELS.currency(unit),
}

/** Recognizers-Text's cases of numbers with units; "kilometer" alone, without a number, is left out. */
export function readSpecs(corpora: string): GoldText[] {
  const cases = JSON.parse(readFileSync(join(corpora, 'number-with-unit-specs.json'), 'utf8')) as SpecCase[]
  return cases.map(({ model, text, results }) => ({
    text,
    exempt: [],
    asks: (unit) => unit === null || MODELS[model](unit),
    values: results.flatMap(({ start, end, resolution }) =>
      resolution.value === null
        ? []
        : [{ start, end, value: Number(resolution.value), unit: resolution.isoCurrency ?? unitName(resolution.unit) }],
    ),
  }))
}

/** The bundle's name for a unit of the specs. */
export function unitName(spec: string): string {
  const lower = spec.toLowerCase().replace(/ per .*/, '')
  if (lower === 'c' || lower === 'f') return SYMBOL_UNITS.get(`°${spec}`)?.name ?? lower
  if (lower === 'age') return 'year'
  return MONEY_NAMES.get(lower) ?? MONEY_NAMES.get(lower.split(' ').at(-1) ?? '') ?? WORD_UNITS.get(lower)?.name ?? lower
}

/** The dated feed, cut into its paragraphs: one long text would time some libraries' worst case. */
export function readFeed(corpora: string): string[] {
  return readFileSync(join(corpora, 'kcna-2024-to-august.txt'), 'utf8').split('\n').filter((line) => line.trim().length > 1)
}
