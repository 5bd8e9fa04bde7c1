/** `dossier/archive`: asks an archive that a person allowed, or none. `dossier/archiveText`: an article that lies there alone. */
import type { Connection } from "vscode-languageserver";
import process from "node:process";
import {
  readClusterAddress,
  SecretInAddressError,
  type ClusterAddress,
} from "../../host/passageIndex/cluster/address.js";
import type {
  ArchiveMethod,
  ArchiveResult,
  ArchiveSecret,
  ArchiveTextMethod,
  ArchiveTextResult,
} from "../../protocol/archive.js";
import { readArchiveUri } from "../convert/archiveUri.js";
import { readFields, readString } from "../convert/params.js";
import { guarded } from "../handler.js";
import type { Session } from "../session.js";

const METHOD: ArchiveMethod = "dossier/archive";
const TEXT: ArchiveTextMethod = "dossier/archiveText";

export function registerArchive(connection: Connection, session: Session): void {
  connection.onRequest(METHOD, async (raw: unknown): Promise<ArchiveResult> => {
    const fields = readFields(raw, "params");
    const written = readString(fields["address"], "params.address").trim();
    const secret = readSecret(fields["secret"]);
    return await guarded(session, METHOD, undefined, () =>
      Promise.resolve(connect(session, { written, isAllowed: fields["allowed"] === true, secret })),
    );
  });
  connection.onRequest(TEXT, async (raw: unknown): Promise<ArchiveTextResult> => {
    const uri = readString(readFields(raw, "params")["uri"], "params.uri");
    return await guarded(session, TEXT, undefined, async () => {
      const place = readArchiveUri(uri);
      const root = session.roots.find((candidate) => candidate.uri === place?.root);
      // What no answer pointed to is not looked up.
      if (place === undefined || root?.archive.holds(place.file) !== true) return {};
      const text = await root.index.text(place.file);
      return text === undefined ? {} : { text };
    });
  });
}

interface Wish {
  readonly written: string;
  readonly isAllowed: boolean;
  readonly secret: ArchiveSecret | undefined;
}

function connect(session: Session, { written, isAllowed, secret }: Wish): ArchiveResult {
  if (written === "") {
    session.useArchive(undefined);
    return {};
  }
  let address: ClusterAddress;
  try {
    address = readClusterAddress(written, process.env);
  } catch (error) {
    session.useArchive(undefined);
    return { problem: error instanceof SecretInAddressError ? "password" : "address" };
  }
  session.useArchive(isAllowed ? { ...address, ...(secret === undefined ? {} : { credentials: secret }) } : undefined);
  return { place: `${address.nodes.join(", ")}/${address.name}` };
}

function readSecret(value: unknown): ArchiveSecret | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = readFields(value, "params.secret");
  if (fields["kind"] === "apiKey") return { kind: "apiKey", key: readString(fields["key"], "params.secret.key") };
  const user = readString(fields["user"], "params.secret.user");
  return { kind: "basic", user, password: readString(fields["password"], "params.secret.password") };
}
