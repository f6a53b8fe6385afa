import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRoles, RECORDED, ROLES, recorded, recordedOpenly } from './row-security.ts';

/** Nothing about anybody: whoever is signed in may read it. */
const PUBLIC = [
  'unit',
  'unit_version',
  'unit_event',
  'unit_lineage',
  'unit_closure',
  'unit_redraw',
  'unit_epoch',
  'instrument',
  'title',
  'quota_rule',
  'title_standard',
  'key_title',
  'course',
  'code_item',
  'ranking_cap',
  'planning_limit',
  'title_level',
  'retirement_age',
  'planning_term',
] as const;

/** The role that records are written by, beside that of the workbook. */
export class Records1700000005000 implements MigrationInterface {
  name = 'Records1700000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createRoles}
      grant select on ${PUBLIC.join(', ')} to cadre_recorder;
      ${Object.entries(RECORDED)
        .map(([table, rows]) => recorded(table, rows))
        .join('\n')}
      alter policy everybody on collective_rank to ${ROLES.join(', ')};
      grant select on collective_rank to cadre_recorder;
      ${recordedOpenly('collective_rank')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [...Object.keys(RECORDED), 'collective_rank'];
    const others = ROLES.filter((role) => role !== 'cadre_recorder');
    await runner.query(`
      ${Object.keys(RECORDED)
        .map((table) => `drop policy recorder_sees on ${table};`)
        .join('\n')}
      ${tables.map((table) => `drop policy recorder_adds on ${table}; drop policy recorder_changes on ${table};`).join('\n')}
      alter policy everybody on collective_rank to ${others.join(', ')};
      revoke all on all tables in schema public from cadre_recorder;`);
  }
}
