import { lazy, Suspense, use, useState, type ReactNode } from 'react'
import type { SplitBundle } from '../bundle/split.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { Arrivals } from '../ui/arrivals.ts'
import { ReopenedWords } from '../ui/reopened-words.ts'
import { Bodies } from './bodies.tsx'
import { Dashboard } from './dashboard.tsx'
import type { OpenedImage } from './drop-read.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { KeptInUrl } from './kept-in-url.tsx'
import { linkNotice } from './link-notice.ts'
import { PrintBrief } from './print-brief.tsx'
import { TextsLoading } from './texts-loading.tsx'
import { useKnownView } from './use-view.ts'

const Embed = lazy(async () => ({ default: (await import('./embed.tsx')).Embed }))

/** The dashboard, or the one chart that a link asks for. */
export function Page(props: { index: BundleIndex; hash: string; split: SplitBundle | null; url: string }): ReactNode {
  const { index, split, url } = props
  const { view } = useKnownView(index)
  return (
    <Bodies {...{ index, split, url }} wanted={view.article}>
      <Shown {...props} />
    </Bodies>
  )
}

function Shown({ index, hash }: { index: BundleIndex; hash: string }): ReactNode {
  const { view, asked, ignored } = useKnownView(index)
  const arrivals = use(Arrivals)
  const [reopened, setReopened] = useState<OpenedImage | null>(null)
  if (view.embed !== null) {
    return (
      <ErrorBoundary part="The chart">
        <Suspense fallback={<p role="status" className="p-4 text-sm text-muted">Loading the chart…</p>}>
          {arrivals.done === arrivals.of ? <Embed id={view.embed} view={view} notice={linkNotice(ignored, asked, index)} index={index} hash={hash} /> : <TextsLoading parts={arrivals} />}
        </Suspense>
      </ErrorBoundary>
    )
  }
  return (
    <ReopenedWords value={reopened}>
      <PrintBrief filters={view.filters} index={index} hash={hash}>
        <KeptInUrl index={index}>
          <Dashboard index={index} hash={hash} onReopened={setReopened} />
        </KeptInUrl>
      </PrintBrief>
    </ReopenedWords>
  )
}
