import { describe, expect, it } from 'vitest'
import { timelineCaption } from '../../src/export/timeline-caption.ts'
import { timelineCsv, timelineIcal, withoutDay } from '../../src/export/timeline.ts'
import { timelineOf } from '../../src/select/timeline.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { aBundle, anEvent } from '../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../fixtures/corpus.ts'

const { events, index } = aSelection()
const CONTEXT = { link: 'https://desk.example/', exportDay: '2026-01-02' }
const unfolded = (ical: string): string => ical.replaceAll('\r\n ', '')

describe('timelineCsv', () => {
  it('has a row for every event, the undated too', () => {
    const [header, first, , undated, background] = timelineCsv(events, index).split('\n')
    expect(header).toBe('id,title,earliest,latest,days_of,reported_earliest,reported_latest,mentioned,ahead,story,topics,articles,sources,recalled_in')
    expect(first).toBe('e1,Ten trucks left,2025-06-16,2025-06-16,event,2025-06-16,2025-06-18,no,no,,Transport,a1 | a2,"Depot Daily, “Depot sends trucks”, 16 June 2025 | Depot Daily, “Bridge report”, 18 June 2025",')
    expect(undated).toMatch(/^e3,Rafts planned,,,,,,no,no,,Harbour,a3,/)
    expect(background).toMatch(/^e4,The depot was built,1950-01-01,1950-12-31,event,2025-06-16,2025-06-16,yes,no,,/)
  })

  it('says where only the report has a day', () => {
    expect(timelineCsv([anEvent({ untold: true })], index)).toContain('2025-06-16,2025-06-16,report,2025-06-16,2025-06-16,no')
  })

  it.each([
    ['2025-10-10', 'yes'],
    ['2025-06-16', 'no'],
  ])('says whether it is still ahead: %s', (day, ahead) => {
    expect(timelineCsv([anEvent({ earliest: day, latest: day, mentioned: true })], index)).toContain(`yes,${ahead},`)
  })

  it('names the reports that recall it', () => {
    expect(timelineCsv([anEvent({ mentionedBy: ['a2', 'a3'] })], index)).toMatch(/,a2 \| a3$/m)
    expect(unfolded(timelineIcal([anEvent({ mentionedBy: ['a2'] })], index, CONTEXT))).toContain('\\nRecalled or foretold: Depot Daily')
  })

  it('defuses a title that a spreadsheet would run', () => {
    expect(timelineCsv([anEvent({ title: '=cmd()' })], index)).toContain("e1,'=cmd()")
  })
})

describe('timelineIcal', () => {
  const ical = unfolded(timelineIcal(events, index, CONTEXT))

  it('holds the events that have days, by ids of their own', () => {
    expect(ical.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual(['UID:e1@tallywire', 'UID:e2@tallywire', 'UID:e4@tallywire'])
    expect(withoutDay(events)).toBe(1)
  })

  it('never confuses the days: happened, reported, exported', () => {
    expect(ical).toContain('DESCRIPTION:Happened: 17–18 June 2025 (within these days\\, or through them)\\nReported: 18 June 2025\\nSource: Depot Daily\\, “Bridge report”\\, 18 June 2025\\nExported: 2 January 2026 from https://desk.example/')
    expect(ical).toContain('Happened: 1950 (within these days\\, or through them)\\nReported: 16 June 2025\\nBackground: the reports only mention it')
  })

  it('does not give the day of a report for that of what it tells', () => {
    expect(unfolded(timelineIcal([anEvent({ untold: true })], index, CONTEXT))).toContain('Happened: day not told (this entry is at the day of the report)\\nReported: ')
  })

  it('says of what is still ahead of every report that it is expected', () => {
    expect(unfolded(timelineIcal([anEvent({ earliest: '2025-10-10', latest: '2025-10-10' })], index, CONTEXT))).toContain('DESCRIPTION:Expected: 10 October 2025\\nReported: ')
  })

  it('tells what is mentioned as still ahead from background', () => {
    expect(unfolded(timelineIcal([anEvent({ earliest: '2025-10-10', latest: '2025-10-10', mentioned: true })], index, CONTEXT))).toContain('\\nAhead: the reports only mention it')
  })

  it('says in the title what the entry’s day is, where it is not the day it happened', () => {
    const summaryOf = (over: Parameters<typeof anEvent>[0]): string | undefined => /^SUMMARY:(.*?)\r?$/m.exec(unfolded(timelineIcal([anEvent({ title: 'Rafts came', ...over })], index, CONTEXT)))?.[1]
    expect(summaryOf({ untold: true })).toBe('Reported: Rafts came')
    expect(summaryOf({ earliest: '2025-10-10', latest: '2025-10-10' })).toBe('Expected: Rafts came')
    expect(timelineIcal([anEvent({ untold: true })], index, CONTEXT)).toContain('STATUS:TENTATIVE')
    expect(ical.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual(['SUMMARY:Ten trucks left', 'SUMMARY:Day uncertain: The bridge stood open', 'SUMMARY:Day uncertain: The depot was built'])
  })

  it('leaves out what is known from one side only', () => {
    const open = [anEvent({ earliest: null, latest: '2025-10-10' })]
    expect(timelineIcal(open, index, CONTEXT)).not.toContain('VEVENT')
  })

  it('ties the events of a story together', () => {
    const told = [anEvent({ story: 'a1' }), anEvent({ id: 'e2', title: 'The depot replied', earliest: '2025-06-17', latest: '2025-06-17', story: 'a1' })]
    const related = unfolded(timelineIcal(told, indexBundle(aBundle({ events: told })), CONTEXT))
    expect(related).toContain('Story: 2 events\\, the first “Ten trucks left the depot”')
    expect(related.match(/^RELATED-TO.*$/gm)?.map((line) => line.trim())).toEqual(['RELATED-TO;RELTYPE=SIBLING:e1@tallywire'])
  })

  it('gives the same bytes for the same events and day', () => {
    expect(timelineIcal(events, index, CONTEXT)).toBe(timelineIcal(aSelection({}, aCorpus()).events, index, CONTEXT))
  })
})

describe('timelineCaption', () => {
  it('says what is shown of what there is, and where it comes from', () => {
    const selection = aSelection()
    const caption = timelineCaption(timelineOf(selection), selection, { ...CONTEXT, bundleHash: '0'.repeat(64) })
    expect(caption.scope).toEqual(['All topics, all dates; showing 14–20 June 2025', '4 events; 1 of them without a day, 1 outside the days shown'])
    expect(caption.sources).toEqual(['Depot Daily, 2 reports', 'digest.txt, 1 report'])
  })
})
