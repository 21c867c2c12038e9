import type { APIRoute, GetStaticPaths } from "astro";
import { cardOf } from "../../site/card-of-route.ts";
import { tellDrawing } from "../../site/made-drawings.ts";
import { editions } from "../../site/editions.ts";
import { routes, type Route } from "../../site/routes.ts";
import { hasOwnCard } from "../../site/page-picture.ts";
import { cardPath, cardSvg } from "../../site/social-card.ts";

export const prerender = true;

/** The cards as drawings; `scripts/social-cards.ts` puts a PNG in the place of each. */
export const getStaticPaths = (async () =>
  (await routes()).filter(hasOwnCard).map((route) => ({
    params: {
      card: cardPath(route)
        .replace(/^\/cards\//, "")
        .replace(/\.png$/, ".svg"),
    },
    props: { route },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ route: Route }> = async ({ props: { route } }) => {
  const [first, ...rest] = await editions();
  const drawing = first ? cardSvg(cardOf(route, [first, ...rest])) : "";
  tellDrawing({ drawing, stays: false });
  return new Response(drawing);
};
