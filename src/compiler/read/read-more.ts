import { hasUnseen, plainLine } from './plain-line.ts'

const ARROWS = '[.…»›>→]*'
const READ_MORE = new RegExp(`^read more ?${ARROWS}$`, 'i')
const AT_THE_END = new RegExp(`[.!?…"'”’)\\]] \\[?read more ?${ARROWS}\\]?$`, 'i')
/** What other houses call it. */
const ALIKE = /^(?:(?:continue|keep) reading|read more|(?:read|view|see) (?:on|the (?:full|whole|rest|story|article)|full|whole)|(?:full|more) (?:story|article)s?\b)[^.!?]{0,60}$/i
/** A link's address can be long; a text is longer. */
const LENGTH_AT_MOST = 1000
const END_LENGTH = 40

/** True of a line that says "Read More" and nothing else, be it the text of a link (Markdown, HTML). */
export function isReadMore(line: string): boolean {
  return mayBe(line, /read/i) && READ_MORE.test(undressed(line))
}

/** True of a line that ends in "Read More" after a sentence. */
export function endsInReadMore(line: string): boolean {
  return AT_THE_END.test(plainLine(line.slice(-END_LENGTH)))
}

/** True of "Continue reading" and the like, which may be meant as "Read More". */
export function isLikeReadMore(line: string): boolean {
  return mayBe(line, /read|story|article|full/i) && !isReadMore(line) && ALIKE.test(undressed(line))
}

/** A quick look, since most lines are none. */
function mayBe(line: string, words: RegExp): boolean {
  return line.length <= LENGTH_AT_MOST && (words.test(line) || hasUnseen(line))
}

function undressed(line: string): string {
  const withoutTags = line.replace(/<[^<>]*>/g, ' ').replace(/&nbsp;/g, ' ').replace(/&raquo;/g, '»')
  return plainLine(plainLine(withoutTags).replace(/^\[([^[\]]*)\](?:\(.*\))?$/, '$1').replace(/^[*_]+|[*_]+$/g, ''))
}
