import type { ThemeConfig } from 'antd';

/** Calm and dense, as an office form: navy for what can be done, red only as the thin line of the letterhead. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: '#1d4e89',
    colorLink: '#1d4e89',
    colorText: '#1c2733',
    colorTextSecondary: '#4f5d6c',
    colorBorder: '#b9c3ce',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif",
    motion: false,
  },
  components: {
    Segmented: { trackBg: '#e1e7ee', itemSelectedColor: '#1d4e89', itemColor: '#3c4957' },
  },
};
