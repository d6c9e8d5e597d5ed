import { lazy, Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { PALETTE_FIELD, PALETTE_HINT } from './palette-field.ts'
import type { PaletteGroup } from './palette-groups.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

/** The palette's dialog. What is typed while the rest is on its way is kept. */
export function PaletteDialog({ groups, onClose }: { groups: () => readonly PaletteGroup[]; onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The dialog gives the focus to the frame, which can hold it too.
    element?.querySelector('input')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label="Command palette"
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      className="mx-auto mt-[12dvh] w-[min(36rem,calc(100vw-2rem))] rounded-sm border border-edge bg-card p-0 text-ink shadow-lg backdrop:bg-black/40"
    >
      <Suspense
        fallback={
          <input aria-label={PALETTE_HINT} placeholder={PALETTE_HINT} value={query} onChange={(event) => setQuery(event.target.value)} className={PALETTE_FIELD} />
        }
      >
        <Palette
          groups={groups}
          query={query}
          onQuery={setQuery}
          onRun={(run) => {
            // Closed first: a dialog that closes gives the focus back to where it was.
            dialog.current?.close()
            run()
          }}
        />
      </Suspense>
    </dialog>
  )
}
