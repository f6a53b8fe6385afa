import { perRequest } from '../../authz/request.ts';
import { loaderPer, rowsLoader, valueLoader } from '../../kernel/loader.ts';
import { credentialsByEnrolment } from '../roster/index.ts';
import { listCourses, listTrainingDurations, listTrainingEligibility } from '../rulebook/index.ts';
import { readScales } from './training.candidates.ts';
import { nominationsById, nominationsUnderWay } from './training.nomination.store.ts';
import { linesById, linesOfPlans, outcomesOf, plansById } from './training.plan.store.ts';
import { enrolmentsById, enrolmentsOf } from './training.store.ts';

const self = <Row>(row: Row) => row;

const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= read();
    return value;
  };
};

export const trainingLoaders = perRequest((scope) => ({
  /** Every course, and the scales their levels stand on. */
  catalogue: once(async () => ({ courses: await listCourses(scope), scales: await readScales(scope) })),
  underWay: loaderPer((at: string) =>
    rowsLoader(
      (ids) => nominationsUnderWay(scope, ids, at),
      (row) => row.personId,
    ),
  ),
  enrolmentsOf: loaderPer((at: string) =>
    rowsLoader(
      (ids) => enrolmentsOf(scope, ids, at),
      (row) => row.personId,
    ),
  ),
  enrolment: valueLoader(
    (ids) => enrolmentsById(scope, ids),
    (row) => row.id,
    self,
  ),
  nomination: valueLoader(
    (ids) => nominationsById(scope, ids),
    (row) => row.id,
    self,
  ),
  credential: valueLoader(
    (ids) => credentialsByEnrolment(scope, ids),
    (row) => row.enrolmentId ?? '',
    self,
  ),
  plan: valueLoader(
    (ids) => plansById(scope, ids),
    (row) => row.id,
    self,
  ),
  line: valueLoader(
    (ids) => linesById(scope, ids),
    (row) => row.id,
    self,
  ),
  linesOf: rowsLoader(
    (ids) => linesOfPlans(scope, ids),
    (row) => row.planId,
  ),
  outcomesOf: rowsLoader(
    (ids) => outcomesOf(scope, ids),
    (row) => row.planId,
  ),
  course: valueLoader(
    () => listCourses(scope),
    (row) => row.code,
    self,
  ),
  conditionsOf: loaderPer((at: string) =>
    rowsLoader(
      (codes) => listTrainingEligibility(scope, at, codes),
      (row) => row.courseCode,
    ),
  ),
  durationsOf: rowsLoader(
    () => listTrainingDurations(scope),
    (row) => row.subject,
  ),
}));
