import { describe, expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

describe('carrySpeakers', () => {
  it.each<[text: string, ...said: [quote: string, speaker: string | null][]]>([
    // in his clause
    ['Norland puts deliveries at 4 million, half of them unusable.', ['4 million', 'Norland'], ['half', 'Norland']],
    ['Prices rose 3.1%, the statistics office said on Wednesday, easing from 3.5% in April.', ['3.1%', 'the statistics office'], ['3.5%', 'the statistics office']],
    ['The army put output at 4 tons against needs of 5 tons.', ['4 tons', 'The army'], ['5 tons', 'The army']],
    ['Norland puts losses at 900, including 250 killed.', ['900', 'Norland'], ['250', 'Norland']],
    ['Norland put the dead at 40, and 20 were hurt.', ['40', 'Norland'], ['20', null]],
    // what points back
    ['Some 45% go hungry, according to the ministry. The share was 34% in May.', ['45%', 'the ministry'], ['34%', 'the ministry']],
    ['The city said it lost 230 cars. Of that, 75 were burnt.', ['230', 'The city'], ['75', 'The city']],
    ['The army said it lost 230 men. That includes 75 officers.', ['230', 'The army'], ['75', 'The army']],
    ['The governor said 7,500 men would come. The 7,500 will arrive in May.', ['7,500', 'The governor'], ['7,500', 'The governor']],
    ['Rice rose to 40 won, a trader said. Corn rose to 20 won over the same period.', ['40', 'a trader'], ['20', 'a trader']],
    ['Rice rose to 40 won, a trader said. Corn rose to 20 won in the same period last year.', ['40', 'a trader'], ['20', null]],
    // what merely goes on, or tells of something else
    ['The army said it saw 40 balloons. About 20 came down.', ['40', 'The army'], ['20', null]],
    ['The army said it saw 40 balloons. The number of drones rose to 20.', ['40', 'The army'], ['20', null]],
    ['The army said it saw 40 balloons. The 20 guards slept.', ['40', 'The army'], ['20', null]],
    ['The army said it saw 40 balloons. It rained. The figure was 20 in May.', ['40', 'The army'], ['20', null]],
    ['The army said 40 had died, and the police said 30 guns were lost. The total was 70.', ['40', 'The army'], ['30', 'the police'], ['70', null]],
  ])('%s', (text, ...said) => {
    const { quantities } = annotate({ id: 'x', text })
    expect(quantities.map(({ quote, attribution }) => [quote, attribution?.text ?? null])).toEqual(said)
  })
})
