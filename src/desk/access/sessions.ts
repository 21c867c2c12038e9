import { randomBytes, timingSafeEqual } from "node:crypto";

const COOKIE = "desk";

/** The people let in to one run of the desk. Everything ends with the process. */
export interface Sessions {
  /** Stands in the address that is printed at the start, behind "#", and opens one browser. */
  readonly token: string;
  /** The cookie of a new session when `token` is right and was not used yet, else undefined. */
  readonly open: (token: string) => string | undefined;
  readonly isOpen: (cookieHeader: string | undefined) => boolean;
  /** A further token, for another browser of the same person: the old one was used. */
  readonly renew: () => string;
}

export const newSessions = (): Sessions => {
  const ids: string[] = [];
  let token = secret();
  let isUsed = false;
  return {
    get token() {
      return token;
    },
    open: (given) => {
      if (isUsed || !sameText(given, token)) return undefined;
      isUsed = true;
      const id = secret();
      ids.push(id);
      return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isOpen: (cookieHeader) => {
      const given = cookieHeader?.split(/;\s*/).find((one) => one.startsWith(`${COOKIE}=`));
      return given !== undefined && ids.some((id) => sameText(given.slice(COOKIE.length + 1), id));
    },
    renew: () => {
      token = secret();
      isUsed = false;
      return token;
    },
  };
};

const secret = (): string => randomBytes(24).toString("base64url");

const sameText = (a: string, b: string): boolean => {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
};
