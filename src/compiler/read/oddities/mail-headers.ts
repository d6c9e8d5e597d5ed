import { messages } from '../../diagnostics.ts'
import type { OddityFinder } from './oddity.ts'

const HEADER = /^>?\s*(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Sender|Return-Path|Received|Delivered-To|Message-ID|In-Reply-To|MIME-Version|Content-[A-Z][\w-]+|X-[\w-]+): ?\S/i
/** Fewer may be an interview. */
const FEWEST = 3

/** The head of a mail: its fields, one under the other. */
export const mailHeaders: OddityFinder = (lines) => {
  let run = 0
  for (const [at, { text }] of lines.entries()) {
    run = HEADER.test(text) ? run + 1 : 0
    const head = lines[at - run + 1]
    if (run === FEWEST && head !== undefined) return { message: messages.mailHeaders(head.text), offset: head.start }
  }
  return null
}
