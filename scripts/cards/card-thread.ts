/** A thread of `drawCards`: a job is the file of a drawing, in whose place it puts the picture. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { answerJobs } from "../threads.ts";
import { drawCard } from "./draw-card.ts";

answerJobs(async (file: string) => {
  await writeFile(file.replace(/\.svg$/, ".png"), await drawCard(await readFile(file, "utf8")));
  await rm(file);
});
