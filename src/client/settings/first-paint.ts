/**
 * Opens the body of every page, behind the content policy and before anything that is painted: puts what the reader chose
 * onto the root element, where the styles find it. It stands in the page itself, because a file would be one more
 * request that painting waits for; the content policy names its hash (astro.config.mjs).
 */
export const FIRST_PAINT =
  'try{for(const k of["theme","text"]){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}';
