import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'

/** The reader's own words on the image; "" leaves what the chart says. */
interface Words {
  title: string
  note: string
}

export interface ExportMenuProps<Size extends string> {
  title: string
  sizes: readonly { id: Size; label: string; hint: string }[]
  /** Each gives what to tell the reader; the first stands out, `wide` takes a row. */
  actions: readonly { label: string; run: (size: Size, words: Words) => string | Promise<string>; wide?: boolean }[]
  /** The address of the image as it would be saved. */
  preview: (size: Size, words: Words) => Promise<string>
  note?: string
}

type Progress = { kind: 'idle' } | { kind: 'working' } | { kind: 'done'; message: string } | { kind: 'failed'; message: string }

/** A button that opens a choice of sizes and of files to save. */
export function ExportMenu<Size extends string>({ title, sizes, actions, preview, note }: ExportMenuProps<Size>): ReactNode {
  const [open, setOpen] = useState(false)
  const [size, setSize] = useState<Size | null>(sizes[0]?.id ?? null)
  const [words, setWords] = useState<Words>({ title: '', note: '' })
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const box = useRef<HTMLDivElement>(null)
  const panel = useId()
  useClosing(open, box, () => setOpen(false))
  useTopLayer(open, box)

  const run = async (work: (size: Size, words: Words) => string | Promise<string>): Promise<void> => {
    if (size === null) return
    setProgress({ kind: 'working' })
    try {
      setProgress({ kind: 'done', message: await work(size, words) })
    } catch (error) {
      setProgress({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <div ref={box}>
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
          popover="manual"
          className="fixed inset-auto m-0 max-h-[calc(100dvh-1rem)] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-sm border border-edge bg-card p-3 text-sm text-ink shadow-lg"
        >
          <fieldset>
            <legend className="text-muted">Image size</legend>
            <div className="mt-1 grid grid-cols-2 gap-x-3">
              {sizes.map(({ id, label, hint }) => (
                <label key={id} className="flex min-h-6 items-center gap-1.5">
                  <input type="radio" name={`${panel}-preset`} className="accent-accent" checked={size === id} onChange={() => setSize(id)} />
                  <span>
                    {label} <span className="text-muted">{hint}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="mt-2 grid gap-1.5">
            <WordsInput label="Title" placeholder={title} value={words.title} onChange={(title) => setWords({ ...words, title })} />
            <WordsInput label="Note" placeholder="below the chart’s own" value={words.note} onChange={(note) => setWords({ ...words, note })} />
          </div>
          {size !== null && <Preview size={size} words={words} preview={preview} />}
          <div className="mt-3 grid grid-cols-2 gap-1.5">
            {actions.map(({ label, run: work, wide = false }, at) => (
              <Button key={label} look={at === 0 ? 'strong' : 'plain'} className={wide ? 'col-span-2' : ''} onClick={() => void run(work)}>
                {label}
              </Button>
            ))}
          </div>
          {note !== undefined && <p className="mt-2 text-[0.8125rem] text-muted">{note}</p>}
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

function WordsInput({ label, value, placeholder, onChange }: { label: string; value: string; placeholder: string; onChange: (value: string) => void }): ReactNode {
  return (
    <label className="flex items-center gap-2">
      <span className="w-9 text-muted">{label}</span>
      <input
        className="min-h-8 min-w-0 grow rounded-sm border border-edge bg-page px-2"
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}

/** Milliseconds without a key: each preview is a whole image. */
const SETTLE = 200

function Preview<Size extends string>({ size, words, preview }: { size: Size; words: Words; preview: ExportMenuProps<Size>['preview'] }): ReactNode {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      preview(size, words).then(
        (made) => {
          if (current) setAddress(made)
        },
        // What can't be drawn is said when it is saved.
        () => undefined,
      )
    }, SETTLE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [size, words, preview])
  return (
    <div className="mt-2 grid h-52 place-items-center bg-sunken p-1">
      {address !== null && <img src={address} alt="Preview" className="max-h-50 max-w-full border border-line" />}
    </div>
  )
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

const MARGIN = 8

/** The panel stands above all that would clip it, beside its button and inside the window, wherever the page is scrolled to. */
function useTopLayer(open: boolean, box: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const button = box.current?.querySelector('button')
    const panel = box.current?.querySelector<HTMLElement>('[popover]')
    if (!open || button == null || panel == null) return
    panel.showPopover?.()
    const put = (): void => place(panel, button.getBoundingClientRect())
    put()
    const sized = new ResizeObserver(put)
    sized.observe(panel)
    window.addEventListener('resize', put)
    window.addEventListener('scroll', put, { capture: true, passive: true })
    return () => {
      sized.disconnect()
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', put, { capture: true })
    }
  }, [open, box])
}

/** Below the button, or above it where that has more room; its right edge under the button's. */
function place(panel: HTMLElement, at: DOMRect): void {
  const { offsetHeight: height, offsetWidth: width } = panel
  const below = at.bottom + height + MARGIN <= window.innerHeight || at.top < window.innerHeight - at.bottom
  const top = below ? at.bottom : at.top - height
  panel.style.top = `${clamp(top, window.innerHeight - height - MARGIN)}px`
  panel.style.left = `${clamp(at.right - width, window.innerWidth - width - MARGIN)}px`
}

function clamp(at: number, most: number): number {
  return Math.max(MARGIN, Math.min(at, most))
}
