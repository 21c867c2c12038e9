/** The language switch keeps the reader's place: the anchor of the address and the query go along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-twin]")) {
  link.addEventListener("click", () => {
    const twin = new URL(link.href);
    twin.hash = location.hash;
    twin.search = location.search;
    link.href = twin.href;
  });
}
