/** What came of a supply while the rest of it is still on its way, taken in parts by whoever has work to do on them. */
import { NO_SUPPLY, type Supply } from "../core/assess/needs.js";
import type { EvidenceAnswer } from "../core/assess/types.js";
import type { ArticleFacts } from "../core/model/article.js";
import type { FileId } from "../core/model/fileId.js";

export class SupplyParts {
  #evidence = new Map<string, EvidenceAnswer>();
  #articles = new Map<FileId, ArticleFacts>();
  #hasEnded = false;
  #wake: (() => void) | undefined = undefined;

  addEvidence(key: string, answer: EvidenceAnswer): void {
    this.#evidence.set(key, answer);
    this.#wake?.();
  }

  addArticle(file: FileId, article: ArticleFacts): void {
    this.#articles.set(file, article);
    this.#wake?.();
  }

  /** Nothing more will come. */
  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  /** What came since this was asked last, as soon as there is anything; undefined at the end, when nobody needs a part any more. */
  async next(): Promise<Supply | undefined> {
    while (!this.#hasEnded && this.#evidence.size + this.#articles.size === 0) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = undefined;
    }
    if (this.#hasEnded) return undefined;
    const part: Supply = { ...NO_SUPPLY, evidence: this.#evidence, articles: this.#articles };
    this.#evidence = new Map();
    this.#articles = new Map();
    return part;
  }
}
