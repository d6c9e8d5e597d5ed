import { Command } from 'cmdk'
import { useLayoutEffect, useRef, type ReactNode } from 'react'

export interface PaletteGroup {
  heading: string
  items: readonly { id: string; label: string; hint?: string; run: () => void }[]
}

/** Everything that the page can do or show, found by typing a part of its name. */
export function Palette({ groups, onClose }: { groups: readonly PaletteGroup[]; onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The dialog gives the focus to cmdk's frame, which can hold it too.
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
      <Command label="Commands, topics, figures and reports" loop>
        <Command.Input placeholder="Type a topic, figure, report or command" className="h-11 w-full border-b border-line bg-transparent px-4 placeholder:text-muted" />
        <Command.List className="max-h-[50dvh] overflow-y-auto p-2 text-sm">
          <Command.Empty className="px-2 py-3 text-muted">Nothing of that name.</Command.Empty>
          {groups.map(({ heading, items }) => (
            <Command.Group key={heading} heading={heading} className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[0.8125rem] [&_[cmdk-group-heading]]:text-muted">
              {items.map(({ id, label, hint, run }) => (
                <Command.Item
                  key={id}
                  value={`${label} ${hint ?? ''} ${id}`}
                  onSelect={() => {
                    onClose()
                    run()
                  }}
                  className="flex min-h-8 cursor-default items-center gap-3 rounded-sm px-2 data-[selected=true]:bg-tint"
                >
                  <span className="min-w-0 truncate">{label}</span>
                  {hint !== undefined && <span className="ml-auto shrink-0 text-[0.8125rem] text-muted">{hint}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  )
}
