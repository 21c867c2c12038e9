import { describe, expect, test } from "vitest";
import { refusalOf } from "../../src/desk/access/request-guard.ts";
import { newSessions } from "../../src/desk/access/sessions.ts";

const own = {
  method: "POST",
  host: "localhost:4322",
  origin: "http://localhost:4322",
  fetchSite: "same-origin",
};

describe("requests", () => {
  test("a page of the desk may write", () => {
    expect(refusalOf(own, 4322)).toBeUndefined();
    expect(refusalOf({ ...own, fetchSite: undefined }, 4322)).toBeUndefined();
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s of a foreign page is refused", (method) => {
    expect(refusalOf({ ...own, method, origin: "http://example.test" }, 4322)).toBe("foreign-origin");
    expect(refusalOf({ ...own, method, origin: undefined }, 4322)).toBe("foreign-origin");
    expect(refusalOf({ ...own, method, origin: "null" }, 4322)).toBe("foreign-origin");
  });

  test("another port of the same machine is foreign", () => {
    expect(refusalOf({ ...own, origin: "http://localhost:3000" }, 4322)).toBe("foreign-origin");
    expect(refusalOf({ ...own, fetchSite: "same-site" }, 4322)).toBe("foreign-origin");
  });

  test.each(["GET", "POST"])("%s under another host's name is refused", (method) => {
    expect(refusalOf({ ...own, method, host: "desk.example.test:4322" }, 4322)).toBe("foreign-host");
    expect(refusalOf({ ...own, method, host: undefined }, 4322)).toBe("foreign-host");
  });
});

describe("sessions", () => {
  test("the token opens one session", () => {
    const sessions = newSessions();
    const cookie = sessions.open(sessions.token) ?? "";
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(sessions.isOpen(`other=1; ${cookie.split(";")[0]}`)).toBe(true);
    expect(sessions.open(sessions.token)).toBeUndefined();
  });

  test("a wrong token or cookie opens nothing", () => {
    const sessions = newSessions();
    expect(sessions.open("x")).toBeUndefined();
    expect(sessions.isOpen("desk=x")).toBe(false);
    expect(sessions.isOpen(undefined)).toBe(false);
  });

  test("a renewed token opens another browser, and sessions of another run are not known", () => {
    const sessions = newSessions();
    sessions.open(sessions.token);
    expect(sessions.open(sessions.renew())).toBeDefined();
    const other = newSessions();
    expect(other.isOpen(sessions.open(sessions.renew())?.split(";")[0])).toBe(false);
  });
});
