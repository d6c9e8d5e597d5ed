import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

interface Props {
  /** What failed, for the message: "The charts". */
  part: string
  /** What it shows: after a failure, another one is tried. */
  of?: unknown
  children: ReactNode
}

interface State {
  message: string | null
  of: unknown
}

/** Keeps one broken part, or a chunk that would not load, from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Pick<State, 'message'> {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { message: null, of }
  }

  override render(): ReactNode {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <div role="alert" className="p-4 text-sm">
        <p className="font-semibold">{`${this.props.part} could not be shown`}</p>
        <p className="mt-1 text-muted">{message}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button onClick={() => window.location.reload()}>Reload the page</Button>
          {window.location.search !== '' && <Button onClick={() => window.location.assign(window.location.pathname)}>Open it without filters</Button>}
        </div>
      </div>
    )
  }
}
