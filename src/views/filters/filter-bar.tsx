import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { many } from '../../lib/many.ts'
import { countFacets, type Facets, type Selection } from '../../select/apply.ts'
import { describeSelection } from '../../select/describe-filters.ts'
import { biggestFirst } from '../../select/facets.ts'
import { NO_FILTERS, type Filters } from '../../select/filters.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PanelButton } from '../../ui/panel.tsx'
import { useDebounced } from '../../ui/use-debounced.ts'
import { DESK, useMedia } from '../../ui/use-media.ts'
import { ChosenValues } from './chosen-values.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { TopicChips } from './topic-chips.tsx'

/** Milliseconds: a screen reader is told what all the keystrokes left, not what each did. */
const ANNOUNCE_AFTER = 400

const INVERTED = 'From is after To.'

export interface FilterBarProps {
  /** As they are being set; `selection` and `facets` follow when they are ready. */
  filters: Filters
  selection: Selection
  facets: Facets
  /** Typing replaces the current step in the history, a choice adds one. */
  onChange: (filters: Filters, by: 'typing' | 'choice') => void
  searchRef?: RefObject<HTMLInputElement | null>
  /** What the link asked for in vain, in a line of its own until it is dismissed. */
  problem: string | null
  /** Said after the counts: what is still to come. */
  progress: string | null
}

export function FilterBar({ filters, selection, facets, onChange, searchRef, problem, progress }: FilterBarProps): ReactNode {
  const { index } = selection
  const [open, setOpen] = useState(false)
  const [controls, inverted] = [useId(), useId()]
  const [dismissed, setDismissed] = useState<string | null>(null)
  const toldProblem = problem === dismissed ? null : problem
  const bar = useRef<HTMLElement>(null)
  const chips = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => {
    setOpen(false)
    toggle.current?.focus()
  }, [])
  useEffect(() => {
    if (!open) return undefined
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [open, close])
  const choose = (change: Partial<Filters>): void => onChange({ ...filters, ...change }, 'choice')
  // By the whole corpus: what is chosen moves nothing under the pointer.
  const totals = useMemo(() => countFacets(index, NO_FILTERS), [index])
  const topics = biggestFirst(index.bundle.topics, ({ id }) => totals.topics.get(id) ?? 0, ({ label }) => label).filter(({ id }) => index.toldTopics.has(id) || filters.topics.includes(id))
  const active = countActive(filters)
  const inPanel = countInPanel(filters)
  const isInverted = filters.from !== null && filters.to !== null && filters.from > filters.to
  const isDesk = useMedia(DESK)
  const facetPanel = <FacetPanel {...{ index, facets, totals, filters }} onChange={choose} />
  const sentence = describeSelection(selection)
  const announced = useDebounced([`${sentence} — ${resultCounts(selection)}`, isInverted ? INVERTED : '', toldProblem ?? '', progress ?? ''].join(' ').trim(), ANNOUNCE_AFTER)
  return (
    <section ref={bar} aria-label="Filters" className="border-b border-line bg-card px-4 py-2 max-desk:max-h-[70dvh] max-desk:overflow-y-auto">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className="relative min-w-0 grow desk:w-64 desk:grow-0">
          <span className="sr-only">Search the reports</span>
          <span className="pointer-events-none absolute top-2 left-2 text-muted">
            <Icon name="search" />
          </span>
          <input
            ref={searchRef}
            type="search"
            value={filters.q}
            onChange={(event) => onChange({ ...filters, q: event.target.value }, 'typing')}
            placeholder={'Search: word "a phrase" -not'}
            className="h-8 w-full rounded-sm border border-edge bg-page pr-2 pl-8 text-sm placeholder:text-muted"
          />
        </label>
        <Button ref={toggle} className="desk:hidden" aria-expanded={open} aria-controls={controls} onClick={() => setOpen(!open)}>
          {active === 0 ? 'Filters' : `Filters (${active})`}
        </Button>
        <div id={controls} className={`${open ? 'flex' : 'hidden'} w-full flex-wrap items-center gap-x-4 gap-y-2 desk:flex desk:w-auto`}>
          <DayInput label="From" value={filters.from} problem={isInverted ? inverted : null} onChange={(from) => choose({ from })} />
          <DayInput label="To" value={filters.to} problem={isInverted ? inverted : null} onChange={(to) => choose({ to })} />
          {isInverted && (
            <p className="flex items-center gap-2 text-sm text-accent">
              <span id={inverted}>{INVERTED}</span>
              <Button onClick={() => choose({ from: filters.to, to: filters.from })}>Swap</Button>
            </p>
          )}
          <label className="flex min-h-8 items-center gap-1.5 text-sm whitespace-nowrap">
            <input
              type="checkbox"
              checked={filters.undated}
              onChange={({ target }) => choose(target.checked ? { undated: true } : { undated: false, dated: true })}
              className="size-4 accent-accent"
            />
            {`Undated reports (${facets.undated})`}
          </label>
          {isDesk && (
            <PanelButton label={inPanel === 0 ? 'More filters' : `More filters (${inPanel})`} name={inPanel === 0 ? 'More filters' : `More filters, ${inPanel} chosen`} className="w-[36rem]" under={bar}>
              {facetPanel}
            </PanelButton>
          )}
          <Button look="quiet" disabled={active === 0} onClick={() => onChange(NO_FILTERS, 'choice')}>
            Reset
          </Button>
        </div>
        <p aria-hidden className="w-full text-sm leading-4 desk:w-auto desk:min-w-60 desk:flex-1 desk:text-right desk:text-balance">
          <b className="font-semibold text-pretty xl:block">{unbroken(sentence)}</b>
          <span className="text-muted xl:hidden"> — </span>
          <span className="text-muted">{unbroken(resultCounts(selection))}</span>
          {progress !== null && <span className="ml-2 text-accent">{progress}</span>}
        </p>
        <p role="status" className="sr-only">
          {announced}
        </p>
      </div>
      {toldProblem !== null && (
        <div className="mt-1 flex items-start gap-2 text-sm">
          <p className="min-w-0 grow py-1.5 wrap-anywhere text-accent">{toldProblem}</p>
          <Button look="quiet" onClick={() => setDismissed(toldProblem)}>
            Dismiss
          </Button>
        </div>
      )}
      <div ref={chips} className={`${open ? 'flex' : 'hidden'} mt-2 flex-wrap gap-1 desk:flex`}>
        <TopicChips topics={topics} counts={facets.topics} chosen={filters.topics} onChange={(topics) => choose({ topics })} oneRow={isDesk} />
        <ChosenValues {...{ index, filters }} onChange={choose} otherwise={() => chips.current?.querySelector('button')} />
      </div>
      {open && !isDesk && (
        <>
          <div className="mt-3 text-sm">{facetPanel}</div>
          <div className="sticky -bottom-2 -mx-4 -mb-2 border-t border-line bg-card px-4 py-2">
            <Button look="strong" className="w-full" onClick={close}>
              {`Show ${many(selection.articles.length, 'report')}`}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** `problem` is the id of what says why the day does not do. */
function DayInput({ label, value, problem, onChange }: { label: string; value: string | null; problem: string | null; onChange: (day: string | null) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  // Not controlled: a half-typed date has the value "", and setting that would wipe what is typed so far.
  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== (value ?? '')) input.current.value = value ?? ''
  }, [value])
  return (
    <label className="flex items-center gap-1.5 text-sm">
      <span className="text-muted">{label}</span>
      <input
        ref={input}
        type="date"
        defaultValue={value ?? ''}
        onChange={({ target }) => {
          // While "2025" is typed, the year reads 0002, 0020, 0202.
          if (!target.value.startsWith('0')) onChange(target.value === '' ? null : target.value)
        }}
        {...(problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': problem })}
        className="h-8 rounded-sm border border-edge bg-page px-2 text-sm aria-invalid:border-accent max-sm:w-32 max-sm:px-1"
      />
    </label>
  )
}

function countActive(filters: Filters): number {
  const { topics, from, to, q, undated } = filters
  return countInPanel(filters) + topics.length + Number(from !== null) + Number(to !== null) + Number(q !== '') + Number(!undated)
}

function countInPanel({ entities, sources, kinds, certainty, speakers, dated }: Filters): number {
  return entities.length + sources.length + kinds.length + certainty.length + speakers.length + Number(!dated)
}

/** No line ends between a number and what it counts. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, '\u00A0')
}

/** Dates choose reports by the day they were published, and events by the day they happened. */
function resultCounts({ articles, claims, events, filters: { from, to } }: Selection): string {
  const then = from === null && to === null ? '' : events.length === 1 ? ' by its own day' : ' by their own day'
  return `${many(articles.length, 'report')}, ${many(claims.length, 'figure')}, ${many(events.length, 'event')}${then}`
}
