/** The articles that queries look into, fetched from the cluster by their names, those asked for in one turn together. */
import { readArticle, type ArticleInput } from "../../../core/model/readArticle.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { IndexedArticle } from "../documents.js";
import { HeldArticle, indexedOf, Recent } from "../heldArticle.js";
import type { ClusterClient } from "./clusterClient.js";
import { articleId, readArticleDocument, type ClusterArticle } from "./documents.js";
import { listIn, recordIn } from "./json.js";

export type HeldClusterArticle = HeldArticle<ClusterArticle>;

/** Articles whose words are kept; a query looks into dozens. */
const MOST_HELD = 600;
/** Articles whose facts are kept: dear to read, and about thirty times the size of the text. */
const MOST_FACTS = 300;

interface Wanted {
  readonly promise: Promise<HeldClusterArticle | undefined>;
  readonly resolve: (held: HeldClusterArticle | undefined) => void;
  readonly reject: (error: unknown) => void;
}
/** Of a look-up that went where the index has just gone. */
const MOST_RETRIES = 3;

export class ArticleCache {
  readonly #client: ClusterClient;
  readonly #alias: string;
  readonly #held = new Recent<string, HeldClusterArticle>(MOST_HELD);
  readonly #facts = new Recent<string, IndexedArticle>(MOST_FACTS);
  #wanted = new Map<FileId, Wanted>();
  readonly #knownNames: () => ArticleInput["known"];

  constructor(client: ClusterClient, alias: string, knownNames: () => ArticleInput["known"]) {
    this.#client = client;
    this.#alias = alias;
    this.#knownNames = knownNames;
  }

  /** The state with this hash, or the present one where none is given; undefined where the article is gone or in another state. */
  async hold(file: FileId, hash?: string): Promise<HeldClusterArticle | undefined> {
    const known = hash === undefined ? undefined : this.#held.get(keyOf(file, hash), () => undefined);
    const held = known ?? (await this.#fetch(file));
    return hash === undefined || held?.article.hash === hash ? held : undefined;
  }

  #fetch(file: FileId): Promise<HeldClusterArticle | undefined> {
    const already = this.#wanted.get(file);
    if (already !== undefined) return already.promise;
    let settle: Pick<Wanted, "resolve" | "reject"> | undefined;
    const promise = new Promise<HeldClusterArticle | undefined>((resolve, reject) => {
      settle = { resolve, reject };
    });
    if (settle !== undefined) this.#wanted.set(file, { promise, ...settle });
    if (this.#wanted.size === 1) setImmediate(() => void this.#send());
    return promise;
  }

  async #send(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = new Map();
    try {
      for (const document of await this.#documents([...wanted.keys()].map(articleId))) {
        const read = readArticleDocument(recordIn(document)["_source"]);
        if (read === undefined) continue;
        const { file, hash } = read.article;
        wanted.get(file)?.resolve(this.#held.get(keyOf(file, hash), () => new HeldArticle(read.article, read.input)));
      }
      for (const { resolve } of wanted.values()) resolve(undefined);
    } catch (error) {
      for (const { reject } of wanted.values()) reject(error);
    }
  }

  /** While an alias moves, a node may look where nothing is any more: then it is asked again. */
  async #documents(ids: readonly string[]): Promise<readonly unknown[]> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.#client.send({ method: "POST", path: `/${this.#alias}/_mget`, body: { ids } });
      const documents = listIn(recordIn(answer)["docs"]);
      const isWhole = answer !== undefined && documents.every((document) => !("error" in recordIn(document)));
      if (isWhole || attempt >= MOST_RETRIES) return documents;
      await this.#client.rest(attempt);
    }
  }

  /** What the article says, read when it is asked for. */
  indexed({ article: { file, hash }, input }: HeldClusterArticle): IndexedArticle {
    const known = this.#knownNames();
    const read = (): IndexedArticle => indexedOf(readArticle(known === undefined ? input : { ...input, known }));
    return this.#facts.get(keyOf(file, hash), read) ?? read();
  }
}

function keyOf(file: FileId, hash: string): string {
  return `${hash}\n${file}`;
}
