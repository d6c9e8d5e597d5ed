import { resolve } from 'node:path'
import { isOver, weigh } from './budget.ts'

const rows = weigh(resolve(import.meta.dirname, '../../dist'))
for (const row of rows) {
  console.log(`${row.size.toFixed(1).padStart(6)} of ${row.limit} kB gz  ${row.what}${isOver(row) ? '  OVER' : ''}`)
}
if (rows.some(isOver)) process.exitCode = 1
