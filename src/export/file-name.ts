import type { Filters } from '../select/filters.ts'

const MOST_TOPICS = 3

/** "{chart}_{topic}_{from}_{to}_{preset}_{bundle7}.png"; what is not limited says so. */
export function fileName(
  chart: string,
  { topics, from, to }: Filters,
  bundleHash: string,
  kind: { preset: string; extension: 'png' | 'svg' | 'zip' } | { preset: null; extension: 'csv' | 'ics' | 'json' | 'zip' },
): string {
  const topic = topics.length === 0 ? 'all-topics' : topics.slice(0, MOST_TOPICS).map(slug).join('+')
  const more = topics.length > MOST_TOPICS ? `+${topics.length - MOST_TOPICS}` : ''
  const parts = [slug(chart), topic + more, from ?? 'first', to ?? 'last', ...(kind.preset === null ? [] : [kind.preset]), bundleHash.slice(0, 7)]
  return `${parts.join('_')}.${kind.extension}`
}

/** Words of plain letters and digits, joined with hyphens; never empty. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '').toLowerCase()
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '').join('-').slice(0, 60) || 'chart'
}
