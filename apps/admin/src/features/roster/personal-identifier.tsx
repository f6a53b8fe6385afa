import { useMutation } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { ErrorNotice } from '../../app/error-screen.tsx';
import { useTexts } from '../../app/i18n.tsx';
import { type Official, useSdk } from '../../app/sdk.ts';
import { ROSTER_TEXTS } from './roster.texts.ts';

const SHORTEST_REASON = 10;

/** Masked until somebody says why it is needed; shown as long as the screen is open, kept nowhere. */
export function PersonalIdentifier({ person, at }: { readonly person: Official; readonly at: string }) {
  const t = useTexts(ROSTER_TEXTS);
  const sdk = useSdk();
  const field = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const reveal = useMutation({
    mutationFn: async () =>
      (await sdk.roster.revealPersonalIdentifier({ id: person.id, at, reason })).revealPersonalIdentifier,
    onSuccess: () => setAsking(false),
    gcTime: 0,
  });
  if (person.personalIdentifierMasked === null) return <>–</>;
  if (reveal.data !== undefined) return <span className="identifier">{reveal.data}</span>;
  return (
    <>
      <span className="identifier">{person.personalIdentifierMasked}</span>{' '}
      <Button size="small" onClick={() => setAsking(true)}>
        {t('reveal')}
      </Button>
      <Modal
        open={asking}
        title={t('revealTitle')}
        okText={t('reveal')}
        cancelText={t('cancel')}
        okButtonProps={{ disabled: reason.trim().length < SHORTEST_REASON, loading: reveal.isPending }}
        onOk={() => reveal.mutate()}
        onCancel={() => setAsking(false)}
        destroyOnHidden
      >
        <label htmlFor={field}>{t('revealReason')}</label>
        <Input.TextArea
          id={field}
          value={reason}
          rows={3}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        {reveal.error ? <ErrorNotice error={reveal.error} onRetry={() => reveal.mutate()} /> : null}
      </Modal>
    </>
  );
}
