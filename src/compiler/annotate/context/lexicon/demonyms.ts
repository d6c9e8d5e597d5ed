const IRREGULAR = new Set(
  'French Dutch Greek Swiss Thai Czech Iraqi Israeli Pakistani US U.S. UK U.K. EU UN U.N. NATO'.split(' '),
)

/** A nationality by its ending: Russian, Chinese, British, Iraqi. */
export function isDemonym(text: string): boolean {
  return IRREGULAR.has(text) || /^\p{Lu}\p{Ll}+(?:[ie]an|ean|[aeiou]?[nr]an|ese|[^hn]ish|[tnrd]i)$/u.test(text)
}
