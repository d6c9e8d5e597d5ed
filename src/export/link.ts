import { queryOfView, viewFromQuery } from '../select/url.ts'
import { queryOf, type Exportable } from './image.ts'

/** The address of a chart by itself, for a frame in another page. `url` is the page's, without a query. */
export function embedLink(chart: Pick<Exportable, 'id' | 'selection' | 'opens'>, url: string): string {
  const { view } = viewFromQuery(queryOf(chart))
  return url + queryOfView({ ...view, embed: chart.id })
}

/** CSS px; a frame can't ask its content for its height. */
const FRAME_HEIGHT = 640

/** The HTML that shows a chart in another page. */
export function embedCode(chart: Pick<Exportable, 'id' | 'title' | 'selection' | 'opens'>, url: string): string {
  const attributes = { src: embedLink(chart, url), title: chart.title, width: '100%', height: String(FRAME_HEIGHT), loading: 'lazy', style: 'border:0' }
  return `<iframe ${Object.entries(attributes).map(([name, value]) => `${name}="${quoted(value)}"`).join(' ')}></iframe>`
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
