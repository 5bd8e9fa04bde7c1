/**
 * Who has the folder of an index open: one process at a time, whatever driver of SQLite it uses.
 * The owner's file names process and start; an owner that is gone, killed perhaps, is replaced.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { threadId } from "node:worker_threads";

export const OWNER_FILE = "owner";

interface Owner {
  readonly pid: number;
  /** When the process started, in the system's own words; empty where it does not tell. */
  readonly started: string;
}

/** Takes the folder for this process; false where another one, or this one, has it. */
export function takeFolder(folder: string): boolean {
  const path = join(folder, OWNER_FILE);
  const own = `${path}.${String(process.pid)}-${String(threadId)}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Owner));
  try {
    if (createdByLink(own, path)) return true;
    const owner = readOwner(path);
    if (owner !== undefined && isRunning(owner)) return false;
    // Of two that find a dead owner, one moves its file away; the other then finds the file of the first.
    if (!movedAway(path, `${own}.old`)) return false;
    return createdByLink(own, path);
  } finally {
    rmSync(own, { force: true });
    rmSync(`${own}.old`, { force: true });
  }
}

export function leaveFolder(folder: string): void {
  rmSync(join(folder, OWNER_FILE), { force: true });
}

/** A link fails where its name is taken, and the file behind it is whole from the first moment on. */
function createdByLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    return createdExclusively(from, to);
  }
}

/** For file systems without links. */
function createdExclusively(from: string, to: string): boolean {
  try {
    writeFileSync(to, readFileSync(from), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function movedAway(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Undefined for a file that is not one of ours, or half written: nobody's. */
function readOwner(path: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value !== "object" || value === null || !("pid" in value) || !("started" in value)) return undefined;
    return typeof value.pid === "number" && typeof value.started === "string"
      ? { pid: value.pid, started: value.started }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The number of a process is given away again: it is the same one only if it started at the same time. */
function isRunning({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, "EPERM")) return false;
  }
  const now = startOf(pid);
  return started === "" || now === "" || now === started;
}

/** Field 22 of `/proc/<pid>/stat`: ticks from the system's start to the process's; it follows the name in parentheses. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
