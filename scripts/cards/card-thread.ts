/**
 * A thread of `drawPictures` and `drawEarly`: a job is a drawing that it makes a picture of. The picture of one that has no
 * file yet is only put into the cache.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { cached } from "../build/content-cache.ts";
import { answerJobs } from "../threads.ts";
import type { MadeDrawing } from "../../src/site/made-drawings.ts";
import { cardTools, drawCard } from "./draw-card.ts";
import type { DrawingJob } from "./drawing-job.ts";

const tools = await cardTools();

const pictureOf = ({ drawing, stays }: MadeDrawing): Promise<Uint8Array> => {
  const scale = stays ? 2 : 1;
  return cached("cards", [tools, `${scale}`, drawing], () => drawCard(drawing, scale));
};

answerJobs(async (job: DrawingJob | MadeDrawing) => {
  if ("drawing" in job) {
    await pictureOf(job);
    return;
  }
  const { file, stays } = job;
  const picture = await pictureOf({ drawing: await readFile(file, "utf8"), stays });
  await writeFile(file.replace(/\.svg$/, ".png"), picture);
  if (!stays) await rm(file);
});
