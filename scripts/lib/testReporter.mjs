/**
 * A short reporter for Node's test runner: one line a file, failures in full, and counts at the end.
 * Works on the events of Node 20 to 24. Fails the run where no test ran.
 */
import { relative, sep } from "node:path";
import { inspect } from "node:util";

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export default async function* report(events) {
  const files = new Map();
  const failures = [];
  const diagnostics = [];
  for await (const { type, data } of events) {
    if (type === "test:stdout" || type === "test:stderr") yield data.message;
    if (type === "test:diagnostic" && data.nesting === 0 && !RUNNER_COUNTS.test(data.message))
      diagnostics.push(data.message);
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (data.details?.type === "suite" && !(type === "test:fail" && isOwnFailure(data.details.error))) continue;
    const file = nameOf(data.file ?? data.name);
    const counts = files.get(file) ?? { passed: 0, failed: 0, skipped: 0, duration: 0 };
    files.set(file, counts);
    if (isWholeFile(data)) {
      // A file that reports only itself holds no test; one that failed as a whole did not load.
      if (type === "test:fail") {
        counts.failed += 1;
        failures.push({ file, name: "(the file itself)", error: data.details.error });
      }
      continue;
    }
    if (data.skip !== undefined) {
      counts.skipped += 1;
      if (typeof data.skip === "string") diagnostics.push(`skipped: ${data.name}: ${data.skip}`);
    } else if (type === "test:pass" || data.todo !== undefined) counts.passed += 1;
    else if (data.details.error?.failureType === "subtestsFailed") continue;
    else {
      counts.failed += 1;
      failures.push({ file, name: data.name, error: data.details.error });
    }
    if (data.nesting <= 1) counts.duration += data.details.duration_ms ?? 0;
  }
  for (const [file, counts] of [...files].sort(([left], [right]) => (left < right ? -1 : 1)))
    yield fileLine(file, counts);
  for (const failure of failures) yield failureText(failure);
  for (const message of diagnostics) yield `${paint(2, `· ${message}`)}\n`;
  yield summary([...files.values()]);
}

const RUNNER_COUNTS = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /u;

function summary(files) {
  const sum = (field) => files.reduce((total, counts) => total + counts[field], 0);
  const ran = sum("passed") + sum("failed");
  if (ran === 0) process.exitCode = 1;
  if (sum("failed") > 0) process.exitCode = 1;
  const skipped = sum("skipped") > 0 ? `, ${String(sum("skipped"))} skipped` : "";
  const line = `${String(sum("passed"))} passed, ${String(sum("failed"))} failed${skipped}`;
  return `\n${paint(ran === 0 || sum("failed") > 0 ? 31 : 32, ran === 0 ? `No test ran. ${line}` : line)}\n`;
}

function fileLine(file, counts) {
  const mark = counts.failed > 0 ? paint(31, "✖") : paint(32, "✔");
  const failed = counts.failed > 0 ? paint(31, ` ${String(counts.failed)} failed`) : "";
  const skipped = counts.skipped > 0 ? ` ${String(counts.skipped)} skipped` : "";
  return `${mark} ${file} ${paint(2, `${String(counts.passed)} passed${failed}${skipped} · ${counts.duration.toFixed(0)} ms`)}\n`;
}

function failureText({ file, name, error }) {
  const cause = error?.cause ?? error;
  const text =
    cause instanceof Error
      ? (cause.stack ?? cause.message)
      : typeof cause === "string"
        ? cause
        : inspect(cause, { depth: 6 });
  return `\n${paint(31, `✖ ${name}`)} ${paint(2, file)}\n${text.replace(/^/gmu, "    ")}\n`;
}

function isOwnFailure(error) {
  return error !== undefined && error.failureType !== "subtestsFailed";
}

function isWholeFile(data) {
  return (
    data.nesting === 0 &&
    data.file !== undefined &&
    (data.name === data.file || (data.file.endsWith(data.name) && /\.mjs$/u.test(data.name)))
  );
}

/** `out/test/<run>/language/dates.test.mjs` → `test/language/dates.test.ts`. */
function nameOf(path) {
  const inside = relative(process.cwd(), path).split(sep).join("/");
  return inside.replace(/^out\/test\/[^/]+\//u, "test/").replace(/\.mjs$/u, ".ts");
}
