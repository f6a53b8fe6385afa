import type { Permission } from '../../authz/permissions.ts';
import type { Scope } from '../../authz/scope.ts';
import type { Clock, LocalDate } from '../../kernel/date.ts';
import { addDays, covers } from '../../kernel/date.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { lineageOf, originOn, redrawGaps, redrawnToday } from './units.lineage.store.ts';
import type { BoundaryLens, RedrawGap, UnitAt, UnitRef, UnitSelection } from './units.rules.ts';
import {
  isWithinReach,
  outsideReach,
  reachedOn,
  registerOpens,
  selectedUnitIds,
  unitByCode,
  unitsAt,
} from './units.store.ts';

/** The rows of a table of figures: units to draw on, and those that cannot be drawn, with the reason. */
export interface SelectedUnits {
  readonly units: readonly UnitAt[];
  readonly gaps: ReadonlyMap<string, RedrawGap>;
}

export class UnitsService {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  today(): LocalDate {
    return this.#clock.today();
  }

  /** The unit a reference names, as it was at `at` (the reference's own day when none is given). */
  async find(scope: Scope, ref: UnitRef, at: LocalDate | null): Promise<UnitAt> {
    const named = await this.#named(scope, ref, at);
    const day = at ?? ref.at ?? this.#clock.today();
    const [unit] = await unitsAt(scope, [named], day);
    if (unit === undefined || !covers({ from: unit.validFrom, to: unit.validTo }, day)) {
      throw await this.#notInForce(scope, named, unit, day);
    }
    return unit;
  }

  /** What a unit was called on a day, or last, or first: for texts about days the register does not reach. */
  async calledOn(scope: Scope, id: string, day: LocalDate): Promise<string> {
    const [unit] = await unitsAt(scope, [id], day);
    const [known] = unit === undefined ? await unitsAt(scope, [id], this.#clock.today()) : [unit];
    return known === undefined ? id : `${known.name} (${known.code})`;
  }

  /** The unit a reference names, which may have ended by now, if it lies within the reach of the permission. */
  async manageable(scope: Scope, permission: Permission, ref: UnitRef): Promise<string> {
    const id = await this.#named(scope, ref, null);
    const [last] = await unitsAt(scope, [id], this.#clock.today());
    const day = last?.at ?? this.#clock.today();
    if (last === undefined || !(await isWithinReach(scope, permission, id, day, day)))
      throw new DomainError('NOT_FOUND');
    return id;
  }

  /** The commune-tier unit a record of the day belongs to, if it lies within the reach of the permission. */
  async recordable(scope: Scope, permission: Permission, ref: UnitRef, day: LocalDate): Promise<UnitAt> {
    const unit = await this.owner(scope, permission, ref, day);
    if (unit.tier === 'COMMUNE') return unit;
    throw new DomainError(
      'VALIDATION_FAILED',
      {
        vi: `${unit.name} không phải phường, xã, thị trấn, đặc khu: hồ sơ là của đơn vị cấp xã.`,
        en: `${unit.name} is no ward, commune, township or special zone: records are those of commune-tier units.`,
      },
      'unit',
    );
  }

  /** What went into the unit on the day: the units that went in whole, all of them within the reach, and how many others. */
  async predecessors(
    scope: Scope,
    permissions: readonly Permission[],
    unit: UnitAt,
    day: LocalDate,
  ): Promise<{ readonly whole: readonly UnitAt[]; readonly others: number }> {
    const rows = await originOn(scope, unit.id, day);
    const ids = rows.flatMap((row) => (row.part === 'WHOLE' && row.predecessorId ? [row.predecessorId] : []));
    const lastDay = addDays(day, -1);
    const whole = [...(await this.#inOrder(scope, ids, lastDay))].sort((a, b) => a.code.localeCompare(b.code, 'en'));
    const outside = new Set<string>();
    for (const permission of permissions) {
      for (const id of await outsideReach(scope, permission, ids, lastDay)) outside.add(id);
    }
    if (outside.size > 0) {
      const names = whole
        .filter(({ id }) => outside.has(id))
        .map(({ name, code }) => `${name} (${code})`)
        .join(', ');
      throw new DomainError('FORBIDDEN', {
        vi: `Ngoài phạm vi của tài khoản: ${names}. Việc này cần người có phạm vi ở mọi đơn vị đã nhập vào ${unit.name}.`,
        en: `Outside what this account reaches: ${names}. This needs somebody who reaches every unit that went into ${unit.name}.`,
      });
    }
    return { whole, others: rows.length - ids.length };
  }

  /**
   * The unit of any tier in force on the day, within the reach of the permission. What is older than the register
   * belongs to the units it opened with.
   */
  async owner(scope: Scope, permission: Permission, ref: UnitRef, day: LocalDate): Promise<UnitAt> {
    const opens = await registerOpens(scope);
    const on = opens !== null && day < opens ? opens : day;
    const { units } = await this.select(scope, permission, { by: 'unit', ref }, on, 'AS_WAS');
    const [unit] = units;
    if (unit === undefined) throw new DomainError('UNIT_NOT_FOUND');
    return unit;
  }

  /** Those of the pairs whose unit the viewer reached by the permission on that day. */
  async reached(
    scope: Scope,
    permission: Permission,
    pairs: readonly { readonly unitId: string; readonly day: LocalDate }[],
  ): Promise<readonly { readonly unitId: string; readonly day: LocalDate }[]> {
    return reachedOn(scope, permission, pairs);
  }

  /** Resolves `UnitScope` for figures and lists; refuses what lies outside the reach of the viewer. */
  async select(
    scope: Scope,
    permission: Permission,
    selection: UnitSelection,
    at: LocalDate,
    lens: BoundaryLens,
  ): Promise<SelectedUnits> {
    const today = this.#clock.today();
    const { anchor, day } = await this.#anchor(scope, permission, selection, at, lens);
    const ids = await selectedUnitIds(scope, selection.by, anchor, day);
    if (lens === 'AS_WAS') return { units: await this.#inOrder(scope, ids, day), gaps: new Map() };

    const targetOf = new Map((await redrawnToday(scope, ids, today)).map((row) => [row.unitId, row.targetId]));
    const targets = [...new Set(ids.map((id) => targetOf.get(id) ?? id))];
    const gaps = new Map((await redrawGaps(scope, targets, at)).map((row) => [row.targetId, row.gap]));
    for (const id of ids) if (!targetOf.has(id)) gaps.set(id, 'LINEAGE_UNKNOWN');
    const split = new Set(
      (await lineageOf(scope, 'predecessor_id', ids))
        .filter((row) => row.part === 'PART')
        .map((row) => row.predecessorId),
    );
    for (const id of targets) if (split.has(id)) gaps.set(id, 'BOUNDARY_SPLIT');
    return { units: await this.#inOrder(scope, targets, today), gaps };
  }

  async #anchor(
    scope: Scope,
    permission: Permission,
    selection: UnitSelection,
    at: LocalDate,
    lens: BoundaryLens,
  ): Promise<{ anchor: string; day: LocalDate }> {
    if (selection.by === 'tier') {
      if (scope.reach(permission) !== 'COUNTRY') {
        throw new DomainError('FORBIDDEN', {
          vi: '`tier` là bảng của cả nước: tài khoản này chỉ có phạm vi một số đơn vị, hãy dùng `childrenOf` hoặc `leavesOf`.',
          en: '`tier` is a table of the whole country: this account reaches some units only, use `childrenOf` or `leavesOf`.',
        });
      }
      return { anchor: selection.tier, day: lens === 'AS_NOW' ? this.#clock.today() : at };
    }
    const anchor = await this.#named(scope, selection.ref, at);
    const [unit] = await unitsAt(scope, [anchor], at);
    const inForce = unit !== undefined && covers({ from: unit.validFrom, to: unit.validTo }, at);
    const day = inForce || lens === 'AS_WAS' ? at : this.#clock.today();
    if (!(await isWithinReach(scope, permission, anchor, day, at))) throw new DomainError('NOT_FOUND');
    if (!inForce) {
      const [now] = await unitsAt(scope, [anchor], day);
      if (now === undefined || !covers({ from: now.validFrom, to: now.validTo }, day)) {
        throw await this.#notInForce(scope, anchor, now, day);
      }
    }
    return { anchor, day };
  }

  async #named(scope: Scope, ref: UnitRef, at: LocalDate | null): Promise<string> {
    if (ref.id) {
      if (!isId(ref.id)) throw new DomainError('UNIT_NOT_FOUND');
      return ref.id;
    }
    if (!ref.code) {
      throw new DomainError('VALIDATION_FAILED', {
        vi: 'Tham chiếu đơn vị cần `id`, hoặc `code` cùng `at`.',
        en: 'A unit reference needs `id`, or `code` together with `at`.',
      });
    }
    const day = ref.at;
    if (!day) throw new DomainError('DATE_REQUIRED');
    const unit = await unitByCode(scope, ref.code, day);
    if (unit === null) {
      throw new DomainError('UNIT_NOT_FOUND', {
        vi: `Không có đơn vị nào mang mã ${quote(ref.code)} vào ngày ${day}${at && at !== day ? ' (ngày của tham chiếu)' : ''}.`,
        en: `No unit bore the code ${quote(ref.code)} on ${day}${at && at !== day ? ' (the day of the reference)' : ''}.`,
      });
    }
    return unit.id;
  }

  async #notInForce(scope: Scope, id: string, last: UnitAt | undefined, day: LocalDate): Promise<DomainError> {
    if (last === undefined || last.validTo === null) return new DomainError('UNIT_NOT_FOUND');
    const rows = await lineageOf(scope, 'predecessor_id', [id]);
    const successors = await unitsAt(
      scope,
      rows.flatMap((row) => (row.successorId === null ? [] : [row.successorId])),
      this.#clock.today(),
    );
    const names = successors.map((unit) => `${unit.name} (${unit.code})`).join(', ');
    return new DomainError('UNIT_NOT_FOUND', {
      vi: `${last.name} (${last.code}) đã chấm dứt từ ${last.validTo}, không còn vào ngày ${day}.${names && ` Đơn vị kế tục: ${names}.`}`,
      en: `${last.name} (${last.code}) ended on ${last.validTo} and was not in force on ${day}.${names && ` Succeeded by: ${names}.`}`,
    });
  }

  async #inOrder(scope: Scope, ids: readonly string[], day: LocalDate): Promise<readonly UnitAt[]> {
    if (ids.length === 0) return [];
    const units = new Map((await unitsAt(scope, ids, day)).map((unit) => [unit.id, unit]));
    return ids.flatMap((id) => units.get(id) ?? []);
  }
}

const quote = (text: string) => `"${text.slice(0, 20)}"`;
