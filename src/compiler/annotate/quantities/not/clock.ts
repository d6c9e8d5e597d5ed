import { gluedBefore, lowerAt, settle, type Mention, type Rule } from '../mention.ts'

const ZONE = /^(?:gmt|utc|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|kst|jst|hrs|hours|local|z)$/
const NOON = /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|o’clock)$/

/** "10 a.m.", "6pm", "10:30", "18.05 BST", "1600 GMT", "at 0900 hours": times of day. */
export const clock: Rule = {
  name: 'clock',
  apply({ tokens, mentions }) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.form !== 'digits' && mention.form !== 'words') continue
      const text = tokens[mention.to - 1]?.text ?? ''
      if (/^[-+−]$/.test(lowerAt(tokens, mention.from - 1)) && ZONE.test(lowerAt(tokens, mention.from - 2))) settle(mention, this.name, 'date')
      const next = lowerAt(tokens, mention.to)
      const half = (next === 'a' || next === 'p') && /^\.?m$/.test(lowerAt(tokens, mention.to + 1)) ||
        ((next === 'a' || next === 'p') && lowerAt(tokens, mention.to + 1) === '.' && lowerAt(tokens, mention.to + 2) === 'm')
      if (NOON.test(next) || half) settle(mention, this.name, 'date')
      else if (/^(?:[01]?\d|2[0-4])[:.]?[0-5]\d$/.test(text) && text.length >= 4 && ZONE.test(next) && !(text.length === 4 && next === 'hours' && !text.startsWith('0') && lowerAt(tokens, mention.from - 1) !== 'at')) settle(mention, this.name, 'date')
      else if (ZONE.test(next) && next !== 'hours' && next !== 'hrs' && next !== 'local' && next !== 'z' && mention.value <= 24) settle(mention, this.name, 'date')
      const after = mentions[index + 1]
      if (after !== undefined && next === ':' && isMinutes(tokens, mention, after)) {
        settle(mention, this.name, 'date')
        settle(after, this.name, 'date')
      }
      // "8 to 10 p.m.", "9-11 a.m.": the first hour goes with the second.
      if (after !== undefined && after.from === mention.to + 1 && /^(?:to|and|or|-|–)$/.test(next) && (NOON.test(lowerAt(tokens, after.to))) && mention.value <= 24) settle(mention, this.name, 'date')
    }
  },
}

function isMinutes(tokens: Parameters<typeof gluedBefore>[0], hour: Mention, minute: Mention): boolean {
  const text = tokens[minute.to - 1]?.text ?? ''
  return minute.from === hour.to + 1 && gluedBefore(tokens, hour.to) && gluedBefore(tokens, minute.from) && /^[0-5]\d(?:\.\d+)?$/.test(text) && hour.value < 60
}
