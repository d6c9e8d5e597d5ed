import { describe, expect, it } from 'vitest'
import { linkProblem, queryOf } from '../../src/build/export-query.ts'

describe('the query of an export', () => {
  it.each([
    ['', ''],
    ['topic=naval&q=ships', 'topic=naval&q=ships'],
    ['?topic=naval', 'topic=naval'],
    ['https://example.org/dash/?topic=naval&days=2025-01-01..2025-02-01#top', 'topic=naval&days=2025-01-01..2025-02-01'],
    ['https://example.org/dash/', ''],
    ['q=what?%20no', 'q=what?%20no'],
  ])('is taken from "%s"', (given, query) => {
    expect(queryOf(given)).toEqual({ query })
  })

  it.each([
    ['topics=naval', /^no key "topics" in --query; do you mean "topic"\?\nthere are:\n {2}topic, entity/],
    ['search=ships', /^no key "search" in --query; do you mean "q"\?/],
    ['naval', /^no key "naval" in --query\nthere are:/],
    ['topic=a&topic=b', /^"topic" stands twice in --query: write its values once, with commas between \("topic=a,b"\)$/],
  ])('is refused where the page would pass over something: %s', (given, message) => {
    expect(queryOf(given)).toMatch(message)
  })
})

it.each([
  ['', null],
  ['https://example.org/a', null],
  ['http://localhost:5173', null],
  ['example.org', '"example.org" is no web address: --link begins with https:// or http://'],
  ['javascript:alert(1)', '"javascript:alert(1)" is no web address: --link begins with https:// or http://'],
])('a link must be a web address: "%s"', (link, problem) => {
  expect(linkProblem(link)).toBe(problem)
})
