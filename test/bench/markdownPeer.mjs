/** The language service behind VS Code's own Markdown support, in this process and on the same tree: references of a linked file, diagnostics of a note. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import MarkdownIt from "markdown-it";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createLanguageService, DiagnosticLevel, githubSlugifier, LogLevel } from "vscode-markdown-languageservice";
import { clocked, timesOf } from "./times.mjs";

const ROUNDS = 10;
/** The addresses that it speaks in come with it. */
const { URI } = createRequire(createRequire(import.meta.url).resolve("vscode-markdown-languageservice"))("vscode-uri");
const NOT_CANCELLED = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const CHECKS = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.warning,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};

export async function measureMarkdownService(folder, note) {
  const markdown = MarkdownIt({ html: true });
  const service = createLanguageService({
    workspace: workspaceOf(folder),
    parser: { slugifier: githubSlugifier, tokenize: async (document) => markdown.parse(document.getText(), {}) },
    logger: { level: LogLevel.Off, log() {} },
  });
  const file = join(folder, note);
  const document = documentAt(file, readFileSync(file, "utf8"));
  const position = document.positionAt(document.getText().indexOf("](../corpus/") + 4);
  const ask = () => service.getReferences(document, position, { includeDeclaration: true }, NOT_CANCELLED);
  const [firstReferences, found] = await clocked(ask);
  const references = await timesOf(Array.from({ length: ROUNDS }), ask);
  let text = document.getText();
  const edits = Array.from({ length: ROUNDS }, (_, version) => version + 2);
  const diagnostics = await timesOf(edits, (version) => {
    text = `${text}x`;
    return service.computeDiagnostics(documentAt(file, text, version), CHECKS, NOT_CANCELLED);
  });
  service.dispose();
  return { firstReferences, references, referencesFound: found.length, diagnostics };
}

function documentAt(file, text, version = 1) {
  return TextDocument.create(pathToFileURL(file).href, "markdown", version, text);
}

function workspaceOf(folder) {
  const documents = new Map();
  const read = (file) => {
    if (!documents.has(file)) documents.set(file, documentAt(file, readFileSync(file, "utf8")));
    return documents.get(file);
  };
  const never = () => ({ dispose() {} });
  const pathOf = (uri) => fileURLToPath(uri.toString());
  return {
    workspaceFolders: [URI.file(folder)],
    onDidChangeMarkdownDocument: never,
    onDidCreateMarkdownDocument: never,
    onDidDeleteMarkdownDocument: never,
    getAllMarkdownDocuments: async () =>
      ["corpus", "notes"].flatMap((part) =>
        readdirSync(join(folder, part)).map((name) => read(join(folder, part, name))),
      ),
    hasMarkdownDocument: (uri) => documents.has(pathOf(uri)),
    openMarkdownDocument: async (uri) => (statOf(pathOf(uri)) === undefined ? undefined : read(pathOf(uri))),
    stat: async (uri) => statOf(pathOf(uri)),
    readDirectory: async (uri) =>
      readdirSync(pathOf(uri), { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]),
  };
}

function statOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : { isDirectory: found.isDirectory() };
}
