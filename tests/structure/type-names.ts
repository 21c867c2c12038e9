const EXPORTED_TYPE = /^export (?:declare )?(?:interface|type|class|enum) ([A-Za-z]\w*)/gm;

/** Names under which several modules export a type of their own, each with its modules, sorted. */
export function sharedTypeNames(
  modules: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly modules: readonly string[] }[] {
  const exported = [...modules].flatMap(([module, text]) =>
    [...text.matchAll(EXPORTED_TYPE)].map(([, name = ""]) => ({ name, module })),
  );
  return [...Map.groupBy(exported, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => ({ name, modules: places.map(({ module }) => module).sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
