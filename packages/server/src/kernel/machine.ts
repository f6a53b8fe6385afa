import { DomainError } from './errors.ts';

/** A process: for each state the events it takes and where each leads. A state that takes none is an end. */
export type Machine<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>;

/** The state after the event; throws ILLEGAL_TRANSITION where the state does not take it. */
export function follow<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  event: Event,
): State {
  const next = machine[state][event];
  if (next !== undefined) return next;
  const taken = Object.keys(machine[state]);
  throw new DomainError('ILLEGAL_TRANSITION', {
    vi: `Hồ sơ đang ở trạng thái ${state}, không nhận ${event}. ${taken.length > 0 ? `Có thể: ${taken.join(', ')}.` : 'Đây là trạng thái cuối.'}`,
    en: `The record is ${state} and does not take ${event}. ${taken.length > 0 ? `It takes: ${taken.join(', ')}.` : 'This state is final.'}`,
  });
}

/** Every event the state takes. */
export function eventsOf<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
): readonly Event[] {
  return Object.keys(machine[state]) as Event[];
}
