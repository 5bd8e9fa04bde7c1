/** The tokens that clients were sent last, so that after an edit only the difference goes over the wire. */
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";

/** Documents that a person has open at once; of the rest all tokens are sent again. */
const REMEMBERED_DOCUMENTS = 32;

interface Result {
  readonly id: string;
  readonly data: readonly number[];
}

export class SemanticTokenResults {
  readonly #byUri = new Map<string, Result>();
  #count = 0;

  full(uri: string, data: readonly number[]): SemanticTokens {
    return { resultId: this.#remember(uri, data), data: [...data] };
  }

  /** All of it where the client's picture is not the one that is remembered. */
  delta(uri: string, previousId: string, data: readonly number[]): SemanticTokens | SemanticTokensDelta {
    const previous = this.#byUri.get(uri);
    if (previous?.id !== previousId) return this.full(uri, data);
    const resultId = this.#remember(uri, data);
    const edit = difference(previous.data, data);
    return { resultId, edits: edit === undefined ? [] : [edit] };
  }

  #remember(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#byUri.delete(uri);
    this.#byUri.set(uri, { id, data });
    for (const oldest of this.#byUri.keys()) {
      if (this.#byUri.size <= REMEMBERED_DOCUMENTS) break;
      this.#byUri.delete(oldest);
    }
    return id;
  }
}

/** What is between the common beginning and the common end: tokens are relative to each other, so an edit changes few. */
function difference(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensDelta["edits"][number] | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, deleteCount: before.length - start - tail, data: after.slice(start, after.length - tail) };
}
