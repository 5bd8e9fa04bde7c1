/** Writes the weights file that `weightsFile.ts` reads: quantized rows, transitions, and the table of word clusters. */

export function quantizedRows({ numbers, weights, transitions, labels, bucketBits, bucketOf, checkOf, clip }) {
  const rows = new Int8Array((1 << bucketBits) * (labels + 1));
  const magnitudes = Float32Array.from(weights, Math.abs).sort();
  const unit = Math.max(1e-6, magnitudes[Math.floor(magnitudes.length * clip)] / 127);
  for (const [hash, number] of numbers) {
    const at = bucketOf(hash, bucketBits) * (labels + 1);
    rows[at] = checkOf(hash);
    for (let label = 0; label < labels; label += 1) {
      rows[at + 1 + label] = Math.max(-127, Math.min(127, Math.round(weights[number * labels + label] / unit)));
    }
  }
  return { rows, transitions: Float32Array.from(transitions, (weight) => weight / unit) };
}

/**
 * Slots such that the XOR of a word's three gives `check << 10 | cluster`, by peeling (Graf and Lemire 2020, "Xor Filters").
 * @param entries pairs of word hash and value; hashes are distinct
 */
export function xorTable(entries, slotOf) {
  for (let slotCount = Math.ceil((entries.length * 1.23 + 32) / 3) * 3; ; slotCount += 3 * 97) {
    const table = peeled(entries, slotCount, slotOf);
    if (table !== undefined) return table;
  }
}

function peeled(entries, slotCount, slotOf) {
  const degree = new Int32Array(slotCount);
  const mixed = new Int32Array(slotCount);
  const slots = entries.map(([hash]) => [0, 1, 2].map((probe) => slotOf(hash, probe, slotCount)));
  slots.forEach((three, entry) => {
    for (const slot of three) {
      degree[slot] += 1;
      mixed[slot] ^= entry;
    }
  });
  const queue = [...degree.keys()].filter((slot) => degree[slot] === 1);
  const order = [];
  while (queue.length > 0) {
    const slot = queue.pop();
    if (degree[slot] !== 1) continue;
    const entry = mixed[slot];
    order.push([entry, slot]);
    for (const other of slots[entry]) {
      degree[other] -= 1;
      mixed[other] ^= entry;
      if (degree[other] === 1) queue.push(other);
    }
  }
  if (order.length !== entries.length) return undefined;
  const table = new Uint16Array(slotCount);
  for (const [entry, slot] of order.reverse()) {
    let value = entries[entry][1];
    for (const other of slots[entry]) if (other !== slot) value ^= table[other];
    table[slot] = value;
  }
  return table;
}

export function weightsBytes({ magic, format, bucketBits, coarse, transitions, rows, slots }) {
  const bytes = Buffer.alloc(16 + coarse.length + transitions.length * 4 + rows.length + slots.length * 2);
  let at = 0;
  for (const field of [magic, format, bucketBits, slots.length]) at = bytes.writeUInt32LE(field, at);
  at += Buffer.from(coarse).copy(bytes, at);
  for (const weight of transitions) at = bytes.writeFloatLE(weight, at);
  at += Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).copy(bytes, at);
  for (const slot of slots) at = bytes.writeUInt16LE(slot, at);
  return bytes;
}
