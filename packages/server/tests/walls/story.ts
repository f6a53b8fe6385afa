import { expect } from 'vitest';
import type { CadreServer } from '../../src/api/server.ts';
import { demoWorkbook } from '../../src/seed/demo/demo.files.ts';

const AT = '2023-10-05';
const WARD = { code: '03387', at: AT };

/** A day of the demo: look, count, import, and see that the chain of it holds. */
export async function demoStory(server: CadreServer): Promise<void> {
  const request = (token: string) => ({
    authorization: `Bearer ${token}`,
    acceptLanguage: 'en',
    requestId: 'story',
  });
  async function ask<Data>(token: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const contextValue = await server.contextFor(request(token));
    const { body } = await server.apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    expect(body.singleResult.errors).toBeUndefined();
    return body.singleResult.data as Data;
  }

  const { officials } = await ask<{
    officials: { totalCount: number; nodes: { id: string; credentials: object[] }[] };
  }>(
    'demo-ward',
    'query ($unit: UnitRef!, $at: Date!) { officials(units: { unit: $unit }, at: $at, first: 100) { totalCount nodes { id fullName credentials { level } trainings { course } ranks { year } planning { term } appointments { since } } } }',
    { unit: WARD, at: AT },
  );
  expect(officials.totalCount).toBe(21);
  expect(officials.nodes.flatMap(({ credentials }) => credentials).length).toBeGreaterThan(20);

  const { indicatorTable } = await ask<{ indicatorTable: { rows: { value: number }[] } }>(
    'demo-district',
    'query ($unit: UnitRef!, $at: Date!) { indicatorTable(indicators: [OFFICIAL_COUNT, PARTY_MEMBER_SHARE, TRAINING_TURN_COUNT], units: { unit: $unit }, at: $at) { rows { value } } }',
    { unit: WARD, at: AT },
  );
  expect(indicatorTable.rows[0]?.value).toBe(21);

  const files = demoWorkbook().map((file) => {
    const text = new TextDecoder().decode(file.bytes);
    if (!text.startsWith('mã,họ và tên')) return file;
    return { ...file, bytes: new TextEncoder().encode(`${text.trimEnd().replace('Lò Thị Chi', 'Lò Thị Chi Mới')}\n`) };
  });
  for (const updated of [1, 0]) {
    const { fileId } = await server.saveUpload(request('demo-ward'), files);
    const { importWorkbook } = await ask<{
      importWorkbook: { applied: boolean; problems: object[]; sheets: { updated: number; rejected: number }[] };
    }>(
      'demo-ward',
      'mutation ($input: ImportWorkbookInput!) { importWorkbook(input: $input) { applied problems { code severity } sheets { updated rejected } } }',
      { input: { fileId, unit: WARD } },
    );
    expect(importWorkbook.applied).toBe(true);
    expect(importWorkbook.sheets.reduce((sum, sheet) => sum + sheet.updated, 0)).toBe(updated);
  }

  const { auditVerification } = await ask<{ auditVerification: { entries: number; bad: object | null } }>(
    'demo-admin',
    '{ auditVerification { entries bad { seq fault } } }',
  );
  expect(auditVerification.bad).toBe(null);
  expect(auditVerification.entries).toBeGreaterThan(100);
}
