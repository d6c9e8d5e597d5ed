import { ON_PAPER } from '../ui/use-on-paper.ts'

/** Milliseconds in which the charts follow the width of the paper. */
const SETTLE = 600

/** Lays the page out as wide as paper, prints it, and puts it back. */
export async function printPage(): Promise<void> {
  const { classList } = document.documentElement
  classList.add(ON_PAPER)
  await new Promise((resolve) => {
    setTimeout(resolve, SETTLE)
  })
  // Some browsers come back at once and print later.
  window.addEventListener('afterprint', () => classList.remove(ON_PAPER), { once: true })
  window.print()
}
