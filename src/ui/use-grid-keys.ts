import { useState, type KeyboardEvent } from 'react'

export interface GridPlace {
  row: number
  column: number
}

export interface GridKeys {
  /** Of the one cell that Tab comes to 0, of the others -1. */
  tabIndex: (at: GridPlace) => 0 | -1
  onFocus: (at: GridPlace) => void
  /** Arrows, Home and End move to the nearest cell that there is that way. */
  onKeyDown: (event: KeyboardEvent, at: GridPlace) => void
}

/** One Tab stop for a grid whose cells may be few: each stands in the page as `[data-cell="row,column"]` inside one `[data-grid]`. */
export function useGridKeys(cells: readonly GridPlace[]): GridKeys {
  const [chosen, setChosen] = useState<GridPlace | null>(null)
  const [first] = cells
  const current = cells.find((cell) => isSame(cell, chosen)) ?? first ?? null
  return {
    tabIndex: (at) => (isSame(at, current) ? 0 : -1),
    onFocus: ({ row, column }) => setChosen({ row, column }),
    onKeyDown: (event, at) => {
      const to = nextCell(cells, at, event.key)
      if (to === null) return
      event.preventDefault()
      event.currentTarget.closest('[data-grid]')?.querySelector<SVGElement>(`[data-cell="${to.row},${to.column}"]`)?.focus()
    },
  }
}

function isSame(a: GridPlace, b: GridPlace | null): boolean {
  return b !== null && a.row === b.row && a.column === b.column
}

/** Null where there is nothing that way, or the key is none that moves. */
export function nextCell(cells: readonly GridPlace[], at: GridPlace, key: string): GridPlace | null {
  const inRow = cells.filter(({ row }) => row === at.row)
  switch (key) {
    case 'ArrowRight':
      return inRow.find(({ column }) => column > at.column) ?? null
    case 'ArrowLeft':
      return inRow.findLast(({ column }) => column < at.column) ?? null
    case 'Home':
      return inRow[0] ?? null
    case 'End':
      return inRow.at(-1) ?? null
    case 'ArrowDown':
      return nearest(cells.filter(({ row }) => row > at.row), at)
    case 'ArrowUp':
      return nearest(cells.filter(({ row }) => row < at.row), at)
    default:
      return null
  }
}

function nearest(cells: readonly GridPlace[], at: GridPlace): GridPlace | null {
  const far = (cell: GridPlace): number => Math.abs(cell.row - at.row) * 1000 + Math.abs(cell.column - at.column)
  return cells.toSorted((a, b) => far(a) - far(b))[0] ?? null
}
