/** An element of a part; names as `knownName` gives them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== "string");

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? elementsOf(element).filter((child) => child.name === name) : [];

/** The first child of this name, or of the names along a path. */
export const childAt = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => {
  let found = element;
  for (const name of path) {
    found = found?.children.find((child) => typeof child !== "string" && child.name === name) as
      XmlElement | undefined;
  }
  return found;
};

/** The `w:val` of the child at a path. */
export const valueAt = (element: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childAt(element, ...path)?.attributes["w:val"];

/** An on/off child: undefined when absent, on when it has no value. */
export const switchAt = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const child = childAt(element, name);
  return child && !/^(?:0|false|off|none)$/.test(child.attributes["w:val"] ?? "");
};

export const numberAt = (element: XmlElement | undefined, ...path: readonly string[]): number | undefined => {
  const value = Number.parseInt(valueAt(element, ...path) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
};

/** Whether an element of one of the names stands anywhere inside. */
export const holds = (element: XmlElement, names: ReadonlySet<string>): boolean =>
  elementsOf(element).some((child) => names.has(child.name) || holds(child, names));

/** All text inside the elements of one of the names, in order. */
export const textIn = (element: XmlElement, names: ReadonlySet<string>): string =>
  element.children
    .map((child) => {
      if (typeof child === "string") return names.has(element.name) ? child : "";
      return textIn(child, names);
    })
    .join("");
