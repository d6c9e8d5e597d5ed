import { describe, expect, it } from 'vitest'
import { termPattern } from '../../../src/compiler/codebook/terms.ts'

const found = (terms: string[], as: 'words' | 'names', text: string): string[] => {
  const pattern = termPattern(terms, { as })
  return pattern === null ? [] : [...text.matchAll(pattern)].map((match) => match[0])
}

describe('termPattern', () => {
  it.each([
    ['shell', 'Shells and a shell, shelling; bombshell, shellfish', ['Shells', 'shell', 'shelling']],
    ['casualty', 'a casualty, casualties', ['casualty', 'casualties']],
    ['fire', 'fired, fires, firing, fire, fireworks', ['fired', 'fires', 'firing', 'fire']],
    ['launch', 'launches launched launcher', ['launches', 'launched']],
    ['deploy*', 'deployment, redeploy', ['deployment']],
    ['prisoner of war', 'prisoner  of\nwar and prisoner-of-war', ['prisoner  of\nwar', 'prisoner-of-war']],
    ['C++ (draft)', 'no c+ here, but C++ (draft)s', ['C++ (draft)s']],
  ])('words: %s in "%s"', (term, text, expected) => {
    expect(found([term], 'words', text)).toEqual(expected)
  })

  it.each([
    ['US', "He told us that the US's plan and USA differ", ['US']],
    ["People's Hall", 'the People’s Hall', ['People’s Hall']],
    ['Ann Lee', 'Ann Leer met Ann-Lee', ['Ann-Lee']],
    ['the East', 'The East wrote to the East, not to the east.', ['The East', 'the East']],
    ['state news', 'State news and state news, STATE NEWS', ['State news', 'state news']],
  ])('names: %s in "%s"', (name, text, expected) => {
    expect(found([name], 'names', text)).toEqual(expected)
  })

  it('takes the longest of several', () => {
    expect(found(['North', 'North Sea', 'North Sea Council'], 'names', 'the North Sea Council')).toEqual(['North Sea Council'])
  })

  it('is nothing without terms', () => {
    expect(termPattern([], { as: 'words' })).toBeNull()
  })
})
