/** Nouns that English does not pluralise by rule, and those that stay as they are. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['half', 'halves'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['leaf', 'leaves'],
  ['crew', 'crews'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['police', 'police'],
  ['dead', 'dead'],
  ['killed', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'injured'],
  ['missing', 'missing'],
  ['homeless', 'homeless'],
  ['people', 'people'],
  ['series', 'series'],
  ['hertz', 'hertz'],
  ['sheep', 'sheep'],
  ...'ammunition uranium plutonium oil gas crude steel coal rice corn fuel equipment artillery aid water food electricity money information weaponry ammonia cement grain wheat'.split(' ').map((word) => [word, word] as const),
  ['won', 'won'],
  ['yuan', 'yuan'],
  ['yen', 'yen'],
])

/** The plural of a noun phrase whose head is singular: "prisoner of war" -> "prisoners of war". */
export function plural(phrase: string): string {
  const rest = /\s(?:of|in|from|to|for|at|on|with|per|celsius|fahrenheit)(?:\s.*)?$/i.exec(phrase)
  const head = rest === null ? phrase : phrase.slice(0, rest.index)
  const pair = /^(?<one>.+) and (?<other>.+)$/.exec(head)?.groups
  // "fitter and welder" are two nouns, "strike and decoy drone" one of two kinds.
  if (pair !== undefined && wordsIn(pair['other']) <= wordsIn(pair['one'])) return `${plural(pair['one'] ?? '')} and ${plural(pair['other'] ?? '')}${rest === null ? '' : rest[0]}`
  const last = head.lastIndexOf(' ') + 1
  return head.slice(0, last) + pluralWord(head.slice(last)) + (rest === null ? '' : rest[0])
}

function wordsIn(text = ''): number {
  return text.split(' ').length
}

/** "20 captured", "40 dead": so many of that state. */
const STATES = /^(?:dead|killed|captured|arrested|detained|wounded|injured|missing|homeless|unemployed|sick|poor|elderly|hungry|displaced|disabled)$/

function pluralWord(word: string): string {
  const lower = word.toLowerCase()
  if (STATES.test(lower)) return word
  const irregular = IRREGULAR.get(lower) ?? (/[a-z]{2}(?:man|woman)$/.test(lower) ? lower.replace(/man$/, 'men') : undefined)
  if (irregular !== undefined) return word.slice(0, 1) + irregular.slice(1)
  // "two Taiwanese", "40 British"
  if (/^\p{Lu}\p{Ll}+(?:ese|sh|ch|wiss)$/u.test(word)) return word
  if (lower.endsWith('sis')) return `${word.slice(0, -2)}es`
  if (/(?:ss|sh|ch|x|z)$/.test(lower)) return `${word}es`
  // The compiler leaves "troops" or "forces" as they are when it knows no singular.
  if (lower.endsWith('s') && !/(?:us|is)$/.test(lower)) return word
  if (/(?:us|is)$/.test(lower)) return `${word}es`
  if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}
