import type { LocalDate } from '../../kernel/date.ts';
import { fold } from '../../kernel/spelling.ts';
import type { ColumnKey } from './workbook.columns.ts';
import { isOfAge, overlap, vietnameseDate } from './workbook.dates.rules.ts';
import type { ParsedPeriod, PartialDate, PersonRow } from './workbook.parsed.ts';
import { type RowReader, splitTitles, titleDay } from './workbook.row.rules.ts';
import { CATEGORIES, CATEGORY_NAMES, type CatalogueIndex, SEXES } from './workbook.vocabulary.rules.ts';

type Reader = RowReader<'persons'>;

/** A person row before its credentials are dated by the courses of the file. */
export interface PersonDraft {
  readonly row: Omit<PersonRow, 'credentials' | 'without'>;
  readonly levels: StatedLevels;
}

export interface StatedLevels {
  readonly education: string | null;
  readonly educationField: string | null;
  readonly politicalTheory: string | null;
  readonly stateManagement: string | null;
  readonly foreignLanguage: string | null;
  readonly itSkill: string | null;
  readonly ethnicLanguage: string | null;
}

const MINIMUM_AGE = 16;

export function readPerson(reader: Reader, index: CatalogueIndex, at: LocalDate): PersonDraft | null {
  const personKey = reader.text('personKey');
  const fullName = reader.text('fullName');
  const sex = reader.choice('sex', SEXES);
  const birthDate = readBirthDate(reader, at);
  const nationalId = readNationalId(reader);
  const ethnicityCode = reader.choice('ethnicity', index.ethnicities);
  const ethnicity = ethnicityCode === null ? undefined : index.ethnicityEntries.get(ethnicityCode);
  const religion = reader.choice('religion', index.religions);
  const party = readPartyDates(reader, birthDate);
  const category = reader.choice('category', CATEGORIES);
  const period = reader.period('from', 'to', at);
  if (birthDate !== null && period !== null && !isOfAge(birthDate, MINIMUM_AGE, period.from)) {
    reader.report('TOO_YOUNG', 'birthDate');
  }
  const titles = readTitles(reader, index, category, period, at);
  const decisionNumber = reader.text('decisionNumber');
  const levels = readLevels(reader, index);
  const note = reader.text('note');
  if (!reader.sound || personKey === null || fullName === null || sex === null || birthDate === null) return null;
  if (ethnicity === undefined || category === null || period === null || titles === null) return null;
  return {
    row: {
      line: reader.line,
      personKey,
      fullName,
      sex,
      birthDate,
      nationalId,
      ethnicity: { list: ethnicity.list, code: ethnicity.code },
      religion,
      ...party,
      category,
      titles,
      period,
      decisionNumber,
      note,
    },
    levels,
  };
}

function readBirthDate(reader: Reader, at: LocalDate): PartialDate | null {
  const birthDate = reader.date('birthDate');
  if (birthDate === null || birthDate.value <= at) return birthDate;
  const value = vietnameseDate(birthDate.value, birthDate.precision);
  return reader.report('BORN_AFTER_REFERENCE', 'birthDate', { value, at: vietnameseDate(at) });
}

function readNationalId(reader: Reader): string | null {
  const text = reader.text('nationalId')?.replace(/ /g, '') ?? null;
  return text === null || /^\d{12}$/.test(text) ? text : reader.report('INVALID_IDENTIFIER', 'nationalId');
}

function readPartyDates(
  reader: Reader,
  birthDate: PartialDate | null,
): Pick<PersonRow, 'partyJoined' | 'partyOfficial'> {
  const partyJoined = reader.date('partyJoined');
  const partyOfficial = reader.date('partyOfficial');
  const steps = [birthDate, partyJoined, partyOfficial].flatMap((date) => (date === null ? [] : [date.value]));
  if (steps.some((value, position) => position > 0 && value < (steps[position - 1] ?? value))) {
    reader.report('PARTY_DATES_ORDER', 'partyOfficial');
  }
  return { partyJoined, partyOfficial };
}

function readTitles(
  reader: Reader,
  index: CatalogueIndex,
  category: PersonRow['category'] | null,
  period: ParsedPeriod | null,
  at: LocalDate,
): readonly string[] | null {
  const text = reader.text('titles');
  if (text === null) return null;
  const parts = splitTitles(text);
  if (parts.length === 0) return reader.report('MISSING_VALUE', 'titles');
  // Without a readable period the names can still be checked, at the reference date.
  const day = period === null ? at : titleDay(period, at);
  const found = parts.map((part) => reader.title('titles', part, day, index.titles));
  const codes: string[] = [];
  found.forEach((title, position) => {
    if (title === null) return;
    if (codes.includes(title.code)) reader.report('DUPLICATE_TITLE', 'titles', { value: parts[position] ?? '' });
    else codes.push(title.code);
  });
  const [main] = found;
  if (main && category !== null && main.category !== category) {
    const [expectedVi, expectedEn] = CATEGORY_NAMES[main.category];
    reader.report('CATEGORY_MISMATCH', 'category', { value: parts[0] ?? '', expectedVi, expectedEn });
  }
  return codes;
}

const NOTHING = new Set(['chưa', 'không', 'không có', 'chưa có', '-', '0'].map(fold));

function readLevels(reader: Reader, index: CatalogueIndex): StatedLevels {
  const free = (key: ColumnKey<'persons'>) => {
    const text = reader.text(key);
    return text === null || NOTHING.has(fold(text)) ? null : text;
  };
  return {
    education: reader.choice('education', index.educationLevels),
    educationField: reader.text('educationField'),
    politicalTheory: reader.choice('politicalTheory', index.politicalTheoryLevels),
    stateManagement: reader.choice('stateManagement', index.stateManagementLevels),
    foreignLanguage: free('foreignLanguage'),
    itSkill: free('itSkill'),
    ethnicLanguage: free('ethnicLanguage'),
  };
}

/** What a second line with the same key means: a later office of the same person, or a mistake. */
export function conflictBetween(
  earlier: PersonDraft,
  later: PersonDraft,
): 'DUPLICATE_KEY' | 'OVERLAPPING_OFFICE' | null {
  const [a, b] = [earlier.row, later.row];
  const samePerson =
    fold(a.fullName) === fold(b.fullName) &&
    a.birthDate.value === b.birthDate.value &&
    a.sex === b.sex &&
    (a.nationalId === null || b.nationalId === null || a.nationalId === b.nationalId);
  if (!samePerson) return 'DUPLICATE_KEY';
  return overlap(a.period, b.period) ? 'OVERLAPPING_OFFICE' : null;
}
