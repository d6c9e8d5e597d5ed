import { nearestText } from '../lib/near-text.ts'
import { VIEW_KEYS } from '../select/url.ts'

/** The filters among the keys, as the help lists them. */
export const QUERY_HELP = `  topic, entity, source, kind, sure, said   ids with commas between; an unknown one lists those that there are
  from, to                                  days, YYYY-MM-DD
  q                                         words, as in the page's search
  dated=0, undated=0                        without what has, or has no day
  days=YYYY-MM-DD..YYYY-MM-DD               the stretch of the timeline
  pin                                       claims to compare`

/** The query of what was given, be it a whole address; a sentence where the page would only pass over something. */
export function queryOf(given: string): { query: string } | string {
  const trimmed = given.trim()
  const isAddress = /^(?:https?:|[./?])/.test(trimmed)
  const query = isAddress ? (/^[^?#]*\?([^#]*)/.exec(trimmed)?.[1] ?? '') : trimmed
  const seen = new Set<string>()
  for (const key of new URLSearchParams(query).keys()) {
    if (!isViewKey(key)) {
      const meant = MEANT.get(key) ?? nearestText(key, VIEW_KEYS)
      return `no key "${key}" in --query${meant === null ? '' : `; do you mean "${meant}"?`}\nthere are:\n${QUERY_HELP}`
    }
    if (seen.has(key)) return `"${key}" stands twice in --query: write its values once, with commas between ("${key}=a,b")`
    seen.add(key)
  }
  return { query }
}

/** What people call them. */
const MEANT = new Map([['search', 'q'], ['query', 'q'], ['text', 'q'], ['since', 'from'], ['until', 'to'], ['country', 'entity'], ['speaker', 'said'], ['publisher', 'source']])

function isViewKey(key: string): boolean {
  return VIEW_KEYS.some((known) => known === key)
}

/** Why an address cannot stand in an image as its link; null for one that can, or none. */
export function linkProblem(link: string): string | null {
  if (link === '') return null
  const isWeb = URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)
  return isWeb ? null : `"${link}" is no web address: --link begins with https:// or http://`
}
