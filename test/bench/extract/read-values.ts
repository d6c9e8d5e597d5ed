/**
 * Reads the numbers of a gold quote ("between $12 million and $20 million"): a reader of its own, so that the gold does not
 * depend on what is measured. A vague count gives null; text without a number gives nothing.
 */
export function readValues(quote: string): (number | null)[] {
  if (/\b(?:dozens|hundreds|thousands|millions|billions)\b/i.test(quote)) return [null]
  const words = quote.toLowerCase().replaceAll(',', '').match(/-?\d+(?:\.\d+)?|[a-z]+|½/g) ?? []
  const values: number[] = []
  let current: number | null = null
  let last = ''
  for (const word of words) {
    const digits = Number(word)
    const small = SMALL.get(word)
    const scale = SCALES.get(word)
    if (word.length > 0 && !Number.isNaN(digits)) {
      if (current !== null) values.push(current)
      current = signed(quote, word, digits)
    } else if (small !== undefined) {
      if (current !== null && !TENS.test(last)) values.push(current)
      current = TENS.test(last) && current !== null && small < 10 ? current + small : small
    } else if (scale !== undefined) {
      current = (current ?? 1) * scale
      // "$16 million to $28 million" scales each; "20 to 25 million" only the last, which shares it.
      const before: number | undefined = values.at(-1)
      if (before !== undefined && before < current / scale) values[values.length - 1] = before * scale
    } else if (word === 'half' || word === 'quarter') current = word === 'half' ? 0.5 : 0.25
    last = word
  }
  return current === null ? values : [...values, current]
}

/** "15-20%" is no negative number; "-36" is. */
function signed(quote: string, word: string, value: number): number {
  return word.startsWith('-') && !quote.trimStart().startsWith('-') ? -value : value
}

const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat(['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [word, (at + 3) * 10] as const)),
)
const SCALES = new Map([['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['bn', 1e9], ['trillion', 1e12], ['m', 1e6], ['dozen', 12], ['score', 20]])
