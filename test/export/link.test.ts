import { expect, it } from 'vitest'
import { embedCode, embedLink } from '../../src/export/link.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle } from '../fixtures/bundle.ts'

const selection = applyFilters(indexBundle(aBundle()), { ...NO_FILTERS, topics: ['transport'], undated: false })
const CHART = { id: 's1', title: 'Trucks "sent" & <kept>', selection }

it('leads to the chart by itself, in the same view', () => {
  expect(embedLink(CHART, 'https://desk.example/')).toBe('https://desk.example/?topic=transport&undated=0&embed=s1')
})

it('shows it in another page, whatever the title holds', () => {
  expect(embedCode(CHART, 'https://desk.example/')).toBe(
    '<iframe src="https://desk.example/?topic=transport&amp;undated=0&amp;embed=s1" title="Trucks &quot;sent&quot; &amp; &lt;kept>" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  )
})
