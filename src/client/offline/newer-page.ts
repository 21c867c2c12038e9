import { NEWER_PAGE } from "./late-pages.ts";

/**
 * Tells those who read a kept copy, because the network was slow, that the newer page has arrived since. They open it
 * or put it aside; the page never loads anew by itself, and the focus stays where it is.
 */
const notice = document.querySelector<HTMLElement>("[data-newer-page]");

/**
 * Over the end of what is seen: what is being read does not move, and neither the focus nor the end of the page is
 * covered. Set here, as the styles of a page would be read by all for the few who are told.
 */
const place = (region: HTMLElement): void => {
  Object.assign(region.style, { position: "fixed", inset: "auto 0 0" });
  makeRoom(`${region.offsetHeight}px`);
};

const makeRoom = (height: string): void => {
  Object.assign(document.documentElement.style, { paddingBottom: height, scrollPaddingBottom: height });
};

const show = (region: HTMLElement): void => {
  const template = region.querySelector("template");
  if (!template || !region.hidden) return;
  region.hidden = false;
  // What is put into a live region once it is there is spoken; what comes with it may not be.
  requestAnimationFrame(() => {
    region.append(template.content.cloneNode(true));
    place(region);
  });
  region.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("a")) {
      event.preventDefault();
      location.reload();
    } else if (event.target.closest("button")) {
      region.remove();
      makeRoom("");
    }
  });
};

if (notice && "serviceWorker" in navigator)
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data === NEWER_PAGE) show(notice);
  });
