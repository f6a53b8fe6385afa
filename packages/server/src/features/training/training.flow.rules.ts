/**
 * The best assignment, by maximum-weight flow: start → person → what one course can do for the person → seats → end.
 * Values are vectors compared from the first place on, so a later place never outweighs an earlier one. They form an
 * ordered group, which is all that successive best paths need to be exact.
 */
export type Value = readonly (number | bigint)[];

export const add = (a: Value, b: Value): Value => a.map((part, index) => plus(part, b[index] ?? 0));
export const negate = (value: Value): Value => value.map((part) => -part);

const plus = (a: number | bigint, b: number | bigint): number | bigint =>
  typeof a === 'bigint' ? a + BigInt(b) : a + Number(b);

/** Above zero where `a` is the better one. */
export function compare(a: Value, b: Value): number {
  for (let index = 0; index < a.length; index += 1) {
    const [one, other] = [a[index] ?? 0, b[index] ?? 0];
    if (one !== other) return one > other ? 1 : -1;
  }
  return 0;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  /** What may still go along it. */
  left: number;
}

/** Arcs stand in pairs: the one at `index ^ 1` takes back what went along the other. */
export class Network {
  readonly #zero: Value;
  readonly #arcs: Arc[] = [];
  readonly #outOf: number[][] = [];
  /** Best gains from a node, once nothing is sent any more. */
  readonly #ways = new Map<number, readonly (Value | null)[]>();

  constructor(zero: Value) {
    this.#zero = zero;
  }

  node(): number {
    this.#outOf.push([]);
    return this.#outOf.length - 1;
  }

  arc(from: number, to: number, capacity: number, value: Value = this.#zero): number {
    const index = this.#arcs.length;
    this.#ways.clear();
    this.#arcs.push({ from, to, value, left: capacity }, { from: to, to: from, value: negate(value), left: 0 });
    this.#outOf[from]?.push(index);
    this.#outOf[to]?.push(index + 1);
    return index;
  }

  /** Sends as long as a path still gains: what is left cannot be made better. */
  maximise(start: number, end: number): void {
    this.#ways.clear();
    for (;;) {
      const { gains, by } = this.#bestPaths(start);
      const gain = gains[end];
      if (gain == null || compare(gain, this.#zero) <= 0) return;
      for (let node = end; node !== start; ) {
        const arc = by[node] ?? 0;
        this.#arc(arc).left -= 1;
        this.#arc(arc ^ 1).left += 1;
        node = this.#arc(arc).from;
      }
    }
  }

  used(arc: number): boolean {
    return this.#arc(arc ^ 1).left > 0;
  }

  /**
   * What the best assignment would gain if it had to use this arc; below zero, for it is the best without. Null where
   * nothing makes room. Exact: nothing in the rest of the best assignment gains any more, so the best way round does.
   */
  gainIfForced(arc: number): Value | null {
    const { from, to, value } = this.#arc(arc);
    // A best way from a node does not come by it again, so it does not take the arc that leads to it.
    const gains = this.#ways.get(to) ?? this.#bestPaths(to).gains;
    this.#ways.set(to, gains);
    const back = gains[from];
    return back == null ? null : add(value, back);
  }

  /** Best gains from a node, and the arc each came by; no way round gains, so this ends. */
  #bestPaths(start: number): { gains: (Value | null)[]; by: number[] } {
    const gains: (Value | null)[] = this.#outOf.map(() => null);
    const by: number[] = [];
    gains[start] = this.#zero;
    const queue = [start];
    const waiting = new Set(queue);
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      waiting.delete(node);
      const gain = gains[node];
      if (gain == null) continue;
      for (const index of this.#outOf[node] ?? []) {
        const { to, value, left } = this.#arc(index);
        if (left === 0) continue;
        const reached = add(gain, value);
        const known = gains[to];
        if (known != null && compare(reached, known) <= 0) continue;
        gains[to] = reached;
        by[to] = index;
        if (!waiting.has(to)) {
          waiting.add(to);
          queue.push(to);
        }
      }
    }
    return { gains, by };
  }

  #arc(index: number): Arc {
    const arc = this.#arcs[index];
    if (arc === undefined) throw new Error('There is no such arc.');
    return arc;
  }
}
