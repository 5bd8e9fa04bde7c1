/** What an editor does with the server, for measuring: opening notes, typing a letter, asking at a place. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/lib/bundling.mjs";
import { startServer } from "./stdioClient.mjs";

/** Lines shorter than this are no prose. */
const PROSE = 60;
/** What the server says of it in English. */
const READING_NAMES = "Dossier: reading names";

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
      workspace: { workspaceFolders: true, configuration: true },
      textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } },
      ...(readsNames ? {} : { window: { workDoneProgress: true } }),
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
    /** Types one letter; resolves with the diagnostics that follow. */
    type({ file, position }) {
      const version = (versions.get(file) ?? 1) + 1;
      versions.set(file, version);
      server.notify("textDocument/didChange", {
        textDocument: { ...document(file), version },
        contentChanges: [{ range: { start: position, end: position }, text: "x" }],
      });
      return this.diagnostics(file);
    },
    count: () => server.count(),
    stop: () => server.stop(),
  };
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
