/** Pins what is not pinned, as the last, and unpins what is. */
export function togglePin(pins: readonly string[], id: string): string[] {
  return pins.includes(id) ? pins.filter((other) => other !== id) : [...pins, id]
}
