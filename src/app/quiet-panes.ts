import { lazy, memo } from 'react'
import { Feed } from '../views/feed/feed.tsx'
import { KeyFigures } from '../views/key-figures/key-figures.tsx'

/** The panes that take long with thousands of reports: left alone by what changes none of their props, such as a keystroke. */
export const QuietFeed = memo(Feed)
export const QuietKeyFigures = memo(KeyFigures)
export const QuietTimeline = lazy(async () => ({ default: memo((await import('../views/timeline/timeline.tsx')).Timeline) }))
