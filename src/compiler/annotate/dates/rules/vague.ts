import { date, type Rule } from '../rule.ts'

/** now; currently; at present: the time of the report. */
export const present: Rule = {
  name: 'present',
  anchor: 'currently|now|nowadays|present|presently|these|being',
  pattern: '(?:currently|now|nowadays|at present|presently|these days|the time being)',
  read(match, frame) {
    if (match.tokens[match.last - 1]?.lower === 'now' && /^(?:that|-)$/.test(match.after()?.lower ?? '')) return null
    return date({ value: 'PRESENT_REF', ...frame.published })
  },
}

/** recently; a recent report; a thing of the past: before the report, no more. */
export const past: Rule = {
  name: 'past',
  anchor: 'recently|lately|recent|past',
  pattern: '(?:(?:more)? (?:recently|lately)|(?:more|most)? recent|the (?:recent|distant)? (?<noun>past))',
  read(match, frame) {
    const after = match.after()
    if (match.has('noun') && after !== undefined && after.kind !== 'punct' && !/^(?:and|or|by|with|but|is|was)$/.test(after.lower)) return null
    return date({ value: 'PAST_REF', earliest: null, latest: frame.published.latest })
  },
}

/** the future; the near future; in the long term: after the report. */
export const future: Rule = {
  name: 'future',
  anchor: 'future|term',
  pattern: '(?:the (?:near|foreseeable|distant|immediate)? future|the (?:near|short|medium|long) <hyphen>? term)',
  read: (_match, frame) => date({ value: 'FUTURE_REF', earliest: frame.published.earliest, latest: null }),
}
