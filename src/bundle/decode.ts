import * as v from 'valibot'
import { BUNDLE_VERSION, bundleSchema, type Bundle } from './schema.ts'

export interface WrongVersion {
  kind: 'wrong-version'
  found: unknown
  expected: number
}

export interface Malformed {
  kind: 'malformed'
  /** A path such as `quantities[3].low`. */
  at: string
  message: string
}

export type Decoded = { kind: 'ok'; bundle: Bundle } | WrongVersion | Malformed

/** Unknown JSON to a Bundle, or a value that says where it is wrong. Never throws. */
export function decodeBundle(json: unknown): Decoded {
  if (typeof json === 'object' && json !== null && 'version' in json && json.version !== BUNDLE_VERSION) {
    return { kind: 'wrong-version', found: json.version, expected: BUNDLE_VERSION }
  }
  const parsed = v.safeParse(bundleSchema, json, { abortEarly: true })
  if (parsed.success) return { kind: 'ok', bundle: parsed.output }
  const issue = parsed.issues[0]
  return { kind: 'malformed', at: pathOf(issue), message: issue.message }
}

export function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`))
    .join('')
  return path === '' ? '(root)' : path.replace(/^\./, '')
}
