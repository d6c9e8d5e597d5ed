import { addDays, type Day } from '../../../lib/days.ts'
import { chunkAt, lastLower, verbAt, type Parse } from '../context/grammar/parse.ts'
import { CARDINALS, ORDINALS } from './lexicon.ts'
import { moveDay, type Step } from './period.ts'

/** The day on which something is told at the earliest, and at the latest where the text says so. */
interface Later {
  from: Day
  to: Day | null
}

const UNIT = '(?<unit>day|week|month|year|decade)s?'
const COUNT = new RegExp(`\\b(?:(?<hedge>nearly|almost|less than|fewer than|about|around|some) )?(?<count>an?|\\d{1,2}|\\p{Ll}+) ${UNIT}(?: (?<exact>to the day))?(?: on)?(?: later)? $`, 'iu')
/** "since the start of the war on", "into the war of" */
const LINK = /^(?:after|since|into|from)$/
const NTH_DAY = /\b(?<day>\d[\d,]*)(?:st|nd|rd|th) day of (?:the |its |[A-Z]\p{L}+['’]s )?$/u
const ANNIVERSARY = /\b(?<ordinal>first|second|third|\p{L}+th|\d+(?:st|nd|rd|th)) anniversary of (?<noun>[^,;:]*? )(?:of|on) $/iu
const MARKED = /\b(?:marked|commemorated|observed|celebrated)\b/iu
/** A commemoration is held within so many days of the anniversary. */
const NEAR_DAYS = 7
const REACH = 12

/** "more than three years after the invasion", "two weeks after the town fell on May 3", "on the 1,000th day of it", "marked the tenth anniversary of the flood of May 3": told no earlier than that. */
export function laterThan(parse: Parse, start: number, before: string, earliest: Day, latest: Day): Later | null {
  const nth = earliest === latest ? NTH_DAY.exec(before)?.groups?.['day'] : undefined
  if (nth !== undefined) return open(addDays(earliest, Number(nth.replaceAll(',', '')) - 1))
  return (earliest === latest ? marked(before, earliest) : null) ?? counted(parse, start, earliest)
}

const open = (from: Day | null): Later | null => (from === null ? null : { from, to: null })

/** "marked on Sunday the tenth anniversary of the flood of May 3", "On the second anniversary of the fire of May 3" */
function marked(before: string, day: Day): Later | null {
  const found = ANNIVERSARY.exec(before)
  const word = found?.groups?.['ordinal']?.toLowerCase() ?? ''
  const number = ORDINALS.get(word) ?? (/^\d/.test(word) ? Number(word.replace(/\D+$/, '')) : null)
  const anniversary = number === null ? null : moveDay(day, 'year', number)
  if (found === null || anniversary === null) return null
  const told = before.slice(0, found.index)
  if (/^on the $/i.test(told)) return { from: anniversary, to: anniversary }
  return MARKED.test(told) ? { from: addDays(anniversary, -NEAR_DAYS), to: /\bon \p{Lu}\p{L}+day\b/u.test(told) ? addDays(anniversary, NEAR_DAYS) : null } : null
}

function counted(parse: Parse, start: number, day: Day): Later | null {
  const link = linkBefore(parse, chunkAt(parse, start))
  if (link === null) return null
  const { sentence, words, chunks } = parse
  const count = COUNT.exec(sentence.text.slice(0, (words[chunks[link]?.from ?? 0]?.start ?? sentence.start) - sentence.start))?.groups
  const number = countOf(count?.['count'] ?? '')
  if (count === undefined || number === null) return null
  const { hedge, exact, unit = 'day' } = count
  const step = unit.toLowerCase() as Step
  if (exact !== undefined) {
    const on = moveDay(day, step, number)
    return on === null ? null : { from: on, to: on }
  }
  // "nearly ten years after" is more than nine.
  if (hedge !== undefined && (hedge.endsWith('than') || number === 1)) return null
  return open(moveDay(day, step, hedge === undefined ? number : number - 1))
}

function countOf(word: string): number | null {
  const lower = word.toLowerCase()
  return /^an?$/.test(lower) ? 1 : (CARDINALS.get(lower) ?? (/^\d+$/.test(lower) ? Number(lower) : null))
}

/**
 * "after" in "after the town fell on May 3" and "after the fall of the town on May 3": one clause or noun phrase lies between, whose day it is,
 * and not a second one ("a year after the coup the army left on May 3").
 */
function linkBefore(parse: Parse, date: number): number | null {
  let verbs = 0
  for (let index = date - 1; index >= 0 && index > date - REACH; index -= 1) {
    const chunk = parse.chunks[index]
    const lower = lastLower(parse, index)
    if ((chunk?.kind === 'clause' || chunk?.kind === 'preposition') && LINK.test(lower)) return index
    if (chunk?.kind === 'verb') {
      verbs += 1
      const told = verbAt(parse, index)
      if (verbs > 1 || told?.finite !== true || !/^(?:ed|past)$/.test(told.form) || index > date - 1) return null
    } else if (chunk?.kind === 'noun') {
      if (parse.chunks[index - 1]?.kind === 'noun' || chunk.time) return null
    } else if (chunk?.kind === 'preposition') {
      if (index === date - 1 && !/^(?:on|in|of|at)$/.test(lower)) return null
    } else if (chunk?.kind !== 'conjunction') return null
  }
  return null
}
