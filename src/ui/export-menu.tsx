import { use, useEffect, useId, useState, type ReactNode } from 'react'
import { NO_WORDS, type ImageWords } from '../lib/image-words.ts'
import { Button } from './button.tsx'
import { PanelButton } from './panel.tsx'
import { ReopenedWords } from './reopened-words.ts'

export interface ExportMenuProps<Size extends string> {
  /** On the button. */
  label?: string
  title: string
  /** Its id, which an image of it bears: words of a reopened one belong here. */
  chart: string
  sizes: readonly { id: Size; label: string; hint: string }[]
  /** In rows, each with a name; the very first action stands out. */
  groups: readonly { label: string; actions: readonly ExportAction<Size>[] }[]
  /** The address of the image as it would be saved. */
  preview: (size: Size, words: ImageWords) => Promise<string>
  note?: string
}

export interface ExportAction<Size extends string> {
  label: string
  /** Gives what to tell the reader; `tell` says how far a long one is. */
  run: (size: Size, words: ImageWords, tell: (progress: string) => void) => string | Promise<string>
}

type Progress = { kind: 'idle' } | { kind: 'working'; message: string } | { kind: 'done'; message: string } | { kind: 'failed'; message: string }

const EXPORT = 'Export'

/** A button that opens a choice of sizes, the image as it would be, and the files to save or copy. */
export function ExportMenu<Size extends string>({ label = EXPORT, title, chart, sizes, groups, preview, note }: ExportMenuProps<Size>): ReactNode {
  const [size, setSize] = useState<Size | null>(sizes[0]?.id ?? null)
  const [words, setWords] = useReopenable(chart)
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const group = useId()

  const run = async (work: ExportAction<Size>['run']): Promise<void> => {
    // A disabled button would lose the focus, so a second click is only ignored.
    if (size === null || progress.kind === 'working') return
    const tell = (message: string): void => setProgress({ kind: 'working', message })
    tell('Drawing the image …')
    try {
      setProgress({ kind: 'done', message: await work(size, words, tell) })
    } catch (error) {
      setProgress({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <PanelButton label={label} name={label === EXPORT ? `${label} ${title}` : `${label}: ${title}`} className="w-164" onToggle={() => setProgress({ kind: 'idle' })}>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_15.5rem]">
        {size !== null && <Preview size={size} hint={sizes.find(({ id }) => id === size)?.hint ?? ''} words={words} preview={preview} title={title} />}
        <div>
          <fieldset>
            <legend className="text-muted">Image size</legend>
            <div className="mt-0.5 grid grid-cols-2 gap-x-3 sm:grid-cols-1">
              {sizes.map(({ id, label, hint }) => (
                <label key={id} className="flex min-h-6 items-center gap-1.5">
                  <input type="radio" name={`${group}-preset`} className="accent-accent" checked={size === id} onChange={() => setSize(id)} />
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
        </div>
      </div>
      {groups.map(({ label: name, actions }, row) => (
        <div key={name} role="group" aria-label={name} className="mt-2.5 flex flex-wrap items-center gap-1.5">
          {actions.map(({ label, run: work }, at) => (
            <Button key={label} look={row === 0 && at === 0 ? 'strong' : 'plain'} onClick={() => void run(work)}>
              {label}
            </Button>
          ))}
        </div>
      ))}
      {note !== undefined && <p className="mt-2 text-[0.8125rem] text-muted">{note}</p>}
      <p role="status" className="mt-2 min-h-5 text-[0.8125rem] wrap-anywhere text-muted">
        {(progress.kind === 'working' || progress.kind === 'done') && progress.message}
        {progress.kind === 'failed' && `That did not work: ${progress.message} Try again, or another size.`}
      </p>
    </PanelButton>
  )
}

/** The words for the image; those of a reopened image of this chart come back into their fields. */
function useReopenable(chart: string): [ImageWords, (words: ImageWords) => void] {
  const reopened = use(ReopenedWords)
  const [words, setWords] = useState<ImageWords>(NO_WORDS)
  const [seen, setSeen] = useState<typeof reopened>(null)
  if (reopened !== seen) {
    setSeen(reopened)
    if (reopened?.chart === chart) setWords(reopened.words)
  }
  return [words, setWords]
}

function WordsInput({ label, value, placeholder, onChange }: { label: string; value: string; placeholder: string; onChange: (value: string) => void }): ReactNode {
  return (
    <label className="flex items-center gap-2">
      <span className="w-9 text-muted">{label}</span>
      <input
        className="min-h-8 min-w-0 grow rounded-sm border border-edge bg-page px-2 placeholder:text-muted"
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}

/** Milliseconds without a key: each preview is a whole image. */
const SETTLE = 200

function Preview<Size extends string>({ size, hint, words, preview, title }: { size: Size; hint: string; words: ImageWords; preview: ExportMenuProps<Size>['preview']; title: string }): ReactNode {
  const [shown, setShown] = useState<{ address: string } | { failed: string } | null>(null)
  /** As the size's hint tells it. */
  const [pixels, setPixels] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      preview(size, words).then(
        (address) => {
          if (current) setShown({ address })
        },
        (error: unknown) => {
          if (current) setShown({ failed: error instanceof Error ? error.message : String(error) })
        },
      )
    }, SETTLE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [size, words, preview])
  return (
    <div className="grid h-44 place-items-center bg-sunken p-1 sm:h-60">
      {shown !== null && 'address' in shown && (
        <img
          src={shown.address}
          alt={`Preview: ${words.title || title}`}
          className="max-h-38 max-w-full border border-line sm:max-h-52"
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setPixels(`${naturalWidth}×${naturalHeight}`)}
        />
      )}
      {shown !== null && pixels !== null && pixels !== hint && <p className="text-xs text-muted">{`Grown to ${pixels}, so that nothing is cut`}</p>}
      {shown !== null && 'failed' in shown && <p className="p-4 text-muted">{`No preview: ${shown.failed}`}</p>}
    </div>
  )
}
