import { DASHES, gluedBefore, isCapitalised, lowerAt, settle, type Mention, type Rule, type Scene } from '../mention.ts'
import { set } from '../words.ts'

const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)

/** "June 19", "June 31", "19 June", "Jan. 5", "May 1-3", "2024-05-01", "5/6/2024", "9/11", "10.5.2024": days of the calendar. */
export const calendar: Rule = {
  name: 'calendar',
  apply(scene) {
    const { mentions, tokens } = scene
    for (const [index, mention] of mentions.entries()) {
      if (mention.form !== 'digits' && mention.form !== 'fraction' && mention.form !== 'ordinal') continue
      const text = tokens[mention.to - 1]?.text ?? ''
      if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$|^(?:19|20)\d\d\.\d{1,2}\.\d{1,2}$/.test(text)) settle(mention, this.name, 'date')
      if (mention.form === 'ordinal') continue
      const day = /^\d{1,2}$/.test(text) && mention.scale === 1 && Number(text) <= 31 && Number(text) > 0
      if (day && (monthBefore(scene, mention) || monthAfter(scene, mention))) {
        settle(mention, this.name, 'date')
        siblings(scene, index, this.name)
      }
      numeric(scene, index, this.name)
    }
  },
}

function isMonth(scene: Scene, at: number): boolean {
  return MONTHS.has(lowerAt(scene.tokens, at)) && isCapitalised(scene.tokens[at])
}

function monthBefore({ tokens, ...rest }: Scene, mention: Mention): boolean {
  const scene = { tokens, ...rest }
  const at = lowerAt(tokens, mention.from - 1) === '.' ? mention.from - 2 : mention.from - 1
  if (!isMonth(scene, at)) return false
  // "In May 20 people died": a plural noun right after is what is counted, after other months too.
  return !(mention.unit !== null || isCountedAfter(scene, mention) || isGapped(scene, mention))
}

/** "In May 12 people died and in June 10." */
function isGapped({ tokens }: Scene, { from, to }: Mention): boolean {
  const next = tokens[to]
  return lowerAt(tokens, from - 2) === 'in' && /^(?:and|but|while|,)$/.test(lowerAt(tokens, from - 3)) && (next === undefined || next.kind === 'punct')
}

/** "…June 20 people were killed": lower-case plural follows. */
function isCountedAfter({ tokens }: Scene, mention: Mention): boolean {
  const next = tokens[mention.to]
  return next !== undefined && /^(?:people|men|women|children|soldiers|troops|others)$/.test(next.lower)
}

function monthAfter(scene: Scene, mention: Mention): boolean {
  const next = lowerAt(scene.tokens, mention.to) === 'of' ? mention.to + 1 : mention.to
  return isMonth(scene, next)
}

/** "May 1-3", "June 5 and 6", "1 to 3 May", "June 5, 6 and 7": the other days of the list, and the year after the comma. */
function siblings(scene: Scene, index: number, rule: string): void {
  const { mentions, tokens } = scene
  for (let at = index + 1; at < mentions.length; at += 1) {
    const [before, next] = [mentions[at - 1], mentions[at]]
    if (before === undefined || next === undefined || next.from > before.to + 2) break
    const joint = lowerAt(tokens, before.to)
    const text = tokens[next.to - 1]?.text ?? ''
    const year = /^(?:1[0-9]|20)\d\d$/.test(text) && (next.from === before.to || joint === ',')
    const day = /^\d{1,2}$/.test(text) && Number(text) <= 31 && next.unit === null && (DASHES.has(joint) || /^(?:to|and|or|through|until|till|&)$/.test(joint)) && next.from === before.to + 1
    if (!year && !day) break
    settle(next, rule, 'date')
  }
  for (let at = index - 1; at >= 0; at -= 1) {
    const [next, before] = [mentions[at + 1], mentions[at]]
    if (before === undefined || next === undefined || next.from !== before.to + 1) break
    if (!/^\d{1,2}$/.test(tokens[before.to - 1]?.text ?? '') || before.unit !== null || before.value > 31) break
    if (!DASHES.has(lowerAt(tokens, before.to)) && !/^(?:to|and|or)$/.test(lowerAt(tokens, before.to))) break
    settle(before, rule, 'date')
  }
}

/** Three groups of digits joined by one sign, the year first or last; "9/11" and other day pairs after a slash. */
function numeric(scene: Scene, index: number, rule: string): void {
  const { mentions, tokens } = scene
  const [a, b, c] = [mentions[index], mentions[index + 1], mentions[index + 2]]
  if (a === undefined || b === undefined) return
  const sign = lowerAt(tokens, a.to)
  if (!Number.isInteger(a.value) || !Number.isInteger(b.value)) return
  if (!gluedBefore(tokens, a.to) || !gluedBefore(tokens, b.from) || b.from !== a.to + 1) return
  if (sign !== '/' && !DASHES.has(sign)) return
  const texts = [a, b, c].map((mention) => tokens[(mention?.to ?? 0) - 1]?.text ?? '')
  const three = c !== undefined && c.from === b.to + 1 && lowerAt(tokens, b.to) === sign && gluedBefore(tokens, c.from)
  if (three && (/^(?:19|20)\d\d$/.test(texts[0] ?? '') || /^(?:19|20)?\d\d$/.test(texts[2] ?? '')) && b.value <= 31) {
    if (sign === '/' || /^\d{4}$/.test(texts[0] ?? '') || /^\d{4}$/.test(texts[2] ?? '')) {
      for (const mention of [a, b, c]) settle(mention, rule, 'date')
    }
    return
  }
  if (sign === '/' && /^(?:19|20)\d\d$/.test(texts[0] ?? '') && /^\d{2}(?:\d\d)?$/.test(texts[1] ?? '')) {
    settle(a, rule, 'date')
    settle(b, rule, 'date')
  } else if (sign === '/' && a.value <= 31 && b.value <= 31 && a.value >= 1 && b.value >= 1 && lowerAt(tokens, b.to) !== '/') {
    const idiom = (a.value === 24 && b.value === 7) || (a.value === b.value)
    settle(a, rule, idiom ? 'other' : 'date', idiom ? 'idiom' : null)
    settle(b, rule, idiom ? 'other' : 'date', idiom ? 'idiom' : null)
  } else if (sign === '/') {
    settle(a, rule, 'other', 'code')
    settle(b, rule, 'other', 'code')
  }
}
