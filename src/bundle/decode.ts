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
  const wrong = wrongVersion(json)
  if (wrong !== null) return wrong
  const parsed = v.safeParse(bundleSchema, json, { abortEarly: true })
  return parsed.success ? { kind: 'ok', bundle: parsed.output } : malformed(parsed.issues[0])
}

/** Null of what says no version at all: that is malformed. */
export function wrongVersion(json: unknown): WrongVersion | null {
  if (typeof json !== 'object' || json === null || !('version' in json) || json.version === BUNDLE_VERSION) return null
  return { kind: 'wrong-version', found: json.version, expected: BUNDLE_VERSION }
}

export function malformed(issue: v.BaseIssue<unknown>): Malformed {
  return { kind: 'malformed', at: pathOf(issue), message: issue.message }
}

export function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`))
    .join('')
  return path === '' ? '(root)' : path.replace(/^\./, '')
}
