import * as v from 'valibot'
import { joinViews, type SavedView } from '../select/saved-views.ts'

const savedViewSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  query: v.string(),
  seen: v.array(v.string()),
})
const fileSchema = v.object({ app: v.literal('tallywire-views'), version: v.literal(1), views: v.array(savedViewSchema) })

/** The file's and the storage's text. */
export function writeSavedViews(views: readonly SavedView[]): string {
  return JSON.stringify({ app: 'tallywire-views', version: 1, views }, null, 1)
}

/** Null when the text holds no saved views. Of two by one name the later stands. */
export function readSavedViews(text: string): SavedView[] | null {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return null
  }
  const file = v.safeParse(fileSchema, data)
  return file.success ? joinViews([], file.output.views) : null
}
