/** Three nodes of OpenSearch on this machine, each a process of its own that can be killed. `npm run test:cluster` says where their classes are. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `java -cp` takes; undefined where the suite was not started by its own command. */
export const CLASSPATH = process.env["DOSSIER_CLUSTER_CLASSPATH"];

const SOURCE = process.env["DOSSIER_CLUSTER_NODE"] ?? "";
const NODES = [1, 2, 3] as const;
const HTTP = 19_200;
const TRANSPORT = 19_300;
const HEAP = "384m";
const START_MS = 600_000;
const POLL_MS = 500;

export class TestCluster {
  readonly #folder = mkdtempSync(join(tmpdir(), "dossier-cluster-"));
  #keepsLogs = false;
  readonly #processes = new Map<number, ChildProcess>();

  /** Base addresses of all nodes. */
  get addresses(): readonly string[] {
    return NODES.map((node) => `http://127.0.0.1:${String(HTTP + node)}`);
  }

  /** Resolves when all three have found each other. */
  async start(): Promise<void> {
    for (const node of NODES) this.launch(node);
    await this.waitFor(`number_of_nodes>=3`, (health) => health["number_of_nodes"] === 3);
  }

  launch(node: number): void {
    const log = openSync(join(this.#folder, `node-${String(node)}.log`), "a");
    const child = spawn(
      "java",
      [
        `-Xms${HEAP}`,
        `-Xmx${HEAP}`,
        "-cp",
        CLASSPATH ?? "",
        SOURCE,
        `node-${String(node)}`,
        String(HTTP + node),
        String(TRANSPORT + node),
        NODES.map((other) => String(TRANSPORT + other)).join(","),
        join(this.#folder, String(node)),
      ],
      { stdio: ["ignore", log, log] },
    );
    this.#processes.set(node, child);
  }

  /** As a power cut would: no time to say goodbye. */
  async kill(node: number): Promise<void> {
    const child = this.#processes.get(node);
    this.#processes.delete(node);
    if (child === undefined) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  /** Polls the health as the first node that answers sees it. @throws after ten minutes; the logs are kept then. */
  async waitFor(what: string, holds: (health: Readonly<Record<string, unknown>>) => boolean): Promise<void> {
    const end = Date.now() + START_MS;
    while (Date.now() < end) {
      for (const address of this.addresses) {
        const health = await readHealth(address);
        if (health !== undefined && holds(health)) return;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    this.#keepsLogs = true;
    throw new Error(`The cluster did not reach ${what}; its logs are in ${this.#folder}.`);
  }

  async stop(): Promise<void> {
    await Promise.all(NODES.map((node) => this.kill(node)));
    if (!this.#keepsLogs) rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function readHealth(address: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const response = await fetch(`${address}/_cluster/health`, { signal: AbortSignal.timeout(10_000) });
    return response.ok ? ((await response.json()) as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
