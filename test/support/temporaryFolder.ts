/** A folder on disk for one test, filled from marked text or bytes and removed afterwards. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export async function withFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (root: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "dossier-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      const path = join(root, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
