import type { TargetedInputEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { largestRequest, type NewArticle } from '../../requests.ts';
import type { Writes } from '../state/source.ts';

export interface AddDialogProps {
  readonly writes: Writes;
  /** Called when articles were added: the first of them is to be looked at. */
  readonly onAdded: (article: string) => void;
}

const nothing: NewArticle = { content: '', kind: 'text' };
/** Takes an article by paste, or by a file that is dropped anywhere on the page. */
export function AddDialog({ writes, onAdded }: AddDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [article, setArticle] = useState(nothing);
  const [said, setSaid] = useState<{ readonly words: string; readonly isProblem: boolean } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = () => {
    setSaid(null);
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  useDroppedFile((file) => {
    open();
    fileAsArticle(file).then(setArticle, (error: Error) => setSaid({ words: error.message, isProblem: true }));
  });
  /** An empty field is a fact that is not known. */
  const setFact =
    (name: 'title' | 'publisher' | 'published' | 'url') => (event: TargetedInputEvent<HTMLInputElement>) => {
      const { [name]: _before, ...rest } = article;
      const { value } = event.currentTarget;
      setArticle(value === '' ? rest : { ...rest, [name]: value });
    };
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setSaid({ words: 'Reading…', isProblem: false });
    try {
      const { articles, claims, problems } = await writes.add(article);
      const [first] = articles;
      if (first) {
        setArticle(nothing);
        onAdded(first);
      }
      const found = first ? `Added. It makes ${claims} claim${claims === 1 ? '' : 's'}.` : 'Nothing was added.';
      const known = !first && problems.length === 0 ? ' The folder has this article already.' : '';
      setSaid({ words: [found + known, ...problems].join(' '), isProblem: !first });
      if (first && problems.length === 0) dialog.current?.close();
    } catch (error) {
      setSaid({ words: (error as Error).message, isProblem: true });
    }
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="primary" onClick={open}>
        Add an article
      </button>
      <dialog ref={dialog} class="add" aria-labelledby="add-title">
        <form onSubmit={send}>
          <h2 id="add-title">Add an article</h2>
          <p>
            Paste its text, or drop a file (.txt, .md, .html, .jsonl) anywhere on this page. It stays on this machine.
          </p>
          <label>
            Text
            <textarea
              rows={10}
              required
              value={article.content}
              onInput={(event) => setArticle({ ...article, content: event.currentTarget.value })}
            />
          </label>
          {article.kind === 'text' && (
            <div class="facts">
              <label>
                Title
                <input type="text" value={article.title ?? ''} onInput={setFact('title')} />
              </label>
              <label>
                Published by
                <input type="text" value={article.publisher ?? ''} onInput={setFact('publisher')} />
              </label>
              <label>
                On the day
                <input type="date" value={article.published ?? ''} onInput={setFact('published')} />
              </label>
              <label>
                Address
                <input type="url" value={article.url ?? ''} onInput={setFact('url')} />
              </label>
            </div>
          )}
          <p class={said?.isProblem ? 'problem' : ''} role="status">
            {said?.words}
          </p>
          <p class="actions">
            <button type="submit" class="primary" disabled={isBusy || article.content.trim() === ''}>
              Read it
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}

async function fileAsArticle(file: File): Promise<NewArticle> {
  if (file.size > largestRequest * 0.7) throw new Error(`${file.name} is too long: add it with entente build.`);
  const content = await file.text();
  if (/\.x?html?$/i.test(file.name)) return { content, kind: 'html' };
  if (/\.(?:jsonl|ndjson)$/i.test(file.name)) return { content, kind: 'jsonl' };
  if (/\.(?:txt|text|md|markdown)$/i.test(file.name)) return { content, kind: 'text' };
  throw new Error(`${file.name} is of no known kind: .txt, .md, .html and .jsonl are read.`);
}

function useDroppedFile(take: (file: File) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    addEventListener('dragover', onOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('drop', onDrop);
    };
  }, []);
}
