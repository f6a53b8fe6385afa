import type { Scope } from '../../authz/scope.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { DomainError, invalidInput } from '../../kernel/errors.ts';
import { isId } from '../../kernel/id.ts';
import { follow } from '../../kernel/machine.ts';
import { expectVersion } from '../../kernel/version.ts';
import { readText } from '../../kernel/written.ts';
import type { RemovalReason } from '../rulebook/index.ts';
import { readDay } from './succession.days.rules.ts';
import type { SuccessionDesk } from './succession.desk.ts';
import {
  entryById,
  insertProposals,
  isKnownPerson,
  isPlanned,
  isProposed,
  type NewProposal,
  proposalById,
  titlesInForce,
  updateWithdrawn,
} from './succession.proposals.store.ts';
import { PROPOSAL, ROUND } from './succession.rounds.rules.ts';
import { written } from './succession.rounds.service.ts';
import { type LockedRound, type RoundRow, touchRound } from './succession.rounds.store.ts';

interface Proposed {
  readonly roundId: string;
  readonly reason: string;
  readonly priorityOrder: number | null;
  readonly proposedOn: LocalDate | null;
}
export type ProposeEntry = Proposed & { readonly personId: string; readonly titleCode: string };
export type ProposeKeep = Proposed & { readonly entryId: string };
export type ProposeRemoval = Omit<Proposed, 'priorityOrder'> & {
  readonly entryId: string;
  readonly reasonCode: RemovalReason;
};

const LAST_PLACE = 100;

export class ProposalsService {
  readonly #desk: SuccessionDesk;

  constructor(desk: SuccessionDesk) {
    this.#desk = desk;
  }

  async proposeEntry(scope: Scope, given: ProposeEntry): Promise<RoundRow> {
    return this.#propose(scope, given, async (records, round, day) => {
      const { personId, titleCode } = given;
      if (!isId(personId) || !(await isKnownPerson(records, personId))) throw new DomainError('NOT_FOUND');
      await checkTitle(records, round, titleCode, day);
      if (await isPlanned(records, { ...round, personId, titleCode }, day)) {
        throw invalidInput(
          'Người này đang trong quy hoạch chức danh đó của nhiệm kỳ.',
          'The person is in the plan for that title of the term.',
          'personId',
        );
      }
      return { personId, titleCode, action: 'ADD', entryId: null, reasonCode: null };
    });
  }

  async proposeKeep(scope: Scope, given: ProposeKeep): Promise<RoundRow> {
    return this.#propose(scope, given, async (records, round, day) => ({
      ...(await entryInForce(records, round, given.entryId, day)),
      action: 'KEEP',
      reasonCode: null,
    }));
  }

  async proposeRemoval(scope: Scope, given: ProposeRemoval): Promise<RoundRow> {
    return this.#propose(scope, { ...given, priorityOrder: null }, async (records, round, day) => ({
      ...(await entryInForce(records, round, given.entryId, day)),
      action: 'REMOVE',
      reasonCode: given.reasonCode,
    }));
  }

  async #propose(
    scope: Scope,
    given: Proposed,
    what: (
      records: Scope,
      round: LockedRound,
      day: LocalDate,
    ) => Promise<Pick<NewProposal, 'personId' | 'titleCode' | 'action' | 'entryId' | 'reasonCode'>>,
  ): Promise<RoundRow> {
    const today = this.#desk.today();
    const day = readDay(given.proposedOn, { notBefore: null, today }, 'proposedOn');
    const { records, round } = await this.#desk.round(scope, given.roundId, day);
    const status = follow(ROUND, round.status, 'PROPOSE');
    readDay(day, { notBefore: round.openedOn, today }, 'proposedOn');
    const proposal = await what(records, round, day);
    if (await isProposed(records, round.id, proposal.personId, proposal.titleCode)) throw proposedAlready();
    await insertProposals(records, round, day, [
      {
        ...proposal,
        reason: readText(given.reason, 'reason'),
        priorityOrder: readOrder(given.priorityOrder),
        ground: null,
        evidence: null,
      },
    ]);
    await touchRound(records, round.id, status);
    return written(records, round.id);
  }

  /** Also one that a ground of the rules made: with the reason why not. */
  async withdraw(
    scope: Scope,
    given: {
      readonly proposalId: string;
      readonly expectedVersion: number;
      readonly on: LocalDate | null;
      readonly reason: string;
    },
  ): Promise<RoundRow> {
    scope.require('succession:write');
    const today = this.#desk.today();
    const day = readDay(given.on, { notBefore: null, today }, 'on');
    const known = isId(given.proposalId) ? await proposalById(scope.for('RECORDS'), given.proposalId) : null;
    if (known === null) throw new DomainError('NOT_FOUND');
    const { records, round } = await this.#desk.round(scope, known.roundId, day);
    const proposal = await proposalById(records, given.proposalId);
    if (proposal === null) throw new DomainError('NOT_FOUND');
    expectVersion(proposal.version, given.expectedVersion);
    follow(PROPOSAL, proposal.status, 'WITHDRAW');
    const status = follow(ROUND, round.status, 'PROPOSE');
    readDay(day, { notBefore: proposal.lastDay, today }, 'on');
    await updateWithdrawn(records, given.proposalId, day, readText(given.reason, 'reason'));
    await touchRound(records, round.id, status);
    return written(records, round.id);
  }
}

async function entryInForce(records: Scope, { unitId, term }: LockedRound, entryId: string, day: LocalDate) {
  const entry = isId(entryId) ? await entryById(records, entryId, unitId, term) : null;
  if (entry === null) throw new DomainError('NOT_FOUND');
  if (entry.from <= day && (entry.to === null || day < entry.to)) {
    return { entryId, personId: entry.personId, titleCode: entry.titleCode };
  }
  throw invalidInput(
    `Lượt này không đang trong quy hoạch vào ngày ${day}.`,
    `The entry is not in the plan on ${day}.`,
    'entryId',
  );
}

/** A title of the round; of a yearly review that names none, any title there is. */
async function checkTitle(records: Scope, round: LockedRound, titleCode: string, day: LocalDate): Promise<void> {
  const named = round.titles.map(({ code }) => code);
  const known =
    named.length > 0 ? named.includes(titleCode) : (await titlesInForce(records, [titleCode], day)).length > 0;
  if (known) return;
  throw invalidInput(
    `Đợt này không quy hoạch chức danh đó.${named.length > 0 ? ` Các chức danh: ${named.join(', ')}.` : ''}`,
    `The round does not plan for that title.${named.length > 0 ? ` Its titles: ${named.join(', ')}.` : ''}`,
    'titleCode',
  );
}

function readOrder(order: number | null): number | null {
  if (order === null || (order >= 1 && order <= LAST_PLACE)) return order;
  throw invalidInput(
    `Thứ tự ưu tiên từ 1 đến ${LAST_PLACE}.`,
    `The order is from 1 to ${LAST_PLACE}.`,
    'priorityOrder',
  );
}

function proposedAlready(): DomainError {
  return invalidInput(
    'Đợt này đã có đề xuất về người này cho chức danh đó: hãy rút đề xuất ấy trước.',
    'The round holds a proposal about this person and title: withdraw it first.',
    'roundId',
  );
}
