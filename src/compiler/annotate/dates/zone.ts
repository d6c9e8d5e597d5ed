import type { Day } from '../../../lib/days.ts'

/** True for a zone that the runtime knows by its IANA name ("Asia/Seoul") or an offset ("+09:00"). */
export function isZone(zone: string): boolean {
  if (OFFSET.test(zone)) return true
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** The zone's offset on that day at noon, as ISO 8601 writes it: "+09:00", "Z"; with no day, that of a zone that never changes, else ''. */
export function offsetOn(zone: string, day: Day | null): string {
  if (day !== null) return offsetAt(zone, day)
  const [winter, summer] = [offsetAt(zone, '2025-01-01'), offsetAt(zone, '2025-07-01')]
  return winter === summer ? winter : ''
}

const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/

function offsetAt(zone: string, day: Day): string {
  // Not every runtime takes an offset for a zone.
  if (OFFSET.test(zone)) return zone
  const named = formatOf(zone).formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const offset = named.replace(/^GMT/, '')
  return offset === '' || offset === '+00:00' ? 'Z' : offset
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Throws a RangeError for an unknown zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, known)
  return known
}
