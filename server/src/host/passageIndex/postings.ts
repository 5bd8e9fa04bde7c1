/** Postings in flat arrays: for every term the documents that hold it, ascending, with how often. */

interface PostingList {
  documents: Int32Array;
  frequencies: Uint8Array;
  length: number;
  /** Documents that are still there: what removals subtract from. */
  live: number;
}

export interface PostingView {
  /** Valid up to `length`; removed documents are still listed. */
  readonly documents: Int32Array;
  readonly frequencies: Uint8Array;
  readonly length: number;
  readonly live: number;
}

export interface PostingStore {
  /** Documents are added in ascending order, each once a term. */
  add(term: string, document: number, frequency: number): void;
  /** The document is gone: the term counts it no longer. */
  release(term: string): void;
  view(term: string): PostingView | undefined;
}

const FIRST_CAPACITY = 4;
const GREATEST_FREQUENCY = 255;

export function createPostingStore(): PostingStore {
  const lists = new Map<string, PostingList>();
  return {
    add(term, document, frequency) {
      let list = lists.get(term);
      if (list === undefined) {
        list = {
          documents: new Int32Array(FIRST_CAPACITY),
          frequencies: new Uint8Array(FIRST_CAPACITY),
          length: 0,
          live: 0,
        };
        lists.set(term, list);
      }
      if (list.length === list.documents.length) grow(list);
      list.documents[list.length] = document;
      list.frequencies[list.length] = Math.min(frequency, GREATEST_FREQUENCY);
      list.length += 1;
      list.live += 1;
    },
    release(term) {
      const list = lists.get(term);
      if (list !== undefined) list.live -= 1;
    },
    view: (term) => lists.get(term),
  };
}

function grow(list: PostingList): void {
  const documents = new Int32Array(list.documents.length * 2);
  documents.set(list.documents);
  const frequencies = new Uint8Array(documents.length);
  frequencies.set(list.frequencies);
  list.documents = documents;
  list.frequencies = frequencies;
}
