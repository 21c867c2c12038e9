/** What the reader chooses is shown at once, and remembered for all pages of the site where the browser remembers. */
const root = document.documentElement;
const inputs = [...document.querySelectorAll<HTMLInputElement>("[data-setting]")];

const remembered = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return undefined;
  }
};

const remember = (name: string, value: string): void => {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // The page is shown as chosen until it is left.
  }
};

const apply = (name: string, value: string): void => {
  if (value) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
};

/** Also when the choice was made on another page, which this one stands behind or beside. */
const show = (): void => {
  for (const input of inputs) {
    const value = remembered(input.name);
    if (value !== undefined) apply(input.name, value);
    input.checked = (root.dataset[input.name] ?? "") === input.value;
  }
};

for (const input of inputs)
  input.addEventListener("change", () => {
    apply(input.name, input.value);
    remember(input.name, input.value);
  });
for (const event of ["pageshow", "storage"]) addEventListener(event, show);
show();

/** A module: its names are its own. */
export {};
