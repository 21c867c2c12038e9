/** What of DCAT-AP 3 these documents use, written down again from its tables of mandatory properties and ranges. */

type Node = Readonly<Record<string, unknown>>;

const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  "dcat:Catalog": ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"],
  // Contact and publisher are recommended there; the statistics of a government have both.
  "dcat:Dataset": [
    "dct:title",
    "dct:description",
    "dct:publisher",
    "dcat:contactPoint",
    "dcat:theme",
    "dcat:keyword",
  ],
  "dcat:Distribution": ["dcat:accessURL", "dct:format"],
  "foaf:Agent": ["foaf:name"],
};

const RANGES: Readonly<Record<string, string>> = {
  "dct:language": "dct:LinguisticSystem",
  "dcat:theme": "skos:Concept",
  "dct:license": "dct:LicenseDocument",
  "dct:publisher": "foaf:Agent",
  "dcat:mediaType": "dct:MediaType",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:spatial": "dct:Location",
  "dct:temporal": "dct:PeriodOfTime",
  "dct:accessRights": "dct:RightsStatement",
  "dcat:themeTaxonomy": "skos:ConceptScheme",
  "dcat:landingPage": "foaf:Document",
  "foaf:homepage": "foaf:Document",
  "dcat:distribution": "dcat:Distribution",
  "dcat:dataset": "dcat:Dataset",
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const all = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** What in a document breaks the profile. */
export function dcatFaults(node: Node): string[] {
  const type = String(node["@type"]);
  const missing = (MANDATORY[type] ?? []).filter(
    (name) => node[name] === undefined || (Array.isArray(node[name]) && node[name].length === 0),
  );
  const wrong = Object.entries(node).flatMap(([name, value]) =>
    all(value).flatMap((one) => {
      const range = RANGES[name];
      if (range === undefined || (isNode(one) && one["@type"] === range)) return [];
      return [`${name} of ${type} is no ${range}`];
    }),
  );
  const below = Object.values(node).flatMap((value) => all(value).filter(isNode).flatMap(dcatFaults));
  return [...missing.map((name) => `${type}: no ${name}`), ...wrong, ...below];
}
