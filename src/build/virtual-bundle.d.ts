/** Served by the Vite plugin: where the compiled bundle is. */
declare module 'virtual:tallywire-bundle' {
  /** The URL of the bundle's JSON, right under any sub-path. */
  const url: string
  export default url
}
