/**
 * Opens the body of a page that prints a whole report: for readers who come from another page of this site, and so have
 * its font already, the page is set in it; others, for whom it would weigh too much, read it in the system's. The content
 * policy names its hash (astro.config.mjs).
 */
export const CACHED_FACE =
  'if(document.referrer.startsWith(location.origin+"/"))delete document.documentElement.dataset.face';
