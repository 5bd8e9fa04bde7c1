/**
 * What an editor shows as the page of the extension: the README without what concerns its repository. An editor resolves no relative
 * address there, so pictures stand in the page itself, and a link to a file of the repository becomes its words.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const REPOSITORY_PART = /<!-- repository -->[\s\S]*?<!-- \/repository -->\n*/gu;
const PICTURE = /!\[([^\]]*)\]\(([^():]+\.png)\)/gu;
const LINK = /(?<!!)\[([^\]]*)\]\((?!https?:)[^()]*\)/gu;

/** `root` is the repository's folder. @returns {string} Markdown */
export function extensionPage(root) {
  return readFileSync(join(root, "README.md"), "utf8")
    .replace(REPOSITORY_PART, "")
    .replace(LINK, "$1")
    .replace(PICTURE, (_, alt, file) => `![${alt}](data:image/png;base64,${readFileSync(join(root, file), "base64")})`);
}
