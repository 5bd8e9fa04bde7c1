/**
 * Counts what the server executes, exactly and whatever else the machine does: V8's precise coverage tells how often each block of
 * code was run. Loaded before the server into each of its threads; the main thread adds up what all of them counted, but for the thread
 * that reads names in the background, which no request waits for.
 */
const { Session } = require("node:inspector");
const { basename } = require("node:path");
const { BroadcastChannel, isMainThread, threadId, workerData } = require("node:worker_threads");

const SERVER = "server.js";
/** Threads answer in less than this, or have nothing to say. */
const WAIT_MILLIS = 400;

const { setTimeout } = require("node:timers");
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const channel = new BroadcastChannel("dossier-operations");
channel.unref();

function take() {
  let blocks = 0;
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    if (error !== null) throw error;
    for (const { url, functions } of coverage.result)
      if (basename(url) === SERVER) for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  });
  return blocks;
}

if (isMainThread) {
  let others = 0;
  channel.onmessage = ({ data }) => {
    if (data.blocks !== undefined) others += data.blocks;
  };
  process.on("message", (message) => {
    if (message !== "count") return;
    const own = take();
    others = 0;
    channel.postMessage({ wanted: true });
    setTimeout(() => process.send({ server: own, threads: others }), WAIT_MILLIS);
  });
  process.channel?.unref();
} else if (workerData?.role !== "reader")
  channel.onmessage = ({ data }) => {
    if (data.wanted === true) channel.postMessage({ blocks: take(), threadId });
  };
