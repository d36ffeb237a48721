import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadTexts } from './tabTexts';
import { rememberedLook } from './useHost';
import './tabs.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// The first words are in the language of the last visit; the host may say another.
void loadTexts(rememberedLook().language).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
