import { Command } from 'cmdk'
import { useDeferredValue, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { matchingNames } from '../select/name-match.ts'
import { PALETTE_FIELD, PALETTE_HINT } from './palette-field.ts'
import type { PaletteGroup } from './palette-groups.ts'

/** Of one kind; more typing finds the rest. */
const MOST_SHOWN = 12

export interface PaletteProps {
  /** Asked for once: the page behind the palette does not change. */
  groups: () => readonly PaletteGroup[]
  query: string
  onQuery: (query: string) => void
  onRun: (run: () => void) => void
}

/** Everything that the page can do or show, found by typing a part of its name. */
export function Palette({ groups, query, onQuery, onRun }: PaletteProps): ReactNode {
  const [all] = useState(groups)
  const asked = useDeferredValue(query)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <Command label="Commands, topics, figures and reports" loop shouldFilter={false}>
      <Command.Input ref={field} value={query} onValueChange={onQuery} placeholder={PALETTE_HINT} className={PALETTE_FIELD} />
      <Command.List className="max-h-[50dvh] overflow-y-auto p-2 text-sm">
        <Command.Empty className="px-2 py-3 text-muted">Nothing of that name.</Command.Empty>
        {all.map(({ heading, items }) => {
          const found = matchingNames(items, asked, MOST_SHOWN)
          return found.length === 0 ? null : (
            <Command.Group key={heading} heading={heading} className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[0.8125rem] [&_[cmdk-group-heading]]:text-muted">
              {found.map(({ id, label, hint, run }) => (
                <Command.Item
                  key={id}
                  value={id}
                  onSelect={() => onRun(run)}
                  className="flex min-h-8 cursor-default items-center gap-3 rounded-sm px-2 data-[selected=true]:bg-tint"
                >
                  <span className="min-w-0 truncate">{label}</span>
                  {hint !== '' && <span className="ml-auto shrink-0 text-[0.8125rem] text-muted">{hint}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          )
        })}
      </Command.List>
    </Command>
  )
}
