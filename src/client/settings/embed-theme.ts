/**
 * Opens the body of every page that stands in a frame: light, unless the address of the frame asks for `?theme=dark` or
 * for the reader's own choice of the device with `?theme=auto`. The content policy names its hash (astro.config.mjs).
 */
export const EMBED_THEME =
  'const m=new URLSearchParams(location.search).get("theme");if(m==="dark")document.documentElement.dataset.theme=m;else if(m==="auto")delete document.documentElement.dataset.theme';
