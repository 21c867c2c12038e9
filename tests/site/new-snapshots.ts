/** Are pictures and transcripts written anew (`npm run snapshots`) instead of compared? */
export const newSnapshots = process.env["BAOCAO_SNAPSHOTS"] === "new";
