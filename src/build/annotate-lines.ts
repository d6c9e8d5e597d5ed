import * as v from 'valibot'
import type { AnnotatedTextResult, TextToAnnotate } from '../compiler/annotate-text.ts'

const NEWLINE = 0x0a

/** One line of output, or what is wrong with that line of input. Lines count from 1. */
export type Answer = { kind: 'ok'; line: number; json: string } | { kind: 'error'; line: number; message: string }

export type Annotate = (input: TextToAnnotate) => AnnotatedTextResult

const requestSchema = v.object({
  /** Echoed as given. */
  id: v.union([v.string(), v.pipe(v.number(), v.check((id) => !Number.isInteger(id) || Number.isSafeInteger(id), 'a whole number beyond 2^53 is not kept by JSON readers: give the id as a string'))]),
  text: v.string(),
  published: v.nullish(v.string()),
})

/** Answers each line of JSON Lines in order, as it comes; blank lines have no answer. Never throws for what a line says. */
export async function* answerLines(chunks: AsyncIterable<Uint8Array>, annotate: Annotate): AsyncGenerator<Answer> {
  let line = 0
  for await (const bytes of splitLines(chunks)) {
    line += 1
    const answer = answerLine(bytes, annotate)
    if (answer !== null) yield { ...answer, line }
  }
}

type Unplaced<T> = T extends unknown ? Omit<T, 'line'> : never

function answerLine(bytes: Uint8Array, annotate: Annotate): Unplaced<Answer> | null {
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (source.trim() === '') return null
    const request = v.safeParse(requestSchema, JSON.parse(source), { abortEarly: true })
    if (!request.success) return { kind: 'error', message: describe(request.issues[0]) }
    const { id, text, published } = request.output
    const answer = annotate({ id: String(id), text, published: published ?? undefined })
    return { kind: 'ok', json: JSON.stringify({ ...answer, id }) }
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) }
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? issue.message : `${path}: ${issue.message}`
}

/** Bytes between newlines, so that a broken character harms its own line only. Linear in the input, however it is chunked. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)])
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}
