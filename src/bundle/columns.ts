import * as v from 'valibot'
import { pathOf } from './decode.ts'

/**
 * Rows of one shape, written column by column, which is a third of the bytes and is checked a distinct value at a time.
 * A column is a value a row (`each`); or places in a list of distinct `values`; or rows of another table (`of`), by place,
 * in place of ids.
 */
export interface Table {
  rows: number
  columns: Record<string, Column>
}
type Column = { each: unknown[] } | { values: unknown[]; at: number[] } | { of: string; at: Reference[] }
type Reference = number | null | number[]

/** Only the outline: `unpackRows` checks what stands in each column, once. */
export const tableSchema: v.GenericSchema<unknown, Table> = v.custom<Table>(
  (table) => isRecord(table) && Number.isSafeInteger(table['rows']) && isRecord(table['columns']) && Object.values(table['columns']).every(isColumn),
  'expected a table',
)

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isColumn(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { each, values, of, at } = value
  return 'each' in value ? Array.isArray(each) : Array.isArray(at) && ('values' in value ? Array.isArray(values) : typeof of === 'string')
}

/** Ids by the name of their table, in the order of its rows. */
export type Ids = ReadonlyMap<string, readonly string[]>

/** What a table says that its schema does not allow; `at` is a path such as `claims.low`. */
export class MalformedTable extends Error {
  readonly at: string

  constructor(at: string, message: string) {
    super(message)
    this.at = at
  }
}

/** With so many rows for each distinct value, the values are listed apart. */
const ROWS_PER_VALUE = 2

/** `references` names the table of each field that holds its ids. Throws for an id that is not there. */
export function packRows(rows: readonly object[], references: Readonly<Record<string, string>>, ids: Ids): Table {
  const columns: Table['columns'] = {}
  for (const key of Object.keys(rows[0] ?? {})) {
    const column = rows.map((row) => (row as Record<string, unknown>)[key])
    const of = references[key]
    columns[key] = of === undefined ? packColumn(column) : { of, at: refer(column, ids.get(of) ?? [], key) }
  }
  return { rows: rows.length, columns }
}

function packColumn(column: readonly unknown[]): Column {
  const places = new Map<string, number>()
  const values: unknown[] = []
  const at = column.map((value) => {
    const key = JSON.stringify(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  })
  return values.length * ROWS_PER_VALUE > column.length ? { each: [...column] } : { values, at }
}

function refer(column: readonly unknown[], ids: readonly string[], key: string): Reference[] {
  const places = new Map(ids.map((id, row) => [id, row]))
  const one = (id: unknown): number => {
    const row = places.get(String(id))
    if (row === undefined) throw new Error(`${key}: there is no ${String(id)}`)
    return row
  }
  return column.map((value) => (value === null ? null : Array.isArray(value) ? value.map(one) : one(value)))
}

/** The rows; values that are equal are one object in all of them. Throws a MalformedTable. */
export function unpackRows<E extends v.ObjectEntries>(name: string, { rows: count, columns }: Table, entries: E, ids: Ids): v.InferOutput<v.ObjectSchema<E, undefined>>[] {
  const keys = Object.keys(entries)
  if (count === 0) return []
  // Before there is room for them: the number of rows may be any.
  for (const key of keys) {
    const [column, at] = [columns[key], `${name}.${key}`]
    if (column === undefined) misfit(at, 'the column is missing')
    const { length } = 'each' in column ? column.each : column.at
    if (length !== count) misfit(at, `expected ${count} rows but received ${length}`)
  }
  // Copies of an object that has all its keys: growing each row key by key takes three times as long.
  const outline = Object.fromEntries(keys.map((key) => [key, null]))
  const rows: Record<string, unknown>[] = Array.from({ length: count }, () => ({ ...outline }))
  for (const key of keys) {
    const [column, entry] = [columns[key], entries[key]]
    if (column === undefined || entry === undefined) continue
    const values = unpackColumn(column, entry, ids, `${name}.${key}`)
    for (let row = 0; row < count; row++) (rows[row] ?? {})[key] = values[row]
  }
  return rows as v.InferOutput<v.ObjectSchema<E, undefined>>[]
}

function unpackColumn(column: Column, entry: v.ObjectEntries[string], ids: Ids, at: string): unknown[] {
  if ('each' in column) return checked(column.each, entry, at)
  if ('values' in column) {
    const values = checked(column.values, entry, at)
    return column.at.map((index) => {
      const value = placed(values, index)
      // No value of JSON is undefined.
      return value === undefined ? misfit(at, `there is no value ${JSON.stringify(index)}`) : value
    })
  }
  const rows = ids.get(column.of) ?? []
  // The entry is asked once for what it takes, not for each of many thousand ids.
  const takes = { none: v.is(entry, null), one: v.is(entry, ''), many: v.is(entry, []) }
  const one = (row: number): string => placed(rows, row) ?? misfit(at, `${column.of} have no row ${JSON.stringify(row)}`)
  return column.at.map((reference) => {
    if (reference === null) return takes.none ? null : misfit(at, 'expected a reference but received null')
    if (Array.isArray(reference)) return takes.many ? reference.map(one) : misfit(at, 'expected one reference but received a list')
    return takes.one ? one(reference) : misfit(at, 'expected a list of references but received one')
  })
}

/** What stands at a place that a file gives: "length" is no place. */
function placed<T>(list: readonly T[], place: unknown): T | undefined {
  return Number.isSafeInteger(place) ? list[place as number] : undefined
}

function misfit(at: string, message: string): never {
  throw new MalformedTable(at, message)
}

function checked(values: readonly unknown[], entry: v.ObjectEntries[string], at: string): unknown[] {
  const parsed = v.safeParse(v.array(entry as v.GenericSchema), values, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new MalformedTable(at + pathOf(issue), issue.message)
}
