/** Namespaces by the prefix this reader uses, whatever prefix the file uses; strict files have their own addresses. */
const NAMESPACES: readonly (readonly [prefix: string, addresses: readonly string[]])[] = [
  [
    "w",
    [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ],
  ],
  [
    "r",
    [
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ],
  ],
  [
    "m",
    [
      "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math",
    ],
  ],
  [
    "wp",
    [
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    ],
  ],
  [
    "a",
    ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ],
  [
    "pic",
    [
      "http://schemas.openxmlformats.org/drawingml/2006/picture",
      "http://purl.oclc.org/ooxml/drawingml/picture",
    ],
  ],
  [
    "c",
    ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  ],
  [
    "dgm",
    [
      "http://schemas.openxmlformats.org/drawingml/2006/diagram",
      "http://purl.oclc.org/ooxml/drawingml/diagram",
    ],
  ],
  ["mc", ["http://schemas.openxmlformats.org/markup-compatibility/2006"]],
  ["v", ["urn:schemas-microsoft-com:vml"]],
  ["wps", ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"]],
  ["wpg", ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"]],
  ["wpc", ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"]],
  ["wp14", ["http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"]],
  ["w14", ["http://schemas.microsoft.com/office/word/2010/wordml"]],
  ["w15", ["http://schemas.microsoft.com/office/word/2012/wordml"]],
  ["rel", ["http://schemas.openxmlformats.org/package/2006/relationships"]],
  ["ct", ["http://schemas.openxmlformats.org/package/2006/content-types"]],
  ["xml", ["http://www.w3.org/XML/1998/namespace"]],
];

const PREFIXES = new Map(
  NAMESPACES.flatMap(([prefix, addresses]) => addresses.map((address) => [address, prefix] as const)),
);

/** This reader's prefix of a namespace; undefined when it knows nothing of it. */
export const prefixOf = (address: string): string | undefined => PREFIXES.get(address);

/** The name by which this reader knows an element or attribute: "w:p"; "{address}name" outside its namespaces. */
export const knownName = (address: string, local: string): string => {
  if (!address) return local;
  const prefix = PREFIXES.get(address);
  return prefix ? `${prefix}:${local}` : `{${address}}${local}`;
};
