/**
 * Browsers do not ask the service worker for what a link downloads. Without a network such a link is followed like any
 * other: then the worker answers, and the browser saves what it cannot show.
 */
document.addEventListener("click", ({ target }) => {
  if (!navigator.onLine && target instanceof Element)
    target.closest("a[download]")?.removeAttribute("download");
});

export {};
