/** The Problems panel and `dossier check` are one engine: on the sample workspace they say the same, to the letter. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic, WorkspaceDiagnosticReport } from "vscode-languageserver-protocol";
import { withServer } from "../support/serverProcess.js";

const SAMPLE = join(process.cwd(), "corpus");
const CLI = join(process.cwd(), "dist", "cli.js");
const SEVERITIES = ["", "error", "warning", "info", "hint"];

interface Checked {
  readonly diagnostics: readonly {
    readonly file: string;
    readonly range: unknown;
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly related: readonly { readonly file: string; readonly range: unknown }[];
  }[];
}

describe("the server and the command line", () => {
  it("report the same on the sample workspace", async () => {
    const run = spawnSync(process.execPath, [CLI, "check", "--workspace", SAMPLE, "--format", "json"], {
      encoding: "utf8",
    });
    assert.ok(run.status === 0 || run.status === 1, run.stderr);
    const checked = (JSON.parse(run.stdout) as Checked).diagnostics.map(
      ({ file, range, severity, code, message, related }) => ({
        file,
        range,
        severity,
        code,
        message,
        related: related.map((passage) => ({ file: passage.file, range: passage.range })),
      }),
    );
    assert.notEqual(checked.length, 0);
    await withServer([SAMPLE], async (server) => {
      const { items } = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: [],
      });
      const shown = items.flatMap((report) =>
        report.kind === "full" ? report.items.map((item) => withoutProtocol(report.uri, item)) : [],
      );
      assert.deepEqual(sorted(shown), sorted(checked));
    });
  });
});

function withoutProtocol(uri: string, item: Diagnostic): Checked["diagnostics"][number] {
  return {
    file: fileOf(uri),
    range: item.range,
    severity: SEVERITIES[item.severity ?? 0] ?? "",
    code: String(item.code),
    message: typeof item.message === "string" ? item.message : item.message.value,
    related: (item.relatedInformation ?? []).map(({ location }) => ({
      file: fileOf(location.uri),
      range: location.range,
    })),
  };
}

function fileOf(uri: string): string {
  return relative(SAMPLE, fileURLToPath(uri)).replaceAll("\\", "/");
}

function sorted(items: readonly object[]): readonly string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}
