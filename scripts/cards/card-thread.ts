/** A thread of `drawCards`: a job is the file of a drawing, in whose place it puts the picture. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { cached } from "../build/content-cache.ts";
import { answerJobs } from "../threads.ts";
import { cardTools, drawCard } from "./draw-card.ts";

const tools = await cardTools();

answerJobs(async (file: string) => {
  const drawing = await readFile(file, "utf8");
  const picture = await cached("cards", [...tools, drawing], () => drawCard(drawing));
  await writeFile(file.replace(/\.svg$/, ".png"), picture);
  await rm(file);
});
