/** Files of the corpus get other names: what happens to the citations. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileRenameFeature } from "../../server/src/core/features/fileRename.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace } from "../support/workspace.js";

const CORPUS = `//- corpus/quay.txt
The quay was painted in May.
//- corpus/007_ab.txt
The quay was sold.
//- corpus/named.md
---
id: gazette
---
The quay was bought.
//- notes/n.md
It was painted [@quay]. It was sold [@007] and sold [@007_ab]. It was bought [@gazette].
`;

describe("renaming a file of the corpus", () => {
  it("takes along citations of a key that was the file’s name", () =>
    checkMove("corpus/quay.txt", "corpus/pier.txt", ["notes/n.md: quay → pier"]));

  it("leaves a short key that still begins the new name", () =>
    checkMove("corpus/007_ab.txt", "corpus/007_cd.txt", ["notes/n.md: 007_ab → 007_cd"]));

  it("changes nothing where the record has the key, or the folder alone changes", async () => {
    await checkMove("corpus/named.md", "corpus/other.md", []);
    await checkMove("corpus/quay.txt", "corpus/2021/quay.txt", []);
  });

  it("writes the old key into the record where the new name is another source’s key", () =>
    checkMove("corpus/quay.txt", "corpus/gazette.txt", ["corpus/gazette.txt.source.yaml:  → id: quay\n"]));
});

async function checkMove(from: string, to: string, expected: readonly string[]): Promise<void> {
  const workspace = await openTestWorkspace(parseFixture(CORPUS).files);
  const { edits } = await workspace.ask(fileRenameFeature, { from, to });
  assert.deepEqual(
    edits.map(({ file, oldText, newText }) => `${file}: ${oldText} → ${newText}`),
    expected,
  );
}
