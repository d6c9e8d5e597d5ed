import { messages } from '../diagnostics.ts'
import { isNearDate } from './date-line.ts'
import type { ReadResult } from './format.ts'
import { linesOf } from './lines.ts'
import { endsInReadMore, isLikeReadMore } from './read-more.ts'

/** Why a text has no shape that is known, at the first line that comes near one, else at the start. */
export function whyNoShape(text: string): ReadResult['problems'][number] {
  for (const { text: line, start } of linesOf(text)) {
    const advice = adviceOn(line)
    if (advice !== null) return { message: messages.unknownShape(`; this line comes nearest: ${advice}`), offset: start }
  }
  return { message: messages.unknownShape(), offset: 0 }
}

function adviceOn(line: string): string | null {
  if (endsInReadMore(line)) return 'put "Read More" on a line of its own'
  if (isLikeReadMore(line)) return 'write "Read More" instead'
  return isNearDate(line) ? 'write its date as "June 25, 2025 -", and nothing else on the line' : null
}
