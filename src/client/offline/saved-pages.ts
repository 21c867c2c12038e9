/** Lists the pages of this language that are kept on this device, by their titles. */
const section = document.querySelector<HTMLElement>("[data-kept-pages]");
const list = section?.querySelector<HTMLElement>("[data-kept]");
const nothing = section?.querySelector<HTMLElement>("[data-nothing-kept]");

interface SavedPage {
  readonly path: string;
  readonly title: string;
}

const plain = (html: string): string => new DOMParser().parseFromString(html, "text/html").body.textContent;

const readPage = async (path: string): Promise<SavedPage | undefined> => {
  const html = (await (await caches.match(path))?.text()) ?? "";
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const isOfThisLanguage = html.includes(`<html lang="${document.documentElement.lang}"`);
  return title !== undefined && isOfThisLanguage ? { path, title: plain(title) } : undefined;
};

const savedPages = async (): Promise<readonly SavedPage[]> => {
  const names = (await caches.keys()).filter((name) => name.startsWith("site-"));
  const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = new Set(keys.flat().map(({ url }) => new URL(url).pathname));
  const pages = await Promise.all([...paths].filter((path) => path.endsWith("/")).map(readPage));
  return pages.filter((page) => page !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1));
};

const show = async (): Promise<void> => {
  if (!section || !list || !nothing) return;
  const pages = await savedPages();
  const items = pages.map(({ path, title }) => {
    const link = Object.assign(document.createElement("a"), { href: path, textContent: title });
    const item = document.createElement("li");
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  nothing.hidden = items.length > 0;
  section.hidden = false;
};

if ("caches" in globalThis) {
  void show();
  addEventListener("offline-switched", () => void show());
}

/** A module: its names are its own. */
export {};
