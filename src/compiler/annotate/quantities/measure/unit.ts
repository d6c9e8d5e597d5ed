import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, hasWord, isCapitalised, isOpen, lowerAt, type Mention, type Rule } from '../mention.ts'
import { LONGEST_UNIT, SYMBOL_UNITS, WORD_UNITS, type Unit } from './unit-table.ts'
import { rescale } from './rescale.ts'

/** "900-ton", "500 km", "12%", "half a mile", "two-year", "24 degrees Celsius": the unit after the number. */
export const unitAfter: Rule = {
  name: 'unit',
  apply(scene) {
    for (const [index, mention] of scene.mentions.entries()) {
      if (!isOpen(mention) || mention.prefixed || (mention.form === 'multiple' && mention.unit !== null)) continue
      if (mention.form === 'ordinal' || mention.form === 'decade' || isModel(scene.tokens, mention.from)) continue
      const of = mention.form === 'vague' && lowerAt(scene.tokens, mention.to) === 'of' ? 1 : 0
      const found = findUnit(scene.tokens, mention.to + of + (hedgeLength(scene.tokens, mention.to) || qualifierLength(scene.tokens, mention.to)), mention.form === 'fraction' && !/^(?:vulgar|slash-fraction)$/.test(mention.rule)) ?? inches(scene.tokens, mention, scene.mentions[index - 1])
      if (found === null) continue
      // "the 1988 quarter" is a year's.
      if (found.unit.name === 'quarter' && mention.value > 100) continue
      mention.unit = found.unit.name
      mention.right = found.to
      mention.per ??= found.unit.per
      rescale(mention, found.unit.scale)
    }
  },
}

/** "5 ft 2 in": "in" is an inch right after feet. */
function inches(tokens: readonly Token[], mention: Mention, before: Mention | undefined): { unit: Unit; to: number } | null {
  const unit = WORD_UNITS.get('inch')
  const feet = before?.unit === 'foot' && before.right === mention.from && lowerAt(tokens, mention.to) === 'in'
  return feet && unit !== undefined ? { unit, to: mention.to + 1 } : null
}

/** "P-8A", "F-15C": what follows the digits of a name is no unit. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const stem = tokens[at - 2]
  return DASHES.has(lowerAt(tokens, at - 1)) && gluedBefore(tokens, at) && gluedBefore(tokens, at - 1) && isCapitalised(stem)
}

/** "60-plus km", "20-odd miles", "60+ km", "5 or more miles": what may stand between the number and its unit. */
function hedgeLength(tokens: readonly Token[], at: number): number {
  const [first, second] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)]
  if (first === '+' || first === 'plus' || first === 'odd') return 1
  if (DASHES.has(first) && /^(?:plus|odd|ish)$/.test(second)) return 2
  return first === 'or' && /^(?:more|so|fewer|less)$/.test(second) ? 2 : 0
}

/** "five extra days", "six straight weeks", "two more metres": an adjective that a measure can have. */
function qualifierLength(tokens: readonly Token[], at: number): number {
  if (!/^(?:more|extra|additional|further|full|whole|straight|consecutive|successive|working|business|calendar|solid|entire|long)$/.test(lowerAt(tokens, at))) return 0
  const unit = WORD_UNITS.get(lowerAt(tokens, at + 1))
  return unit !== undefined && (unit.kind === 'time' || /^(?:percentage-point|metre|kilometre|mile|tonne|ton|inch|foot)$/.test(unit.name)) ? 1 : 0
}

/** The unit that begins at a token, perhaps after a hyphen or, for a part ("half a percent", "half of a mile"), an article. */
export function findUnit(tokens: readonly Token[], at: number, part = false): { unit: Unit; to: number } | null {
  if (part) {
    let next = at
    if (lowerAt(tokens, next) === 'of' && /^an?$|^one$/.test(lowerAt(tokens, next + 1))) next += 2
    else if (/^an?$/.test(lowerAt(tokens, next))) next += 1
    else if (DASHES.has(lowerAt(tokens, next))) next += 1
    else if (lowerAt(tokens, next) !== '%' && !/^(?:percent|percentage|mile)$/.test(lowerAt(tokens, next))) return null
    return unitAt(tokens, next)
  }
  const hyphen = DASHES.has(lowerAt(tokens, at)) && gluedBefore(tokens, at) && gluedBefore(tokens, at + 1)
  return unitAt(tokens, hyphen ? at + 1 : at)
}

function unitAt(tokens: readonly Token[], at: number): { unit: Unit; to: number } | null {
  const first = tokens[at]
  if (first === undefined || first.kind === 'number') return null
  // "125,000 b/d"
  if (/^m?b$/.test(first.lower) && lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 2) === 'd') {
    const unit = SYMBOL_UNITS.get(first.lower === 'b' ? 'bpd' : 'mbpd')
    if (unit !== undefined) return { unit, to: at + 3 }
  }
  let text = ''
  let symbol = ''
  let best: { unit: Unit; to: number } | null = null
  let words = 0
  for (let to = at; to < tokens.length && words < LONGEST_UNIT; to += 1) {
    const token = tokens[to]
    // "sq. ft."
    if (token?.text === '.' && /^(?:sq|cu)$/.test(lowerAt(tokens, to - 1)) && gluedBefore(tokens, to)) continue
    if (token === undefined || (token.kind === 'punct' && !DASHES.has(token.text))) break
    if (DASHES.has(token.text)) {
      if (!gluedBefore(tokens, to) || !gluedBefore(tokens, to + 1)) break
      continue
    }
    words += 1
    text += (words === 1 ? '' : ' ') + token.lower
    symbol += (words === 1 || gluedBefore(tokens, to) ? '' : ' ') + token.text
    const unit = WORD_UNITS.get(text) ?? symbolUnit(tokens, at, to, symbol)
    if (unit !== undefined) best = { unit, to: to + 1 }
  }
  if (best === null || isOtherWord(tokens, at, best.to)) return null
  return best.unit.name === 'nautical mile' && best.to === at + 1 && isTiny(tokens) ? { unit: NANOMETRE, to: best.to } : best
}

const NANOMETRE: Unit = { name: 'nanometre', kind: 'measure', per: null, scale: 1, base: 'nanometre' }

const TINY = /^(?:chips?|chipmakers?|chipmaking|process|processors?|nodes?|transistors?|semiconductors?|wavelengths?|light|lasers?|silicon|wafers?|foundry|lithography|nanoparticles?|particles?|tsmc)$/

/** "a 3nm process": in what is said of chips and light, no nautical miles. */
function isTiny(tokens: readonly Token[]): boolean {
  return hasWord(tokens, TINY)
}

/** One letter must stand glued to its number, or be no word's beginning: "5 m", never "5 A". */
function symbolUnit(tokens: readonly Token[], at: number, to: number, symbol: string): Unit | undefined {
  if (/^[A-Z]$/.test(symbol) && isOfType(tokens, at)) return undefined
  const unit = SYMBOL_UNITS.get(symbol)
  if (unit !== undefined) {
    // "2.1s behind"; "60s" is a decade.
    if (symbol === 's' && (!gluedBefore(tokens, at) || !/^\d+\.\d+$/.test(tokens[at - 1]?.text ?? ''))) return undefined
    const letter = /^[a-z]$/i.test(symbol)
    if (letter && symbol !== 'm' && !gluedBefore(tokens, at)) return undefined
    if (/^[AVWJL]$/.test(symbol) && DASHES.has(lowerAt(tokens, to + 1))) return undefined
    return unit
  }
  const degree = (symbol === 'C' || symbol === 'F') && isDegree(tokens, at) && (gluedBefore(tokens, at) || isWeather(tokens, at))
  return degree ? SYMBOL_UNITS.get(`°${symbol}`) : undefined
}

/** "two F-16s", "a Leopard 2A6", "seat 11A": a letter of a type, or of a place in a row. */
function isOfType(tokens: readonly Token[], at: number): boolean {
  const dash = DASHES.has(lowerAt(tokens, at + 1)) && gluedBefore(tokens, at + 1) ? at + 2 : at + 1
  const goesOn = gluedBefore(tokens, dash) && (tokens[dash]?.kind === 'number' || (tokens[dash - 1]?.text === '/' && tokens[dash]?.kind === 'word'))
  return goesOn || /^(?:seat|seats|row|gate|flat|apartment|room|route|line|stand|platform)$/.test(lowerAt(tokens, at - 2))
}

const WARMTH = /^(?:temperatures?|weather|heat|heatwave|heated|heating|cold|cool|cooled|warm|warmer|warming|hot|hotter|hottest|thermometers?|mercury|highs?|lows?|freezing|froze|frost|chill|forecast|forecasters?|meteorologists?|meteorological|snow|boils?|melts?|melting|furnace|celsius|fahrenheit|f|minus)$/

/** "it was 35 C at noon": what has a space before its letter needs a word of warmth or weather near it. */
function isWeather(tokens: readonly Token[], at: number): boolean {
  if (/^(?:was|is|be|hit|reached)$/.test(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 3) === 'it') return true
  for (let near = at - WEATHER_REACH; near < at + WEATHER_REACH; near += 1) if (near !== at && WARMTH.test(lowerAt(tokens, near))) return true
  return false
}

const WEATHER_REACH = 16

/** "38C in the shade", never "13F filing" or "Boeing 777F". */
function isDegree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const ends = next === undefined || (next.kind === 'punct' && next.text !== '/') || /^(?:in|on|at|and|or|by|to|for|with|during|as|this|while|is|are|was|were|has|had|will|would|could|may|expected|across|before|after|overnight|today|yesterday|hotter|warmer|colder|above|below|from|when|but|target|limit|goal|threshold|warming|rise|increase|mark|world|ceiling)$/.test(next.lower)
  return ends && (!isCapitalised(tokens[at - 2]) || /^(?:the|a|an|of|at|to|in|from|about|around|nearly|over)$/.test(lowerAt(tokens, at - 2)))
}

const NOT_TIMES = /^(?:square|zone|frame|table|line|limit|span|period|bomb|job|off)$/

/** Words that look like units but are not here: "two second-half goals", "10 time zones", "15 point guards". */
function isOtherWord(tokens: readonly Token[], at: number, to: number): boolean {
  const word = lowerAt(tokens, at)
  if (word === 'time' && at === to - 1) return NOT_TIMES.test(lowerAt(tokens, to)) || !DASHES.has(lowerAt(tokens, at - 1))
  if (word === 'p' && !gluedBefore(tokens, at)) return true
  // "two cup finals" are games.
  if (word === 'cup' || word === 'cups') return isCapitalised(tokens[at]) || (word === 'cup' && tokens[to]?.kind === 'word' && /s$|^(?:final|match|game|tie|run|win|victory|title|winner)$/.test(lowerAt(tokens, to)))
  if (word === 'p' && /^\.?m$/.test(lowerAt(tokens, to + 1))) return true
  if (word === 'second' && lowerAt(tokens, at - 1) !== '-' && tokens[at - 1]?.text !== '1' && !/^(?:one|1|half|an?)$/.test(lowerAt(tokens, at - 1))) return true
  // "11 stone" weighs, "three stone houses" and "stones" are counted; so are names: "5 Mt Everest guides".
  if (word === 'stone' || word === 'stones') return word === 'stones' || (tokens[to]?.kind === 'word' && lowerAt(tokens, to).endsWith('s'))
  if (word === 'mt') return isCapitalised(tokens[to])
  return word === 'second' && DASHES.has(lowerAt(tokens, to)) && /^(?:half|hand|round|placed?|largest|biggest)$/.test(lowerAt(tokens, to + 1))
}
