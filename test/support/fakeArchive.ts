/** A search cluster as far as an archive asks it: articles and paragraphs in memory behind real HTTP. It can fall silent, and wants a sign-in where it has one. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { documentsOf } from "../../server/src/host/passageIndex/cluster/documents.js";

export interface FakeArchive {
  /** As a person writes it into the setting. */
  readonly address: string;
  /** Bodies of all requests, oldest first. */
  readonly asked: readonly string[];
  /** Headers of sign-in, oldest first. */
  readonly signedIn: readonly string[];
  /** Silent: every connection is closed without an answer. */
  mode: "answers" | "silent" | "refuses";
  close(): Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

/** `wanted`: the authorization header without which it refuses. */
export async function startFakeArchive(
  articles: Readonly<Record<string, string>>,
  wanted?: string,
): Promise<FakeArchive> {
  const documents = Object.entries(articles).map(([file, text]) => documentsOf({ file, text }, { size: 0, mtime: 0 }));
  const passages = documents.flatMap((document) => document.passages.map(({ source }) => source));
  const asked: string[] = [];
  const signedIn: string[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (archive.mode === "silent") {
        request.socket.destroy();
        return;
      }
      asked.push(body);
      signedIn.push(request.headers.authorization ?? "");
      const isRefused =
        archive.mode === "refuses" || (wanted !== undefined && request.headers.authorization !== wanted);
      response.writeHead(isRefused ? 401 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(isRefused ? { error: { reason: "no" } } : answer(request.url ?? "", body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const archive: FakeArchive = {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/press`,
    asked,
    signedIn,
    mode: "answers",
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return archive;

  function answer(path: string, body: string): unknown {
    if (path.endsWith("/_mget")) {
      const { ids } = JSON.parse(body) as { readonly ids: readonly string[] };
      return {
        docs: ids.map((id) => ({ _source: documents.find(({ article }) => article.id === id)?.article.source })),
      };
    }
    if (path === "/_msearch") {
      const lines = body.trimEnd().split("\n");
      return { responses: lines.filter((_, at) => at % 2 === 1).map((line) => search(JSON.parse(line) as Json)) };
    }
    return {
      hits: { total: { value: documents.length } },
      aggregations: { passages: { value: passages.length }, bytes: { value: 0 } },
    };
  }

  /** Every word that is wanted counts its boost: enough to tell paragraphs of a few articles apart. */
  function search({ query, size }: Json): unknown {
    const found = passages
      .map((source) => ({ source, score: scoreOf(source, query as Json) }))
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score);
    return {
      status: 200,
      _shards: { failed: 0 },
      hits: {
        total: { value: found.length },
        hits: found.slice(0, Number(size)).map(({ source }) => ({ _source: source, sort: [source["file"]] })),
      },
    };
  }
}

function scoreOf(source: Json, query: Json): number {
  if ("match_all" in query) return 1;
  const words = new Set(String(source["words"]).split(" "));
  if ("term" in query) return valueOf(query["term"], words);
  const { should = [], filter = [], must_not = [] } = query["bool"] as Readonly<Record<string, readonly Json[]>>;
  if (must_not.some(({ terms }) => (terms as { file: readonly unknown[] }).file.includes(source["file"]))) return 0;
  if (filter.some((part) => scoreOf(source, part) === 0)) return 0;
  if (should.length === 0) return 1;
  return should.reduce((sum, part) => sum + scoreOf(source, part), 0);
}

function valueOf(term: unknown, words: ReadonlySet<string>): number {
  const { value, boost = 1 } = (term as { readonly words: { readonly value: string; readonly boost?: number } }).words;
  return words.has(value) ? boost : 0;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}
