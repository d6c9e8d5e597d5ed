export { QuoteMenu } from './quote-menu.tsx'
export { ShareView } from './share-view.tsx'
