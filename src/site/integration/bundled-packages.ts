import type { ViteUserConfig } from "astro";
import { packageOf } from "../../../scripts/licences/shipped-package.ts";

type VitePlugin = NonNullable<ViteUserConfig["plugins"]>[number];

/** Adds to `bundled` the packages of which something is in a script for browsers. */
export const notesPackages = (bundled: Set<string>): VitePlugin => ({
  name: "baocao-bundled-packages",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      for (const module of chunk.type === "chunk" ? chunk.moduleIds : []) {
        const name = packageOf(module);
        if (name !== undefined) bundled.add(name);
      }
  },
});
