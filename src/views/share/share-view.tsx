import { useId, useState, type ReactNode } from 'react'
import { copyText } from '../../export/clipboard.ts'
import { exportName, type Exportable } from '../../export/image.ts'
import type { PresetId } from '../../export/presets.ts'
import { saveAll, saveText, SIZES } from '../../export/save.ts'
import { viewCsv, viewJson } from '../../export/view-files.ts'
import type { Selection } from '../../select/apply.ts'
import { describeSelection } from '../../select/describe-filters.ts'
import { Button } from '../../ui/button.tsx'

export interface ShareViewProps {
  selection: Selection
  compiledFrom: string
  /** Every chart of the view; loaded when it is asked for. */
  charts: () => Promise<readonly Exportable[]>
  onPrint: () => void
}

type Work = (tell: (progress: string) => void) => string | Promise<string>

/** What can be done with the view as a whole: its link, its figures as files, all charts in one pack, a brief on paper. */
export function ShareView({ selection, compiledFrom, charts, onPrint }: ShareViewProps): ReactNode {
  const [size, setSize] = useState<PresetId>('report')
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const picker = useId()
  const run = async (work: Work): Promise<void> => {
    // A disabled button would lose the focus, so a second click is only ignored.
    if (busy) return
    setBusy(true)
    setSaid('Working …')
    try {
      setSaid(await work(setSaid))
    } catch (error) {
      setSaid(`That did not work: ${error instanceof Error ? error.message : String(error)} Try again.`)
    } finally {
      setBusy(false)
    }
  }
  const view = { name: 'figures', selection, bundleHash: compiledFrom }
  const button = (label: string, work: Work, strong = false): ReactNode => (
    <Button look={strong ? 'strong' : 'plain'} onClick={() => void run(work)}>
      {label}
    </Button>
  )
  return (
    <div className="space-y-3">
      <p className="font-semibold text-pretty">{describeSelection(selection)}</p>
      <div role="group" aria-label="This view" className="flex flex-wrap gap-1.5">
        {button('Copy link', () => copyText(window.location.href, 'Link copied', { name: 'link.txt', type: 'text/plain' }), true)}
        <Button onClick={onPrint}>
          Print a brief
        </Button>
      </div>
      <div role="group" aria-label="All figures" className="flex flex-wrap items-center gap-1.5">
        <span className="mr-1 text-muted">{`${selection.claims.length.toLocaleString('en-GB')} ${selection.claims.length === 1 ? 'figure' : 'figures'}`}</span>
        {button('CSV', () => saveText(viewCsv(selection), exportName(view, { preset: null, extension: 'csv' }), 'text/csv'))}
        {button('JSON', () => saveText(viewJson(selection, compiledFrom), exportName(view, { preset: null, extension: 'json' }), 'application/json'))}
      </div>
      <div role="group" aria-label="All charts" className="flex flex-wrap items-center gap-1.5">
        <label htmlFor={picker} className="mr-1 text-muted">
          All charts, as
        </label>
        <select id={picker} value={size} onChange={({ target }) => setSize(SIZES.find(({ id }) => id === target.value)?.id ?? size)} className="h-8 rounded-sm border border-edge bg-card px-2">
          {SIZES.map(({ id, label, hint }) => (
            <option key={id} value={id}>{`${label} ${hint}`}</option>
          ))}
        </select>
        {button('Pack of charts', async (tell) => saveAll(await charts(), size, tell))}
      </div>
      <p role="status" className="min-h-5 text-[0.8125rem] wrap-anywhere text-muted">
        {said}
      </p>
    </div>
  )
}
