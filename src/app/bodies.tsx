import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { takeShard, type Shard, type SplitBundle } from '../bundle/split.ts'
import { addBodies, type BundleIndex } from '../select/bundle-index.ts'
import { ALL_THERE, Arrivals } from '../ui/arrivals.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { BUNDLE_KEY, fetchJson } from './load-bundle.ts'

/** Fetched side by side. */
const AT_ONCE = 3
const NONE: readonly Shard[] = []

interface BodiesProps {
  index: BundleIndex
  /** Null where the bundle is one file. */
  split: SplitBundle | null
  /** The address of the first file. */
  url: string
  /** The report whose body is fetched before all others. */
  wanted: string | null
  children: ReactNode
}

/** Fetches the bodies of a split bundle: at once that of the report that is open, the others in the background once the page stands. */
export function Bodies({ index, split, url, wanted, children }: BodiesProps): ReactNode {
  const shards = split?.shards ?? NONE
  const [reach, setReach] = useState(0)
  const first = useMemo(() => (wanted === null ? -1 : shards.findIndex(({ articles }) => articles.some(({ id }) => id === wanted))), [shards, wanted])
  const { done, failed, settled, retry } = useQueries({
    queries: shards.map((shard, at) => ({
      // Its name bears its hash, so that what is there stays right.
      queryKey: [...BUNDLE_KEY, shard.file],
      queryFn: ({ signal }: { signal: AbortSignal }) => (split === null ? null : takeBody(url, shard, split, index, signal)),
      enabled: at === first || at < reach,
      staleTime: Infinity,
      gcTime: Infinity,
      retry: 2,
      refetchOnWindowFocus: false,
    })),
    combine: (results) => ({
      done: results.filter(({ isSuccess }) => isSuccess).length,
      failed: results.filter(({ isError }) => isError).length,
      settled: results.filter(({ isPending }) => !isPending).length,
      retry: () => results.forEach((result) => void (result.isError && result.refetch())),
    }),
  })
  useEffect(() => whenIdle(() => setReach(settled + AT_ONCE)), [settled])
  const of = shards.length
  const parts = useMemo(() => (of === 0 ? ALL_THERE : { done, of, failed, retry }), [done, of, failed, retry])
  return <Arrivals value={parts}>{children}</Arrivals>
}

/** The index takes what comes; the query remembers only that it came. Throws when the file can't be had or says something else. */
async function takeBody(url: string, shard: Shard, split: SplitBundle, index: BundleIndex, signal: AbortSignal): Promise<string> {
  const { json } = await fetchJson(new URL(shard.file, new URL(url, location.href)).href, signal)
  const taken = takeShard(json, shard, split)
  if (taken.kind === 'malformed') throw new Error(`${shard.file}, ${taken.at}: ${taken.message}`)
  if (taken.kind === 'wrong-version') throw new Error(`${shard.file} is of version ${String(taken.found)}`)
  addBodies(index, shard.articles, taken.bodies)
  return shard.file
}
