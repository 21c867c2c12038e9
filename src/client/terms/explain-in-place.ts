/**
 * An explained word opens its entry of the glossary on the page. The glossary is fetched when it is first asked for;
 * where it does not arrive or lacks the word, or popovers are unknown, the link leads there.
 */
let glossary: Promise<Document> | undefined;

const explanation = document.createElement("div");
Object.assign(explanation, { popover: "auto", autofocus: true, tabIndex: -1 });

addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.term") : null;
  if (!link || !("popover" in link)) return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  glossary ??= fetch(link.href).then(async (answer) =>
    new DOMParser().parseFromString(await answer.text(), "text/html"),
  );
  glossary.then((page) => show(page, link.hash.slice(1))).catch(() => (location.href = link.href));
});

function show(page: Document, id: string): void {
  const entry = page.getElementById(id)?.parentElement;
  if (!entry) throw new Error(id);
  const list = document.createElement("dl");
  list.append(document.importNode(entry, true));
  explanation.replaceChildren(list);
  document.body.append(explanation);
  explanation.showPopover();
}

/** A module: its names are its own. */
export {};
