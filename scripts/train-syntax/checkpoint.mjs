/** Keeps what a training has learnt, so that a broken run can go on. */
import { readFileSync, writeFileSync } from "node:fs";

function tablesOf(network) {
  return [...network.params.values(), network.embedding].flatMap(({ w, m, v }) => [w, m, v]);
}

export function keepState(file, network, epochs) {
  const tables = tablesOf(network);
  const head = Float64Array.of(epochs, network.step);
  writeFileSync(
    file,
    Buffer.concat([head, ...tables].map((table) => Buffer.from(table.buffer, table.byteOffset, table.byteLength))),
  );
}

/** The number of epochs that were done. */
export function recalledState(file, network) {
  const bytes = readFileSync(file);
  let at = 16;
  for (const table of tablesOf(network)) {
    Buffer.from(table.buffer, table.byteOffset, table.byteLength).set(bytes.subarray(at, at + table.byteLength));
    at += table.byteLength;
  }
  network.step = bytes.readDoubleLE(8);
  network.refresh();
  return bytes.readDoubleLE(0);
}
