/** A thread of `drawPictures`: a job is a drawing that it makes a picture of. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { cached } from "../build/content-cache.ts";
import { answerJobs } from "../threads.ts";
import type { DrawingJob } from "./drawing-job.ts";
import { cardTools, drawCard } from "./draw-card.ts";

const tools = await cardTools();

answerJobs(async ({ file, stays }: DrawingJob) => {
  const drawing = await readFile(file, "utf8");
  const scale = stays ? 2 : 1;
  const picture = await cached("cards", [tools, `${scale}`, drawing], () => drawCard(drawing, scale));
  await writeFile(file.replace(/\.svg$/, ".png"), picture);
  if (!stays) await rm(file);
});
