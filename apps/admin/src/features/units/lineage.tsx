import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { dayBefore, formatDay } from '../../app/format.ts';
import { useTexts } from '../../app/i18n.tsx';
import type { Unit } from '../../app/sdk.ts';
import { UNIT_TEXTS } from './units.texts.ts';

type Relative = Unit['predecessors'][number];

/** Predecessors open on their last day, successors on their first: the only days their codes are sure. */
export function Lineage({ unit }: { readonly unit: Unit }) {
  const t = useTexts(UNIT_TEXTS);
  return (
    <>
      <Relatives title={t('predecessors')} units={unit.predecessors} dayOf={lastDay} />
      <Relatives title={t('successors')} units={unit.successors} dayOf={firstDay} />
      {unit.lineageComplete ? null : <p className="quiet">⚠ {t('lineageIncomplete')}</p>}
    </>
  );
}

const firstDay = (unit: Relative) => unit.validFrom;
const lastDay = (unit: Relative) => (unit.validTo ? dayBefore(unit.validTo) : unit.validFrom);

interface RelativesProps {
  readonly title: string;
  readonly units: readonly Relative[];
  readonly dayOf: (unit: Relative) => string;
}

function Relatives({ title, units, dayOf }: RelativesProps) {
  const t = useTexts(UNIT_TEXTS);
  if (units.length === 0) return null;
  return (
    <div className="lineage">
      <span>{title}:</span>
      <ul>
        {units.map((relative) => (
          <li key={relative.id}>
            <Link
              to="/units/$code"
              params={{ code: relative.code }}
              search={{ at: dayOf(relative) }}
              title={t('codeAt', { code: relative.code, day: formatDay(dayOf(relative)) })}
            >
              {relative.name} ({relative.code})
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AbsentProps {
  readonly unit: Unit;
  readonly day: string;
  readonly onClose: () => void;
}

export function NotOnThatDay({ unit, day, onClose }: AbsentProps) {
  const t = useTexts(UNIT_TEXTS);
  const later = day >= unit.validFrom;
  const relatives = later ? unit.successors : unit.predecessors;
  return (
    <Alert
      className="wide"
      type="warning"
      showIcon
      closable={{ closeIcon: true, onClose, 'aria-label': t('close') }}
      title={t('notOnDay', { name: unit.name, day: formatDay(day) })}
      description={
        relatives.length > 0 ? (
          <Relatives title={t('seeInstead')} units={relatives} dayOf={later ? firstDay : lastDay} />
        ) : (
          t('opening')
        )
      }
    />
  );
}
