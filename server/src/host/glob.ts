/** Globs over workspace-relative paths: `**` for any folders, `*` and `?` inside one name, `{a,b}` for a choice. */

/** True where one of the patterns fits the whole path; a pattern without wildcards means that file, or all below that folder. */
export function matchesAny(patterns: readonly RegExp[], path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}

export function compileGlob(glob: string): RegExp {
  const path = glob
    .replaceAll("\\", "/")
    .replace(/^(?:\.?\/)+/u, "")
    .replace(/\/+$/u, "");
  if (path === "" || path === ".") return /^/u;
  const below = /[*?{]/u.test(path) ? "" : "(?:/.*)?";
  return new RegExp(`^${expressionOf(path)}${below}$`, "u");
}

function expressionOf(path: string): string {
  let expression = "";
  let depth = 0;
  for (let index = 0; index < path.length;) {
    const rest = path.slice(index);
    // Any number of whole folders; one run, so that a pattern such as `**/**/x` cannot be slow.
    const folders = /^(?:\*\*\/)+/u.exec(rest)?.[0];
    if (folders !== undefined) {
      expression += "(?:.*/)?";
      index += folders.length;
      continue;
    }
    const stars = /^\*+/u.exec(rest)?.[0];
    if (stars !== undefined) {
      expression += stars.length > 1 ? ".*" : "[^/]*";
      index += stars.length;
      continue;
    }
    const character = String.fromCodePoint(path.codePointAt(index) ?? 0);
    if (character === "{" && path.indexOf("}", index) > 0) depth += 1;
    expression += translated(character, depth, path.indexOf("}", index) > 0);
    if (character === "}" && depth > 0) depth -= 1;
    index += character.length;
  }
  return expression + ")".repeat(depth);
}

function translated(character: string, depth: number, closes: boolean): string {
  if (character === "?") return "[^/]";
  if (character === "{" && closes) return "(?:";
  if (character === "}" && depth > 0) return ")";
  if (character === "," && depth > 0) return "|";
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");
}
