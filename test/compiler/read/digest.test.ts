import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read/index.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const texts = (text: string): string[] => {
  const { seed } = readSeed('a.txt', encode(text))
  return seed?.articles.map(({ start, end }) => seed.text.slice(start, end)) ?? []
}

describe('digest', () => {
  it.each([
    ['LF', 'One ship left.\nRead More\nTwo ships came.\nRead More', ['One ship left.', 'Two ships came.']],
    ['CRLF', 'One ship left.\r\nRead More\r\nTwo came.\r\nRead More\r\n', ['One ship left.', 'Two came.']],
    ['a byte order mark, which is no part of the text', '\uFEFFOne ship left.\nRead More', ['One ship left.']],
    ['paragraphs of several lines', 'One.\n\nIts crew too.\nRead More', ['One.\n\nIts crew too.']],
    ['separators in other dress', 'One.\nREAD MORE »\nTwo.\n  Read more…', ['One.', 'Two.']],
    ['a last paragraph without its separator is kept', 'One.\nRead More\nTwo.', ['One.', 'Two.']],
    ['separators with a space that does not break', 'One.\nRead\u00A0More\nTwo.\nRead  More', ['One.', 'Two.']],
    ['separators with characters that no one sees', 'One.\nRead More\u200B\nTwo.\nRe\u00ADad More', ['One.', 'Two.']],
    ['separators that are links', 'One.\n[Read More](https://x.y/a_(b))\nTwo.\n<p><a href="https://x.y">Read&nbsp;More &raquo;</a></p>\nThree.\n**Read more**', ['One.', 'Two.', 'Three.']],
  ])('reads %s as exact slices', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('has no title and no date', () => {
    const { seed } = readSeed('a.txt', encode('One ship left.\nRead More'))
    expect(seed).toMatchObject({
      format: 'digest',
      articles: [{ title: null, published: { kind: 'unknown', earliest: null, latest: null } }],
    })
  })

  it.each([
    ['an empty entry', 'One.\nRead More\nRead More', 'empty-entry', 3, 1],
    ['no separator at the end', 'One.\nRead More\n  Two.', 'missing-read-more', 3, 3],
    ['a line that is like a separator', 'One.\nContinue reading\nTwo.\nRead More', 'unparted-reports', 2, 1],
    ['a separator at the end of a text', 'One.\nRead More\nTwo. Read More\nThree.\nRead More', 'unparted-reports', 3, 1],
    ['separators only', 'Read More', 'no-article', 1, 1],
  ])('says where there is %s', (_, text, code, line, column) => {
    expect(readSeed('a.txt', encode(text)).diagnostics).toContainEqual(
      expect.objectContaining({ file: 'a.txt', code, line, column }),
    )
  })

  it('counts what parts no reports, and leaves sentences alone', () => {
    const said = (text: string): string[] => readSeed('a.txt', encode(text)).diagnostics.map((found) => found.text)
    expect(said('One.\nRead the full story here\nTwo.\nRead more about it\nThree.\nRead More')).toEqual([
      '"Read the full story here" parts no reports, only "Read More" on a line of its own does; 2 such lines',
    ])
    expect(said('Read more than ten of them.\nThe full story was told.\nRead More')).toEqual([])
  })
})
