/** True of a unit that is a currency, which the bundle names by its ISO 4217 code: no other unit is three capitals. */
export function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit)
}
