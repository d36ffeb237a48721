import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { placeAt } from '../shared/pages';
import { App } from './App';
import { followFocus } from './focusTrail';
import { fetchAhead } from './pageCode';
import { loadLook, rememberedLook } from './useHost';
import { whenIdle } from './whenIdle';
import './tabs.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
followFocus();
const place = placeAt(window.location.pathname + window.location.search);
// While Teams and the server say who is here.
if (place) fetchAhead(place.page);
/** Teams is asked while the first paint is made. That it does not answer is met, and told, where the page is shown. */
const connecting = import('./teams').then(({ connect }) => connect());
connecting.catch(() => undefined);
const connect = () => connecting;
/** Where it cannot be fetched, the focus is where the browser leaves it. */
const keepFocusLater = () => whenIdle(() => void import('./keepFocus').then(({ keepFocus }) => keepFocus()));
// The first paint has the language and the colours of the last visit; the host may say others.
void loadLook(rememberedLook()).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App connect={connect} />
    </StrictMode>,
  );
  keepFocusLater();
});
