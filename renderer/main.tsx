import './client/zod-setup.ts';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { engineLink, listenForEngine } from './client/engine.ts';
import { listenForPaths } from './client/open-paths.ts';
import { flushPlaces } from './client/places.ts';
import { followEngine, queryClient } from './client/query.ts';

listenForPaths();
listenForEngine(window);
followEngine(queryClient, engineLink);
window.addEventListener('pagehide', flushPlaces);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flushPlaces();
});

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
