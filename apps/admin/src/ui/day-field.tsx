import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
}

const ISO = 'YYYY-MM-DD';

/** A calendar day, typed or picked; both the Vietnamese and the ISO order are understood. */
export function DayField({ id, label, value, onChange, min, max, disabled = false }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DatePicker
        id={id}
        value={dayjs(value, ISO)}
        format={['DD/MM/YYYY', 'D/M/YYYY', ISO]}
        allowClear={false}
        disabled={disabled}
        {...(min === undefined ? {} : { minDate: dayjs(min, ISO) })}
        {...(max === undefined ? {} : { maxDate: dayjs(max, ISO) })}
        onChange={(day) => {
          if (day !== null && !Array.isArray(day)) onChange(day.format(ISO));
        }}
      />
    </div>
  );
}
