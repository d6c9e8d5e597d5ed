import { describe, expect, it } from 'vitest'
import { nextCell } from '../../src/ui/use-grid-keys.ts'

/** Three rows with holes: x marks a cell. */
const CELLS = ['x.x', '...', 'xx.'].flatMap((line, row) => line.split('').flatMap((mark, column) => (mark === 'x' ? [{ row, column }] : [])))

describe('nextCell', () => {
  it.each([
    [[0, 0], 'ArrowRight', [0, 2]],
    [[0, 2], 'ArrowLeft', [0, 0]],
    [[0, 2], 'ArrowRight', null],
    [[0, 2], 'ArrowDown', [2, 1]],
    [[2, 1], 'ArrowUp', [0, 0]],
    [[2, 0], 'End', [2, 1]],
    [[0, 2], 'Home', [0, 0]],
    [[2, 0], 'ArrowDown', null],
    [[2, 0], 'x', null],
  ] as const)('from %j by %s to %j, over what is empty', ([row, column], key, to) => {
    expect(nextCell(CELLS, { row, column }, key)).toEqual(to === null ? null : { row: to[0], column: to[1] })
  })
})
