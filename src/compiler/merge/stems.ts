import { CARDINALS } from '../annotate/dates/lexicon.ts'
import { singular } from '../annotate/context/lexicon/singular.ts'
import { VERBS } from '../annotate/context/lexicon/verbs.ts'
import { FORMS, meaningOf } from './same-meaning.ts'

export const MIN_WORD = 3
export const STEM_LENGTH = 6

/** Words that tell nothing of what a text is about. */
export const GRAMMATICAL = new Set(
  'the and for that with from this was were has have had are its it their his her they which who will would said says told according after before into over more than been being about also not but during between when while where there these those amid under some one two'.split(
    ' ',
  ),
)

/** Words that are of any news. */
export const STOP = new Set([
  ...GRAMMATICAL,
  ...'say tell report be have do can could may might should state official add week month year day ago earlier monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december first second last next new make take hold carry'.split(
    ' ',
  ),
])

/** What the words of a text mean, in order: words of one meaning have one stem, figures stand for themselves. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const [word] of text.toLowerCase().matchAll(/\d[\d,.]*\d|\d|\p{L}+(?:-\p{L}+)*/gu)) {
    if (/^\d/.test(word)) {
      if (word.length > 1 && !/^(?:19|20)\d\d$/.test(word)) stems.push(word.replaceAll(',', ''))
      continue
    }
    const number = numberOf(word)
    if (number !== null) {
      stems.push(String(number))
      continue
    }
    for (const part of meaningOf(inflected(word)) === inflected(word) ? word.split('-') : [inflected(word)]) {
      if (part.length < MIN_WORD || STOP.has(part)) continue
      const base = baseOf(part)
      if (!STOP.has(base)) stems.push(stemOf(base))
    }
  }
  return stems
}

/** "forty-one" is 41, as papers write it; "two" says as little as 2. */
function numberOf(word: string): number | null {
  const [ten = '', one] = word.split('-')
  const [tens, ones] = [CARDINALS.get(ten), one === undefined ? 0 : CARDINALS.get(one)]
  if (tens === undefined || ones === undefined || tens <= 10 || tens > 90) return null
  return one === undefined ? tens : tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : null
}

/** Of a base form. */
export function stemOf(base: string): string {
  return meaningOf(base).slice(0, STEM_LENGTH)
}

/** "test-fires" → "test-fire" */
export function inflected(word: string): string {
  return word.replace(/^(.*-)([^-]+)$/, (_, first: string, last: string) => first + baseOf(last))
}

/** The base form of a verb, the singular of a noun. */
export function baseOf(word: string): string {
  return VERBS.get(word)?.[0]?.lemma ?? FORMS.get(word) ?? singular(word)
}
