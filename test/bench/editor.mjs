/** What an editor does with the server, for measuring: opening notes, typing a letter, asking at a place. */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/lib/bundling.mjs";
import { startServer } from "./stdioClient.mjs";

/** Lines shorter than this are no prose. */
const PROSE = 60;
/** What the server says of it in English. */
const READING_NAMES = "Dossier: reading names";
/** How often it is looked whether that has ended, and how long its beginning may take. */
const LOOK_MILLIS = 100;
const LATEST_BEGIN_MILLIS = 3_000;
/** What a server does once typing pauses has begun, and told the editor, when nothing was heard of it for so long. */
const SETTLED_MILLIS = 2_000;
const REFRESH = "workspace/diagnostic/refresh";

/**
 * Starts the bundled server on a folder, with its index below `storage`; resolves when it is initialized. `probe` is loaded into every thread;
 * without `readsNames` the reading of names in the background is cancelled as soon as its progress shows, as a person may do.
 */
export async function openEditor(folder, storage, { probe, readsNames = true } = {}) {
  const cancels = ({ method, params }) =>
    !readsNames && method === "$/progress" && params.value.title === READING_NAMES ? params.token : undefined;
  const server = startServer(join(ROOT, "dist", "server.js"), folder, { probe, cancels });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "bench" }];
  await server.request("initialize", {
    processId: process.pid,
    rootUri: workspaceFolders[0].uri,
    workspaceFolders,
    initializationOptions: { storage },
    capabilities: {
      workspace: { workspaceFolders: true, configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
      window: { workDoneProgress: true },
    },
  });
  server.notify("initialized", {});
  const versions = new Map();
  const document = (file) => ({ uri: pathToFileURL(join(folder, file)).href });
  return {
    pid: server.pid,
    open(file, text) {
      versions.set(file, 1);
      server.notify("textDocument/didOpen", {
        textDocument: { ...document(file), languageId: "markdown", version: 1, text },
      });
    },
    close(file) {
      server.notify("textDocument/didClose", { textDocument: document(file) });
    },
    ask: (method, { file, ...params }) => server.request(method, { textDocument: document(file), ...params }),
    symbols: (query) => server.request("workspace/symbol", { query }),
    diagnostics: (file) => server.request("textDocument/diagnostic", { textDocument: document(file) }),
    /**
     * The same, asked again whenever the server says that it knows more, until it says so no more.
     * `millis`: from the first question until the answer that stayed.
     */
    async settledDiagnostics(file) {
      const begin = performance.now();
      let report = await this.diagnostics(file);
      let millis = performance.now() - begin;
      for (;;) {
        const heard = refreshesIn(server.heard);
        if (!(await isHeard(() => refreshesIn(server.heard) > heard))) return { report, millis };
        report = await this.diagnostics(file);
        millis = performance.now() - begin;
      }
    },
    /** Types one letter; resolves with the diagnostics that follow. */
    type(spot) {
      this.write(spot);
      return this.diagnostics(spot.file);
    },
    write({ file, position }) {
      const version = (versions.get(file) ?? 1) + 1;
      versions.set(file, version);
      server.notify("textDocument/didChange", {
        textDocument: { ...document(file), version },
        contentChanges: [{ range: { start: position, end: position }, text: "x" }],
      });
    },
    /**
     * Resolves when the names of all articles have been read, or when a person would have stopped waiting; says whether they have all been read
     * and how long that took.
     */
    async namesRead(patience) {
      const begin = performance.now();
      for (;;) {
        await delay(LOOK_MILLIS);
        const waited = performance.now() - begin;
        const { token, kind } = lastProgress(server.heard);
        if (kind === "end" || (kind === undefined && waited > LATEST_BEGIN_MILLIS)) return { all: true, waited };
        if (waited < patience) continue;
        server.notify("window/workDoneProgress/cancel", { token });
        return { all: false, waited };
      }
    },
    count: () => server.count(),
    stop: () => server.stop(),
  };
}

function refreshesIn(heard) {
  return heard.filter(({ method }) => method === REFRESH).length;
}

async function isHeard(isThere) {
  const begin = performance.now();
  while (performance.now() - begin < SETTLED_MILLIS) {
    if (isThere()) return true;
    await delay(LOOK_MILLIS / 10);
  }
  return false;
}

/** What was said last of the reading of names. */
function lastProgress(heard) {
  const said = heard.filter(({ method }) => method === "$/progress").map(({ params }) => params);
  const token = said.findLast(({ value }) => value.title === READING_NAMES)?.token;
  return { token, kind: said.findLast((params) => params.token === token && token !== undefined)?.value.kind };
}

/** Random places inside the prose of notes. */
export function spotsIn(notes, random, count) {
  const prose = [...notes].map(([file, text]) => {
    const lines = text.split("\n");
    return { file, lines, numbers: lines.flatMap((line, number) => (line.length > PROSE ? [number] : [])) };
  });
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => {
    const { file, lines, numbers } = pick(prose);
    const line = pick(numbers);
    return { file, position: { line, character: Math.floor(random() * (lines[line].length - 10)) } };
  });
}
