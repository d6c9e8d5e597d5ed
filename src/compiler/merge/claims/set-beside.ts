import type { Quantity } from '../../../bundle/schema.ts'

type Placed = Pick<Quantity, 'start' | 'end' | 'sentence'>

const HEDGE = '(?:(?:the|some|its|their|about|around|roughly|nearly|almost|at least|more than) )*'
const BESIDE = new RegExp(String.raw`(?:,|\() (?:against|versus|compared (?:with|to)|(?:up|down) from|half|double|twice|triple) ${HEDGE}$`, 'i')
const FRONTED = new RegExp(String.raw`(?:^["“]?|\bthat |[,;:] )(?:of|among) ${HEDGE}$`, 'i')
const ALL_BUT = /\ball but (?:\p{L}+|[\d,]+) of (?:the |its |their )?$/iu

/** ", against 50,000 before 2017", ", half the 13,000 of last week": what is told of the figure before is told of it, too, and rules it out alike. */
export function isSetBeside({ sentence, start }: Placed, text: string): boolean {
  return BESIDE.test(text.slice(sentence.start, start))
}

/** "of some 11,000 troops who entered combat, 4,000 have died", "all but one of the 242 were killed": where what is told of the whole ends; at its start where nothing is. Without a comma the figure at `next` begins what is told of the part. */
export function endOfWhole({ sentence, start, end }: Placed, text: string, next: number | null): number | null {
  const before = text.slice(sentence.start, start)
  if (ALL_BUT.test(before)) return sentence.start
  if (!FRONTED.test(before)) return null
  const comma = text.slice(end, sentence.end).search(/,(?!\d)/)
  return comma < 0 ? next : end + comma
}
