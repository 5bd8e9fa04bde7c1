/** What a conversion needs to know of files: how the client calls them and where their lines are. */
import type { Location, Range } from "vscode-languageserver";
import type { LineIndex } from "../../core/text/lineIndex.js";
import type { FileId, FileRange } from "../../core/model/fileId.js";
import type { TextRange } from "../../core/text/range.js";
import type { OpenArchivedCommand } from "../../protocol/protocol.js";
import type { ClientSupport } from "../clientSupport.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";
import type { Session } from "../session.js";
import { readArchiveUri } from "./archiveUri.js";
import { commandAddress } from "./commandAddress.js";
import { toRange } from "./position.js";

const OPEN_ARCHIVED: OpenArchivedCommand = "dossier.openArchived";

export interface FileView {
  uriOf(file: FileId): string;
  versionOf(file: FileId): number | undefined;
  /** Undefined where the file is gone or plays no part. */
  linesOf(file: FileId): Promise<LineIndex | undefined>;
}

export function fileView(session: Session, root: WorkspaceRoot): FileView {
  return {
    uriOf: (file) => session.uriOf(root, file),
    versionOf: (file) => session.versionOfFile(root, file),
    linesOf: async (file) => {
      const text = await root.textOf(file);
      return text === undefined ? undefined : root.lines.of(file, text);
    },
  };
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Words in a file as the protocol says it; the start of a file whose text is gone. */
export async function toLocation(files: FileView, place: FileRange): Promise<Location> {
  return locationIn(files, place.file, await files.linesOf(place.file), place.range);
}

/** In their order; each file is looked into once, and nothing of it is kept. */
export async function toLocations(files: FileView, places: readonly FileRange[]): Promise<readonly Location[]> {
  const named = [...new Set(places.map(({ file }) => file))];
  const found = await Promise.all(named.map((file) => files.linesOf(file)));
  const lines = new Map(named.map((file, at) => [file, found[at]]));
  return places.map(({ file, range }) => locationIn(files, file, lines.get(file), range));
}

function locationIn(files: FileView, file: FileId, lines: LineIndex | undefined, range: TextRange): Location {
  return { uri: files.uriOf(file), range: lines === undefined ? START : toRange(lines, range) };
}

/** Editors open `file#L<line>,<character>`, both counted from one, at that place. */
export async function addressOf(files: FileView, place: FileRange): Promise<string> {
  return toAddress(await toLocation(files, place));
}

/** As a link of a card holds it: an editor follows an address of an archive only by a command of our client. */
export async function cardAddressOf(
  files: FileView,
  place: FileRange,
  { commands }: Pick<ClientSupport, "commands">,
): Promise<string> {
  const location = await toLocation(files, place);
  const { line, character } = location.range.start;
  return commands.has(OPEN_ARCHIVED) && readArchiveUri(location.uri) !== undefined
    ? commandAddress(OPEN_ARCHIVED, [location.uri, line, character])
    : toAddress(location);
}

function toAddress({ uri, range }: Location): string {
  return `${uri}#L${String(range.start.line + 1)},${String(range.start.character + 1)}`;
}
