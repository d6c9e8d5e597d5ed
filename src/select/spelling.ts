/**
 * A word of a search as a pattern that finds it in British and American spelling: labour and labor, defence and defense, organise and
 * organize, analyse and analyze, centre and center, cancelled and canceled. By the word's form, not by a list: where no other
 * spelling is in use, the pattern finds nothing more.
 */
export function eitherSpelling(word: string): string {
  const ends = CENTRE.exec(word)?.groups
  if (ends !== undefined) return centre(ends['stem'] ?? '', ends['end'] ?? '', ends['tail'] ?? '')
  return RULES.reduce((pattern, [written, either]) => pattern.replace(written, either), word)
}

/** Three letters before, or "hour" would be found in "Hormuz" and "tense" in any. */
const RULES: readonly (readonly [written: RegExp, either: string])[] = [
  // Before the next: "counsellor" has both.
  [/(?<=\p{L}{2}[aeiou])ll?(?=e[drn]|ing|or)/u, 'll?'],
  [/(?<=\p{L}{3})ou?r/u, 'ou?r'],
  [/(?<=\p{L}{3}e)n[cs](?=es?$)/u, 'n[cs]'],
  [/(?<=\p{L}{3}i)[sz](?=e|ing|a|$)/u, '[sz]'],
  [/(?<=\p{L}{3}y)[sz](?=e|ing|$)/u, '[sz]'],
]

const CENTRE = /^(?<stem>\p{L}{2,}[bt])(?<end>re|er)(?<tail>s|e?d|)$/u

/** Of the other spelling whole words alone: "enter" does not begin "entrench". */
function centre(stem: string, end: string, tail: string): string {
  const whole = String.raw`(?!\p{L})`
  if (end === 're') return `${stem}(?:re${tail}|er${tail === 'd' ? 'ed' : tail}${tail === '' ? '' : whole})`
  const other = tail === 'ed' ? 'd' : tail === '' ? '[sd]?' : tail
  return `${stem}(?:er${tail}|re${other}${whole})`
}
