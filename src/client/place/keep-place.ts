/** The language switch keeps the reader's place: the anchor of the address and the query go along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-alternate]")) {
  link.addEventListener("click", () => {
    const alternate = new URL(link.href);
    alternate.hash = location.hash;
    alternate.search = location.search;
    link.href = alternate.href;
  });
}
