import { readSearchData } from "../../search/read-search-data.ts";
import type { SearchData } from "../../search/search-data.ts";

/** A year of quarters is searched without being asked for; what is older comes when the reader wants it. */
const AT_FIRST = 4;

/**
 * Loads the records whose addresses stand in `root`, newest report first: `searchIn` gets the newest as soon as it is
 * there, then a year of reports, then all of them once the button for older ones is pressed.
 */
export const searchReports = async (
  root: HTMLElement,
  searchIn: (reports: readonly SearchData[]) => void,
  failed: (error: unknown) => void,
): Promise<void> => {
  const addresses = JSON.parse(root.dataset["records"] ?? "[]") as string[];
  const older = root.querySelector<HTMLButtonElement>("[data-older]");
  const reports: SearchData[] = [];
  const loadUntil = async (count: number): Promise<void> => {
    const next = addresses.slice(reports.length, count);
    if (next.length === 0) return;
    reports.push(...(await Promise.all(next.map(load))));
    searchIn(reports);
  };
  try {
    await loadUntil(1);
    await loadUntil(AT_FIRST);
  } catch (error) {
    failed(error);
    return;
  }
  if (!older || reports.length === addresses.length) return;
  older.hidden = false;
  older.addEventListener("click", () => {
    older.hidden = true;
    loadUntil(addresses.length).catch(failed);
  });
};

const load = async (address: string): Promise<SearchData> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return readSearchData(await response.json());
};
