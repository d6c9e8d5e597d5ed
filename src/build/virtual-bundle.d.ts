/** Served by the Vite plugin: where the compiled bundle is, and which one it is. */
declare module 'virtual:tallywire-bundle' {
  /** The URL of the bundle's JSON, right under any sub-path. */
  const url: string
  export default url
  /** The start of the SHA-256 of the bundle's JSON, in hex; in dev, of the one that was current when the page loaded. */
  export const bundleHash: string
}
