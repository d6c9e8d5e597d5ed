import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownLink, markdownText } from '../../src/export/markdown.ts'
import { chartReadme } from '../../src/export/readme.ts'
import { applyFilters } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { aBundle, anArticle, aQuantity } from '../fixtures/bundle.ts'

describe('markdownText', () => {
  it.each([
    ['plain words', 'Ten trucks (of 12), 5%.', 'Ten trucks (of 12), 5%.'],
    ['HTML', '<img src=x>&amp;', String.raw`\<img src=x\>\&amp;`],
    ['a link and a picture', '![x](javascript:y)', String.raw`\!\[x\](javascript:y)`],
    ['emphasis, code and crossed out', '*a* __b__ `c` ~~d~~', String.raw`\*a\* \_\_b\_\_ \`c\` \~\~d\~\~`],
    ['mathematics', '$5 and $6', String.raw`\$5 and \$6`],
    ['bare addresses', 'http://x.y www.x.y a@x.y', String.raw`http\://x.y www\.x.y a\@x.y`],
    ['a heading and a quotation', '# a > b', String.raw`\# a \> b`],
    ['a list', '- a', String.raw`\- a`],
    ['a numbered list', '12. a', String.raw`12\. a`],
    ['a number with decimals', 'at 12.5', 'at 12.5'],
    ['a line that makes a heading of the one before', ' === ', String.raw`\===`],
    ['a table’s row', ':-|-', String.raw`\:-\|-`],
    ['several lines', 'a\n\n# b\u2028- c', String.raw`a \# b - c`],
    ['a backslash', String.raw`\<b>`, String.raw`\\\<b\>`],
  ])('%s', (_, text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  it('reads back as the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markdownText(text).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replaceAll(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('markdownLink', () => {
  it.each([
    ['https://desk.example/?topic=a_b', '<https://desk.example/?topic=a_b>'],
    ['?topic=a_b', String.raw`?topic=a\_b`],
    ['https://desk.example/> <b>', String.raw`https\://desk.example/\> \<b\>`],
  ])('%s', (text, markdown) => {
    expect(markdownLink(text)).toBe(markdown)
  })
})

it('a README shows the text of seeds, of no field of which it takes markup', () => {
  const text = 'Ten <img src=http://x.y> left [here](javascript:z).'
  const bundle = aBundle({ articles: [anArticle({ text, headline: text })], quantities: [aQuantity({ sentence: { start: 0, end: text.length } })] })
  const selection = applyFilters(indexBundle(bundle), NO_FILTERS)
  const chart = { id: 's1', title: text, name: 's1', selection, bundleHash: 'ab', claims: ['c1'], caption: () => caption, draw: () => Promise.resolve([]), csv: () => '' }
  const caption = { title: text, scope: [text], notes: [text], sources: [text], origin: ['https://desk.example/'] }
  const readme = chartReadme(chart, caption)
  expect(readme).not.toMatch(/(?<!\\)[<[](?!https:\/\/desk)/)
  expect(readme.split(String.raw`Ten \<img src=http\://x.y\> left \[here\](javascript:z).`).length - 1).toBe(6)
  expect(readme).toMatch(/\n<https:\/\/desk\.example\/>\n$/)
})
