/**
 * The status in `report.yaml`, also of a file with mistakes elsewhere: `data` is what it was parsed to, as far as it was.
 * A report whose status cannot be read counts as published.
 */
export const reportStatus = (data: unknown, text: string): "draft" | "published" => {
  const status =
    (data as { status?: unknown } | null | undefined)?.status ?? /^status:\s*["']?(\w+)/m.exec(text)?.[1];
  return status === "draft" ? "draft" : "published";
};
