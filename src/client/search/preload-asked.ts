import { FILTERS } from "../../search/filters.ts";

/**
 * Opens the main part of the search page: where the address asks something, the files named in its `data-files` are on
 * their way before the rest of the page is; the build adds the script of the search to them (scripts/serve/preload-search.ts). Without a question nothing is loaded. With a question and from no page of
 * this site, the page is set in the system's font, also where the site's is cached, which a script cannot tell: a font
 * that is loaded takes the time of the figures. The content policy names its hash (astro.config.mjs).
 */
export const PRELOAD_ASKED =
  `if(/[?&](?:${["q", ...FILTERS].join("|")})=[^&]/.test(location.search)){` +
  'for(const href of document.currentScript.dataset.files.split(" "))document.head.append(Object.assign(document.createElement("link"),href.endsWith(".js")?{rel:"modulepreload",href}:{rel:"preload",as:"fetch",crossOrigin:"anonymous",href}));' +
  'if(!document.referrer.startsWith(location.origin+"/"))document.documentElement.style.setProperty("--face","system-ui,sans-serif")}';
