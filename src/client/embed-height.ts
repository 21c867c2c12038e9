/**
 * Tells the page around the frame how high the content is, whenever that changes: `{ baocao: "height", height }` in CSS px.
 * The optional script of the embedding page (public/embed.js) sets the frame to it.
 */
if (parent !== self) {
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ baocao: "height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
}

/** A module: its names are its own. */
export {};
