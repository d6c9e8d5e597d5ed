import { expect, it } from 'vitest'
import { countriesOf } from '../../../src/compiler/annotate/countries.ts'

it.each<[text: string, countries: string[]]>([
  ['Two buses collided in Bolivia.', ['BOL']],
  ['Bolivian and Peruvian officials met in La Paz.', ['BOL', 'PER']],
  ['North Korea and South Korea', ['PRK', 'KOR']],
  ['The Bank of Korea left its rate at 2.5 percent.', ['KOR']],
  ['U.S. and British envoys', ['USA', 'GBR']],
  ['Kremlin dismisses report', ['RUS']],
  ['Romania and Oman', ['ROU', 'OMN']],
  ['A Turkeyfoot resident and a usual day', []],
])('%s', (text, countries) => expect([...countriesOf(text)].toSorted()).toEqual(countries.toSorted()))
