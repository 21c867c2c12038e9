/** A thread of `collectFromPages`: its data is the site, a job some page files. */
import { workerData } from "node:worker_threads";
import { answerJobs } from "../threads.ts";
import type { BuiltSite } from "./built-site.ts";
import { collectFromFiles } from "./collect-facts.ts";

const site = workerData as BuiltSite;

answerJobs((files: readonly string[]) => collectFromFiles(site, files));
