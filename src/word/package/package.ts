import { RefusedFile } from "../refusal.ts";
import { childrenNamed, type XmlElement } from "../xml/element.ts";
import { parseXml } from "../xml/parse.ts";
import { openZip } from "./zip.ts";

export interface Relationship {
  readonly id: string;
  /** Last word of its type: "styles", "footnotes", "header"; the same in strict and transitional files. */
  readonly type: string;
  /** Name of the part; an address where the target is outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** A part of the file: its tree and what it refers to. */
export interface PackagePart {
  readonly name: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** A file inside the file that is no part of the document's own XML. */
export interface EmbeddedFile {
  readonly name: string;
  /** Its content type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface WordPackage {
  readonly main: PackagePart;
  /** The file that the main part refers to by a relationship of this id; undefined where there is none. */
  readonly embedded: (relationship: string) => EmbeddedFile | undefined;
  /** Parts that the main part refers to by relationships of this type, in order; missing ones are left out. */
  readonly related: (type: string) => readonly PackagePart[];
}

const WORD_MAIN =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/i;

/** The parts of a Word file, found by relationships, whatever they are called. */
export const openPackage = (bytes: Uint8Array): WordPackage => {
  const zip = openZip(bytes);
  const byLowerCase = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  const parse = (name: string): XmlElement | undefined => {
    const data = zip.read(byLowerCase.get(name.toLowerCase()) ?? name);
    return data && parseXml(data, name);
  };
  const relationshipsOf = (name: string): Relationship[] => {
    const cut = name.lastIndexOf("/") + 1;
    const root = parse(`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`);
    return childrenNamed(root, "rel:Relationship").map((relationship) =>
      toRelationship(relationship, name.slice(0, cut)),
    );
  };
  const partAt = (name: string): PackagePart | undefined => {
    const root = parse(name);
    return root && { name, root, relationships: relationshipsOf(name) };
  };

  const types = parse("[Content_Types].xml");
  if (!types) throw new RefusedFile("not-word", zip.names.includes("mimetype") ? "OpenDocument" : "zip");
  const start = relationshipsOf("").find(({ type }) => type === "officeDocument");
  if (!start) throw new RefusedFile("unknown-main-part");
  if (!WORD_MAIN.test(contentType(types, start.target)))
    throw new RefusedFile("unknown-main-part", start.target);
  const main = partAt(start.target);
  if (main?.root.name !== "w:document") throw new RefusedFile("unknown-main-part", start.target);
  return {
    main,
    embedded: (relationship) => {
      const name = main.relationships.find(({ id, external }) => id === relationship && !external)?.target;
      const bytes = name === undefined ? undefined : zip.read(byLowerCase.get(name.toLowerCase()) ?? name);
      return name !== undefined && bytes ? { name, type: contentType(types, name), bytes } : undefined;
    },
    related: (type) => {
      const targets = main.relationships.filter((one) => one.type === type && !one.external);
      return targets.flatMap(({ target }) => partAt(target) ?? []);
    },
  };
};

const toRelationship = ({ attributes }: XmlElement, folder: string): Relationship => {
  const external = attributes["TargetMode"] === "External";
  const target = attributes["Target"] ?? "";
  return {
    id: attributes["Id"] ?? "",
    type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
    target: external ? target : resolved(folder, target),
    external,
  };
};

/** A target relative to the folder of its source, or from the top when it begins with "/". */
const resolved = (folder: string, target: string): string => {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
};

const contentType = (types: XmlElement, name: string): string => {
  const own = childrenNamed(types, "ct:Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  const extension = name.split(".").at(-1)?.toLowerCase();
  const general = childrenNamed(types, "ct:Default").find(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
  );
  return (own ?? general)?.attributes["ContentType"] ?? "";
};
