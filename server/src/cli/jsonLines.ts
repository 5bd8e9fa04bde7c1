/**
 * The line-by-line commands: one JSON object a line in, one a line out, in order and at once.
 * A line that is no request is answered with an error that names it; the rest goes on, and the program ends with 2.
 */
import type { ExitCode } from "./command.js";
import type { Terminal } from "./terminal.js";

/** A request's fields as text; asking for one that is missing or of another type is answered with an error line. */
export interface LineRequest {
  text(field: string): string;
  optionalText(field: string): string | undefined;
}

export type LineAnswer = Readonly<Record<string, unknown>>;

export async function answerLines(
  terminal: Terminal,
  answer: (request: LineRequest) => LineAnswer | Promise<LineAnswer>,
): Promise<ExitCode> {
  let number = 0;
  let exit: ExitCode = 0;
  for await (const line of linesOf(terminal.input)) {
    number += 1;
    if (line.trim() === "") continue;
    const reply = await answerLine(line, answer).catch((error: unknown) => new LineError(null, messageOf(error)));
    if (reply instanceof LineError) exit = 2;
    const record =
      reply instanceof LineError ? { id: reply.id, error: `line ${String(number)}: ${reply.message}` } : reply;
    await terminal.write(`${JSON.stringify(record)}\n`);
  }
  return exit;
}

class LineError extends Error {
  constructor(
    readonly id: unknown,
    message: string,
  ) {
    super(message);
  }
}

async function answerLine(
  line: string,
  answer: (request: LineRequest) => LineAnswer | Promise<LineAnswer>,
): Promise<LineAnswer | LineError> {
  const record = parseRecord(line);
  if (record === undefined) return new LineError(null, "no JSON object.");
  const id = record["id"] ?? null;
  try {
    return { id, ...(await answer(requestOf(record))) };
  } catch (error) {
    return new LineError(id, messageOf(error));
  }
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requestOf(record: Readonly<Record<string, unknown>>): LineRequest {
  const optionalText = (field: string): string | undefined => {
    const value = record[field];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw new Error(`"${field}" is no text.`);
    return value;
  };
  return {
    optionalText,
    text(field) {
      const value = optionalText(field);
      if (value === undefined) throw new Error(`"${field}" is missing.`);
      return value;
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Splits at line feeds only: JSON texts may hold U+2028 as it is. A byte order mark is dropped, broken UTF-8 replaced. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder("utf-8");
  let pending: string[] = [];
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      pending.push(part);
      yield pending.join("");
      pending = [];
    }
    pending.push(last);
  }
  pending.push(decoder.decode());
  const rest = pending.join("");
  if (rest !== "") yield rest;
}
