/** Says in words what a reference stands for and how far away that was named. */
import type { Entity } from "./entities.js";
import type { Anaphor } from "./features.js";

export function explainReference(words: string, entity: Entity, anaphor: Anaphor): string {
  const name = entity.mention?.surface ?? "";
  const where = sentencesBack(anaphor.sentence - entity.last.sentence);
  const how = entity.last.form === "name" ? "named" : "spoken of";
  return `“${words}” stands for ${name}, ${how} ${where}`;
}

/** How far back something stands, counted in sentences. */
export function sentencesBack(distance: number): string {
  if (distance === 0) return "in this sentence";
  return distance === 1 ? "in the sentence before" : `${String(distance)} sentences before`;
}
