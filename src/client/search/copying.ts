import { fill, type SearchWords } from "./search-words.ts";

const SAID_FOR = 3000;

/**
 * Buttons with `data-copy` below `root` copy that text, and say so: on the button, and aloud through `say`. Where nothing
 * is selected, copying on a hit copies its value.
 */
export const startCopying = (root: HTMLElement, words: SearchWords, say: (message: string) => void): void => {
  root.addEventListener("copy", (event) => {
    const value = document.activeElement?.closest(".hit")?.querySelector<HTMLElement>("[data-copy]");
    const text = value?.dataset["copy"];
    if (!text || !event.clipboardData || !document.getSelection()?.isCollapsed) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    say(fill(words.copied, { text }));
    markDone(value, words.done);
  });
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy]") : null;
    const text = button?.dataset["copy"];
    if (!button || text === undefined) return;
    void copy(text).then((done) => {
      say(fill(done ? words.copied : words.notCopied, { text }));
      if (done) markDone(button, words.done);
    });
  });
};

const markDone = (button: HTMLElement, done: string): void => {
  const label = button.firstChild;
  const before = label?.textContent ?? "";
  if (!label || before === done) return;
  label.textContent = done;
  setTimeout(() => {
    label.textContent = before;
  }, SAID_FOR);
};

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
