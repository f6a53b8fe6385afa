/**
 * Tables that add up along a tree of units and across keys are a network: cells are flows, sums are nodes. A shown cell
 * is fixed; a withheld one may be anything that the sums allow. How far it can move is a question of paths.
 */
export class Network {
  readonly #nodes = new Map<string, number>();
  readonly #out: number[][] = [];
  /** Cells into a node that may shrink: an empty one may not, until something moved into it. */
  readonly #shrinking: number[][] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #value: number[] = [];
  readonly #floor: number[] = [];
  readonly #met: number[] = [];
  readonly #cameBy: number[] = [];
  #search = 0;

  /** A withheld cell between two sums; it is known to be at least `floor`. Returns its place. */
  add(from: string, to: string, value: number, floor = 0): number {
    const [a, b] = [this.#node(from), this.#node(to)];
    const arc = this.#from.length;
    this.#from.push(a);
    this.#to.push(b);
    this.#value.push(value);
    this.#floor.push(floor);
    this.#out[a]?.push(arc);
    if (value > floor) this.#shrinking[b]?.push(arc);
    return arc;
  }

  /**
   * How far the sum of these cells can move, up and down together; counted up to `limit`. The other cells of the sum
   * stand still while one moves, so the true width is never less.
   */
  width(cells: readonly number[], limit: number): number {
    const up = this.#move(cells, limit, true);
    return up >= limit ? limit : Math.min(limit, up + this.#move(cells, limit - up, false));
  }

  #move(cells: readonly number[], limit: number, up: boolean): number {
    const moved = new Map<number, number>();
    const still = new Set(cells);
    let total = 0;
    for (const cell of cells) {
      const [from, to] = [this.#from[cell] ?? 0, this.#to[cell] ?? 0];
      let room = up ? limit - total : Math.min(limit - total, this.#down(cell, moved));
      while (room > 0) {
        const step = up ? this.#push(to, from, room, still, moved) : this.#push(from, to, room, still, moved);
        if (step === 0) break;
        total += step;
        room -= step;
      }
      if (total >= limit) return limit;
    }
    return total;
  }

  #down(arc: number, moved: ReadonlyMap<number, number>): number {
    return (this.#value[arc] ?? 0) - (this.#floor[arc] ?? 0) + (moved.get(arc) ?? 0);
  }

  /** Sends up to `most` along one shortest path of cells that can still move; returns how much went. */
  #push(source: number, sink: number, most: number, still: ReadonlySet<number>, moved: Map<number, number>): number {
    if (source === sink) return most;
    // Nodes met in this search bear its number: nothing needs to be cleared between two searches.
    this.#search += 1;
    this.#met[source] = this.#search;
    const queue = [source];
    for (let head = 0; head < queue.length && this.#met[sink] !== this.#search; head += 1) {
      const node = queue[head] ?? 0;
      const reach = (arc: number, next: number) => {
        if (this.#met[next] === this.#search || still.has(arc)) return;
        this.#met[next] = this.#search;
        this.#cameBy[next] = arc;
        queue.push(next);
      };
      for (const arc of this.#out[node] ?? []) reach(arc, this.#to[arc] ?? 0);
      for (const arc of this.#shrinking[node] ?? []) {
        if (this.#down(arc, moved) > 0) reach(arc, this.#from[arc] ?? 0);
      }
      for (const arc of moved.keys()) {
        if (this.#to[arc] === node && this.#down(arc, moved) > 0) reach(arc, this.#from[arc] ?? 0);
      }
    }
    if (this.#met[sink] !== this.#search) return 0;
    const path: [arc: number, forward: boolean][] = [];
    let step = most;
    for (let node = sink; node !== source; ) {
      const arc = this.#cameBy[node] ?? 0;
      const forward = this.#to[arc] === node;
      if (!forward) step = Math.min(step, this.#down(arc, moved));
      path.push([arc, forward]);
      node = (forward ? this.#from[arc] : this.#to[arc]) ?? 0;
    }
    for (const [arc, forward] of path) moved.set(arc, (moved.get(arc) ?? 0) + (forward ? step : -step));
    return step;
  }

  #node(name: string): number {
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    const node = this.#out.length;
    this.#nodes.set(name, node);
    this.#out.push([]);
    this.#shrinking.push([]);
    this.#met.push(0);
    this.#cameBy.push(0);
    return node;
  }
}
