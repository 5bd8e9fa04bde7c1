/** Roles and titles as the text gives them to a named mention. */
import type { TextRange } from "../../text/range.js";

export interface RoleMention {
  /** The named mention that holds the role. */
  readonly holder: TextRange;
  /** The words of the role as written, without the name and without an article: "Serbian President", "spokesperson for the Russian Ministry of Foreign Affairs". */
  readonly range: TextRange;
  readonly title: string;
  /** True for "ex-", "former", "then": held before, or at another time than the article's. */
  readonly former: boolean;
}
