/** Says in words what a reference stands for and how far away that was named. */
import type { Entity } from "./entities.js";
import type { Anaphor } from "./features.js";

export function explainReference(words: string, entity: Entity, anaphor: Anaphor): string {
  const name = entity.mention?.surface ?? "";
  const distance = anaphor.sentence - entity.last.sentence;
  const where =
    distance === 0
      ? "in this sentence"
      : distance === 1
        ? "in the sentence before"
        : `${String(distance)} sentences before`;
  const how = entity.last.form === "name" ? "named" : "spoken of";
  return `“${words}” stands for ${name}, ${how} ${where}`;
}
