import { FILTERS, SORTS, type Filters, type Sort } from "../../search/filters.ts";

/** What the address of the search page says. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** Are typing errors taken as they are? */
  readonly isLiteral: boolean;
}

export const readAddress = (address: URL): SearchState => ({
  query: address.searchParams.get("q") ?? "",
  filters: Object.fromEntries(
    FILTERS.map((name) => [name, address.searchParams.get(name) ?? ""] as const).filter(([, value]) => value),
  ) satisfies Filters,
  sort: SORTS.find((sort) => sort === address.searchParams.get("sort")) ?? "relevance",
  isLiteral: address.searchParams.get("exact") === "1",
});

/** `address` with what is asked now; what is not asked does not stand in it. */
export const writeAddress = (address: URL, { query, filters, sort, isLiteral }: SearchState): URL => {
  const next = new URL(address);
  const set = (name: string, value: string | undefined): void => {
    if (value) next.searchParams.set(name, value);
    else next.searchParams.delete(name);
  };
  set("q", query.trim());
  for (const name of FILTERS) set(name, filters[name]);
  set("sort", sort === "relevance" ? undefined : sort);
  set("exact", isLiteral ? "1" : undefined);
  return next;
};
