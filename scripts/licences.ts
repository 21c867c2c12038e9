/**
 * What of other people's software is in the published site: `licences.txt` with the text of each licence, and
 * `sbom.cdx.json`, a bill of materials by CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). Neither holds a time, so
 * that two builds are the same. What only builds the site is in the lock file: `npm sbom --sbom-format cyclonedx`.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { shippedPackages, type ShippedPackage } from "./licences/shipped-package.ts";

/** Packages that bring files of the site besides what is bundled: the text search, and the font that was made a subset. */
const BESIDES_BUNDLES = ["pagefind", "source-sans"];

export const LICENCES = "licences.txt";
export const BILL_OF_MATERIALS = "sbom.cdx.json";

/** Writes both files into a built site. `bundled` are the packages that its scripts hold. */
export const writeLicences = async (root: string, site: string, bundled: Iterable<string>): Promise<void> => {
  const packages = await shippedPackages(root, [...bundled, ...BESIDES_BUNDLES]);
  await writeFile(join(site, LICENCES), licencesText(packages));
  await writeFile(join(site, BILL_OF_MATERIALS), billOfMaterials(packages));
};

const HEAD = `Phần mềm và phông chữ của bên thứ ba trong trang này, kèm giấy phép.
Software and fonts of third parties in this site, with their licences.
`;

const LINE = "-".repeat(72);

export const licencesText = (packages: readonly ShippedPackage[]): string =>
  [
    HEAD,
    ...packages.map(
      ({ name, version, licence, text }) => `${LINE}\n${name} ${version}: ${licence}\n\n${text || "—"}\n`,
    ),
  ].join("\n");

export const billOfMaterials = (packages: readonly ShippedPackage[]): string =>
  `${JSON.stringify(
    {
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { type: "application", name: "baocao", "bom-ref": "baocao" } },
      components: packages.map(({ name, version, licence, sha512 }) => {
        const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
        return {
          type: "library",
          "bom-ref": purl,
          name,
          version,
          purl,
          licenses: [{ expression: licence }],
          hashes: [{ alg: "SHA-512", content: sha512 }],
        };
      }),
      dependencies: [
        {
          ref: "baocao",
          dependsOn: packages.map(({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`),
        },
      ],
    },
    null,
    1,
  )}\n`;
