/**
 * What of DCAT-AP 3 these documents use, written down again from its tables of mandatory properties, cardinalities,
 * ranges and controlled vocabularies. The SHACL shapes of version 3.0.1 say the same of a built catalogue.
 */

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
  "dcat:contactPoint": "vcard:Kind",
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

const AT_MOST_ONE = [
  ..."dct:publisher,dct:license,dct:issued,dct:modified,dct:accessRights,dct:format".split(","),
  ..."dcat:mediaType,dcat:byteSize,foaf:homepage".split(","),
];

const AUTHORITY = "http://publications.europa.eu/resource/authority/";
const VOCABULARIES: Readonly<Record<string, string>> = {
  "dct:language": "language",
  "dct:format": "file-type",
  "dct:accessRights": "access-right",
  "dcat:theme": "data-theme",
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const all = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** What in a document breaks the profile. */
export function dcatFaults(node: Node): string[] {
  const types = all(node["@type"]).map(String);
  const [type = ""] = types;
  const missing = (MANDATORY[type] ?? []).filter(
    (name) => node[name] === undefined || (Array.isArray(node[name]) && node[name].length === 0),
  );
  const wrong = Object.entries(node).flatMap(([name, value]) =>
    all(value).flatMap((one) => {
      const range = RANGES[name];
      if (range === undefined || (isNode(one) && all(one["@type"]).includes(range))) return [];
      return [`${name} of ${type} is no ${range}`];
    }),
  );
  const several = AT_MOST_ONE.filter((name) => all(node[name]).length > 1);
  const outside = Object.entries(VOCABULARIES).flatMap(([name, list]) =>
    all(node[name])
      .filter(isNode)
      .filter(({ "@id": id, "skos:inScheme": scheme }) => {
        const isListed = String(id).startsWith(`${AUTHORITY}${list}/`);
        return !isListed || !isNode(scheme) || scheme["@id"] !== AUTHORITY + list;
      })
      .map(() => `${name} of ${type}: not of the list ${list}`),
  );
  const below = Object.values(node).flatMap((value) => all(value).filter(isNode).flatMap(dcatFaults));
  return [
    ...missing.map((name) => `${type}: no ${name}`),
    ...several.map((name) => `${type}: more than one ${name}`),
    ...wrong,
    ...outside,
    ...below,
  ];
}
