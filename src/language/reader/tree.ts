/**
 * The best dependency tree over scored arcs, with exactly one word under the root.
 * @param scores row by row: `scores[offset + word * stride + head]`; head 0 is the root, head j + 1 is word j
 * @returns for each word 0 for the root, or 1 + the index of its head
 */
export function decodeTree(scores: ArrayLike<number>, offset: number, stride: number, words: number): Int32Array {
  const greedy = bestHeads(scores, offset, stride, words);
  return isTree(greedy) ? greedy : maximumTree(scores, offset, stride, words);
}

function bestHeads(scores: ArrayLike<number>, offset: number, stride: number, words: number): Int32Array {
  const heads = new Int32Array(words);
  for (let word = 0; word < words; word += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= words; head += 1) {
      const score = scores[offset + word * stride + head] as number;
      if (head !== word + 1 && score > best) {
        best = score;
        heads[word] = head;
      }
    }
  }
  return heads;
}

/** One root, and every word reaches it. */
export function isTree(heads: ArrayLike<number>): boolean {
  const state = new Uint8Array(heads.length); // 1 on the current path, 2 known to reach the root
  let roots = 0;
  for (let word = 0; word < heads.length; word += 1) {
    if (heads[word] === 0) roots += 1;
    const path: number[] = [];
    let at = word;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = (heads[at] as number) - 1;
    }
    if (at >= 0 && state[at] === 1) return false;
    for (const passed of path) state[passed] = 2;
  }
  return roots === 1;
}

/** Chu-Liu and Edmonds, with arcs from the root made so dear that only one is taken. */
function maximumTree(scores: ArrayLike<number>, offset: number, stride: number, words: number): Int32Array {
  const size = words + 1;
  const weights = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY); // weights[dependent * size + head]
  let low = 0;
  let high = 0;
  for (let word = 0; word < words; word += 1) {
    for (let head = 0; head <= words; head += 1) {
      if (head === word + 1) continue;
      const given = scores[offset + word * stride + head] as number;
      const score = Number.isFinite(given) ? given : -1e9;
      weights[(word + 1) * size + head] = score;
      low = Math.min(low, score);
      high = Math.max(high, score);
    }
  }
  const dear = (Math.max(high - low, 1) + 1) * size;
  for (let word = 1; word < size; word += 1) weights[word * size] = (weights[word * size] as number) - dear;
  const heads = edmonds(weights, size);
  return heads.subarray(1);
}

/** The heaviest arborescence from node 0, by contracting one cycle at a time. */
function edmonds(weights: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node += 1) {
    for (let head = 0, best = Number.NEGATIVE_INFINITY; head < size; head += 1) {
      const weight = weights[node * size + head] as number;
      if (head !== node && weight > best) {
        best = weight;
        heads[node] = head;
      }
    }
  }
  const cycle = findCycle(heads);
  return cycle === undefined ? heads : expand(weights, size, heads, cycle);
}

function findCycle(heads: Int32Array): number[] | undefined {
  const colour = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node !== 0 && colour[node] === 0) {
      colour[node] = start;
      node = heads[node] as number;
    }
    if (node === 0 || colour[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return undefined;
}

/** Solves the graph in which the cycle is one node, then opens the cycle where it is entered. */
function expand(weights: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Uint8Array(size);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node += 1) if (inCycle[node] === 0) outside.push(node);
  const merged = outside.length; // the cycle's index in the smaller graph
  const smaller = new Float64Array((merged + 1) ** 2).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(merged); // by head: which node of the cycle it enters
  const leaves = new Int32Array(merged); // by dependent: which node of the cycle is its head
  const weight = (node: number, head: number): number => weights[node * size + head] as number;
  for (let a = 0; a < merged; a += 1) {
    const node = outside[a] as number;
    for (let b = 0; b < merged; b += 1) if (a > 0) smaller[a * (merged + 1) + b] = weight(node, outside[b] as number);
    for (const member of cycle) {
      const out = a > 0 ? weight(node, member) : Number.NEGATIVE_INFINITY;
      if (out > (smaller[a * (merged + 1) + merged] as number)) {
        smaller[a * (merged + 1) + merged] = out;
        leaves[a] = member;
      }
      const gain = weight(member, node) - weight(member, heads[member] as number);
      if (gain > (smaller[merged * (merged + 1) + a] as number)) {
        smaller[merged * (merged + 1) + a] = gain;
        enters[a] = member;
      }
    }
  }
  const solved = edmonds(smaller, merged + 1);
  const result = Int32Array.from(heads);
  for (let a = 1; a < merged; a += 1) {
    const head = solved[a] as number;
    result[outside[a] as number] = head === merged ? (leaves[a] as number) : (outside[head] as number);
  }
  const entry = solved[merged] as number;
  result[enters[entry] as number] = outside[entry] as number;
  return result;
}
