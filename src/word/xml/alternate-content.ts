import { childrenNamed, type XmlElement, type XmlNode } from "./element.ts";
import { prefixOf } from "./names.ts";

/**
 * What of alternate content is read: the first choice of which all namespaces are known here, else the fallback,
 * else the first choice. So a text box, which is written twice, is read once.
 */
export const chosenContent = (alternate: XmlElement): readonly XmlNode[] => {
  const choices = childrenNamed(alternate, "mc:Choice");
  const understood = choices.find(({ attributes }) =>
    (attributes["Requires"] ?? "").split(" ").every((address) => prefixOf(address) !== undefined),
  );
  const [fallback] = childrenNamed(alternate, "mc:Fallback");
  return (understood ?? fallback ?? choices[0])?.children ?? [];
};
