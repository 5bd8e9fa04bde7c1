/**
 * Speaks REST with an OpenSearch or Elasticsearch cluster over `fetch`: the next node where one does not answer, waiting and trying again
 * where the cluster is busy, and an end to asking where nobody answers.
 */
import type { ClusterAddress, ClusterCredentials } from "./address.js";
import { CircuitBreaker } from "./circuitBreaker.js";
import { recordIn, textIn } from "./json.js";

/** Nobody answers, or not in time: try later, answer from elsewhere meanwhile. */
export class ClusterUnavailableError extends Error {}

/** The cluster understood and refused. */
export class ClusterRefusedError extends Error {
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** What the client takes from its surroundings; tests give their own. */
export interface ClusterSurroundings {
  readonly fetch: typeof fetch;
  /** Milliseconds, for the rest of the circuit breaker. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ClusterRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD";
  /** From the root, with its query. */
  readonly path: string;
  /** JSON; a list is sent as lines, one a value (`_bulk`, `_msearch`). */
  readonly body?: unknown;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** Times that a request is tried, over all nodes. */
const MOST_TRIES = 5;
const FIRST_WAIT_MS = 100;
/** Too many requests, bad gateway, unavailable, gateway timed out: the same request may pass later. */
const BUSY = new Set([429, 502, 503, 504]);
const NOT_FOUND = 404;
const LONGEST_REASON = 300;

const SURROUNDINGS: ClusterSurroundings = {
  fetch: (input, init) => fetch(input, init),
  now: () => performance.now(),
  wait: async (milliseconds) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  },
};

export class ClusterClient {
  readonly #address: ClusterAddress;
  readonly #surroundings: ClusterSurroundings;
  readonly #breaker: CircuitBreaker;
  #node = 0;

  constructor(address: ClusterAddress, surroundings: ClusterSurroundings = SURROUNDINGS) {
    this.#address = address;
    this.#surroundings = surroundings;
    this.#breaker = new CircuitBreaker(surroundings.now);
  }

  /**
   * The answer's JSON; undefined where there is no such thing (404). Every request here can be sent twice without harm.
   * @throws ClusterUnavailableError, ClusterRefusedError
   */
  async send(request: ClusterRequest): Promise<unknown> {
    if (!this.#breaker.allows)
      throw new ClusterUnavailableError(`the search cluster at ${this.#nodes} did not answer a moment ago.`);
    let reason = "";
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      if (attempt > 0) await this.rest(attempt - 1);
      const answer = await this.#try(request);
      if (answer.kind === "answered") {
        this.#breaker.succeeded();
        return answer.body;
      }
      reason = answer.reason;
      this.#node = (this.#node + 1) % this.#address.nodes.length;
    }
    this.#breaker.failed();
    throw new ClusterUnavailableError(`the search cluster at ${this.#nodes} does not answer: ${reason}.`);
  }

  /** Waits before something is tried again; longer each time, counted from 0. */
  async rest(attempt: number): Promise<void> {
    await this.#surroundings.wait(FIRST_WAIT_MS * 2 ** attempt);
  }

  get #nodes(): string {
    return this.#address.nodes.join(", ");
  }

  async #try({
    method,
    path,
    body,
    timeoutMs = TIMEOUT_MS,
  }: ClusterRequest): Promise<
    { readonly kind: "answered"; readonly body: unknown } | { readonly kind: "busy"; readonly reason: string }
  > {
    const node = this.#address.nodes[this.#node] ?? "";
    let response: Response;
    let text: string;
    try {
      response = await this.#surroundings.fetch(node + path, {
        method,
        headers: { ...authorization(this.#address.credentials), ...contentType(body) },
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "error",
        ...(body === undefined ? {} : { body: written(body) }),
      });
      text = await response.text();
    } catch (error) {
      return { kind: "busy", reason: reasonOf(error) };
    }
    if (BUSY.has(response.status)) return { kind: "busy", reason: `status ${String(response.status)}` };
    if (response.status === NOT_FOUND) return { kind: "answered", body: undefined };
    if (!response.ok) throw new ClusterRefusedError(refusal(method, path, response.status, text), response.status);
    return { kind: "answered", body: text === "" ? {} : parsed(text, path) };
  }
}

function authorization(credentials: ClusterCredentials | undefined): Readonly<Record<string, string>> {
  if (credentials === undefined) return {};
  if (credentials.kind === "apiKey") return { authorization: `ApiKey ${credentials.key}` };
  return {
    authorization: `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`, "utf8").toString("base64")}`,
  };
}

function contentType(body: unknown): Readonly<Record<string, string>> {
  if (body === undefined) return {};
  return { "content-type": Array.isArray(body) ? "application/x-ndjson" : "application/json" };
}

function written(body: unknown): string {
  return Array.isArray(body) ? body.map((line) => `${JSON.stringify(line)}\n`).join("") : JSON.stringify(body);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ClusterRefusedError(`what answered ${path} is no search cluster.`, 0, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

function refusal(method: string, path: string, status: number, text: string): string {
  if (status === 401 || status === 403) return `the search cluster refuses the sign-in (status ${String(status)}).`;
  return `the search cluster refuses ${method} ${path} (status ${String(status)}): ${causeIn(text)}`;
}

function causeIn(text: string): string {
  try {
    const error = recordIn(recordIn(JSON.parse(text))["error"]);
    const reason = textIn(error["reason"]);
    if (reason !== "") return reason.slice(0, LONGEST_REASON);
  } catch {
    // No JSON: the beginning of whatever it is.
  }
  return text.slice(0, LONGEST_REASON);
}
