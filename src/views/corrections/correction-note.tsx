import type { ReactNode } from 'react'
import type { Correction } from '../../bundle/schema.ts'
import { correctionTitle, fieldWords } from '../../select/correction-words.ts'

/** What an analyst changed here, from what to what, why and who. */
export function CorrectionNote({ correction }: { correction: Correction }): ReactNode {
  const { reason, by } = correction
  const changes = correction.changes.filter(({ was, now }) => was !== now)
  return (
    <div role="note" className="mt-3 rounded-sm border border-line border-l-2 border-l-accent bg-tint px-3 py-2 text-[0.8125rem]">
      <p className="font-semibold">{correctionTitle(correction)}</p>
      {changes.length > 0 && (
        <ul className="mt-0.5">
          {changes.map(({ field, was, now }) => (
            <li key={field}>
              {`${fieldWords(field)}: `}
              <del>{was}</del>
              {' → '}
              <ins className="font-semibold no-underline">{now}</ins>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-0.5">
        {reason} <span className="text-muted">{`— ${by}`}</span>
      </p>
    </div>
  )
}
