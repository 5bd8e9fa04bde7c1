/** Claims with the article that each cites, checked as in a workspace: whether the note gets the error, and that it names the article's words. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { openTestWorkspace } from "../support/workspace.js";

export interface CitedCase {
  readonly claim: string;
  /** Paragraphs, a line each. */
  readonly article: string;
  /** Words of the article that contradict the claim; absent where nothing does. */
  readonly words?: string;
}

async function contradictions({ claim, article }: CitedCase): Promise<readonly string[]> {
  const body = article.trim().replaceAll(/\n\s*/gu, "\n\n");
  const workspace = await openTestWorkspace(
    new Map([
      [
        "corpus/post.md",
        `---\nid: post\ntitle: Notes from the coast\npublisher: Northern Post\npublished: 2019-06-14\n---\n${body}\n`,
      ],
      ["notes/note.md", `${claim.replace(/\.$/u, "")} [@post].\n`],
    ]),
  );
  const found = await workspace.diagnostics("notes/note.md");
  return found.filter(({ code }) => code === "contradicts-source").map(({ message }) => message);
}

export function checkCited(all: readonly (readonly [name: string, cases: readonly CitedCase[]])[]): void {
  for (const [name, cases] of all)
    it(name, async () => {
      for (const each of cases) {
        const messages = await contradictions(each);
        const shown = `\n  “${each.claim}”\n  “${each.article}”\n  ${messages.join(" · ")}`;
        if (each.words === undefined) assert.deepEqual(messages, [], shown);
        else
          assert.ok(
            messages.some((message) => message.includes(each.words ?? "")),
            shown,
          );
      }
    });
}
