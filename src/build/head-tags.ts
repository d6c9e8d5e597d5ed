import type { HtmlTagDescriptor } from 'vite'

/** What the built page may load and do: nothing from another host, no inline script, no eval. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** First in the head: a policy given as markup governs only what stands after it. */
export const policyTag: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
  injectTo: 'head-prepend',
}

/** The bundle is asked for at once, not when the scripts have run. */
export function preloadTag(href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as: 'fetch', href, crossorigin: '' }, injectTo: 'head' }
}
