import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { download } from '../../export/download.ts'
import { fontFaces } from '../../export/fonts.ts'
import { pngOf } from '../../export/png.ts'
import { PRESET_IDS, PRESETS, type PresetId, type Resolution } from '../../export/presets.ts'
import { Button } from '../../ui/button.tsx'
import { exportName, imageOf, type Exportable, type ExportedImage } from './chart-export.tsx'

type Progress = { kind: 'idle' } | { kind: 'working' } | { kind: 'done'; message: string } | { kind: 'failed'; message: string }

/** PNG, SVG and CSV of one chart. The image is made anew in the preset, always light, whatever the page looks like. */
export function ExportMenu({ chart, title }: { chart: Exportable; title: string }): ReactNode {
  const [open, setOpen] = useState(false)
  const [preset, setPreset] = useState<PresetId>('report')
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const box = useRef<HTMLDivElement>(null)
  const panel = useId()
  useClosing(open, box, () => setOpen(false))

  const run = async (work: () => Promise<string>): Promise<void> => {
    setProgress({ kind: 'working' })
    try {
      setProgress({ kind: 'done', message: await work() })
    } catch (error) {
      setProgress({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const save = (extension: 'png' | 'svg', resolution: Resolution = 'screen'): Promise<void> =>
    run(async () => {
      const name = exportName(chart, { preset, extension })
      const image = await makeImage(chart, preset)
      download(extension === 'svg' ? new Blob([image.svg], { type: 'image/svg+xml' }) : await pngOf(image, resolution, image.state), name)
      return `Saved ${name}`
    })
  const saveCsv = (): void => {
    const name = exportName(chart, { preset: null, extension: 'csv' })
    download(new Blob([chart.csv()], { type: 'text/csv' }), name)
    setProgress({ kind: 'done', message: `Saved ${name}` })
  }
  const copy = (): Promise<void> =>
    run(async () => {
      const png = makeImage(chart, preset).then((image) => pngOf(image, 'screen', image.state))
      try {
        // The promise goes in as it is: some browsers allow the write only inside the click.
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
        return 'Image copied'
      } catch {
        download(await png, exportName(chart, { preset, extension: 'png' }))
        return 'This browser does not copy images; saved instead'
      }
    })

  return (
    <div ref={box} className="relative">
      <Button
        look="quiet"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={`Export ${title}`}
        onClick={() => {
          setOpen(!open)
          setProgress({ kind: 'idle' })
        }}
      >
        Export
      </Button>
      {open && (
        <div
          id={panel}
          role="group"
          aria-label={`Export ${title}`}
          className="absolute right-0 z-10 w-64 rounded-sm border border-edge bg-card p-3 text-sm shadow-lg"
        >
          <fieldset>
            <legend className="text-muted">Image size</legend>
            <div className="mt-1 grid grid-cols-2 gap-x-3">
              {PRESET_IDS.map((id) => (
                <label key={id} className="flex min-h-6 items-center gap-1.5">
                  <input type="radio" name={`${panel}-preset`} className="accent-accent" checked={preset === id} onChange={() => setPreset(id)} />
                  <span>
                    {PRESETS[id].label} <span className="text-muted">{`${PRESETS[id].width}×${PRESETS[id].height}`}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="mt-3 grid grid-cols-2 gap-1.5">
            <Button look="strong" onClick={() => void save('png')}>
              PNG
            </Button>
            <Button onClick={() => void save('png', 'print')}>PNG for print</Button>
            <Button onClick={() => void save('svg')}>SVG</Button>
            <Button onClick={saveCsv}>CSV</Button>
            <Button className="col-span-2" onClick={() => void copy()}>
              Copy image
            </Button>
          </div>
          <p role="status" className="mt-2 min-h-10 text-[0.8125rem] break-words text-muted">
            {progress.kind === 'working' && 'Drawing the image …'}
            {progress.kind === 'done' && progress.message}
            {progress.kind === 'failed' && `That did not work: ${progress.message} Try again, or another size.`}
          </p>
        </div>
      )}
    </div>
  )
}

async function makeImage(chart: Exportable, preset: PresetId): Promise<ExportedImage> {
  return imageOf(chart, preset, { url: location.origin + location.pathname, exportDay: today(), fontFaces: await fontFaces() })
}

/** The reader's own day. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** A pointer elsewhere closes the menu, and so does Escape, which gives the focus back. */
function useClosing(open: boolean, box: { current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const menu = box.current
    if (!open || menu === null) return
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.contains(event.target)) close()
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
      menu.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    menu.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      menu.removeEventListener('keydown', onKey)
    }
  })
}
