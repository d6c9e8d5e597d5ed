import { DAY_PARTS } from '../lexicon.ts'
import { UNKNOWN, unknown } from '../period.ts'
import type { Match } from '../match.ts'
import { date, type Rule } from '../rule.ts'
import { endsClause } from './relative-period.ts'

const STEPS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** today; yesterday afternoon; tonight; earlier today; the day after tomorrow. */
export const nearDay: Rule = {
  name: 'near-day',
  anchor: 'today|tonight|yesterday|tomorrow',
  pattern:
    '(?:(?:the)? day (?<beside>before|after))? (?:earlier|later|late|early)? (?<day>today|tonight|yesterday|tomorrow) (?<part><day-part>)?',
  read(match, frame) {
    const word = match.word('day')
    if (isMedium(match)) return null
    const beside = match.word('beside') === 'before' ? -1 : match.word('beside') === 'after' ? 1 : 0
    const period = frame.away('day', (STEPS[word] ?? 0) + beside)
    const part = word === 'tonight' ? 'NI' : DAY_PARTS.get(match.word('part'))
    return part === undefined ? date(period) : { ...period, type: 'time', value: `${period.value}T${part}` }
  },
}

/** "USA Today", "the BBC's Today programme" */
function isMedium(match: Match): boolean {
  const [from] = match.at('day') ?? [match.first]
  if (!/^\p{Lu}\p{Ll}/u.test(match.tokens[from]?.text ?? '')) return false
  const before = match.tokens[from - 1]
  return /^(?:programme|program|show)$/.test(match.after()?.lower ?? '') || (before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && /^(?:USA|Russia|India|Africa|Britain|China|Ukraine|Korea|Psychology|History|Physics|Medical|Sunday|Turkey|Iran|Israel|Voice|Of)$/i.test(before.text))
}

/** this morning; last night; that evening; the night before. */
export const nearPart: Rule = {
  name: 'near-part',
  anchor: '<day-part>',
  pattern: '(?:early|late|earlier|later)? (?<which>this|last|that|that same|same|the same|the previous|the following|the next|next) (?<part>morning|afternoon|evening|night)|the (?<part2>morning|afternoon|evening|night) (?<beside>before|after|earlier) (?<twice>last)?',
  read(match, frame) {
    const part = DAY_PARTS.get(match.word('part') || match.word('part2'))
    const beside = match.word('beside')
    if (part === undefined || (beside !== '' && !match.has('twice') && !endsClause(match))) return null
    // "the night before last"
    if (match.has('twice')) {
      const period = frame.away('day', -2)
      return beside === 'before' ? { ...period, latest: part === 'NI' ? frame.away('day', -1).latest : period.latest, type: 'time', value: `${period.value}T${part}` } : null
    }
    const which = beside === '' ? match.word('which').replace('the ', '') : beside === 'after' ? 'next' : 'previous'
    const period =
      which === 'this'
        ? frame.away('day', 0)
        : which === 'last'
          ? frame.away('day', -1)
          : frame.awayFromAnchor('day', which === 'previous' ? -1 : which === 'following' || which === 'next' ? 1 : 0, match)
    // Last night ends this morning.
    const latest = which === 'last' && part === 'NI' ? frame.away('day', 0).latest : period.latest
    return { ...period, latest, type: 'time', value: `${period.value}T${part}` }
  },
}

const HOURS: Readonly<Record<string, string>> = { early: 'morning', small: 'morning', wee: 'morning', late: 'night' }

/** in the morning; the early hours; on the night of June 5; overnight; at dawn: on the day that the text tells, else on that of the report. */
export const partOfDay: Rule = {
  name: 'part-of-day',
  anchor: '<day-part>|dawn|dusk|overnight|hours',
  pattern: '(?:(?:in|during|of) (?:the)? (?:early|late)? (?:hours of)? (?:the)? (?<part>morning|afternoon|evening) | (?:at|before|after|by|until) (?<part2>dawn|dusk|night) | on (?:the|that) (?<part4>morning|afternoon|evening|night) (?=of) | (?<part3>overnight) | (?<hours>(?:the)? (?<early>early|small|wee|late) (?:morning|evening|night)? hours))',
  read(match) {
    const word = match.word('part') || match.word('part2') || match.word('part3') || match.word('part4') || (HOURS[match.word('early')] ?? '')
    const part = DAY_PARTS.get(word)
    if (part === undefined || (match.has('part3') && /^(?:deposit|rates?|lending|borrowing|repo|money|policy|index|swap|stays?|success|sensation|bags?|guests?|train|ferry)$/.test(match.after()?.lower ?? ''))) return null
    const clock = `T${part}`
    const from = match.first + (match.has('part3') || match.has('hours') ? 0 : 1)
    return { type: 'time', ...unknown(`${UNKNOWN.day}${clock}`), clock, from, ...(match.has('part3') ? { overnight: true } : {}) }
  },
}
