import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

interface Props {
  /** What failed, for the message: "The charts". */
  part: string
  children: ReactNode
}

/** Keeps one broken part, or a chunk that would not load, from taking the page with it. */
export class ErrorBoundary extends Component<Props, { message: string | null }> {
  override state: { message: string | null } = { message: null }

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <div role="alert" className="p-4 text-sm">
        <p className="font-semibold">{`${this.props.part} could not be shown`}</p>
        <p className="mt-1 text-muted">{message}</p>
        <Button className="mt-2" onClick={() => window.location.reload()}>
          Reload the page
        </Button>
      </div>
    )
  }
}
