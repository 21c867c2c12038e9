import { buildInto, dist } from "./dist.ts";

/** Before any test of the site: dist is what the present sources give. */
export default async function setup(): Promise<void> {
  await buildInto(dist);
}
