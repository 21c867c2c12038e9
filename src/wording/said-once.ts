/** Of several that say the same, the first, with the anchors of the others. */
export const saidOnce = <T extends { readonly statement: string; readonly anchor: string }>(
  views: readonly T[],
): (T & { readonly sameAnchors: readonly string[] })[] =>
  [...Map.groupBy(views, ({ statement }) => statement).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, sameAnchors: others.map(({ anchor }) => anchor) }] : [],
  );
