import { perRequest } from '../../authz/request.ts';
import { loaderPer, rowsLoader } from '../../kernel/loader.ts';
import type { PublicationsService } from './succession.publications.service.ts';
import { publicationsOf } from './succession.publications.store.ts';
import type { RoundReadingsService } from './succession.readings.service.ts';

/** What rounds and publications hold, with one statement for all that are asked about. */
export const roundLoaders = (readings: RoundReadingsService) =>
  perRequest((scope) => ({
    proposals: loaderPer((at: string) =>
      rowsLoader(
        (ids) => readings.proposals(scope, ids, at),
        (row) => row.roundId,
      ),
    ),
    steps: loaderPer((at: string) =>
      rowsLoader(
        (ids) => readings.steps(scope, ids, at),
        (row) => row.roundId,
      ),
    ),
    ballots: rowsLoader(
      (ids) => readings.ballots(scope, ids),
      (row) => row.stepId,
    ),
    publications: loaderPer((at: string) =>
      rowsLoader(
        (ids) => publicationsOf(scope, ids, at),
        (row) => row.roundId,
      ),
    ),
  }));

export const publicationLoaders = (publications: PublicationsService) =>
  perRequest((scope) => ({
    lines: rowsLoader(
      (ids) => publications.lines(scope, ids),
      (row) => row.publicationId,
    ),
  }));
