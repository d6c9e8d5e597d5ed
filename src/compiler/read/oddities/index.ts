import type { ReadResult } from '../format.ts'
import { linesOf } from '../lines.ts'
import { html } from './html.ts'
import { mailHeaders } from './mail-headers.ts'
import type { OddityFinder } from './oddity.ts'
import { partedWords } from './parted-words.ts'
import { controls, unseen } from './unseen.ts'

const FINDERS: readonly OddityFinder[] = [html, mailHeaders, partedWords, unseen, controls]

/** What a file has that comes from how it was saved, not from who wrote it; each kind once. */
export function odditiesOf(text: string): ReadResult['problems'] {
  const lines = linesOf(text)
  return FINDERS.flatMap((find) => find(lines) ?? [])
}
