import { many } from '../lib/many.ts'
import type { Selection } from '../select/apply.ts'
import { describeFilters } from '../select/describe-filters.ts'
import { formatBounds } from '../select/format-bounds.ts'
import type { TimelineModel } from '../select/timeline.ts'
import { dateNotes, documentLines, originLines, type Caption, type ExportContext } from './caption.ts'

/** The words around an exported timeline. Its days are those of the events; reports and export have days of their own. */
export function timelineCaption(model: TimelineModel, selection: Selection, context: ExportContext): Caption {
  const { events, index, filters } = selection
  const outside = model.earlier.length + model.later.length
  const told = new Set(events.flatMap(({ articles }) => articles))
  const articles = index.bundle.articles.filter(({ id }) => told.has(id))
  return {
    title: 'Timeline: events by the day they happened',
    scope: [
      [describeFilters(filters, index), ...(model.domain === null ? [] : [`showing ${formatBounds({ earliest: model.domain.from, latest: model.domain.to })}`])].join('; '),
      `${many(events.length, 'event')}; ${model.undated.length} of them without a day, ${outside} outside the days shown`,
    ],
    notes: [
      'A dot is a known day; a dot in a ring is the day of a report that does not say when; a soft bar covers the days within which something happened, or through which it lasted; hollow marks are background that a report only mentions; a number counts events drawn as one, in a dashed outline where not all have a known day. The bars below the axis count reports by the day they were published.',
      ...dateNotes(articles, index),
    ],
    sources: documentLines({ index, articles }),
    origin: originLines(context),
  }
}
