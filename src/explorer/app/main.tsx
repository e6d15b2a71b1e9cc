import { render } from 'preact';
import { config } from 'zod';
import { App } from './app.tsx';
import { openSource, type Source } from './state/source.ts';
import './style/index.css';

// The page's policy forbids making code from text, by which zod would be faster.
config({ jitless: true });

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App source={openOrFail()} />, root);
}

/** A damaged file is told like a server that does not answer. */
function openOrFail(): Source {
  try {
    return openSource();
  } catch {
    const fail = () =>
      Promise.reject(new Error('This file is damaged. Make it again with: entente export DIR --format html --to FILE'));
    return { hasLevels: false, map: fail, dossier: fail, writes: null };
  }
}
