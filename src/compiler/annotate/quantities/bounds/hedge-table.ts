import type { Qualifier } from '../../../../bundle/schema.ts'

/** Hedges and what they make of a number: data. Words are joined by one space, in lower case. */
type HedgeKind = Exclude<Qualifier, 'exact' | 'range'>

const BEFORE: Record<HedgeKind, string> = {
  approximate: `approximately, aproximately, about, around, some, roughly, nearly, almost, circa, ca, ca., c., close to, in the region of, in the neighborhood of,
    in the neighbourhood of, on the order of, in the order of, of the order of, in the vicinity of, an estimated, a estimated, estimated at, is estimated at, estimated, an approximate,
    estimated to be, estimated to have been, near, nearing, just about, virtually, approaching, somewhere around, somewhere near, anywhere around, or so, ~, ≈, ±, approx, approx., approx ., roughly about, an average of about, est., well-nigh, perhaps, maybe, probably, possibly, what may be, nearer, nearer to, closer to`,
  'at-least': `more than, over, above, at least, no less than, no fewer than, not less than, not fewer than, upward of, upwards of, in excess of, exceeding, exceed, exceeds,
    exceeded, well over, much more than, far more than, well more than, greater than, higher than, larger than, a minimum of, minimum, minimum of, well above, surpassed, surpassing, surpass, surpasses, passed, passes, pass,
    topped, topping, top, tops, as few as, as little as, as low as, as young as, as small as, as short as, as close as, beyond, older than, longer than, better than, heavier than, taller than, bigger than, farther than, further than, north of, >, ≥, >=, upwards from, starting at, at the very least, significantly more than, considerably more than, comfortably over, plus,
    just over, slightly more than, slightly over, a little more than, a little over, slightly above, just above, a shade over, fractionally over`,
  'at-most': `less than, fewer than, under, below, at most, up to, as many as, as much as, as high as, as long as, as far as, as large as, as big as, as tall as, as heavy as, as deep as, as wide as, as fast as, as thick as, as strong as, as old as, as late as, no more than, not more than, no greater than, no higher than, no longer than, no larger than, maximum of, a maximum of, maximum, a total of up to, lower than, smaller than, younger than, shorter than, well below, well under, much less than, far less than, far fewer than, not to exceed, not exceeding, capped at, a limit of, within, <, ≤, <=, at the most, upto,
    just under, slightly less than, slightly under, a little less than, a little under, just below, slightly below, shy of, just shy of, a shade under, fractionally under`,
}

const AFTER: Record<HedgeKind, string> = {
  approximate: 'or so, give or take, more or less, or thereabouts, - odd, odd, - ish, approximately, or thereabout, - some',
  'at-least': 'or more, - plus, plus, +, at least, and above, and over, and up, and more, or over, or older, and older, or above, or longer, or higher, or greater, at a minimum, at the very least, minimum',
  'at-most': 'or less, or fewer, or under, or younger, and under, and younger, at most, at the most, tops, or below, and below, or lower, maximum, max, or shorter',
}

const table = (rows: Record<HedgeKind, string>): ReadonlyMap<string, HedgeKind> =>
  new Map((['approximate', 'at-least', 'at-most'] as const).flatMap((kind) => rows[kind].split(/\s*,\s*/).map((words) => [words, kind] as const)))

export const HEDGES_BEFORE = table(BEFORE)
export const HEDGES_AFTER = table(AFTER)
/** The most tokens a hedge has. */
export const LONGEST_HEDGE = 5
