import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JsonLdParser } from "jsonld-streaming-parser";
import { Parser, Store, type Quad } from "n3";
import Validator from "rdf-validate-shacl";

const folder = join(import.meta.dirname, "dcat-ap-3.0.1");
/** The constraints and ranges of the profile, and its controlled vocabularies. */
const shapes = new Store(
  ["dcat-ap-SHACL.ttl", "mdr-vocabularies.shape.ttl"].flatMap((name) =>
    new Parser().parse(readFileSync(join(folder, name), "utf8")),
  ),
);
const validator = new Validator(shapes);

const statements = (document: object): Promise<Store> =>
  new Promise((resolve, reject) => {
    const store = new Store();
    const parser = new JsonLdParser();
    parser
      .on("data", (quad: Quad) => {
        store.addQuad(quad);
      })
      .on("error", reject)
      .on("end", () => {
        resolve(store);
      });
    parser.end(JSON.stringify(document));
  });

const localName = (iri: string): string => iri.replace(/^.*[#/]/, "");

/**
 * Violations of the SHACL shapes of DCAT-AP 3.0.1 in a JSON-LD document, as `property: constraint`, each once, sorted.
 * Warnings of the profile, about properties that it recommends, are left out.
 */
export const dcatViolations = async (document: object): Promise<string[]> => {
  const { results } = await validator.validate(await statements(document));
  const violations = results
    .filter(({ severity }) => localName(severity.value) === "Violation")
    .map(
      ({ path, sourceConstraintComponent }) =>
        `${localName(path.value)}: ${localName(sourceConstraintComponent.value)}`,
    );
  return [...new Set(violations)].sort();
};
