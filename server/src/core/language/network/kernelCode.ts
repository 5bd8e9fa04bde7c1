/**
 * The code of two loops that take most of a network's time, as a WebAssembly module made of bytes here: products of matrices and steps of
 * a recurrent cell, four numbers at once. Sums run in one fixed order, so every machine gives the same result.
 */

const I32 = 0x7f;
const V128 = 0x7b;
/** Columns of one row of a product that are summed together: eight registers of four. */
export const COLUMN_BLOCK = 32;
const REGISTERS = 8;
const REGISTER_BYTES = 16;

/** A module with a memory of `pages` times 64 KiB and the functions `product` and `cell`, which `kernel.ts` describes. */
export function kernelModule(pages: number): Uint8Array<ArrayBuffer> {
  const types = section(1, [
    2,
    0x60,
    ...list(Array<number>(11).fill(I32)),
    0,
    0x60,
    ...list(Array<number>(5).fill(I32)),
    0,
  ]);
  const functions = section(3, list([0, 1]));
  const memory = section(5, [1, 0, ...unsigned(pages)]);
  const exports = section(7, [3, ...name("memory"), 2, 0, ...name("product"), 0, 0, ...name("cell"), 0, 1]);
  const code = section(10, [2, ...body(PRODUCT_LOCALS, product()), ...body(CELL_LOCALS, cell())]);
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...types, ...functions, ...memory, ...exports, ...code]);
}

type Code = readonly number[];

// Instructions.
const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const constant = (value: number): Code => [0x41, ...signed(value)];
const ADD: Code = [0x6a];
const SUB: Code = [0x6b];
const LESS: Code = [0x49];
const MULTIPLY: Code = [0x6c];
const AND: Code = [0x71];
const SHIFT_RIGHT: Code = [0x76];
const load = (offset: number): Code => [0xfd, 0x00, 0, ...unsigned(offset)];
const loadSplat = (): Code => [0xfd, 0x09, 0, 0];
const store = (offset: number): Code => [0xfd, 0x0b, 0, ...unsigned(offset)];
const ADD4: Code = [0xfd, 0xe4, 0x01];
const SUB4: Code = [0xfd, 0xe5, 0x01];
const MUL4: Code = [0xfd, 0xe6, 0x01];
const DIV4: Code = [0xfd, 0xe7, 0x01];
const MIN4: Code = [0xfd, 0xe8, 0x01];
const MAX4: Code = [0xfd, 0xe9, 0x01];
const loop = (code: Code): Code => [0x03, 0x40, ...code, 0x0b];
const AGAIN: Code = [0x0d, 0];
const choose = (yes: Code, no: Code): Code => [0x04, 0x40, ...yes, 0x05, ...no, 0x0b];
const copy = (from: number, to: number): Code => [...get(from), ...set(to)];
/** Takes one off, and goes round again while something is left. */
const countDown = (local: number): Code => [...get(local), ...constant(1), ...SUB, 0x22, local, ...AGAIN];
const increase = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];

function splat(value: number): Code {
  const bytes = new Uint8Array(Float32Array.of(value, value, value, value).buffer);
  return [0xfd, 0x0c, ...bytes];
}

/** Locals of `product`: its eleven parameters, seven addresses and counters, the factors and the sums. */
const PRODUCT_LOCALS: Code = [2, 7, I32, 3 + REGISTERS, V128];

/** Two rows at once, so that what is loaded of the right factor serves both; the last of an odd number of rows by itself. */
function product(): Code {
  const [c, a, rows, aRow, cRow] = [0, 1, 3, 6, 9] as const;
  const rowsLeft = 11;
  const pairs: Code = [...get(rows), ...constant(1), ...SHIFT_RIGHT, 0x22, rowsLeft];
  const behindPairs = (address: number, row: number): Code =>
    increase(address, [...get(rowsLeft), ...get(row), ...MULTIPLY]);
  return [
    ...pairs,
    ...choose(blocksOfRows(2), []),
    // Behind the pairs, where one row is left.
    ...get(rows),
    ...constant(1),
    ...AND,
    ...choose(
      [
        ...[...get(rows), ...constant(1), ...SUB, ...set(rowsLeft)],
        ...behindPairs(a, aRow),
        ...behindPairs(c, cRow),
        ...[...constant(1), ...set(rows)],
        ...blocksOfRows(1),
      ],
      [],
    ),
  ];
}

/** Column block by column block, so that a block of the right factor stays in the nearest memory while all rows pass over it. */
function blocksOfRows(together: 1 | 2): Code {
  const [c, a, b, rows, depth, width, aRow, aStep, bStep, cRow, adds] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  const [rowsLeft, column, aAt, bAt, left, aFrom, cAt] = [11, 12, 13, 14, 15, 16, 17] as const;
  const [factor, other, right, sums] = [18, 19, 20, 21] as const;
  const across = REGISTERS / together;
  const every = (code: (sum: number, offset: number, row: number) => Code): Code =>
    Array.from({ length: REGISTERS }, (_, at) =>
      code(sums + at, Math.floor(at / together) * REGISTER_BYTES, at % together),
    ).flat();
  const ofRow = (row: number, from: number, distance: number): Code =>
    row === 0 ? get(from) : [...get(from), ...get(distance), ...ADD];
  const inner: Code = [
    ...[...get(aAt), ...loadSplat(), ...set(factor)],
    ...(together === 1 ? [] : [...ofRow(1, aAt, aRow), ...loadSplat(), ...set(other)]),
    ...every((sum, offset, row) => [
      ...(row === 0 ? [...get(bAt), ...load(offset), ...set(right)] : []),
      ...[...get(sum), ...get(row === 0 ? factor : other), ...get(right), ...MUL4, ...ADD4, ...set(sum)],
    ]),
    ...increase(aAt, get(aStep)),
    ...increase(bAt, get(bStep)),
    ...countDown(left),
  ];
  const step = (distance: number): Code => Array.from({ length: together }, () => [...get(distance), ...ADD]).flat();
  const row: Code = [
    ...get(adds),
    ...choose(
      every((sum, offset, at) => [...ofRow(at, cAt, cRow), ...load(offset), ...set(sum)]),
      every((sum) => [...splat(0), ...set(sum)]),
    ),
    ...copy(aFrom, aAt),
    ...[...get(b), ...get(column), ...ADD, ...set(bAt)],
    ...copy(depth, left),
    ...loop(inner),
    ...every((sum, offset, at) => [...ofRow(at, cAt, cRow), ...get(sum), ...store(offset)]),
    ...[...get(aFrom), ...step(aRow), ...set(aFrom)],
    ...[...get(cAt), ...step(cRow), ...set(cAt)],
    ...countDown(rowsLeft),
  ];
  return [
    ...[...constant(0), ...set(column)],
    ...loop([
      ...[...get(rows), ...constant(together - 1), ...SHIFT_RIGHT, ...set(rowsLeft)],
      ...copy(a, aFrom),
      ...[...get(c), ...get(column), ...ADD, ...set(cAt)],
      ...loop(row),
      ...increase(column, constant(across * REGISTER_BYTES)),
      ...[...get(column), ...get(width), ...LESS, ...AGAIN],
    ]),
  ];
}

/** Locals of `cell`: its five parameters, a counter, and values of the gates. */
const CELL_LOCALS: Code = [2, 1, I32, 3, V128];

function cell(): Code {
  const [gates, before, after, output, width] = [0, 1, 2, 3, 4] as const;
  const [at, forget, value, square] = [5, 6, 7, 8] as const;
  const gate = (index: number): Code => [
    ...get(gates),
    ...Array.from({ length: index }, () => [...get(width), ...ADD]).flat(),
    ...get(at),
    ...ADD,
    ...load(0),
  ];
  /** Sets `value` to the squashed value on the stack, between -1 and 1. */
  const squash: Code = [
    ...splat(-3),
    ...MAX4,
    ...splat(3),
    ...MIN4,
    ...set(value),
    ...get(value),
    ...get(value),
    ...MUL4,
    ...set(square),
    ...get(value),
    ...get(square),
    ...splat(27),
    ...ADD4,
    ...MUL4,
    ...get(square),
    ...splat(9),
    ...MUL4,
    ...splat(27),
    ...ADD4,
    ...DIV4,
    ...set(value),
  ];
  /** Leaves the opening of a gate, 0 to 1. */
  const opening = (index: number): Code => [
    ...gate(index),
    ...splat(0.5),
    ...MUL4,
    ...squash,
    ...get(value),
    ...splat(0.5),
    ...MUL4,
    ...splat(0.5),
    ...ADD4,
  ];
  const at4 = (address: number): Code => [...get(address), ...get(at), ...ADD];
  return loop([
    ...opening(0),
    ...set(forget),
    ...gate(2),
    ...squash,
    ...at4(after),
    // c = g + f * (c before - g)
    ...get(value),
    ...get(forget),
    ...at4(before),
    ...load(0),
    ...get(value),
    ...SUB4,
    ...MUL4,
    ...ADD4,
    ...store(0),
    ...opening(1),
    ...set(forget),
    ...at4(after),
    ...load(0),
    ...squash,
    ...at4(output),
    ...get(forget),
    ...get(value),
    ...MUL4,
    ...store(0),
    ...increase(at, constant(REGISTER_BYTES)),
    ...get(at),
    ...get(width),
    ...LESS,
    ...AGAIN,
  ]);
}

// Encoding.
function section(id: number, bytes: Code): Code {
  return [id, ...unsigned(bytes.length), ...bytes];
}

function list(bytes: Code): Code {
  return [...unsigned(bytes.length), ...bytes];
}

function name(text: string): Code {
  return list(Array.from(text, (letter) => letter.charCodeAt(0)));
}

function body(locals: Code, code: Code): Code {
  return list([...locals, ...code, 0x0b]);
}

function unsigned(value: number): Code {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const low = value & 0x7f;
  const rest = value >> 7;
  const ends = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return ends ? [low] : [low | 0x80, ...signed(rest)];
}
