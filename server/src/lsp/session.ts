/**
 * Everything that changes while the server runs: the workspace folders and the open documents.
 * Notifications write here; requests take a snapshot of one root and never write.
 */
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import process from "node:process";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import { nodeFileSystem } from "../host/fileSystem.js";
import type { Log } from "../host/ports.js";
import type { ClusterAddress } from "../host/passageIndex/cluster/address.js";
import type { ClientSupport } from "./clientSupport.js";
import { archiveUri } from "./convert/archiveUri.js";
import { fileIdUnder, pathOfUri, systemPath, uriOfFile } from "./convert/uri.js";
import type { IndexPlace } from "./indexPlace.js";
import { Turns } from "./turns.js";
import { WorkspaceRoot } from "./workspaceRoot.js";

/** A document of a root, at the version that it had when it was looked up (undefined: not open). */
export interface Located {
  readonly root: WorkspaceRoot;
  readonly file: FileId;
  readonly uri: string;
  readonly version: number | undefined;
}

export class Session {
  readonly log: Log;
  readonly client: ClientSupport;
  readonly turns = new Turns();
  readonly #roots = new Map<string, WorkspaceRoot>();
  readonly #documents = new Map<string, TextDocument>();
  readonly #listeners = new Set<() => void>();
  readonly #read = new WeakSet<WorkspaceRoot>();

  readonly #indexPlace: IndexPlace;
  #archive: ClusterAddress | undefined = undefined;

  constructor(client: ClientSupport, log: Log, indexPlace: IndexPlace) {
    this.client = client;
    this.#indexPlace = indexPlace;
    this.log = log;
  }

  /** In the order of their paths. */
  get roots(): readonly WorkspaceRoot[] {
    return [...this.#roots.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  /** Undefined where the URI names no folder on disk, or one that is there already. */
  addRoot(uri: string): WorkspaceRoot | undefined {
    const path = trimmed(pathOfUri(uri));
    if (path === undefined || this.#roots.has(path)) return undefined;
    const directory = systemPath(path, process.platform);
    const root = new WorkspaceRoot({
      uri,
      path,
      directory,
      fileSystem: nodeFileSystem,
      log: this.log,
      indexPlace: this.#indexPlace,
      turns: this.turns,
    });
    this.#roots.set(path, root);
    if (this.#archive !== undefined) root.archive.use(this.#archive);
    return root;
  }

  /** Its corpus is known, whole or as far as it was wanted. */
  markRead(root: WorkspaceRoot): void {
    this.#read.add(root);
  }

  wasRead(root: WorkspaceRoot): boolean {
    return this.#read.has(root);
  }

  /** All folders ask this archive from now on; undefined: none. */
  useArchive(address: ClusterAddress | undefined): void {
    if (JSON.stringify(address) === JSON.stringify(this.#archive)) return;
    this.#archive = address;
    for (const root of this.roots) root.archive.use(address);
  }

  async removeRoot(uri: string): Promise<void> {
    const path = trimmed(pathOfUri(uri));
    if (path === undefined) return;
    const root = this.#roots.get(path);
    this.#roots.delete(path);
    await root?.dispose();
  }

  /** Lets go of what the folders hold outside of memory. */
  async dispose(): Promise<void> {
    await Promise.all([...this.#roots.values()].map((root) => root.dispose()));
  }

  /** The innermost root that holds the file; undefined for other schemes and files outside every root. */
  locate(uri: string): Located | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const holding = this.roots.filter((root) => fileIdUnder(root.path, path) !== undefined);
    const root = holding.reduce<WorkspaceRoot | undefined>(
      (inner, next) => (inner === undefined || next.path.length > inner.path.length ? next : inner),
      undefined,
    );
    const file = root === undefined ? undefined : fileIdUnder(root.path, path);
    if (root === undefined || file === undefined) return undefined;
    return { root, file, uri, version: this.versionOf(uri) };
  }

  versionOf(uri: string): number | undefined {
    return this.#documents.get(documentKey(uri))?.version;
  }

  /** In the client's own spelling where the file is open there. */
  uriOf(root: WorkspaceRoot, file: FileId): string {
    if (root.archive.holds(file)) return archiveUri(root.uri, file);
    const uri = uriOfFile(root.uri, file);
    return this.#documents.get(documentKey(uri))?.uri ?? uri;
  }

  versionOfFile(root: WorkspaceRoot, file: FileId): number | undefined {
    return this.versionOf(uriOfFile(root.uri, file));
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const document = TextDocument.create(uri, languageId, version, text);
    this.#documents.set(documentKey(uri), document);
    this.#handOver(document);
  }

  /** Incremental or whole; a change of a document that was never opened is ignored. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(documentKey(uri));
    if (document === undefined) return;
    this.#handOver(TextDocument.update(document, [...changes], version));
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(documentKey(uri));
    const located = this.locate(uri);
    await located?.root.close(located.file);
    this.changed();
  }

  /** Buffers that were open before their root was known. */
  handOverDocuments(): void {
    for (const document of this.#documents.values()) this.#handOver(document);
  }

  setConfig(root: WorkspaceRoot, config: Config): void {
    root.setConfig(config);
    this.changed();
  }

  /** Calls back after every change of the world until the returned function is called. */
  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #handOver(document: TextDocument): void {
    const located = this.locate(document.uri);
    if (located === undefined) return;
    located.root.setOpen(located.file, document.getText());
    this.changed();
  }
}

/** Clients may spell one file in two ways; other schemes stand for themselves. */
function documentKey(uri: string): string {
  return pathOfUri(uri) ?? uri;
}

function trimmed(path: string | undefined): string | undefined {
  return path === undefined || path === "/" ? path : path.replace(/\/+$/u, "");
}
