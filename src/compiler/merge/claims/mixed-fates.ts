/** What befell some of the same people and something else others, as a sentence joins it; `index` is the list's place there. */
interface MixedFates {
  index: number
  length: number
  words: readonly string[]
  isSequence: boolean
}

const FATE = String.raw`(?:\p{Ll}+(?:ed|ing)|dead|missing|hurt|lost|held|shot|taken|beaten|slain|stolen)`
const ALSO = '(?:otherwise |forcibly |badly |seriously |went |gone |going )?'
const LIST = new RegExp(String.raw`\b${FATE}(?:, ${ALSO}${FATE})*,? (?:or|and) ${ALSO}${FATE}\b`, 'gu')

function listsIn(sentence: string): MixedFates[] {
  return [...sentence.matchAll(LIST)].map(({ index, 0: list }) => ({
    index,
    length: list.length,
    words: list.split(/,? (?:or|and) |, /).map((word) => word.split(' ').at(-1) ?? ''),
    isSequence: !list.includes(' or '),
  }))
}

/** The fates that a figure of a codebook takes, alone or joined ("killed or wounded"), and those of its measure's other figures. */
export interface Fates {
  alone: RegExp | null
  joined: readonly string[]
  others: RegExp | null
}

/** So many letters of a word are the same in its forms: "wounded or injured" holds "wounding". */
const LEAST_STEM = 4

/** The words of the terms that join fates. */
export function joinedFates(terms: readonly string[]): string[] {
  return terms.filter((term) => / (?:or|and) /.test(term)).flatMap((term) => term.split(/ (?:or|and) /).map((word) => word.split(' ').at(-1)?.slice(0, LEAST_STEM) ?? ''))
}

/**
 * "killed, injured or kidnapped" says of nobody that he was killed: what a figure's fates do not all hold is none of it. By "and" a list may
 * as well tell what befell each in turn ("abducted, tortured and killed"), but where it holds the fate of another figure of the measure.
 */
export function mixedFates(sentence: string, { alone, joined, others }: Fates): { unfit: readonly MixedFates[]; fit: readonly MixedFates[] } {
  const isJoined = (word: string): boolean => joined.includes(word.slice(0, LEAST_STEM))
  const lists = listsIn(sentence)
  const unfit = lists.filter(({ words, isSequence }) => words.some((word) => !isJoined(word) && !has(alone, word) && (!isSequence || has(others, word))))
  return { unfit, fit: lists.filter(({ words }) => words.every(isJoined)) }
}

function has(terms: RegExp | null, word: string): boolean {
  return terms !== null && word.search(terms) === 0
}
