import { useCallback, useMemo, type ReactNode } from 'react'
import type { Article, Quantity } from '../../bundle/schema.ts'
import type { ImageWords } from '../../lib/image-words.ts'
import type { PresetId } from '../../export/presets.ts'
import { exportableQuote } from '../../export/quote.ts'
import { previewOf, saveActions, SIZES } from '../../export/save.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'

export interface QuoteMenuProps {
  quantity: Quantity
  article: Article
  index: BundleIndex
  compiledFrom: string
}

/** The sentence of a figure as a card to save or copy. */
export function QuoteMenu({ quantity, article, index, compiledFrom }: QuoteMenuProps): ReactNode {
  const quote = useMemo(() => exportableQuote(quantity, article, index, compiledFrom), [quantity, article, index, compiledFrom])
  const [save, copy] = useMemo(() => saveActions(quote), [quote])
  const preview = useCallback((preset: PresetId, words: ImageWords) => previewOf(quote, preset, words), [quote])
  return (
    <ExportMenu
      label="Quote card"
      title={quote.title}
      chart={quote.id}
      sizes={SIZES}
      groups={[{ label: 'Save', actions: save }, { label: 'Copy', actions: copy.filter(({ label }) => label !== 'Copy embed code') }]}
      preview={preview}
    />
  )
}
