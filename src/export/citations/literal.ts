/**
 * Citation.js takes `<b>` in a title for markup and can't be told that it is none, and its BibTeX leaves out every letter that it
 * has no command for. So what means something to either goes through it as a character that no text has (Unicode keeps
 * U+FDD0 to U+FDEF for this), and is put back after.
 */
const LATEX: readonly (readonly [char: string, command: string])[] = [
  ['<', String.raw`\textless{}`],
  ['>', String.raw`\textgreater{}`],
  ['\\', String.raw`\textbackslash{}`],
  // Escaped braces would still be counted by BibTeX.
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['&', String.raw`\&`],
  ['%', String.raw`\%`],
  ['$', String.raw`\$`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
]
const FIRST = 0xfdd0
const standIn = (at: number): string => String.fromCodePoint(FIRST + at)

/** To be given to Citation.js. */
export function toLiteral(text: string): string {
  return text.replaceAll(/[<>\\{}~^&%$#_]/g, (char) => standIn(LATEX.findIndex(([special]) => special === char)))
}

/** What Citation.js made of literals, as text or for LaTeX. */
export function fromLiteral(text: string, form: 'text' | 'latex'): string {
  return text.replaceAll(/[\uFDD0-\uFDDB]/g, (char) => LATEX[char.charCodeAt(0) - FIRST]?.[form === 'text' ? 0 : 1] ?? '')
}
