/** A file as text, as the bundler brings it. */
declare module '*?raw' {
  const text: string
  export default text
}

/** Looks, which the bundler puts into the page. */
declare module '*.css'
