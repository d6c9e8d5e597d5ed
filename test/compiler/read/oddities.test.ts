import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read/index.ts'

const said = (text: string): string[] =>
  readSeed('a.txt', new TextEncoder().encode(`${text}\nRead More`)).diagnostics.map(({ line, column, severity, text: message }) => `${line}:${column} ${severity} ${message}`)

describe('what comes from how a file was saved', () => {
  it.each([
    ['tags', 'One.\nSome <b>ten</b> ships<br/> left.', '2:6 warning HTML is read as words (first "<b>", 3 places): save the page as plain text'],
    ['entities', 'Ten ships &amp; boats.', '1:11 warning HTML is read as words (first "&amp;", one place): save the page as plain text'],
    ['the head of a mail', 'From: A <a@b.org>\nDate: Tue, 4 Mar 2025\nSubject: Ships\nTen ships left.', '1:1 warning the head of a mail is read as text, from "From: A <a@b.org>" on: take it out'],
    ['words parted at line ends', 'It cost 1.2 bil-\nlion and 3 mil-\nlion.', '1:13 warning words are parted by a hyphen at the end of a line (first "bil- lion", 2 places): join them'],
    ['a blank of no width in a number', 'It has 12\u200B,000 men and a spokes\u00ADman.', '1:10 warning characters that no one sees stand in words or at numbers (first U+200B, 2 places), which may not be found so: take them out'],
    ['a byte order mark inside', 'It paid \uFEFF500.', '1:9 warning characters that no one sees stand in words or at numbers (first U+FEFF, one place), which may not be found so: take them out'],
    ['a zero', 'Some River\0side.', '1:11 warning control characters stand in the text (first U+0000, one place): take them out'],
  ])('is said once: %s', (_, text, message) => {
    expect(said(text)).toEqual([message])
  })

  it.each([
    'Short-\nand long-range missiles.',
    'Fewer than <10 or >20, A&B and AT&T; so.',
    'From: here to there.\nTo: nobody.',
    'می\u200Cخواهم and 👨\u200D👩 came.',
    'A ship\twith a tab.\r\nAnother.',
  ])('is not said of: %j', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is said beside the shape that is unknown', () => {
    const { diagnostics } = readSeed('a.txt', new TextEncoder().encode('<html><p>Ten ships left.</p></html>'))
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-shape', 'looks-like-html'])
  })

  it('is not said of a separator that is a link', () => {
    expect(said('Ten ships left.\n<a href="https://x.y">Read More</a>\nTwo came.')).toEqual([])
  })
})
