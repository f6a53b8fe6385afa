import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The screens load code and data when opened; a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
