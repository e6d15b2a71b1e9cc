import { useCallback, useEffect, useState } from 'preact/hooks';
import { readState, type ViewState, writeState } from './view-state.ts';

/** The view, kept in the address: back and forward work, and the address can be sent to others. */
export function useAddress(): [ViewState, (change: Partial<ViewState>) => void] {
  const [state, setState] = useState(() => readState(location.hash));
  useEffect(() => {
    const onMove = () => setState(readState(location.hash));
    addEventListener('hashchange', onMove);
    addEventListener('popstate', onMove);
    return () => {
      removeEventListener('hashchange', onMove);
      removeEventListener('popstate', onMove);
    };
  }, []);
  const change = useCallback((part: Partial<ViewState>) => {
    setState((before) => {
      const after = { ...before, ...part };
      const hash = `#${writeState(after)}`;
      // What is chosen is a step that one may want back; a slider's many positions are not.
      if (hash !== location.hash) history['selected' in part ? 'pushState' : 'replaceState'](null, '', hash);
      return after;
    });
  }, []);
  return [state, change];
}
