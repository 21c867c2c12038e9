import { z } from "astro/zod";
import { expecting, formed } from "./expectation.ts";
import { isDay } from "./period.ts";
import { day, localizedText } from "./schema.ts";

/** From the first draft to the public site; nothing goes back from `published`. */
const RELEASE_STATES = ["draft", "in-review", "approved", "published"] as const;

/** Offsets from UTC end at +14:00. */
const MOMENT =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|\+14:00)$/;
const DAY_LENGTH = "2021-06-25".length;

/** A moment with its offset from UTC, such as "2021-06-25T08:00+07:00": it is the same moment on every machine. */
export const moment = z
  .string()
  .refine((text) => MOMENT.test(text) && isDay(text.slice(0, DAY_LENGTH)), expecting("fields.moment"));

export const sha256Text = formed(/^[0-9a-f]{64}$/, "fields.sha-256");

/** The base64 line by which minisign knows an Ed25519 public key. */
export const publicKeyLine = formed(/^RW[A-Za-z0-9+/]{54}$/, "fields.public-key");

/** A person who may approve reports, in `signers` of `content/site.yaml`. */
export const signer = z.strictObject({ name: z.string().min(1), publicKey: publicKeyLine });
export type Signer = z.infer<typeof signer>;

/** The folder is replaced as a whole: not the root of a disk, nor one that holds the project, as "../.." does. */
const isNamedFolder = (path: string): boolean =>
  !/^(?:[a-z]:[\\/.]*|[\\/.]+)$|(?:^|[\\/])\.\.?[\\/]*$/i.test(path);

/** Where a finished site goes, in `delivery` of `content/site.yaml`. */
export const delivery = z.discriminatedUnion("to", [
  /** A folder that a web server serves, on this machine or on a share; it is filled and switched so that no reader sees half a site. */
  z.strictObject({
    to: z.literal("folder"),
    path: z.string().min(1).refine(isNamedFolder, expecting("fields.delivery-folder")),
  }),
  /** A program and its arguments, without a shell; `{dist}` stands for the folder of the site. */
  z.strictObject({ to: z.literal("command"), run: z.array(z.string().min(1)).min(1) }),
  /** A branch of a repository whose files a static host serves. */
  z.strictObject({ to: z.literal("git"), repository: z.string().min(1), branch: z.string().min(1) }),
]);
export type Delivery = z.infer<typeof delivery>;

export const APPROVAL_ROLES = ["writer", "approver"] as const;
export type ApprovalRole = (typeof APPROVAL_ROLES)[number];

/** One person's signature on the content of a report as it was at that moment. */
export const approval = z.strictObject({
  /** The name in `signers` of `content/site.yaml`. */
  signer: z.string().min(1),
  role: z.enum(APPROVAL_ROLES),
  /** The digest of the content that was signed; after any change of the content it is another one. */
  content: sha256Text,
  signed: moment,
  /** Ed25519 over `approvalText`, in base64. */
  signature: z.string().min(1),
});
export type Approval = z.infer<typeof approval>;

/** Why an approval does not count. */
export type ApprovalFault = "unknown-signer" | "wrong-signature" | "content-changed";

/** Is a report approved by two different people, one in each role? If not, what is missing. */
export type ApprovalState =
  | { readonly approved: true }
  | {
      readonly approved: false;
      readonly missing: readonly ApprovalRole[];
      readonly faults: readonly { readonly approval: Approval; readonly fault: ApprovalFault }[];
      readonly sameSigner: boolean;
    };

/** `release.yaml` of a report; a report without the file is a draft, or was published before there were releases. */
export const releaseFile = z.strictObject({
  state: z.enum(RELEASE_STATES),
  /** When the report becomes public, not before. */
  planned: moment.optional(),
  approvals: z.array(approval).optional(),
  /** When the report was sent back from review, by whom and why; for editors, until it is published. */
  returned: z
    .array(z.strictObject({ returned: moment, by: z.string().min(1), reason: z.string().min(1) }))
    .optional(),
  /** Who was given a preview under embargo, and when. */
  embargoAccess: z
    .array(
      z.strictObject({ name: z.string().min(1), organisation: z.string().min(1).optional(), given: day }),
    )
    .optional(),
  /** Why the version that is being prepared takes the place of the public one. */
  correction: z.strictObject({ begun: day, reason: localizedText.optional() }).optional(),
  /** Every version that was public, the first first. */
  versions: z
    .array(
      z.strictObject({
        number: z.number().int().positive(),
        /** Unknown of a first version that was public before there were releases. */
        published: moment.optional(),
        content: sha256Text,
        /** Why the version took the place of the one before; required from the second on. */
        reason: localizedText.optional(),
      }),
    )
    .optional(),
});
export type ReleaseFile = z.infer<typeof releaseFile>;

/** The text that an approval signs. It names the report, so that no signature serves for another one. */
export const approvalText = (
  report: string,
  { content, role, signer, signed }: Omit<Approval, "signature">,
): string =>
  [
    "baocao approval 1",
    `report ${report}`,
    `content ${content}`,
    `role ${role}`,
    `signer ${signer}`,
    `signed ${signed}`,
    "",
  ].join("\n");
