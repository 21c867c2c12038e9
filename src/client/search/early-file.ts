/** The file of the first hits, asked for before the script that reads it is there. */
export type EarlyFile = Promise<Response>;

/** Asks for it together with the search and not after it. */
export const askEarly = ({ dataset }: HTMLElement): EarlyFile => {
  const file = fetch(dataset["first"] ?? "");
  // Who reads it hears of a failure; until then nobody is told.
  file.catch(() => undefined);
  return file;
};
