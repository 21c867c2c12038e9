/** The contents mark the section being read: the last one that has begun in the upper third of the window. */
const nav = document.querySelector<HTMLElement>("[data-follow]");

if (nav && "IntersectionObserver" in globalThis) {
  const place = nav.querySelector("[data-place]");
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of nav.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
    const section = document.getElementById(link.hash.slice(1))?.closest("section[id]");
    if (section) links.set(section, link);
  }
  const inSight = new Set<Element>();
  let marked: HTMLAnchorElement | undefined;

  const mark = (link: HTMLAnchorElement | undefined): void => {
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    if (place) place.textContent = link ? `› ${link.textContent.trim()}` : "";
    marked = link;
    if (!link) return;
    // Long contents scroll by themselves beside the text, never the page.
    const [outer, inner] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      nav.scrollTop += inner.top - outer.top - nav.clientHeight / 3;
  };

  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      const section = [...links.keys()].reverse().find((one) => inSight.has(one));
      mark(section && links.get(section));
    },
    { rootMargin: "0px 0px -67%" },
  );
  for (const section of links.keys()) observer.observe(section);
  const fold = (): void => nav.querySelector("details")?.removeAttribute("open");
  // Open contents would lie over what has the focus next.
  nav.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !nav.contains(relatedTarget)) fold();
  });
  // A section chosen in folded contents is read at once.
  nav.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) fold();
  });
}

/** A module: its names are its own. */
export {};
