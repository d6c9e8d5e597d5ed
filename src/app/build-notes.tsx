import type { ReactNode } from 'react'
import type { Diagnostic } from '../bundle/schema.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { PanelButton } from '../ui/panel.tsx'

/** What the build said about the seeds, and what became of every numeral in them. */
export function BuildNotes({ index, hash }: { index: BundleIndex; hash: string }): ReactNode {
  const { diagnostics, audit } = index.bundle
  return (
    <PanelButton
      label={diagnostics.length === 0 ? 'Build notes' : `Build notes (${diagnostics.length})`}
      name={diagnostics.length === 0 ? 'Build notes' : `Build notes (${diagnostics.length})`}
      className="w-[30rem]"
    >
      <h2 className="font-semibold">Every numeral accounted for</h2>
      <p className="mt-1">
        {`${audit.numerals} numerals: ${audit.quantity} figures, ${audit.date} dates, ${audit.ordinal} ordinals, ${audit.designator} names and designators, ${audit.other} other, ${audit.unaccounted} unaccounted.`}
      </p>
      <h2 className="mt-3 font-semibold">Messages</h2>
      {diagnostics.length === 0 ? <p className="mt-1">The build had nothing to say about the seeds.</p> : <DiagnosticList diagnostics={diagnostics} />}
      <p className="mt-3 text-muted">{`Bundle ${hash.slice(0, 7)}, version ${index.bundle.version}`}</p>
    </PanelButton>
  )
}

export function DiagnosticList({ diagnostics }: { diagnostics: readonly Diagnostic[] }): ReactNode {
  return (
    <ul className="mt-1 space-y-1.5">
      {diagnostics.map(({ code, severity, file, line, column, text }) => (
        <li key={`${file}:${line}:${column}:${code}:${text}`}>
          <b className="font-semibold">{severity}</b> {text} <span className="block wrap-anywhere text-muted">{`${file}:${line}:${column}`}</span>
        </li>
      ))}
    </ul>
  )
}
