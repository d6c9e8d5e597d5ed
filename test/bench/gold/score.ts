import type { Span } from '../../../src/bundle/schema.ts'
import type { AnnotatedTextResult } from '../../../src/compiler/annotate-text.ts'
import type { GoldItem, GoldQuantity } from './corpus.ts'
import { FIELDS } from './fields.ts'

export interface Tally {
  gold: number
  answers: number
  /** Overlapping, and equal in both bounds. */
  value: number
  /** Overlapping, and equal in what number is said, whichever bound it is. */
  number: number
  /** Of those with the value right, how many have this field right too. */
  fields: Map<string, number>
  /** Numerals that gold calls no quantity, and those of them that we call one. */
  not: number
  falseOnNot: number
}

export interface Miss {
  /** 'missed', 'false', 'value', or the name of a field. */
  kind: string
  item: GoldItem
  at: Span
  gold: string
  ours: string
}

type Ours = AnnotatedTextResult['quantities'][number]

/** Pairs each gold quantity with an unused answer that overlaps it, one with the right value first. */
export function scoreQuantities(items: readonly GoldItem[], answer: (item: GoldItem) => readonly Ours[], onMiss: (miss: Miss) => void): Tally {
  const tally: Tally = { gold: 0, answers: 0, value: 0, number: 0, fields: new Map(FIELDS.map(({ name }) => [name, 0])), not: 0, falseOnNot: 0 }
  for (const item of items) {
    const answers = answer(item)
    const used = new Set<Ours>()
    tally.gold += item.quantities.length
    tally.answers += answers.length
    const near = (gold: GoldQuantity): Ours[] => answers.filter((ours) => !used.has(ours) && overlaps(gold, ours))
    const pairs = item.quantities.map((gold) => {
      const ours = near(gold).find((candidate) => sameBounds(gold, candidate))
      if (ours !== undefined) used.add(ours)
      return { gold, ours }
    })
    for (const { gold, ours } of pairs) {
      if (ours === undefined) {
        const close = near(gold).find((candidate) => sameNumber(gold, candidate)) ?? near(gold)[0]
        if (close !== undefined) used.add(close)
        if (close !== undefined && sameNumber(gold, close)) tally.number += 1
        onMiss({ kind: close === undefined ? 'missed' : 'value', item, at: gold, gold: inWords(gold), ours: close === undefined ? '-' : inWords(close) })
        continue
      }
      tally.value += 1
      tally.number += 1
      for (const field of FIELDS) {
        if (field.agrees(gold, ours)) tally.fields.set(field.name, (tally.fields.get(field.name) ?? 0) + 1)
        else onMiss({ kind: field.name, item, at: gold, gold: field.ofGold(gold), ours: field.ofOurs(ours) })
      }
    }
    for (const ours of answers) {
      if (!used.has(ours)) onMiss({ kind: 'false', item, at: ours, gold: item.not.find((not) => overlaps(not, ours))?.why ?? '-', ours: inWords(ours) })
    }
    tally.not += item.not.length
    tally.falseOnNot += item.not.filter((not) => answers.some((ours) => !used.has(ours) && overlaps(not, ours))).length
  }
  return tally
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

type Bounds = Pick<Ours, 'low' | 'high' | 'qualifier' | 'unit'>

function inWords({ low, high, qualifier, unit }: Bounds): string {
  return `${low === high ? low : `${low ?? ''}..${high ?? ''}`} ${unit}${qualifier === 'exact' ? '' : ` ${qualifier}`}`
}

function sameBounds(gold: Bounds, ours: Bounds): boolean {
  return same(gold.low, ours.low, gold.unit) && same(gold.high, ours.high, gold.unit)
}

function sameNumber(gold: Bounds, ours: Bounds): boolean {
  return same(gold.low ?? gold.high, ours.low ?? ours.high, gold.unit) && same(gold.high ?? gold.low, ours.high ?? ours.low, gold.unit)
}

/** A third may be written 0.333. */
function same(gold: number | null, ours: number | null, unit: string): boolean {
  if (gold === null || ours === null) return gold === ours
  return Math.abs(gold - ours) <= (unit === 'fraction' ? 2e-3 : 1e-6) * Math.max(1, Math.abs(gold))
}
