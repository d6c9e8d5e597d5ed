import { describe, expect, it } from 'vitest'
import { answerLines, type Answer } from '../../src/build/annotate-lines.ts'
import { textAnnotator } from '../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

async function answers(chunks: readonly (string | Uint8Array)[]): Promise<Answer[]> {
  const encoder = new TextEncoder()
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
  }
  const all: Answer[] = []
  for await (const answer of answerLines(stream(), annotate)) all.push(answer)
  return all
}

describe('answerLines', () => {
  it('answers with the figures and dates of the text', async () => {
    const [answer] = await answers(['{"id":"a","text":"Some 300 barges left on Tuesday.","published":"2025-06-25"}\n'])
    expect(answer).toMatchObject({ kind: 'ok', line: 1 })
    const json: unknown = JSON.parse(answer?.kind === 'ok' ? answer.json : '')
    expect(json).toMatchObject({
      id: 'a',
      quantities: [{ article: 'a', start: 5, end: 8, quote: '300', low: 300, high: 300, qualifier: 'approximate', claim: null }],
      dates: [{ start: 24, end: 31, quote: 'Tuesday', earliest: '2025-06-24', latest: '2025-06-24' }],
    })
    expect(Object.keys(json as object)).toEqual(['id', 'quantities', 'dates'])
  })

  it('keeps the order and the ids as they were given, strings or numbers', async () => {
    const lines = ['b', 7, 'a'].map((id) => `${JSON.stringify({ id, text: 'Two ferries.' })}\n`)
    const ids = (await answers(lines)).map((answer) => (answer.kind === 'ok' ? (JSON.parse(answer.json) as { id: unknown }).id : null))
    expect(ids).toEqual(['b', 7, 'a'])
  })

  it('does not depend on how the input is chunked, in mid-character neither', async () => {
    const bytes = new TextEncoder().encode('{"id":"ä","text":"Fünf – 5 tonnes"}\r\n\n{"id":"z","text":"no\u2028break"}')
    const whole = await answers([bytes])
    expect(whole.map(({ kind, line }) => [kind, line])).toEqual([
      ['ok', 1],
      ['ok', 3],
    ])
    for (const size of [1, 2, 3, 7]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size))
      expect(await answers(chunks)).toEqual(whole)
    }
  })

  it.each([
    ['no JSON', 'nope', /JSON/],
    ['no object', '5', /Expected Object/],
    ['no text', '{"id":"a"}', /text/],
    ['an id that JSON readers round', '{"id":12345678901234567890,"text":"x"}', /give the id as a string/],
    ['a text that is none', '{"id":"a","text":5}', /text/],
    ['no id', '{"text":"x"}', /id/],
    ['a day that is none', '{"id":"a","text":"x","published":"2025-06-31"}', /not a day/],
    ['a day with more behind it', '{"id":"a","text":"x","published":"2025-06-25 or so"}', /not a day/],
    ['invalid UTF-8', new Uint8Array([0x22, 0xff, 0x22]), /encoded/],
  ])('says what is wrong with %s, at its line, and answers the others', async (_, bad, message) => {
    const good = '{"id":"g","text":"x"}'
    const [first, second, third] = await answers([`${good}\n`, bad, `\n${good}`])
    expect(first).toMatchObject({ kind: 'ok', line: 1 })
    expect(second).toMatchObject({ kind: 'error', line: 2, message: expect.stringMatching(message) as string })
    expect(third).toMatchObject({ kind: 'ok', line: 3 })
  })

  it('has nothing to say to nothing', async () => {
    expect(await answers([])).toEqual([])
    expect(await answers(['\n \n'])).toEqual([])
  })
})
