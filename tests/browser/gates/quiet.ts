import type { Page } from "playwright-core";
import type { Issue } from "../../../scripts/verify/issue.ts";

/**
 * Watches a tab from before a page is opened. What it gives afterwards: every error the browser wrote down, which
 * includes what the page's policy stopped, every request that failed, and every request to another host.
 */
export function watchQuiet(page: Page, path: string): () => readonly Issue[] {
  const issues: Issue[] = [];
  const note = (vi: string, en: string, detail: string) => {
    issues.push({ gate: "quiet", page: path, message: { vi, en }, detail });
  };
  page.on("console", (message) => {
    if (message.type() === "error") note("trình duyệt báo lỗi", "the browser wrote an error", message.text());
  });
  page.on("pageerror", (error) => {
    note("mã JavaScript bị lỗi", "a script failed", error.message);
  });
  page.on("requestfailed", (request) => {
    note("không tải được", "a request failed", request.url());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "localhost")
      note("trang tải từ máy chủ khác", "a request went to another host", request.url());
  });
  return () => issues;
}
