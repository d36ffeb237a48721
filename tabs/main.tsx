import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadLook, rememberedLook } from './useHost';
import './tabs.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// The first paint has the language and the colours of the last visit; the host may say others.
void loadLook(rememberedLook()).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
