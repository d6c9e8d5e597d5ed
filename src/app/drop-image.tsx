import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { Button } from '../ui/button.tsx'
import type { OpenedImage } from './drop-read.ts'

/**
 * An exported PNG or SVG, dropped anywhere or chosen with the button, reopens its view; a notice says what has changed
 * since. Dragged files are taken from the browser, which would leave the page to show them.
 */
export function DropImage({ index, hash, onReopen }: { index: BundleIndex; hash: string; onReopen: (image: OpenedImage) => void }): ReactNode {
  const [notice, setNotice] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  const open = async (file: File): Promise<void> => {
    try {
      const { readDropped } = await import('./drop-read.ts')
      const opened = await readDropped(file, index, hash)
      if (opened.view !== null) onReopen(opened)
      setNotice(opened.notice)
    } catch (error) {
      setNotice(`The file could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const onDrag = useEffectEvent((event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    setOver(event.type === 'dragover')
    const [file] = event.dataTransfer.files
    if (event.type === 'drop' && file !== undefined) void open(file)
  })
  useEffect(() => {
    const listener = (event: DragEvent): void => onDrag(event)
    const leave = (event: DragEvent): void => {
      // Null where the pointer leaves the window, not only an element.
      if (event.relatedTarget === null) setOver(false)
    }
    window.addEventListener('dragover', listener)
    window.addEventListener('drop', listener)
    window.addEventListener('dragleave', leave)
    return () => {
      window.removeEventListener('dragover', listener)
      window.removeEventListener('drop', listener)
      window.removeEventListener('dragleave', leave)
    }
  }, [])

  return (
    <>
      <Button ref={button} look="quiet" className="gap-1 max-sm:px-1" title="An exported PNG or SVG: reopens its view" onClick={() => input.current?.click()}>
        <span>
          Open<span className="max-sm:sr-only"> image</span>
        </span>
      </Button>
      <input
        ref={input}
        type="file"
        accept=".png,.svg,image/png,image/svg+xml"
        aria-label="Exported image"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) void open(file)
          // The same file again is a choice, too.
          currentTarget.value = ''
        }}
      />
      {over && (
        <div className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-sm border-2 border-dashed border-accent bg-page/90">
          <p className="text-lg font-semibold">Drop an exported image to reopen its view</p>
        </div>
      )}
      <div role="status" aria-label="Opened image" className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-2xl">
        {notice !== null && (
          <div className="flex items-start gap-3 rounded-sm border border-edge bg-card p-3 text-sm shadow-lg">
            <p className="min-w-0 grow wrap-anywhere">{notice}</p>
            <Button
              onClick={() => {
                setNotice(null)
                button.current?.focus()
              }}
            >
              Dismiss
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
