/** Files that are asked for before the script that reads them is there. */
export type EarlyFiles = ReadonlyMap<string, Promise<Response>>;

/** The names and the newest figures, asked for together with the search and not one after the other. */
export const askEarly = ({ dataset }: HTMLElement): EarlyFiles => {
  const [newest] = JSON.parse(dataset["reports"] ?? "[]") as { readonly records?: string }[];
  const early = new Map<string, Promise<Response>>();
  for (const address of [dataset["catalogue"], newest?.records]) {
    if (!address) continue;
    const file = fetch(address);
    // Who reads it hears of a failure; until then nobody is told.
    file.catch(() => undefined);
    early.set(address, file);
  }
  return early;
};
