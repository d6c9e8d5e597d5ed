import { useId, type ReactNode } from 'react'

const CONTROL = 'mt-0.5 h-8 w-full min-w-0 rounded-sm border border-edge bg-page px-2 text-sm'

/** A field of one line with its label above. */
export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  suggestions,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'date'
  suggestions?: readonly string[]
}): ReactNode {
  const list = useId()
  return (
    <label className="block min-w-0">
      <span className="text-muted">{label}</span>
      <input
        type={type}
        value={value}
        list={suggestions === undefined ? undefined : list}
        onChange={(event) => onChange(event.target.value)}
        className={CONTROL}
      />
      {suggestions !== undefined && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </label>
  )
}

/** One of a few, by name. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: T
  options: readonly (readonly [value: T, name: string])[]
  onChange: (value: T) => void
}): ReactNode {
  return (
    <label className="block min-w-0">
      <span className="text-muted">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value)
          if (chosen !== undefined) onChange(chosen[0])
        }}
        className={CONTROL}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
