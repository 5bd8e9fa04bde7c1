/** What one signs in to an archive with: asked for without being shown, and read from the editor's store. */
import { l10n, window } from "vscode";
import type { ArchiveSecret } from "../../../server/src/protocol/archive.js";

/** Undefined where the person went away. */
export async function askForSecret(place: string): Promise<ArchiveSecret | undefined> {
  const basic = l10n.t("User name and password");
  const apiKey = l10n.t("API key");
  const title = l10n.t("Sign in to {0}", place);
  const kind = await window.showQuickPick([basic, apiKey], { title });
  if (kind === apiKey) {
    const key = await window.showInputBox({ title, prompt: l10n.t("API key"), password: true, ignoreFocusOut: true });
    return key === undefined || key === "" ? undefined : { kind: "apiKey", key };
  }
  if (kind !== basic) return undefined;
  const user = await window.showInputBox({ title, prompt: l10n.t("User name"), ignoreFocusOut: true });
  if (user === undefined || user === "") return undefined;
  const password = await window.showInputBox({
    title,
    prompt: l10n.t("Password"),
    password: true,
    ignoreFocusOut: true,
  });
  return password === undefined ? undefined : { kind: "basic", user, password };
}

/** Undefined for what an older version, or somebody else, may have stored. */
export function readSecret(stored: string | undefined): ArchiveSecret | undefined {
  if (stored === undefined) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(stored);
  } catch {
    return undefined;
  }
  return isSecret(read) ? read : undefined;
}

function isSecret(value: unknown): value is ArchiveSecret {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (value.kind === "apiKey") return "key" in value && typeof value.key === "string";
  return (
    value.kind === "basic" &&
    "user" in value &&
    typeof value.user === "string" &&
    "password" in value &&
    typeof value.password === "string"
  );
}
