const NUMERAL =
  /[\p{Nd}½¼¾⅐-⅞]|\b(?:zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twent|fort|hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|dozen|score|couple|pair|half|halv|quarter|first|second|third|twice|thrice|doubl|tripl|trebl|quadrupl|quintupl)/iu

/** Whether a sentence may hold a numeral at all; most sentences of most news hold none and need no tokens. */
export function mayHoldNumeral(text: string, start: number, end: number): boolean {
  return NUMERAL.test(text.slice(start, end))
}
