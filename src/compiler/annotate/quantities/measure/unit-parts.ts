/** How many of the smaller unit make one of the larger. */
export const PARTS: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  mile: ['yard', 1760],
  foot: ['inch', 12],
  stone: ['pound', 14],
  pound: ['ounce', 16],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  USD: ['cent', 100],
  EUR: ['cent', 100],
  GBP: ['penny', 100],
}
