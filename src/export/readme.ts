import { chartFigure } from '../select/chart-figure.ts'
import { publishedSentence } from '../select/provenance.ts'
import { statusWord } from '../select/format-figure.ts'
import type { Caption } from './caption.ts'
import type { Exportable } from './image.ts'

/** What a pack's README says of one chart: its caption, then each figure with the sentences that say it. Plain text that reads as Markdown. */
export function chartReadme({ claims, selection: { index } }: Exportable, caption: Caption): string {
  const figures = claims.flatMap((id) => {
    const claim = index.claims.get(id)
    return claim === undefined ? [] : [chartFigure(claim, index)]
  })
  return [
    `# ${line(caption.title)}`,
    caption.scope.map(line).join('\n'),
    ...caption.notes.map(line),
    ...(figures.length === 0 ? [] : ['## Figures and the sentences that say them']),
    ...figures.map(({ words, when, who, claim, mentions }) =>
      [
        `### ${line(words)}`,
        `${statusWord(claim.status)}; as of: ${when}; said by ${line(who)}; claim ${claim.id}`,
        ...mentions.map(({ sentence, quantity, source, article }) =>
          [`> ${line(sentence)}`, `“${line(quantity.quote)}” in ${line(source)}, “${line(article.headline)}”. ${publishedSentence(article)}.`].join('\n\n'),
        ),
      ].join('\n\n'),
    ),
    '## Sources',
    caption.sources.map((source) => `- ${line(source)}`).join('\n'),
    caption.origin.map(line).join('\n'),
  ].join('\n\n').concat('\n')
}

/** Text from strangers stays on its line: nothing in it starts a heading or a list. */
function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
