/** Where the index of a workspace is kept unless a person says otherwise: among the caches of the user, never in the workspace. */
import { createHash } from "node:crypto";
import { join } from "node:path";

/** `home` and `environment` as the system gives them; `root` is the absolute path of the workspace. */
export function defaultIndexFolder(
  root: string,
  {
    platform,
    home,
    environment,
  }: { platform: string; home: string; environment: Readonly<Record<string, string | undefined>> },
): string {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
  return join(cacheFolder(platform, home, environment), "dossier", "index", name);
}

function cacheFolder(
  platform: string,
  home: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === "win32") return environment["LOCALAPPDATA"] ?? join(home, "AppData", "Local");
  if (platform === "darwin") return join(home, "Library", "Caches");
  const cache = environment["XDG_CACHE_HOME"];
  return cache === undefined || cache === "" ? join(home, ".cache") : cache;
}
