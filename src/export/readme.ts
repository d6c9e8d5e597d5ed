import { chartFigure, saidBy } from '../select/chart-figure.ts'
import { asOfWords } from '../select/format-bounds.ts'
import { publishedSentence } from '../select/provenance.ts'
import { statusWord } from '../select/format-figure.ts'
import type { Caption } from './caption.ts'
import type { Exportable } from './image.ts'
import { markdownLink, markdownText } from './markdown.ts'

/** What a pack's README says of one chart: its caption, then each figure with the sentences that say it. Text of seeds is shown as it stands, never as markup. */
export function chartReadme({ claims, selection: { index } }: Exportable, caption: Caption): string {
  const figures = claims.flatMap((id) => {
    const claim = index.claims.get(id)
    return claim === undefined ? [] : [chartFigure(claim, index)]
  })
  return [
    `# ${markdownText(caption.title)}`,
    caption.scope.map(markdownText).join('\n'),
    ...caption.notes.map(markdownText),
    ...(figures.length === 0 ? [] : ['## Figures and the sentences that say them']),
    ...figures.map(({ words, when, who, standing, claim, mentions }) =>
      [
        `### ${markdownText(words)}`,
        `${claim.status === 'denied' ? markdownText(standing) : statusWord(claim.status)}; ${asOfWords(when)}; ${markdownText(saidBy(who))}; claim ${claim.id}`,
        ...mentions.map(({ sentence, quantity, source, article }) =>
          [`> ${markdownText(sentence)}`, `“${markdownText(quantity.quote)}” in ${markdownText(source)}, “${markdownText(article.headline)}”. ${publishedSentence(article)}.`].join('\n\n'),
        ),
      ].join('\n\n'),
    ),
    '## Sources',
    caption.sources.map((source) => `- ${markdownText(source)}`).join('\n'),
    caption.origin.map(markdownLink).join('\n'),
  ].join('\n\n').concat('\n')
}
