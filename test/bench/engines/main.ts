/** One engine in a process of its own, so that its memory and its processor time are its own: `build`, `ask` or `follow`, printed as JSON. */
import { mkdirSync } from "node:fs";
import process from "node:process";
import { findSqlite, type OpenSql } from "../../../server/src/host/passageIndex/embedded/sqlite.js";
import { times } from "../times.mjs";
import { sentenceQueries, type Engine } from "./engine.js";
import { fts5Engine } from "./fts5.js";
import { measureFollowing } from "./following.js";
import { MINI_SEARCH } from "./miniSearch.js";
import { segmentsEngine } from "./segments.js";

const QUERIES = 300;
const LIMIT = 20;
const RECALL_AT = 10;
/** So long an engine is asked before the clock runs; a slow one is asked fewer sentences, and the table says how many. */
const BUDGET_MILLIS = 30_000;
const FEWEST_QUERIES = 10;

const [name = "", task = "", root = "", folder = "", script = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const engine = await engineOf(name);
const tasks = new Map<string, () => Promise<object>>([
  ["build", () => build(engine)],
  ["ask", () => Promise.resolve(ask(engine))],
  ["follow", async () => await measureFollowing({ openSql: await sqlite(), root, folder, script })],
]);
const result = await tasks.get(task)?.();
process.stdout.write(JSON.stringify(result));
process.exit(0);

async function engineOf(wanted: string): Promise<Engine> {
  if (wanted === "minisearch") return MINI_SEARCH;
  const openSql = await sqlite();
  if (wanted !== "fts5") return segmentsEngine(openSql, script);
  return fts5Engine(openSql, (await findSqlite("node")) === undefined ? "WebAssembly" : "node:sqlite");
}

async function sqlite(): Promise<OpenSql> {
  const openSql = await findSqlite();
  if (openSql === undefined) throw new Error("There is no SQLite to be had.");
  return openSql;
}

async function build(built: Engine): Promise<object> {
  const started = performance.now();
  const before = process.cpuUsage();
  await built.build(root, folder);
  const { user, system } = process.cpuUsage(before);
  return {
    about: built.about,
    millis: performance.now() - started,
    processorMillis: (user + system) / 1000,
    resident: process.resourceUsage().maxRSS * 1024,
  };
}

function ask(asked: Engine): object {
  const [first = [], ...queries] = sentenceQueries(root, QUERIES + 1);
  const started = performance.now();
  const open = asked.open(folder);
  open.find(first, LIMIT);
  const firstAnswer = performance.now() - started;
  const exact = timed(queries, (words) => open.find(words, LIMIT));
  const findPruned = open.findPruned?.bind(open);
  const pruned = findPruned === undefined ? undefined : timed(queries, (words) => findPruned(words, LIMIT));
  return {
    firstAnswer,
    exact: exact.times,
    wanted: queries.length,
    ...(pruned === undefined ? {} : { pruned: pruned.times, recall: recallOf(exact.found, pruned.found) }),
    resident: process.memoryUsage().rss,
  };
}

interface Timed {
  readonly times: ReturnType<typeof times>;
  readonly found: readonly (readonly number[])[];
}

function timed(queries: readonly (readonly string[])[], find: (words: readonly string[]) => readonly number[]): Timed {
  const millis: number[] = [];
  const found = warmedUp(queries, find).map((words) => {
    const started = performance.now();
    const passages = find(words);
    millis.push(performance.now() - started);
    return passages;
  });
  return { times: times(millis), found };
}

/** Those that were asked once without the clock, so that code is compiled and pages are read. */
function warmedUp(queries: readonly (readonly string[])[], find: (words: readonly string[]) => unknown) {
  const started = performance.now();
  const late = queries.findIndex((words, at) => {
    if (at >= FEWEST_QUERIES && performance.now() - started > BUDGET_MILLIS) return true;
    find(words);
    return false;
  });
  return late < 0 ? queries : queries.slice(0, late);
}

/** Share of the best ten that the other mode has among its ten too. */
function recallOf(exact: Timed["found"], other: Timed["found"]): number {
  let wanted = 0;
  let there = 0;
  other.forEach((others, query) => {
    const passages = exact[query] ?? [];
    const found = new Set(others.slice(0, RECALL_AT));
    for (const passage of passages.slice(0, RECALL_AT)) {
      wanted += 1;
      if (found.has(passage)) there += 1;
    }
  });
  return wanted === 0 ? 1 : there / wanted;
}
