/** "1 report", "1,200 reports": for nouns whose plural only takes an s. */
export function many(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}
