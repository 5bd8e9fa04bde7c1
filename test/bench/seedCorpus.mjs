/**
 * Real articles multiplied: the five that lie beside the project, each copy with its paragraphs turned round and its figures changed,
 * so that no two copies are the same text. For measuring only: what the copies say is not true of anything.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/lib/bundling.mjs";

const FOLDER = join(ROOT, "..", "shared", "seeds");
const SHORTEST_LEAD = 60;
const LONGEST_LEAD = 300;

/** Text and a sentence of the article with a number; undefined where there are no articles beside the project. */
export function seedArticles() {
  if (!existsSync(FOLDER)) return undefined;
  const seeds = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), "utf8").split(/\n{2,}/u));
  return (index) => {
    const [title, ...paragraphs] = seeds[index % seeds.length];
    const copy = Math.floor(index / seeds.length);
    const turn = copy % paragraphs.length;
    const turned = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)];
    const body = turned.join("\n\n").replace(/\b\d{1,3}\b/gu, (figure) => String(Number(figure) + copy));
    const lead = body.match(/[A-Z][^.!?\n]+\./gu)?.find(isLead) ?? title;
    return { text: `${title}\n\n${body}\n`, lead: lead.endsWith(".") ? lead : `${lead}.` };
  };
}

function isLead({ length }) {
  return length >= SHORTEST_LEAD && length <= LONGEST_LEAD;
}
