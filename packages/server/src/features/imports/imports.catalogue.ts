import type { Scope } from '../../authz/scope.ts';
import { type CodeItemRow, type CodeList, listCodeItems, listCourses, listTitles } from '../rulebook/index.ts';
import type { CodeEntry, ImportCatalogue } from './workbook.catalogue.ts';

/** The rulebook as an import reads it: every window of every title, since a file may tell of past offices. */
export async function readImportCatalogue(scope: Scope): Promise<ImportCatalogue> {
  const titles = await listTitles(scope, null);
  const courses = await listCourses(scope);
  const items = await listCodeItems(scope);
  const entries = (list: CodeList) => items.filter((item) => item.list === list).map(entryOf);
  return {
    titles: titles.map((title) => ({ ...entryOf(title), category: title.category, from: title.from, to: title.to })),
    courses: courses.map((course) => ({ ...entryOf(course), grants: course.grants })),
    ethnicities: entries('ETHNICITY_A').map((entry) => ({ ...entry, list: 'A' })),
    religions: entries('RELIGION'),
    // The code lists of levels are the types of the same name.
    educationLevels: entries('EDUCATION') as ImportCatalogue['educationLevels'],
    politicalTheoryLevels: entries('POLITICAL_THEORY') as ImportCatalogue['politicalTheoryLevels'],
    stateManagementLevels: entries('STATE_MANAGEMENT') as ImportCatalogue['stateManagementLevels'],
  };
}

function entryOf(row: Pick<CodeItemRow, 'code' | 'nameVi' | 'aliases'>): CodeEntry {
  return { code: row.code, names: [row.nameVi, ...row.aliases] };
}
