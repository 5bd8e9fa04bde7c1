/** The line that says what indexing did, wherever the index is. */
import type { IndexChanges } from "../../host/indexWorkspace.js";
import type { PassageIndexStatistics } from "../../host/ports.js";

export function summaryOf(
  { articles, passages }: PassageIndexStatistics,
  changes: IndexChanges,
  seconds: number,
): string {
  const { added, changed, removed, unchanged } = changes;
  return `${String(articles)} articles, ${String(passages)} passages in ${seconds.toFixed(1)} s: ${String(added)} new, ${String(changed)} changed, ${String(removed)} removed, ${String(unchanged)} as before\n`;
}
