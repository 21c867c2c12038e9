/** How a page is looked at: the width of the window, the colours, and the way. */
interface Look {
  readonly width: 360 | 768 | 1280 | 1920;
  readonly colours: "light" | "dark" | "forced" | "print";
}

const looks = {
  phone: { width: 360, colours: "light" },
  "phone-dark": { width: 360, colours: "dark" },
  tablet: { width: 768, colours: "light" },
  desk: { width: 1280, colours: "light" },
  "desk-dark": { width: 1280, colours: "dark" },
  forced: { width: 1280, colours: "forced" },
  print: { width: 768, colours: "print" },
  wide: { width: 1920, colours: "light" },
} as const satisfies Record<string, Look>;

type LookName = keyof typeof looks;

/** The pages that are kept as pictures, what of them is shown at the top of the window, and how they are looked at. */
const pages: readonly { readonly path: string; readonly at?: string; readonly looks: readonly LookName[] }[] =
  [
    { path: "/", looks: ["phone", "desk"] },
    { path: "/en/", looks: ["tablet", "desk-dark"] },
    { path: "/2021-q1/", looks: ["phone-dark", "desk"] },
    { path: "/2021-q1/kinh-te/", looks: ["phone", "tablet", "wide", "forced", "print"] },
    { path: "/en/2021-q1/economy/", at: "note-1-marker", looks: ["phone-dark", "desk"] },
    {
      path: "/2021-q1/van-hoa-xa-hoi/",
      at: "chart-poor-households",
      looks: ["phone", "desk-dark", "forced", "print"],
    },
    { path: "/en/2021-q1/annex-key-projects/", looks: ["phone", "desk"] },
    { path: "/2021-q1/phu-luc-bao-cao-de-an/", looks: ["phone", "desk"] },
    { path: "/2021-q1/kiem-chung/", looks: ["phone-dark", "desk"] },
    { path: "/so-lieu/ty-le-ho-ngheo/", looks: ["phone", "desk", "forced"] },
    { path: "/en/figures/", looks: ["phone", "desk-dark"] },
    { path: "/tim-kiem/?q=ho+ngheo", looks: ["phone", "desk"] },
    { path: "/en/data/", looks: ["phone", "desk"] },
    { path: "/thuat-ngu/", looks: ["desk"] },
    { path: "/en/khong-co/", looks: ["phone", "desk-dark"] },
  ];

export interface WantedPicture extends Look {
  readonly path: string;
  readonly at?: string | undefined;
  /** Its file's name, without the ending. */
  readonly name: string;
}

export const pictureSet: readonly WantedPicture[] = pages.flatMap(({ path, at, looks: names }) =>
  names.map((look) => ({
    path,
    at,
    name: `${path.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "home"}.${look}`,
    ...looks[look],
  })),
);
