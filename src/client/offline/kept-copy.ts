/**
 * Says to those who read a page without a network that it is a copy kept on this machine, and when it was fetched: the
 * copy carries the day and hour that the host wrote into its answer.
 */
const note = document.querySelector<HTMLElement>("[data-kept-copy]");

const fetchedAt = async (): Promise<Date | undefined> => {
  const kept = await caches.match(location.pathname);
  const written = kept?.headers.get("Date");
  return written ? new Date(written) : undefined;
};

const tell = async (): Promise<void> => {
  if (!note) return;
  const at = navigator.onLine || !("caches" in window) ? undefined : await fetchedAt();
  note.hidden = at === undefined;
  if (at === undefined) return;
  const when = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "long",
    timeStyle: "short",
  });
  note.textContent = `${note.dataset["keptCopy"] ?? ""} ${when.format(at)}.`;
};

for (const event of ["load", "online", "offline"])
  addEventListener(event, () => void tell().catch(() => undefined));
