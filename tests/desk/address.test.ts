import { describe, expect, test } from "vitest";
import { addressFault, pathOf, withSlash } from "../../src/desk/access/address.ts";

test.each(["/", "/desk/", "/desk/2001-q2/text/?section=c%C3%A2y", "/2001-q1/", "/@id/x?v=%25"])(
  "%s is looked up",
  (address) => {
    expect(addressFault("GET", address)).toBeUndefined();
    expect(addressFault("HEAD", address)).toBeUndefined();
  },
);

test.each([
  "/desk/%",
  "/desk/%ff/text/",
  "/desk/%c3%28/",
  "/desk/2001-q2/text/?section=%e0%a4%a",
  "/desk/%00/text/",
  "//example.test/",
  "http://example.test/desk/",
  "",
  `/desk/${"x".repeat(5000)}/`,
])("%s is called a bad address", (address) => {
  expect(addressFault("GET", address)).toBe("bad-address");
});

describe("methods", () => {
  test.each(["/desk/call/answer/", "/desk/word/", "/desk/session/"])("%s is only sent to", (address) => {
    expect(addressFault("POST", address)).toBeUndefined();
    for (const method of ["GET", "HEAD", "PUT", "DELETE"])
      expect(addressFault(method, address)).toBe("bad-method");
  });

  test.each(["/desk/", "/desk/2001-q2/text/", "/2001-q1/", "/"])("%s is only opened", (address) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
      expect(addressFault(method, address)).toBe("bad-method");
  });
});

test("a path is judged after its steps to the folder above", () => {
  expect(pathOf("/src/desk/ui/../../../content/site.yaml")).toBe("/content/site.yaml");
  expect(pathOf("/src/desk/ui/%2e%2e/%2E./x?y=/../z")).toBe("/src/x");
});

test.each([
  ["/desk", "/desk/"],
  ["/desk?lang=en", "/desk/?lang=en"],
  ["/desk/2001-q2/text", "/desk/2001-q2/text/"],
  ["/desk/2001-q2/text?section=a/b", "/desk/2001-q2/text/?section=a/b"],
  ["/desk/", "/desk/"],
  ["/desk/2001-q2/text/?section=a", "/desk/2001-q2/text/?section=a"],
  ["/desktop", "/desktop"],
  ["/src/desk/ui/connect.ts", "/src/desk/ui/connect.ts"],
])("%s is opened at %s", (typed, opened) => {
  expect(withSlash(typed)).toBe(opened);
});
