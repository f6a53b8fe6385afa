import { CostLimitError } from '../kernel/errors.ts';
import type { Scope } from './scope.ts';

/** What one request may cost, in points: an object answered is one, a figure rolled up is one. */
export class Meter {
  readonly limit: number;
  /** Points of one item of a list whose length only the answer knows, by the field of the document. */
  readonly #itemPoints: ReadonlyMap<object, number>;
  #requested: number;
  #worked = 0;

  constructor(limit: number, estimate: number, itemPoints: ReadonlyMap<object, number>) {
    this.limit = limit;
    this.#requested = estimate;
    this.#itemPoints = itemPoints;
    this.#check();
  }

  /** The estimate, with everything charged since. Never less than what is answered. */
  get requested(): number {
    return this.#requested;
  }

  /** Work done although it is not seen in the answer. */
  get worked(): number {
    return this.#worked;
  }

  charge(points: number): void {
    this.#requested += points;
    this.#worked += points;
    this.#check();
  }

  /** Counts the items of a list that is about to be answered. What a mutation has done is not refused any more. */
  reserve(fields: readonly object[], items: number, refuse: boolean): void {
    this.#requested += items * fields.reduce((sum, field) => sum + (this.#itemPoints.get(field) ?? 1), 0);
    if (refuse) this.#check();
  }

  #check(): void {
    if (this.#requested > this.limit) throw new CostLimitError(this.#requested, this.limit);
  }
}

const meters = new WeakMap<Scope, Meter>();

export function setMeter(scope: Scope, meter: Meter): void {
  meters.set(scope, meter);
}

export function meterOf(scope: Scope): Meter | undefined {
  return meters.get(scope);
}

/** For services, once the size of the work is known and before it is done. Work without a request has no meter. */
export function charge(scope: Scope, points: number): void {
  meters.get(scope)?.charge(points);
}
