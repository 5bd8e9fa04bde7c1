/** Puts articles into the archive and takes them out: new paragraphs first, then the article, then what it replaces, so that a break in between loses nothing. */
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { BulkLoader, type BulkAction } from "./bulkLoader.js";
import type { ClusterClient } from "./clusterClient.js";
import { articleId, documentsOf } from "./documents.js";
import { listIn, recordIn, textIn } from "./json.js";
import type { Kind } from "./mapping.js";
import { hitsIn } from "./pointInTime.js";

/** Characters of articles that wait in memory. */
const MOST_WAITING = 8_000_000;
/** Old paragraphs found by one search; both engines allow no more. */
const MOST_STALE = 10_000;

interface Waiting {
  readonly input: ArticleInput;
  readonly file: { readonly size: number; readonly mtime: number };
}

export class ArchiveWriter {
  readonly #client: ClusterClient;
  readonly #articles: string;
  readonly #passages: string;
  readonly #changed: () => void;
  /** Undefined: the article is to be removed. */
  #waiting = new Map<FileId, Waiting | undefined>();
  #size = 0;
  #writing: Promise<void> = Promise.resolve();

  /** `indexes` by their names or aliases; `changed` is told whenever what searches find is another. */
  constructor(client: ClusterClient, { articles, passages }: Readonly<Record<Kind, string>>, changed: () => void) {
    this.#client = client;
    this.#articles = articles;
    this.#passages = passages;
    this.#changed = changed;
  }

  async put(input: ArticleInput, file: Waiting["file"]): Promise<void> {
    await this.#wait(input.file, { input, file });
  }

  async remove(file: FileId): Promise<void> {
    await this.#wait(file, undefined);
  }

  /** One after the other: a later change of an article must not be overtaken by an earlier one. */
  async flush(): Promise<void> {
    const waiting = this.#waiting;
    if (waiting.size > 0) {
      this.#waiting = new Map();
      this.#size = 0;
      this.#writing = this.#writing.then(async () => {
        await this.#write(waiting);
      });
    }
    await this.#writing;
  }

  async #wait(file: FileId, waiting: Waiting | undefined): Promise<void> {
    this.#size += (waiting?.input.text.length ?? 0) - (this.#waiting.get(file)?.input.text.length ?? 0);
    this.#waiting.set(file, waiting);
    if (this.#size > MOST_WAITING) await this.flush();
  }

  async #write(waiting: ReadonlyMap<FileId, Waiting | undefined>): Promise<void> {
    const known = await this.#knownHashes([...waiting.keys()]);
    const now = new Map<string, string>();
    const articles: BulkAction[] = [];
    const loader = new BulkLoader(this.#client);
    for (const [file, entry] of waiting) {
      const id = articleId(file);
      if (entry === undefined) {
        if (known.has(id)) articles.push({ kind: "delete", index: this.#articles, id });
        continue;
      }
      const { article, passages, size } = documentsOf(entry.input, entry.file);
      now.set(id, textIn(article.source["hash"]));
      articles.push({ kind: "index", index: this.#articles, ...article });
      if (known.get(id) === now.get(id)) continue;
      await loader.add(
        passages.map((passage) => ({ kind: "index", index: this.#passages, ...passage })),
        size,
      );
    }
    await loader.finish();
    await loader.add(articles, 0);
    await loader.finish();
    await this.#refresh();
    await this.#removeStale(
      [...known].filter(([id, hash]) => now.get(id) !== hash).map(([id]) => id),
      now,
    );
    this.#changed();
  }

  /** What the archive has of these files: hash by article. */
  async #knownHashes(files: readonly FileId[]): Promise<ReadonlyMap<string, string>> {
    const answer = await this.#client.send({
      method: "POST",
      path: `/${this.#articles}/_mget?_source=hash`,
      body: { ids: files.map(articleId) },
    });
    if (answer === undefined)
      throw new Error("the search cluster has no such archive yet: dossier index --to makes it.");
    return new Map(
      listIn(recordIn(answer)["docs"])
        .map(recordIn)
        .filter((document) => document["found"] === true)
        .map((document) => [textIn(document["_id"]), textIn(recordIn(document["_source"])["hash"])]),
    );
  }

  async #refresh(): Promise<void> {
    await this.#client.send({ method: "POST", path: `/${this.#articles},${this.#passages}/_refresh` });
  }

  /** Paragraphs of earlier states, also those that an interrupted load left. */
  async #removeStale(ids: readonly string[], now: ReadonlyMap<string, string>): Promise<void> {
    if (ids.length === 0) return;
    for (;;) {
      const answer = await this.#client.send({
        method: "POST",
        path: `/${this.#passages}/_search`,
        body: {
          size: MOST_STALE,
          _source: false,
          query: {
            bool: {
              filter: [{ terms: { article: ids } }],
              must_not: [{ terms: { hash: ids.flatMap((id) => now.get(id) ?? []) } }],
            },
          },
        },
      });
      const stale = hitsIn(answer);
      if (stale.length > 0) {
        const loader = new BulkLoader(this.#client);
        await loader.add(
          stale.map((hit) => ({ kind: "delete", index: this.#passages, id: textIn(hit["_id"]) })),
          0,
        );
        await loader.finish();
        await this.#refresh();
      }
      if (stale.length < MOST_STALE) return;
    }
  }
}
