import { Button, Upload } from 'antd';
import { useTexts } from '../../app/i18n.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { IMPORT_TEXTS } from './imports.texts.ts';

interface Props {
  readonly unitName: string;
  readonly files: readonly File[];
  readonly day: string;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDay: (day: string) => void;
  readonly onCheck: () => void;
}

export function ImportForm({ unitName, files, day, busy, onFiles, onDay, onCheck }: Props) {
  const t = useTexts(IMPORT_TEXTS);
  return (
    <section className="stack">
      <Upload.Dragger
        accept=".xlsx,.csv"
        multiple
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file, batch) => {
          // Called once per file of a batch: the last call takes them all.
          if (file === batch.at(-1)) onFiles(batch);
          return false;
        }}
      >
        <p>{t('drop')}</p>
        <p className="quiet">.xlsx · .csv</p>
      </Upload.Dragger>
      {files.length > 0 ? (
        <div className="row">
          <ul aria-label={t('files')} className="files">
            {files.map((file) => (
              <li key={file.name}>
                {file.name} <span className="quiet">{Math.ceil(file.size / 1024)} kB</span>
              </li>
            ))}
          </ul>
          <Button size="small" disabled={busy} onClick={() => onFiles([])}>
            {t('clear')}
          </Button>
        </div>
      ) : null}
      <div className="row">
        <div className="field">
          <span>{t('unit')}</span>
          <b>{unitName}</b>
        </div>
        <DayField
          id="reference-day"
          label={t('referenceDay')}
          value={day}
          min="2021-01-01"
          disabled={busy}
          onChange={onDay}
        />
        <Button type="primary" disabled={files.length === 0 || busy} onClick={onCheck}>
          {busy ? t('checking') : t('check')}
        </Button>
      </div>
    </section>
  );
}
