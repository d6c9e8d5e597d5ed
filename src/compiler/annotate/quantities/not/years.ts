import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isBare, lowerAt, settle, type Mention, type Rule } from '../mention.ts'
import { isCountAfter } from './name-context.ts'
import { set } from '../words.ts'

/** "2012", "in 1066", "1914-18", "1999/2000", "the 1990s", "nineteen eighty-four", "FY2024", "'08": years and decades. */
export const years: Rule = {
  name: 'year',
  apply({ tokens, mentions }) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.fate !== null) continue
      if (mention.form === 'decade' && mention.unit === null) {
        settle(mention, this.name, 'date')
        continue
      }
      if (!isBare(mention)) continue
      const text = tokens[mention.to - 1]?.text ?? ''
      const next = mentions[index + 1]
      if (isYear(tokens, mention, text)) {
        settle(mention, this.name, 'date')
        if (next !== undefined && isBare(next) && isRangeTail(tokens, mention, next)) settle(next, this.name, 'date')
      } else if (/^\d\d$/.test(text) && /^['’‘]$/.test(lowerAt(tokens, mention.from - 1)) && gluedBefore(tokens, mention.from) && !gluedBefore(tokens, mention.from - 1)) {
        settle(mention, this.name, 'date')
      } else if (/^(?:ad|bc|bce|ce|a\.d\.|b\.c\.)$/.test(lowerAt(tokens, mention.to)) || isSaidToBe(tokens, mention, text)) {
        settle(mention, this.name, 'date')
      }
    }
  },
}

/** "in the year 79", "FY24"; not "in the first half of the year 400 people crossed" */
function isSaidToBe(tokens: readonly Token[], mention: Mention, text: string): boolean {
  if (!/^(?:ad|a\.d\.|year|fy|fiscal)$/.test(lowerAt(tokens, mention.from - 1)) || text.length < 2 || text.length > 4) return false
  return !isCountAfter(tokens, mention) || lowerAt(tokens, mention.to) === 'of'
}

/** What counts before a number, so that four digits are no year. */
const COUNTS = set('about around some nearly almost approximately roughly over than least most up only just another additional estimated nearer all further')
const COUNTED = /^(?:people|men|women|children|others|more|troops|soldiers|jobs|workers|tons|tonnes|homes|houses|families|employees|votes|points|dead|units|vehicles|tanks|shells|rounds|feet|words|copies|students|members|shares|cases|deaths|times|additional|new|square|metric|of)$/

function isYear(tokens: readonly Token[], mention: Mention, text: string): boolean {
  const coming = /^21\d\d$/.test(text) && /^(?:by|in|until|till|before|after|since|from)$/.test(lowerAt(tokens, mention.from - 1)) && !COUNTED.test(lowerAt(tokens, mention.to))
  if (coming) return !/^\p{Ll}+s$/u.test(lowerAt(tokens, mention.to))
  if (!/^(?:1[0-9]|20)\d\d$/.test(text) || mention.from !== mention.to - 1) return false
  const before = lowerAt(tokens, mention.from - 1)
  const next = lowerAt(tokens, mention.to)
  if (COUNTED.test(next)) return !COUNTS.has(before) && !text.endsWith('00') && next !== 'of' && next !== 'more' && next !== 'people' && next !== 'others' && next !== 'times' && /^(?:19|20)/.test(text)
  if (COUNTS.has(before) && (before === 'than' || before === 'some' || before === 'only' || before === 'another' || before === 'additional' || before === 'approximately' || before === 'up')) {
    return tokens[mention.to]?.kind !== 'word' && before !== 'additional' && before !== 'another' && before !== 'than'
  }
  const modern = /^(?:1[89]|20)/.test(text)
  // Before 1800 a year must be said to be one.
  if (!modern) return /^(?:in|since|of|until|from|before|after|by|circa|year|the|during|around|about|to)$/.test(before) && !/^\p{Ll}+s$/u.test(next) && next !== 'of'
  if (/^(?:at|above|below)$/.test(before) && tokens[mention.to]?.kind !== 'word' && !/^20[0-4]\d$|^19\d\d$/.test(text)) return false
  return true
}

/** "1914-18", "2023–2024", "1999 to 2000", "2019 and 2020". */
function isRangeTail(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  if (second.from !== first.to + 1) return false
  const joint = lowerAt(tokens, first.to)
  const text = tokens[second.to - 1]?.text ?? ''
  return (DASHES.has(joint) || joint === '/') && /^\d{2}$|^\d{4}$/.test(text) && gluedBefore(tokens, second.from)
}
