import type { Token } from '../../../segment/index.ts'
import { gluedBefore, hasWord, isBare, lowerAt, settle, type Mention, type Rule } from '../mention.ts'

const PICTURE = /^(?:videos?|resolution|displays?|screens?|tvs?|television|hd|hdr|uhd|oled|lcd|stream|streams|streaming|footage|monitors?|projectors?|cameras?|recording|fps|camcorder|gaming|film|films|movies?|content|panel|panels|quality|blu-ray|broadcast|broadcasts)$/
const RELAY = /^(?:relay|medley|freestyle|quartet|team|leg|anchor|hurdles)$/
const LINES = /^(?:240|360|480|540|576|720|1080|1440|2160|4320)$/

/** "4K video", "1080p", "f/1.8", "the 4x100m relay": a kind of picture, an aperture, an event; not how many. */
export const formats: Rule = {
  name: 'format',
  apply({ tokens, mentions }) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.fate !== null || mention.form !== 'digits') continue
      if (isPicture(tokens, mention) || isAperture(tokens, mention.from)) settle(mention, this.name, 'designator')
      const next = mentions[index + 1]
      if (next !== undefined && (isRelay(tokens, mention, next) || isSquare(tokens, mention, next))) {
        settle(mention, this.name, 'designator')
        settle(next, this.name, 'designator')
      }
    }
  },
}

function isPicture(tokens: readonly Token[], { from, to }: Mention): boolean {
  const digits = tokens[from]?.text ?? ''
  const letter = tokens[from + 1]
  if (letter === undefined || !gluedBefore(tokens, from + 1) || to > from + 2) return false
  const lines = /^[pi]$/.test(letter.text) && LINES.test(digits)
  if (!lines && !(/^[Kk]$/.test(letter.text) && /^[24568]$/.test(digits))) return false
  if (lines && /^(?:1080|2160)$/.test(digits)) return true
  return hasWord(tokens, PICTURE)
}

function isAperture(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === '/' && gluedBefore(tokens, at) && /^[fƒ]$/.test(lowerAt(tokens, at - 2)) && gluedBefore(tokens, at - 1)
}

/** "4x4" is a car. */
function isSquare(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  return isBare(first) && isBare(second) && first.value === second.value && first.value < 10 && second.from === first.to + 1 && lowerAt(tokens, first.to) === 'x' && gluedBefore(tokens, first.to) && gluedBefore(tokens, second.from)
}

/** "4x100m", "4 x 400 metres": legs and their length. */
function isRelay(tokens: readonly Token[], legs: Mention, length: Mention): boolean {
  if (!/^[x×]$/.test(lowerAt(tokens, legs.to)) && !/^[x×]$/.test(lowerAt(tokens, legs.to - 1))) return false
  return legs.value <= 10 && length.unit === 'metre' && length.from - legs.from <= 2 && hasWord(tokens, RELAY)
}
