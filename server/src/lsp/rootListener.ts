/** What a workspace folder tells of by itself. */
import type { LoadProgress } from "./rootIndex.js";

/** What happens without anybody having asked. */
export interface RootListener {
  /** Something was read in the background. */
  changed(): void;
  /** Names of articles that were searchable before are being read; the last report has `read` equal to `total`. */
  readingNames(progress: LoadProgress): void;
  /** The index is gone: the folder has to be read again. */
  lost(): void;
}
