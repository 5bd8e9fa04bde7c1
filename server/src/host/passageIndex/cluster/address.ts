/** Where a search cluster is and how one signs in: addresses may stand in settings, secrets come from the environment or the editor's store. */

/** Sent as the header of HTTP's own basic authentication, or as an API key. */
export type ClusterCredentials =
  | { readonly kind: "basic"; readonly user: string; readonly password: string }
  | { readonly kind: "apiKey"; readonly key: string };

export interface ClusterAddress {
  /** Base addresses of the nodes that requests go to, without a slash at the end; the next is asked where one does not answer. */
  readonly nodes: readonly string[];
  /** What the names of the cluster's indexes begin with. */
  readonly name: string;
  readonly credentials?: ClusterCredentials;
}

/** A name or a password stands in the address itself, where settings and logs would keep it. */
export class SecretInAddressError extends Error {}

export const DEFAULT_CLUSTER_NAME = "dossier";

/** Names of indexes: small letters, digits, `-` and `_`, beginning with a letter. */
const INDEX_NAME = /^[a-z][a-z0-9_-]{0,63}$/u;

/** Tells an address from the path of a folder. */
export function isClusterAddress(written: string): boolean {
  return /^https?:\/\//iu.test(written);
}

/**
 * `https://one:9200,https://two:9200/archive`: addresses separated by commas; the path, if any, is the name of the archive.
 * @throws an Error in words for a person, where it is no address or holds a password.
 */
export function readClusterAddress(
  written: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): ClusterAddress {
  const urls = written
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(readUrl);
  if (urls.length === 0) throw new Error("no address of a search cluster was given.");
  const names = new Set(urls.map(({ pathname }) => pathname.replaceAll("/", "")).filter((name) => name !== ""));
  if (names.size > 1) throw new Error(`the addresses name different archives: ${[...names].join(", ")}.`);
  const [name = DEFAULT_CLUSTER_NAME] = names;
  if (!INDEX_NAME.test(name))
    throw new Error(
      `"${name}" cannot name an archive: small letters, digits, - and _, beginning with a letter, at most 64.`,
    );
  const credentials = readCredentials(environment);
  return { nodes: urls.map(({ origin }) => origin), name, ...(credentials === undefined ? {} : { credentials }) };
}

function readUrl(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol))
    throw new Error(`"${withoutSecrets(written)}" is no address of a search cluster: https://host:port expected.`);
  if (url.username !== "" || url.password !== "")
    throw new SecretInAddressError(
      "a password does not belong into an address: set DOSSIER_CLUSTER_USER and DOSSIER_CLUSTER_PASSWORD, or DOSSIER_CLUSTER_API_KEY.",
    );
  return url;
}

/** What was typed goes into messages and logs; what stands before an @ may be a password. */
function withoutSecrets(written: string): string {
  return written.replace(/[^/@]*@/u, "…@");
}

function readCredentials(environment: Readonly<Record<string, string | undefined>>): ClusterCredentials | undefined {
  const key = environment["DOSSIER_CLUSTER_API_KEY"];
  if (key !== undefined && key !== "") return { kind: "apiKey", key };
  const user = environment["DOSSIER_CLUSTER_USER"];
  const password = environment["DOSSIER_CLUSTER_PASSWORD"];
  return user === undefined || password === undefined ? undefined : { kind: "basic", user, password };
}
