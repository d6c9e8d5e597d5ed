import { vi } from 'vitest'

/** What a browser has and jsdom lacks, as little of it as the page needs. Does nothing in tests that run without a DOM. */
export function fillJsdomGaps(): void {
  if (typeof window === 'undefined') return
  const dialog = HTMLDialogElement.prototype
  dialog.show = dialog.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  dialog.close = function close(this: HTMLDialogElement) {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }))
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/["\\]/g, '\\$&') })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  )
  // A virtual list shows what fits, so things must have a size.
  Object.defineProperties(Element.prototype, { clientHeight: { get: () => 900 }, clientWidth: { get: () => 800 } })
  Object.defineProperties(HTMLElement.prototype, { offsetHeight: { get: () => 200 }, offsetWidth: { get: () => 800 } })
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0
  }
  HTMLElement.prototype.showPopover = function showPopover() {
    this.style.display = 'block'
  }
  Element.prototype.setPointerCapture = () => undefined
  window.scrollTo = () => undefined
}
