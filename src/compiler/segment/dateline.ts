import { MONTH_NAME } from '../../lib/month-names.ts'

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?:[ \t]\p{Lu}[\p{L}.'’-]{0,30}){0,3}`
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}day,?[ \t])?(?:${MONTH_NAME}\.?[ \t]\d{1,2}|\d{1,2}[ \t]${MONTH_NAME}\.?)(?:,?[ \t]\d{4})?`
/** Where and when a report was written, and for whom: "LIMA, May 3 (Agency) - ", "LIMA. May 3 (Agency) - ", "LIMA, May 3. /AGENCY/. ", "LIMA -- ". */
const DATELINE = new RegExp(
  String.raw`[ \t\r\n]*(?:(?<place>${PLACE})(?:,[ \t]${PLACE}){0,2})?(?:[.,][ \t](?<day>${DAY}))?[.,]?[ \t]*(?:(?<agency>\([^()\n]{2,40}\)[ \t]*)?(?:--|[—–]|-(?=[ \t]))|(?<slashed>/[^/\n]{2,30}/)[.,]?)[ \t]*`,
  'uy',
)

/** A line that holds a day alone. */
const DAY_LINE = new RegExp(String.raw`[ \t\r\n]*${DAY}[ \t]*[\r\n]+`, 'uy')

/** Where the dateline that opens the report at `from` ends; `from` where there is none. */
export function datelineEnd(text: string, from: number): number {
  DAY_LINE.lastIndex = from
  if (DAY_LINE.test(text)) return DAY_LINE.lastIndex
  DATELINE.lastIndex = from
  const match = DATELINE.exec(text)
  if (match === null) return from
  const { place, day, agency, slashed } = match.groups ?? {}
  // A place alone is a dateline in capitals only: "Rice - a staple".
  const isOne = agency !== undefined || (place !== undefined && (slashed !== undefined || day !== undefined || /^[\p{Lu}\s'’-]+$/u.test(place)))
  return isOne ? from + match[0].length : from
}

/** The agency that the dateline names, in small letters; null where there is none. */
export function agencyAt(text: string, from: number): string | null {
  DATELINE.lastIndex = from
  const { agency, slashed } = DATELINE.exec(text)?.groups ?? {}
  const name = (agency ?? slashed)?.replace(/[()/]/g, '').trim().toLowerCase()
  return name === undefined || name === '' ? null : name
}
