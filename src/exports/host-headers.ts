/** Answers' headers for one pattern of addresses. */
interface HeaderBlock {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const NOT_FRAMED = { "Content-Security-Policy": "frame-ancestors 'none'", "X-Frame-Options": "DENY" };

/** First folders of paths, each once: "/en/data/" is "/en/*", the home page itself is "/". */
const topPatterns = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => path.replace(/^\/([^/]+)\/.*$/, "/$1/*"))),
];

/**
 * The `_headers` file that static hosts share: pages stand in no frame of another site, embeddable pages in any, and
 * data can be read by scripts of other sites. Hosts join the headers of all blocks that match and browsers obey the
 * strictest, so no block that forbids frames may match an embeddable page: the folders are named one by one.
 */
export const hostHeaders = (pagePaths: readonly string[]): string => {
  const blocks: HeaderBlock[] = [
    {
      path: "/*",
      headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin" },
    },
    ...topPatterns(pagePaths)
      .sort()
      .map((path) => ({ path, headers: NOT_FRAMED })),
    { path: "/embed/*", headers: { "Content-Security-Policy": "frame-ancestors *" } },
    { path: "/data/*", headers: { "Access-Control-Allow-Origin": "*" } },
  ];
  const written = blocks.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${written.join("\n\n")}\n`;
};
