import { compareText } from '../../../lib/compare-text.ts'
import { dayNumber } from '../../../lib/days.ts'
import type { Candidate } from './candidate.ts'
import { similarity, wordVectors, type WordVector } from './similarity.ts'

/** Mentions of one event may differ by this many days, and must share this much of their words. */
const SAME_EVENT_DAYS = 1
const SAME_EVENT_SIMILARITY = 0.25

/** Groups of candidates near in time and alike in words, found along the time axis. */
export function cluster(candidates: readonly Candidate[]): Candidate[][] {
  const vectors = wordVectors(candidates.map(({ words }) => words))
  const order = [...candidates.keys()].sort((a, b) => compareText(startOf(candidates[a]), startOf(candidates[b])) || a - b)
  const groupOf = new Map<number, number[]>()
  const groups: number[][] = []
  for (const [at, index] of order.entries()) {
    let group: number[] | undefined
    for (let back = at - 1; back >= 0 && group === undefined; back -= 1) {
      const other = order[back] ?? 0
      if (!isWithin(candidates[other], candidates[index])) break
      if (isSameEvent(candidates, vectors, other, index)) group = groupOf.get(other)
    }
    if (group === undefined) groups.push((group = []))
    group.push(index)
    groupOf.set(index, group)
  }
  return groups.map((group) => group.sort((a, b) => a - b).flatMap((index) => candidates[index] ?? []))
}

function startOf(candidate: Candidate | undefined): string {
  return candidate?.days.earliest ?? '9999-12-31'
}

function isWithin(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a?.days.earliest == null || b?.days.earliest == null) return false
  return dayNumber(b.days.earliest) - dayNumber(a.days.earliest) <= SAME_EVENT_DAYS
}

function isSameEvent(candidates: readonly Candidate[], vectors: readonly WordVector[], i: number, j: number): boolean {
  const [a, b, x, y] = [candidates[i], candidates[j], vectors[i], vectors[j]]
  if (a === undefined || b === undefined || x === undefined || y === undefined) return false
  if (a.calendar !== b.calendar) return false
  if (a.calendar !== null) return true
  return similarity(x, y) >= SAME_EVENT_SIMILARITY
}

