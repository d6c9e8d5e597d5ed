import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messages, type Message } from '../compiler/diagnostics.ts'
import { compareText } from '../lib/compare-text.ts'

/** Hidden files, what editors and office programs leave beside a file while it is open, and what systems put into any folder. */
const LEFTOVER = /^[.~#]|[~#]$|\.(?:bak|tmp|swp|orig)$|^(?:desktop\.ini|thumbs\.db)$/i
/** Meant as texts, by their ending. */
const TEXT = /\.te?xt$/i
const CODEBOOK_LIKE = /^codebook\.ya?ml$/i
const CORRECTIONS_LIKE = /^corrections?\.ya?ml$/i

/** What is to be said of an entry of the folder that is none of its inputs; null for what nobody meant as one. `inputs` are the names that are read. */
export async function whyNotRead(entry: Dirent, dir: string, inputs: readonly string[]): Promise<Message | null> {
  const { name } = entry
  if (LEFTOVER.test(name)) return null
  if (entry.isDirectory()) {
    const inside = await readdir(join(dir, name)).catch(() => [])
    const texts = inside.filter((text) => TEXT.test(text) && !LEFTOVER.test(text)).sort(compareText)
    return texts.length === 0 ? null : messages.folderNotRead(texts)
  }
  if (!entry.isFile()) return messages.seedNotAFile()
  for (const [like, right] of [[CODEBOOK_LIKE, 'codebook.yaml'], [CORRECTIONS_LIKE, 'corrections.yaml']] as const) {
    if (like.test(name)) return inputs.includes(right) ? messages.besideTheRightFile(right) : messages.misnamedFile(right)
  }
  return TEXT.test(name) ? messages.textNotRead(name.replace(TEXT, '.txt')) : messages.notRead()
}
