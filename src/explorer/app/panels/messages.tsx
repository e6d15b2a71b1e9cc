import type { ComponentChildren } from 'preact';

/** Says what to do when there is no map to show. */
export function Failed({ problem }: { problem: string }) {
  return (
    <main class="message">
      <h1>The map could not be opened</h1>
      <p role="alert">{problem}</p>
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    </main>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return (
    <main class="message">
      <h1>This map is empty</h1>
      <p>Nothing was found in the articles that were read. Read some, and look again:</p>
      <pre>entente build ARTICLES… --out out{'\n'}entente explore out</pre>
      <div>{children}</div>
    </main>
  );
}
