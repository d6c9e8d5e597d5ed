export type VerbForm = 'base' | 's' | 'ed' | 'past' | 'participle' | 'ing'

const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/

/**
 * The forms of a verb. A last consonant that doubles is known from the spelling of short verbs, `doubles` says it of others.
 * Form 'ed' is both past tense and participle.
 */
export function inflect(
  lemma: string,
  doubles: boolean,
  irregular: { past: string; participle: string } | null,
): [word: string, form: VerbForm][] {
  const stem = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : lemma
  const last = doubles || DOUBLES.test(lemma) ? lemma.slice(-1) : ''
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    [lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${stem}${last}ing`, 'ing'],
  ]
  if (irregular === null) forms.push([pastOf(lemma, last), 'ed'])
  else if (irregular.past === irregular.participle) forms.push([irregular.past, 'ed'])
  else forms.push([irregular.past, 'past'], [irregular.participle, 'participle'])
  return forms
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string, last: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}${last}ed`
}
