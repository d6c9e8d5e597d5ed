import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, type ReactNode } from 'react'
import { assertNever } from '../lib/assert-never.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { BUNDLE_KEY, loadBundle } from './load-bundle.ts'
import { Page } from './page.tsx'
import { EmptyCorpus, Failed, Malformed, WrongVersion } from './states.tsx'

/** The bundle is fetched once a build; in dev it is fetched again when a seed changes. */
export function App({ bundleUrl }: { bundleUrl: string }): ReactNode {
  const query = useQuery({
    queryKey: BUNDLE_KEY,
    queryFn: ({ signal }) => loadBundle(bundleUrl, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
    retryDelay: 500,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
    // Maps are not JSON: comparing them field by field says nothing.
    structuralSharing: false,
  })
  const retry = (): void => void query.refetch()
  // The first render of everything is long: deferred, it lets the reader's input in between.
  const loaded = useDeferredValue(query.data)
  // A reload that fails in dev leaves the last good page; until there is one, index.html shows that it loads.
  if (loaded === undefined) return query.isError ? <Failed message={query.error.message} retrying={query.isFetching} onRetry={retry} /> : null
  switch (loaded.kind) {
    case 'ok':
      return loaded.index.bundle.articles.length === 0 ? (
        <EmptyCorpus diagnostics={loaded.index.bundle.diagnostics} />
      ) : (
        <ErrorBoundary part="The page" of={loaded.index}>
          <Page index={loaded.index} hash={loaded.hash} split={loaded.split} url={bundleUrl} />
        </ErrorBoundary>
      )
    case 'wrong-version':
      return <WrongVersion found={loaded.found} expected={loaded.expected} onRetry={retry} />
    case 'malformed':
      return <Malformed at={loaded.at} message={loaded.message} onRetry={retry} />
    default:
      return assertNever(loaded)
  }
}
