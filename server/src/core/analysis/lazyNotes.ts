/**
 * The notes of a revision, each read when somebody first asks for it: who looks at one note does not wait for all the others.
 * Reading is pure, so that it makes no difference when it is done.
 */
import type { FileId } from "../model/fileId.js";
import type { NoteFacts } from "../model/note.js";

/** One text of a note. Revisions that show the same text share it. */
export class NoteCell {
  readonly #read: () => NoteFacts;
  #facts: NoteFacts | undefined = undefined;

  constructor(read: () => NoteFacts) {
    this.#read = read;
  }

  get isRead(): boolean {
    return this.#facts !== undefined;
  }

  facts(): NoteFacts {
    return (this.#facts ??= this.#read());
  }
}

export class LazyNotes implements ReadonlyMap<FileId, NoteFacts> {
  readonly #cells: ReadonlyMap<FileId, NoteCell>;

  constructor(cells: ReadonlyMap<FileId, NoteCell>) {
    this.#cells = new Map(cells);
  }

  get size(): number {
    return this.#cells.size;
  }

  has(file: FileId): boolean {
    return this.#cells.has(file);
  }

  get(file: FileId): NoteFacts | undefined {
    return this.#cells.get(file)?.facts();
  }

  keys(): MapIterator<FileId> {
    return this.#cells.keys();
  }

  *values(): Generator<NoteFacts, undefined> {
    for (const cell of this.#cells.values()) yield cell.facts();
    return undefined;
  }

  *entries(): Generator<[FileId, NoteFacts], undefined> {
    for (const [file, cell] of this.#cells) yield [file, cell.facts()];
    return undefined;
  }

  [Symbol.iterator](): Generator<[FileId, NoteFacts], undefined> {
    return this.entries();
  }

  forEach(callback: (note: NoteFacts, file: FileId, notes: ReadonlyMap<FileId, NoteFacts>) => void): void {
    for (const [file, cell] of this.#cells) callback(cell.facts(), file, this);
  }
}
