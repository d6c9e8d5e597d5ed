import { textWidth, wrapText } from '../../lib/text-metrics.ts'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { onlyDenies } from '../../select/denials.ts'
import type { Speaker, WhoChart } from '../../select/chart-who.ts'
import type { MarkPlace } from '../../ui/chart-marks.ts'
import { LABEL_FONT, LINE_HEIGHT, NOTE_FONT, type Box } from './place-labels.ts'

export interface WhoText {
  x: number
  /** The baseline. */
  y: number
  text: string
  tone: 'strong' | 'plain' | 'muted'
}

/** One figure of one speaker: its mark and its value. */
export interface WhoEntry {
  key: string
  figure: ChartFigure
  speaker: Speaker
  measure: string
  place: MarkPlace
  lines: readonly WhoText[]
  box: Box
}

export interface PlacedWho {
  width: number
  height: number
  texts: readonly WhoText[]
  rules: readonly { x: number; width: number; y: number; strong: boolean }[]
  entries: readonly WhoEntry[]
}

/** With more speakers, or less room for each, the chart is a list. */
const MOST_COLUMNS = 7
const LEAST_COLUMN = 92
const LABEL = { share: 0.24, most: 190, nameShare: 0.44 }
const MARK = 22
const LEAST_ENTRY = 24
const PAD = 6
/** More of one speaker on one measure are counted, and named in the table. */
const MOST_ENTRIES = 6
/** As many of one measure are listed. */
const MOST_SPEAKERS = 12
/** Px between two columns of the list, and that each has at least. */
const COLUMN_GAP = 24
const LEAST_LIST = 340

/** Measures down and speakers across where there is room, else a list: each figure stands in words beside its mark. */
export function placeWho(chart: WhoChart, width: number): PlacedWho {
  const label = Math.round(Math.min(width * LABEL.share, LABEL.most))
  const column = (width - label) / chart.speakers.length
  const draft = new Draft(width)
  if (chart.speakers.length <= MOST_COLUMNS && column >= LEAST_COLUMN) matrix(chart, draft, label, column)
  else columnsOf(chart, draft)
  return { width, height: Math.ceil(draft.y), texts: draft.texts, rules: draft.rules, entries: draft.entries }
}

/** A list in two columns of about one height where each has room: in one it is a long way down beside an empty half. */
function columnsOf(chart: WhoChart, draft: Draft): void {
  const each = Math.floor((draft.width - COLUMN_GAP) / 2)
  if (each < LEAST_LIST || chart.rows.length < 2) {
    list(chart.rows, draft)
    return
  }
  const heights = chart.rows.map((row) => {
    const alone = new Draft(each)
    list([row], alone)
    return alone.y
  })
  const all = heights.reduce((sum, height) => sum + height, 0)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0))
  const cut = Math.max(1, tops.findIndex((top, at) => top + (heights[at] ?? 0) / 2 > all / 2))
  for (const [at, rows] of [chart.rows.slice(0, cut), chart.rows.slice(cut)].entries()) {
    const column = new Draft(each)
    list(rows, column)
    draft.take(column, at * (each + COLUMN_GAP))
  }
}

function matrix({ rows, speakers }: WhoChart, draft: Draft, label: number, column: number): void {
  const names = speakers.map(({ name }) => wrapText(name, column - 10, NOTE_FONT, 3))
  const tallest = Math.max(...names.map((lines) => lines.length))
  for (const [at, lines] of names.entries()) draft.text(lines, label + at * column, (tallest - lines.length) * LINE_HEIGHT, 'strong')
  draft.down(tallest * LINE_HEIGHT + PAD)
  for (const { measure, title, cells } of rows) {
    draft.rule(true)
    // An arrow above the first line stays clear of the rule.
    draft.down(3)
    const bottoms = [draft.text(wrapText(title, label - 12, NOTE_FONT, 3), 0, PAD, 'plain')]
    for (const { speaker, figures } of cells) {
      bottoms.push(draft.entriesOf(figures, speaker, title, measure, label + speakers.indexOf(speaker) * column, column - 6))
    }
    draft.down(Math.max(...bottoms) + PAD)
  }
}

function list(rows: WhoChart['rows'], draft: Draft): void {
  const left = Math.round(draft.width * LABEL.nameShare)
  for (const { measure, title, cells } of rows) {
    draft.rule(true)
    draft.down(draft.text(wrapText(title, draft.width - 4, LABEL_FONT, 2), 0, PAD, 'strong') + 2)
    for (const [at, { speaker, figures }] of cells.slice(0, MOST_SPEAKERS).entries()) {
      if (at > 0) draft.rule(false)
      const name = draft.text(wrapText(speaker.name, left - 14, NOTE_FONT, 2), 10, PAD, 'plain')
      draft.down(Math.max(name, draft.entriesOf(figures, speaker, title, measure, left, draft.width - left)) + 2)
    }
    const more = cells.length - MOST_SPEAKERS
    if (more > 0) draft.down(draft.text([`+${more} more in table and CSV`], 10, PAD, 'muted'))
    draft.down(PAD)
  }
}

/** What is placed so far, from the top down. */
class Draft {
  readonly width: number
  readonly texts: WhoText[] = []
  readonly rules: PlacedWho['rules'][number][] = []
  readonly entries: WhoEntry[] = []
  y = 0

  constructor(width: number) {
    this.width = width
  }

  down(px: number): void {
    this.y += px
  }

  rule(strong: boolean): void {
    this.rules.push({ x: 0, width: this.width, y: this.y + 0.5, strong })
  }

  /** What another has placed, moved to the right; both begin at the top. */
  take({ texts, rules, entries, y }: Draft, right: number): void {
    const moved = <T extends { x: number }>(item: T): T => ({ ...item, x: item.x + right })
    this.texts.push(...texts.map(moved))
    this.rules.push(...rules.map(moved))
    this.entries.push(
      ...entries.map((entry) => ({ ...entry, place: moved(entry.place), lines: entry.lines.map(moved), box: { ...entry.box, left: entry.box.left + right, right: entry.box.right + right } })),
    )
    this.y = Math.max(this.y, y)
  }

  /** Lines from `top` px below here; gives where they end, from here. */
  text(lines: readonly string[], x: number, top: number, tone: WhoText['tone']): number {
    this.texts.push(...lines.map((text, at) => ({ x, y: this.y + top + at * LINE_HEIGHT + 12, text, tone })))
    return top + lines.length * LINE_HEIGHT
  }

  /** One below the other; gives where they end, from here. */
  entriesOf(figures: readonly ChartFigure[], speaker: Speaker, measure: string, id: string, x: number, width: number): number {
    let top = PAD - 4
    const shown = figures.length > MOST_ENTRIES ? figures.slice(0, MOST_ENTRIES - 1) : figures
    for (const figure of shown) {
      const { claim, short, standing } = figure
      const lines = wrapText(onlyDenies(speaker.id, claim) ? `denies ${short}` : claim.status === 'denied' ? `${short}, ${standing}` : short, width - MARK - 2, NOTE_FONT, 3)
      const height = Math.max(LEAST_ENTRY, lines.length * LINE_HEIGHT + 4)
      const first = this.y + top + (height - lines.length * LINE_HEIGHT) / 2 + 12
      const middle = first - 4
      const widest = Math.max(...lines.map((line) => textWidth(line, NOTE_FONT)))
      this.entries.push({
        key: `${id} ${speaker.id} ${claim.id}`,
        figure,
        speaker,
        measure,
        place: placeOf(figure, x + 9, middle),
        lines: lines.map((text, at) => ({ x: x + MARK, y: first + at * LINE_HEIGHT, text, tone: 'plain' })),
        box: { left: x, right: Math.min(this.width, x + MARK + widest + 4), top: this.y + top, bottom: this.y + top + height },
      })
      top += height
    }
    const more = figures.length - shown.length
    return more === 0 ? top : this.text([`+${more} more in table and CSV`], x + MARK, top, 'muted')
  }
}

/** As on the page beside text: the arrow has room in the line. */
function placeOf({ claim: { qualifier } }: ChartFigure, x: number, middle: number): MarkPlace {
  const shift = qualifier === 'at-least' ? 3 : qualifier === 'at-most' ? -3 : 0
  const half = qualifier === 'range' ? 6 : 0
  return { x, yLow: middle + shift + half, yHigh: middle + shift - half, radius: 3.6 }
}
