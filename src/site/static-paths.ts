import { routes, type Route } from "./routes.ts";

type RouteOf<Kind extends Route["kind"]> = Route & { kind: Kind };

/**
 * `getStaticPaths` of a file in src/pages that shows one kind of page in every language; `parameter` is the one in the
 * file's name. Addresses that are files, such as `/404.html`, are left out.
 */
export const pathsOf =
  <Kind extends Route["kind"]>(parameter: string, kind: Kind) =>
  async (): Promise<{ params: Record<string, string | undefined>; props: { route: RouteOf<Kind> } }[]> => {
    const isOfKind = (route: Route): route is RouteOf<Kind> => route.kind === kind;
    return (await routes())
      .filter(isOfKind)
      .filter(({ path }) => path.endsWith("/"))
      .map((route) => ({ params: { [parameter]: route.path.slice(1, -1) || undefined }, props: { route } }));
  };
