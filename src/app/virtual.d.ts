/** The URL of the compiled bundle; the Vite plugin in src/build provides it. */
declare module 'virtual:tallywire-bundle' {
  const url: string
  export default url
}
