import { date, type Rule } from '../rule.ts'

/** now; currently; at present: the time of the report. */
export const present: Rule = {
  name: 'present',
  anchor: 'currently|now|nowadays|present|presently|these',
  pattern: '(?:currently|now|nowadays|at present|presently|these days)',
  read(match, frame) {
    if (match.tokens[match.last - 1]?.lower === 'now' && /^(?:that|-)$/.test(match.after()?.lower ?? '')) return null
    return date({ value: 'PRESENT_REF', ...frame.published })
  },
}

/** recently: before the report, no more. */
export const past: Rule = {
  name: 'past',
  anchor: 'recently|lately',
  pattern: '(?:more)? (?:recently|lately)',
  read: (_match, frame) => date({ value: 'PAST_REF', earliest: null, latest: frame.published.latest }),
}

/** the future; the near future: after the report. */
export const future: Rule = {
  name: 'future',
  anchor: 'future',
  pattern: '(?:the (?:near|foreseeable|distant|immediate)? future)',
  read: (_match, frame) => date({ value: 'FUTURE_REF', earliest: frame.published.earliest, latest: null }),
}
