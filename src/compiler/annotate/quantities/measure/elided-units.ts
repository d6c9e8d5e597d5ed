import type { Token } from '../../../segment/index.ts'
import { lowerAt, open, type Mention, type Rule } from '../mention.ts'
import { isMoney } from '../../../../lib/money.ts'
import { isSize } from './size.ts'
import { TIME_UNITS } from '../../time-units.ts'

/** How far back the unit may stand, in tokens, and how much larger one number may be than the other. */
const REACH = 16
const RATIO = 20

/**
 * "3.1 million hectares, less than last year's 3.2 million", "60 days, extended to 90", "fell 2.8 points to 94.2", "41C, some 9 degrees
 * above normal": a unit that is not said again. Only where nothing is counted after the number.
 */
export const elidedUnits: Rule = {
  name: 'elided-unit',
  apply(scene) {
    const mentions = open(scene).filter((mention) => !isSize(scene.tokens, mention))
    const scale = mentions.find(({ unit }) => /^degree [CF]/.test(unit ?? ''))?.unit ?? 'degree'
    listTerms(scene.tokens, mentions)
    for (const [index, mention] of mentions.entries()) {
      if (mention.unit === 'degree') mention.unit = scale
      if (mention.unit !== null || mention.form === 'vague') continue
      mention.unit = listedUnit(scene.tokens, mentions[index - 1], mention)
      if (mention.unit !== null) continue
      mention.unit = percentAgain(scene.tokens, mentions[index - 1], mention)
      if (mention.unit !== null) continue
      const link = linkBefore(scene.tokens, mention)
      if (!isAlone(scene.tokens, mention, link)) continue
      const before = link === null ? undefined : mentions.slice(Math.max(0, index - 4), index).findLast((other) => lowerAt(scene.tokens, other.left - 1) !== '(' && !/^(?:percent|percentage-point|basis-point|fraction|times|magnitude)$/.test(other.unit ?? 'percent') && !isPeriod(scene.tokens, other))
      if (before === undefined || before.rule === 'age' || mention.left - before.right > REACH || !isSameMeasure(scene.tokens, before, mention, link ?? '')) continue
      mention.unit = before.unit
    }
  },
}

/** "2 million tons of wheat, 1.7 million of corn and 590,000 of barley": of each so much. */
function listedUnit(tokens: readonly Token[], before: Mention | undefined, { left, right, value }: Mention): string | null {
  if (before?.unit == null || !/^(?:ton|tonne|kilogram|gram|litre|gallon|barrel|bushel|pound|hectare|acre|cubic metre)$/.test(before.unit) || value < 1) return null
  const listed = tokens[right]?.lower === 'of' && tokens[before.right]?.lower === 'of' && left - before.right < 8
  return listed && /^(?:,|and)$/.test(tokens[left - 1]?.lower ?? '') ? before.unit : null
}

/** "fell to 4.7 percent from 5.4", "won 45.2 percent, his rival 40.1": shares are told in one unit. */
function percentAgain(tokens: readonly Token[], before: Mention | undefined, { left, right, value, form }: Mention): string | null {
  const next = tokens[right]
  const ends = next === undefined || /^[.,;)]$/.test(next.text) || /^(?:in|a|the|last|and|previously|earlier)$/.test(next.lower)
  if (before?.unit !== 'percent' || form !== 'digits' || !ends || value > 100) return null
  const between = tokens.slice(before.right, left).map(({ lower }) => lower).join(' ')
  const moved = between === 'from' && lowerAt(tokens, before.left - 1) === 'to'
  const beside = !Number.isInteger(value) && /^, (?:\S+ ){1,3}$/.test(`${between} `) && !/\b(?:and|or|but|of|by|than|from|at|to|up|down|with|in)\b/.test(between)
  // "…, the Liberals 8.4 and Labour 15.7", "with 14.2 percent, the Liberals with 9.1 and Labour with 5.8"
  const named = tokens.slice(before.right, left).some(({ text }) => /^\p{Lu}/u.test(text))
  const last = !Number.isInteger(value) && named && (lowerAt(tokens, before.left - 1) === 'with' ? /^(?:,|(?:, )?and) (?:\S+ ){1,4}with $/ : /^(?:, )?and (?:\S+ ){1,3}$/).test(`${between} `) && !/\b(?:or|but|of|by|than|from|at|to|up|down|in)\b/.test(between)
  return moved || beside || last ? before.unit : null
}

/** "in the first three months … rose to 43": when, and no measure of what rose. */
function isPeriod(tokens: readonly Token[], { unit, left }: Mention): boolean {
  return TIME_UNITS.has(unit ?? '') && /^(?:first|last|past|next|previous|opening|final|latest|in|within|over|during|for)$/.test(tokens[left - 1]?.lower ?? '')
}

/** "terms of 14, nine and seven years": of all in the list. */
function listTerms(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [mention, next] = [mentions[index], mentions[index + 1]]
    if (mention === undefined || next === undefined || mention.unit !== null || !/^(?:month|year)$/.test(next.unit ?? '')) continue
    const between = tokens.slice(mention.right, next.left).map(({ text }) => text).join(' ')
    // "14 of his 20 years"
    if (/^of (?:his|her|their|its|the|a|those)$/.test(between)) mention.unit = next.unit
    const opens = tokens.slice(Math.max(0, mention.left - LIST_REACH), mention.left).some(({ lower }) => /^(?:terms?|sentences?|sentenced|jailed|imprisoned)$/.test(lower))
    if (opens && /^(?:,|and|, and|or)$/.test(between)) mention.unit = next.unit
  }
}

const LIST_REACH = 12

/** Nothing after the number that it could count. */
function isAlone(tokens: readonly Token[], { right, scale }: Mention, link: string | null): boolean {
  const next = tokens[right]
  if (next === undefined) return true
  if (link === 'of which' && scale > 1 && /^(?:is|are|was|were|will|would|has|have|had|could|may|went|goes|came|comes)$/.test(next.lower)) return true
  if (link === 'than' && /^(?:it|they|he|she|we)$/.test(next.lower)) return true
  if (next.kind === 'word') return /^(?:in|on|at|by|from|for|after|before|since|when|while|and|but|as|last|this|a|an|the|previously|earlier|if|with|during|over|under|year|year-on-year|per)$/.test(next.lower)
  return /^[,.;:)!?—–"”]$/.test(next.text)
}

function linkBefore(tokens: readonly Token[], { left }: Mention): string | null {
  const [first, second] = [lowerAt(tokens, left - 1), lowerAt(tokens, left - 2)]
  // "447 square kilometres, double the 226 of May"; "9,247 kg, up 953"; "compared with 40"
  if (first === 'the' && /^(?:double|triple|twice|half|quadruple)$/.test(second)) return 'than'
  if (/^(?:up|down)$/.test(first) && second === ',') return 'than'
  if (first === 'with' && second === 'compared') return 'than'
  // "twice the annual cap of 500,000"
  if (first === 'of' && /^(?:cap|limit|quota|ceiling|threshold)$/.test(second)) return 'than'
  // "122 trillion yen, of which defence accounted for 9 trillion"
  for (let at = left - 1; at > left - 10; at -= 1) {
    if (/^[,;.]$/.test(lowerAt(tokens, at))) break
    if (lowerAt(tokens, at) === 'which' && lowerAt(tokens, at - 1) === 'of') return 'of which'
  }
  // "800 billion euros, of which 150 billion are loans"
  if (first === 'which' && second === 'of') return 'of which'
  // "rice accounted for 2.15 million tons and corn for 1.61 million"
  const joined = lowerAt(tokens, left - 3) === 'the' ? left - 4 : left - 3
  if (/^(?:for|to|at)$/.test(first) && /^(?:and|,)$/.test(lowerAt(tokens, joined)) && tokens[left - 2]?.kind === 'word') return 'each'
  for (let at = left - 1; at >= left - 4; at -= 1) {
    const word = lowerAt(tokens, at)
    if (/^(?:than|from|to|at|and|against|versus|vs)$/.test(word)) return word
    if (/^['’]s$/.test(word) && /^(?:year|month|quarter|week|season)$/.test(lowerAt(tokens, at - 1))) return 'than'
    // "Norway gave 8 billion kroner, Denmark 4 billion and Sweden another 3 billion"
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && /^(?:,|and)$/.test(lowerAt(tokens, at - 1))) return 'gapped'
    if (!/^(?:about|around|nearly|almost|some|roughly|the|a|an|record|just|over|under|more|less|up|another|further)$/.test(word)) return null
  }
  return null
}

function isSameMeasure(tokens: readonly Token[], before: Mention, mention: Mention, link: string): boolean {
  for (let at = before.right; at < mention.left; at += 1) if (/^[;:.]$/.test(lowerAt(tokens, at))) return false
  // An index falls by points to points.
  if (before.unit === 'point') return link === 'to' || link === 'from' || (link === 'at' && mention.value > before.value)
  if (link === 'at') return false
  // both are governed alike: "for … and corn for"
  if (link === 'each' && lowerAt(tokens, before.left - 1) !== lowerAt(tokens, mention.left - 1)) return false
  // "320 square kilometres in January and 430 in December"
  if (link === 'and' && (lowerAt(tokens, before.right) !== lowerAt(tokens, mention.right) || !/^(?:in|on|from)$/.test(lowerAt(tokens, mention.right)))) return false
  if (link === 'gapped') return isMoney(before.unit) && mention.scale > 1 && mention.scale === before.scale
  const ratio = before.value / mention.value
  if (!(ratio < RATIO && ratio > 1 / RATIO)) return false
  if (isMoney(before.unit)) return (mention.scale > 1 || link === 'each') && mention.scale === before.scale
  // "in the first six months of the year, down from 105": what happened then.
  if (/^(?:day|week|month|year|hour|minute|second)$/.test(before.unit ?? '')) return (!/^(?:up|down)$/.test(lowerAt(tokens, mention.left - 2)) || /^[,(–—-]$/.test(lowerAt(tokens, before.right))) && (link === 'to' || link === 'from') && mention.scale === 1 && mention.value < 1000 && tokens.slice(Math.max(0, mention.left - 2 * REACH), mention.left).some(({ lower }) => /^(?:extended|extend|shortened|increased|raised|rose|reduced|cut|up|down|lengthened)$/.test(lower))
  return mention.scale === before.scale || ((link === 'each' || link === 'from') && mention.value >= 1000 && before.value >= 1000)
}
