import { messages } from '../../diagnostics.ts'
import { hasUnseen } from '../plain-line.ts'
import { firstOf, type OddityFinder } from './oddity.ts'

const MARKS = '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]{1,20}'
/** At a number, or inside a Latin word: in other scripts some of them are spelling. */
const UNSEEN = new RegExp(`(?<=\\p{N}[.,]?)${MARKS}|${MARKS}(?=\\p{N})|(?<=\\p{Script=Latin})${MARKS}(?=\\p{Script=Latin})`, 'gu')
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Characters that no one sees, and that part a number or word. */
export const unseen: OddityFinder = (lines) => {
  const found = firstOf(UNSEEN, lines.filter(({ text }) => hasUnseen(text)))
  return found === null ? null : { message: messages.unseenCharacters(codeOf(found.quote), found.count), offset: found.offset }
}

/** What no text has: zeros, escapes of terminals, form feeds. */
export const controls: OddityFinder = (lines) => {
  const found = firstOf(CONTROLS, lines)
  return found === null ? null : { message: messages.controlCharacters(codeOf(found.quote), found.count), offset: found.offset }
}

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
