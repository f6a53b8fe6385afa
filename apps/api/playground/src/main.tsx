import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';
import { loadSettings } from './settings.ts';

const place = document.querySelector('#root');
if (place !== null) {
  const root = createRoot(place);
  loadSettings().then(
    (settings) => root.render(<Playground settings={settings} />),
    (error: unknown) => root.render(<p className="failed">Không tải được / Could not load: {String(error)}</p>),
  );
}
