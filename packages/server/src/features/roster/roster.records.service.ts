import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Decision, readDecision } from '../../kernel/decision.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readOptional, readText } from '../../kernel/written.ts';
import { CodeList, listCodeItems } from '../rulebook/index.ts';
import { lockUnit, type UnitsService } from '../units/index.ts';
import { insertCredential, lockCredential, type NewCredential, updateCredential } from './roster.credentials.store.ts';
import {
  hasDiscipline,
  insertDiscipline,
  lockDiscipline,
  unitOfDiscipline,
  updateDiscipline,
} from './roster.discipline.store.ts';
import { type InFile, openPerson, shownPerson } from './roster.file.ts';
import {
  DISCIPLINE,
  type DisciplineEvent,
  type DisciplineKind,
  type DisciplineScheme,
  LONGEST_LINE,
  notInList,
  type PartyDates,
  readDay,
  readParty,
} from './roster.records.rules.ts';
import {
  insertParty,
  type LockedPerson,
  partyMembershipsOf,
  type RegisteredRow,
  updateParty,
} from './roster.records.store.ts';
import type { CredentialKind, HeldPrecision } from './roster.rules.ts';

export interface Correction {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface StatedCredential {
  readonly kind: CredentialKind;
  readonly level: string;
  readonly field: string | null;
  readonly heldFrom: LocalDate;
  readonly precision: HeldPrecision;
  readonly document: NewCredential['document'];
}

const LISTS: Readonly<Partial<Record<CredentialKind, CodeList>>> = {
  PROFESSIONAL: CodeList.EDUCATION,
  POLITICAL_THEORY: CodeList.POLITICAL_THEORY,
  STATE_MANAGEMENT: CodeList.STATE_MANAGEMENT,
};

/** What is recorded of a person in the file of a unit, one fact at a time. */
export class RosterRecordsService {
  readonly #units: UnitsService;

  constructor(units: UnitsService) {
    this.#units = units;
  }

  /** A level and what proves it: new, or in place of what was recorded wrongly. */
  async recordCredential(
    viewer: Scope,
    given: StatedCredential & InFile & { readonly corrects: Correction | null },
  ): Promise<RegisteredRow> {
    const { scope, unit, person } = await openPerson(this.#units, viewer, given);
    const credential = await this.#credential(scope, person, given);
    if (given.corrects === null) {
      if ((await lockCredential(scope, person.id, credential)) !== null) throw alreadyHeld();
      await insertCredential(scope, credential);
    } else {
      const held = isId(given.corrects.id) ? await lockCredential(scope, person.id, { id: given.corrects.id }) : null;
      if (held === null) throw new DomainError('NOT_FOUND');
      expectVersion(held.version, given.corrects.expectedVersion);
      const other = held.kind !== credential.kind || held.level !== credential.level;
      if (other && (await lockCredential(scope, person.id, credential)) !== null) throw alreadyHeld();
      await updateCredential(scope, held.id, { ...credential, enrolmentId: other ? null : held.enrolmentId });
    }
    return shownPerson(scope, unit.id, person.id, given.at);
  }

  async recordParty(
    viewer: Scope,
    given: PartyDates & InFile & { readonly corrects: Correction | null },
  ): Promise<RegisteredRow> {
    viewer.require('roster:sensitive');
    const { scope, unit, person } = await openPerson(this.#units, viewer, given);
    const party = readParty(given, this.#units.today());
    if (party.joined.on <= person.birthDate) throw beforeBirth('joinedOn');
    const held = await partyMembershipsOf(scope, [person.id]);
    const corrected = held.find(({ id }) => id === given.corrects?.id);
    if (given.corrects !== null) {
      if (corrected === undefined) throw new DomainError('NOT_FOUND');
      expectVersion(corrected.version, given.corrects.expectedVersion);
    }
    const overlaps = held.some(
      (row) =>
        row !== corrected &&
        (row.endedOn === null || party.joined.on < row.endedOn) &&
        (party.endedOn === null || row.joinedOn < party.endedOn),
    );
    if (overlaps) {
      throw new DomainError(
        'CONFLICT',
        {
          vi: 'Hồ sơ đã có thời gian là đảng viên trùng với thời gian này: hãy sửa lần đó bằng `corrects`.',
          en: 'The file has a membership of that time already: correct it by `corrects`.',
        },
        'corrects',
      );
    }
    if (corrected === undefined) await insertParty(scope, person.id, party);
    else await updateParty(scope, corrected.id, party);
    return shownPerson(scope, unit.id, person.id, given.at);
  }

  async recordDiscipline(
    viewer: Scope,
    given: Omit<InFile, 'at'> & {
      readonly kind: DisciplineKind;
      readonly scheme: DisciplineScheme;
      readonly decision: Decision;
      readonly endsOn: LocalDate | null;
    },
  ): Promise<RegisteredRow> {
    viewer.require('roster:sensitive');
    const decision = readDecision(given.decision, this.#units.today());
    const at = decision.signedOn;
    const { scope, unit, person } = await openPerson(this.#units, viewer, { ...given, at });
    if (given.endsOn !== null && given.endsOn <= at) {
      throw invalidInput('Phải ở sau ngày ra quyết định.', 'It must be after the day of the decision.', 'endsOn');
    }
    if (await hasDiscipline(scope, person.id, decision)) {
      throw new DomainError(
        'CONFLICT',
        {
          vi: 'Quyết định này đã có trong hồ sơ của người đó.',
          en: 'This decision is on the file of the person already.',
        },
        'decision',
      );
    }
    await insertDiscipline(scope, unit.id, person.id, { ...given, decision });
    return shownPerson(scope, unit.id, person.id, at);
  }

  async liftDiscipline(
    viewer: Scope,
    given: {
      readonly id: string;
      readonly expectedVersion: number;
      readonly event: DisciplineEvent;
      readonly on: LocalDate;
      readonly decision: Decision;
    },
  ): Promise<RegisteredRow> {
    viewer.require('roster:sensitive');
    const scope = viewer.for('RECORDS');
    const decision = readDecision(given.decision, this.#units.today());
    const unitId = isId(given.id) ? await unitOfDiscipline(scope, given.id) : null;
    if (unitId === null) throw new DomainError('NOT_FOUND');
    await this.#units.manageable(scope, 'roster:write', { id: unitId });
    await lockUnit(scope, unitId);
    const held = await lockDiscipline(scope, given.id);
    if (held === null) throw new DomainError('NOT_FOUND');
    expectVersion(held.version, given.expectedVersion);
    const status = follow(DISCIPLINE, held.status, given.event);
    if (given.on < held.decidedOn || decision.signedOn < held.decidedOn) {
      throw invalidInput('Ở trước ngày ra quyết định kỷ luật.', 'Before the day of the discipline.', 'on');
    }
    await updateDiscipline(scope, held.id, { status, endedOn: given.on, decision });
    return shownPerson(scope, held.unitId, held.personId, decision.signedOn);
  }

  async #credential(scope: Scope, person: LockedPerson, given: StatedCredential): Promise<NewCredential> {
    const today = this.#units.today();
    const held = readDay({ on: given.heldFrom, precision: given.precision }, today, 'heldFrom');
    if (held.on < person.birthDate) throw beforeBirth('heldFrom');
    const list = LISTS[given.kind];
    const item = list && (await listCodeItems(scope, list)).find(({ code }) => code === given.level);
    if ((list !== undefined && item === undefined) || given.level === 'NONE') throw notInList('level');
    const { document } = given;
    if (document?.issuedOn != null) readDay({ on: document.issuedOn, precision: 'DAY' }, today, 'document.issuedOn');
    return {
      personId: person.id,
      kind: given.kind,
      level: item?.code ?? readText(given.level, 'level', LONGEST_LINE),
      rank: item?.ordinal ?? 0,
      field: readOptional(given.field, 'field', LONGEST_LINE),
      heldFrom: held.on,
      precision: held.precision,
      document: document && {
        number: readText(document.number, 'document.number', LONGEST_LINE),
        issuedOn: document.issuedOn,
        issuer: readOptional(document.issuer, 'document.issuer', LONGEST_LINE),
      },
      enrolmentId: null,
    };
  }
}

const beforeBirth = (field: string) => invalidInput('Ở trước ngày sinh.', 'Before the day of birth.', field);
const alreadyHeld = () =>
  new DomainError(
    'CONFLICT',
    {
      vi: 'Hồ sơ đã có trình độ này: hãy sửa bằng `corrects`, kèm id và phiên bản đang có.',
      en: 'The file has this level already: correct it by `corrects`, with its id and version.',
    },
    'corrects',
  );
