import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, lowerAt, open, type Mention, type Rule, type Scene } from '../mention.ts'
import { WORD_UNITS } from '../measure/unit-table.ts'
import { governingChange, RANGING } from './change-words.ts'

/** "12-15%", "4,000–6,000", "between X and Y", "X to Y", "two or three", "from X up to Y", "$5-8m": one quantity with two ends. */
export const ranges: Rule = {
  name: 'range',
  apply(scene) {
    const mentions = open(scene)
    for (let at = 0; at + 1 < mentions.length; at += 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.qualifier === 'range' || second.vague !== first.vague) continue
      const joint = jointBetween(scene.tokens, first, second)
      if (joint === null || !isRange(scene, first, second, joint)) continue
      share(first, second)
      join(first, second)
      at += 1
    }
  },
}

type Joint = 'dash' | 'to' | 'or' | 'and'

/** What stands between the two, if nothing else does; "five- to ten-year" and "3 to 5" both read "to". */
function jointBetween(tokens: readonly Token[], first: Mention, second: Mention): Joint | null {
  let words = ''
  for (let at = first.right; at < second.left; at += 1) {
    const token = tokens[at]
    if (token === undefined || second.left - first.right > 4) return null
    words += ` ${DASHES.has(token.text) ? '-' : token.lower}`
  }
  if (words === ' -' || words === ' - -') return 'dash'
  if (/^(?: -)? (?:up |down |as much as |as many as )?(?:to|through)(?: -| as much as| as many as)?$/.test(words) || words === ' up to' || words === ' - to -') return 'to'
  if (words === ' or' || words === ' or even' || words === ' or maybe' || words === ' - or -') return 'or'
  return words === ' and' || words === ' - and' ? 'and' : null
}

function isRange(scene: Scene, first: Mention, second: Mention, joint: Joint): boolean {
  const { tokens } = scene
  if (first.form === 'multiple' || second.form === 'multiple') return false
  if (!unitsAgree(first, second)) return false
  const [low, high] = ends(first, second)
  const before = lowerAt(tokens, first.left - 1)
  if (joint === 'and') return low < high && (before === 'between' || lowerAt(tokens, first.left - 2) === 'between')
  if (joint === 'or') return low < high && high <= low * 10 && !(first.unit !== null && first.unit !== second.unit)
  if (low >= high) return false
  if (joint === 'dash') return isDashRange(tokens, first)
  if (first.unit === 'percent' && first.right > first.to && isContest(tokens, first.left)) return false
  return !isChange(scene, first, second)
}

/** "trails him 46% to 48%": one share of each side. */
function isContest(tokens: readonly Token[], left: number): boolean {
  for (let at = left - 1; at >= left - 6; at -= 1) {
    const word = lowerAt(tokens, at)
    if (/^(?:leads?|led|leading|trails?|trailed|trailing|beats?|ahead|behind|defeats?|defeated|edged|over|victory|lost|won)$/.test(word)) return true
    if (/^[;:.]$/.test(word)) return false
  }
  return false
}

/** A dash glued on both sides, or spaced on both; "1990 -91" and list dashes are not. */
function isDashRange(tokens: readonly Token[], first: Mention): boolean {
  return gluedBefore(tokens, first.right) === gluedBefore(tokens, first.right + 1)
}

/** "rose from 5 to 8", "fell 678 points to 8,579", "up 3 to 5": the ends of a change, left to the change rule. */
function isChange(scene: Scene, first: Mention, second: Mention): boolean {
  const { tokens } = scene
  const from = lowerAt(tokens, first.left - 1) === 'from'
  const change = governingChange(tokens, from ? first.left - 1 : first.left)
  if (change === null) return false
  // "estimates of losses run from 5 to 8"
  if (from && RANGING.has(lowerAt(tokens, first.left - 2))) return false
  if (from) return true
  // "rose 5 to 8 percent" is a range; "rose 30 points to 1,500", "rose by 30 to 1,500" are not.
  if (change.distance > (lowerAt(tokens, first.left - 1) === 'by' ? 2 : 1)) return false
  const both = (mention: Mention): boolean => mention.prefixed || mention.right > mention.to
  // "rose by 133 kg to 408 kg": a range says its unit once; of shares it may say it twice.
  if (first.unit !== null && both(first) && both(second) && (second.value >= first.value * 5 || !/^(?:percent|percentage-point|basis-point)$/.test(first.unit))) return true
  return first.unit !== null ? first.unit !== second.unit : second.unit === null && second.value > first.value * 10
}

function unitsAgree(first: Mention, second: Mention): boolean {
  if (first.unit === null || first.unit === second.unit) return true
  if (first.unit === 'fraction' && second.unit === 'fraction') return true
  return first.prefixed && second.unit === null
}

/** "5 to 8 million" scales both ends; "$5-8" is money at both; the unit after the second is the first's too. */
function share(first: Mention, second: Mention): void {
  first.unit ??= second.unit
  second.unit ??= first.unit
  const scale = sharedScale(first, second)
  first.value *= scale
  first.scale *= scale
}

/** What the second end's scale adds to the first: "5 to 8 million", and "10-12,000", whose thousands are written out. */
function sharedScale(first: Mention, second: Mention): number {
  if (first.scale !== 1 || first.form === 'fraction') return 1
  if (second.scale > 1) return first.mantissa < second.mantissa ? second.scale : 1
  const thousands = first.form === 'digits' && first.value < 1000 && second.value % 1000 === 0
  return thousands && first.value * 1000 < second.value && first.value * 10_000 >= second.value ? 1000 : 1
}

/** The ends as they will be when the scale is shared. */
function ends(first: Mention, second: Mention): [number, number] {
  return [first.value * sharedScale(first, second), second.value]
}

function join(first: Mention, second: Mention): void {
  first.low = first.value
  first.high = second.vague ? second.low : second.value
  first.qualifier = 'range'
  first.right = second.right
  first.per ??= second.per
  first.rule = 'range'
  second.joined = first
}

/** "30 and 45 mm", "10, 20 and 30 km", "2 or 3 percent": a unit said once, after the last of a list. */
export const sharedUnits: Rule = {
  name: 'shared-unit',
  apply(scene) {
    const mentions = open(scene)
    for (let at = mentions.length - 2; at >= 0; at -= 1) {
      const [first, second] = [mentions[at], mentions[at + 1]]
      if (first === undefined || second === undefined || first.unit !== null || second.unit === null || second.left < second.from) continue
      if (first.form !== 'digits' && first.form !== 'words') continue
      const joint = jointBetween(scene.tokens, first, second)
      const comma = second.left === first.right + 1 && lowerAt(scene.tokens, first.right) === ',' && mentions[at + 2]?.unit === second.unit && mentions[at + 2] !== undefined
      if (!comma && joint !== 'and' && joint !== 'or' && joint !== 'to' && joint !== 'dash') continue
      if (second.unit === 'fraction' || second.unit === 'times' || !hasUnitWord(scene, second)) continue
      first.unit = second.unit
    }
  },
}

function hasUnitWord({ tokens }: Scene, mention: Mention): boolean {
  const word = lowerAt(tokens, mention.right - 1)
  return mention.right > mention.to && (WORD_UNITS.has(word) || tokens[mention.right - 1]?.kind !== 'punct')
}
