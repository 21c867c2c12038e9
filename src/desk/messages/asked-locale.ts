import { deskLocale, type DeskLocale } from "./translator.ts";

const COOKIE = "desk-lang";

export interface Asking {
  readonly url: URL;
  readonly cookies: {
    readonly get: (name: string) => { readonly value: string } | undefined;
    readonly set: (name: string, value: string, options: { path: string; sameSite: "strict" }) => void;
  };
}

/** The language of a page: `?lang=` of its address, which is remembered, else the remembered one, else Vietnamese. */
export const askedLocale = ({ url, cookies }: Asking): DeskLocale => {
  const asked = url.searchParams.get("lang");
  if (asked !== null) cookies.set(COOKIE, deskLocale(asked), { path: "/", sameSite: "strict" });
  return deskLocale(asked ?? cookies.get(COOKIE)?.value);
};
