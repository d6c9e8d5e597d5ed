import type { NamedSpan, Quantity } from '../../../src/bundle/schema.ts'
import type { GoldQuantity } from './corpus.ts'

/** One field of a quantity: what each side says of it, in words, and whether they agree. */
export interface Field {
  name: string
  agrees(gold: GoldQuantity, ours: Quantity): boolean
  ofGold(gold: GoldQuantity): string
  ofOurs(ours: Quantity): string
}

const field = (name: string, ofGold: Field['ofGold'], ofOurs: Field['ofOurs'], agrees?: Field['agrees']): Field => ({
  name, ofGold, ofOurs, agrees: agrees ?? ((gold, ours) => ofGold(gold) === ofOurs(ours)),
})

/** Hedge and direction as one label, as CQE has it: the hedge if any, else the direction, else equal. */
function changeLabel({ qualifier, change }: Pick<Quantity, 'qualifier' | 'change'>): string {
  if (qualifier === 'at-least') return 'more'
  if (qualifier === 'at-most') return 'less'
  return qualifier === 'approximate' ? 'approximately' : (change?.direction ?? 'equal')
}

export const FIELDS: readonly Field[] = [
  field('unit', ({ unit }) => unit, ({ unit }) => unit),
  field('per', ({ per }) => per ?? '-', ({ per }) => per ?? '-'),
  field('change', changeLabel, changeLabel),
  field('direction', directionOf, directionOf),
  field('qualifier', ({ qualifier }) => qualifier, ({ qualifier }) => qualifier),
  field('counted', ({ counted }) => counted ?? '-', ({ counted }) => counted ?? '-', (gold, ours) => sameWords(gold.counted, ours.counted)),
  field('counted-loose', countedWordings, ({ counted }) => counted ?? '-', (gold, ours) => [gold.counted, ...(gold.countedAlso ?? [])].some((wording) => sameWords(wording, ours.counted))),
  field('status', ({ status }) => status, ({ status }) => status),
  field('attribution', ({ attribution }) => attribution ?? '-', ({ attribution }) => textOf(attribution), (gold, ours) => shareWords(gold.attribution, ours.attribution)),
  field('actor', ({ actor }) => actor ?? '-', ({ actor }) => textOf(actor), (gold, ours) => shareWords(gold.actor, ours.actor)),
  field('as-of', ({ asOf }) => asOf.join('..'), ({ asOf }) => `${asOf.earliest ?? 'null'}..${asOf.latest ?? 'null'}`),
]

function directionOf({ change }: Pick<Quantity, 'change'>): string {
  return change === null ? '-' : `${change.direction} ${change.role}`
}

function countedWordings({ counted, countedAlso }: GoldQuantity): string {
  return [counted ?? '-', ...(countedAlso ?? [])].join(' | ')
}

function textOf(span: NamedSpan | null): string {
  return span?.text ?? '-'
}

const DETERMINERS = new Set('the a an this that these those its their his her our my your some any all each every'.split(' '))

/** Words in lower case and roughly in the singular, without determiners. */
function wordsOf(text: string | null): string[] {
  const words = (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? []
  return words.filter((word) => !DETERMINERS.has(word)).map((word) => word.replace(/['’]s$/, '').replace(/ies$/, 'y').replace(/(?<=[sxz]|[cs]h)es$|(?<=[^su])s$/, ''))
}

export function sameWords(gold: string | null, ours: string | null): boolean {
  return wordsOf(gold).join(' ') === wordsOf(ours).join(' ')
}

/** Half of the words of both in common, or neither has any. */
export function shareWords(gold: string | null, ours: NamedSpan | null): boolean {
  const [left, right] = [wordsOf(gold), wordsOf(ours?.text ?? null)]
  if (left.length === 0 || right.length === 0) return left.length === right.length
  return 2 * left.filter((word) => right.includes(word)).length * 2 >= left.length + right.length
}
