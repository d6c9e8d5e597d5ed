import { parseArgs } from 'node:util'
import { textAnnotator } from '../../src/compiler/annotate-text.ts'
import { f1, score as scoreDates } from './dates/score.ts'
import { readGold } from './gold/corpus.ts'
import { FIELDS } from './gold/fields.ts'
import { scoreQuantities, type Miss } from './gold/score.ts'

const DEFAULT = new URL('gold/general-dev.jsonl', import.meta.url).pathname

/**
 * Everything that a text's quantities and dates say, against an analyst's answers. --gold FILE.jsonl (by default the project's own);
 * --misses prints each miss in one line, --only FIELD those of one field (missed, false, value, a row of the table, or dates).
 */
export function bench(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { gold: { type: 'string', default: DEFAULT }, misses: { type: 'boolean' }, only: { type: 'string' } },
  })
  const items = readGold(values.gold, (message) => console.error(message))
  const annotate = textAnnotator(null)
  const read = new Map(items.map((item) => [item.id, { item, answer: annotate(item) }]))
  const show = (miss: Miss): void => {
    if (values.misses === true && (values.only ?? miss.kind) === miss.kind) console.log(missLine(miss))
  }

  const tally = scoreQuantities(items, ({ id }) => read.get(id)?.answer.quantities ?? [], show)
  const dates = scoreDates(items.map((item) => ({ ...item, times: item.dates })), ({ id }) => read.get(id)?.answer.dates ?? [], (kind, { id }, gold, found) => {
    const item = read.get(id)?.item
    const at = gold ?? found
    if (item !== undefined && at !== null) show({ kind: 'dates', item, at, gold: gold?.value ?? '-', ours: `${found?.value ?? '-'} (${kind})` })
  })

  console.log(`${items.length} texts, ${tally.gold} quantities, ${tally.answers} answers`)
  row('', 'F1', 'P', 'R', ' right')
  rates('value', tally.value)
  rates('number', tally.number)
  for (const { name } of FIELDS) rates(name === 'change' ? '+change label' : `+${name}`, tally.fields.get(name) ?? 0, tally.value)
  console.log(`no quantity: ${tally.falseOnNot} of ${tally.not} taken for one`)
  console.log(`dates: ${dates.gold}, ${dates.answers} answers; F1 strict ${f1(dates.strict, dates).toFixed(1)}, relaxed ${f1(dates.relaxed, dates).toFixed(1)}, value ${f1(dates.value, dates).toFixed(1)}`)

  function rates(name: string, right: number, of?: number): void {
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
    row(name, percent(2 * right, tally.gold + tally.answers), percent(right, tally.answers), percent(right, tally.gold), of === undefined ? '' : percent(right, of))
  }
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(15)}${cells.map((cell) => cell.padStart(7)).join('')}`)
}

function missLine({ kind, item, at, gold, ours }: Miss): string {
  const { text, id } = item
  const clip = `${text.slice(Math.max(0, at.start - 45), at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 40)}`
  return `${kind.padEnd(13)} ${id}  gold ${gold} | ours ${ours}  …${clip.replace(/\s+/g, ' ')}…`
}
