import { CARDINALS, ORDINALS, unitOf, type Unit } from './lexicon.ts'
import type { Match } from './match.ts'

/** How many of a unit: "five", "2.5", "two and a half", "several", "a". Read by `countOf`. */
export const COUNT =
  '(?<count>(?:(?:<int> <vulgar>?|<vulgar>|<decimal>|<cardinal> (?:<hyphen>? <cardinal>)?) <scale>?|half a|half an|half|a half|single|a single|a dozen|a few|a couple of|a couple|a hundred|a thousand|a number of|a|an|several|few|many|dozens of|hundreds of|thousands of|couple of|countless|some))'
/** Before a duration, part of it: "nearly a decade", "just over a month". */
export const ABOUT =
  '(?:<about>|more than|less than|fewer than|at least|at most|up to|well over|just over|just under|a little over|a little under|no more than|no less than|no fewer than|as long as|as many as|the better part of)'
export const HALF = '(?<half>(?:<hyphen>? and <hyphen>? a <hyphen>? half))'
export const UNIT = '(?<unit><unit-one>|<unit-many>)'

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

/** The number, or null for a vague one ("several"). A trailing "and a half" counts. */
export function countOf(match: Match): number | null {
  const half = match.has('half') || match.has('half2') ? 0.5 : 0
  let total = 0
  let known = false
  for (const token of match.part('count')) {
    if (token.kind === 'number') {
      total += VULGAR[token.text] ?? Number(token.text.replace(/[,\s]/g, ''))
      known = true
      continue
    }
    const value = token.lower === 'couple' ? 2 : CARDINALS.get(token.lower)
    if (token.lower === 'half') return 0.5
    if (value === undefined) {
      if (/^(?:few|several|many|some|number|countless|dozens|hundreds|thousands)$/.test(token.lower)) return null
      continue
    }
    total = value >= 100 ? Math.max(total, 1) * value : total + value
    known = true
  }
  return (known ? total : 1) + half
}

export function unitOfMatch(match: Match): Unit | null {
  return unitOf(match.word('unit'))
}

/** TIMEX3 duration: P5M, PT10H, PXY for an unknown number. */
export function durationValue(count: number | null, unit: Unit): string {
  if (count === 0.5 && unit.letter === 'H') return 'PT30M'
  if (count === 0.5 && unit.letter === 'Y' && unit.times === 1) return 'P6M'
  if (count === 0.5 && unit.letter === 'D') return 'PT12H'
  const number = count === null ? 'X' : String(Math.round(count * unit.times * 100) / 100)
  return `${unit.clock ? 'PT' : 'P'}${number}${unit.letter}`
}

/** "third", "3rd" (two tokens) or "23rd" as a number. */
export function ordinalOf(match: Match, name: string): number | null {
  const [first, second] = match.part(name)
  if (first === undefined) return null
  if (first.kind === 'number') return Number(first.text)
  const value = ORDINALS.get(first.lower) ?? CARDINALS.get(first.lower)
  const last = match.part(name).at(-1)
  const tail = last === undefined || last === second || second === undefined ? undefined : ORDINALS.get(last.lower)
  return value === undefined ? null : value + (tail ?? 0)
}

/** "third", "3rd", "twenty-third". */
export const ORDINAL = '(?:<ordinal>|<int> (?:st|nd|rd|th)|<cardinal> <hyphen> <ordinal>)'
