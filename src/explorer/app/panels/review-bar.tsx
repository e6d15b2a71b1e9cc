import { useState } from 'preact/hooks';
import type { PageClaim, Review } from '../../contract.ts';
import type { ReviewRequest } from '../../requests.ts';
import type { Writes } from '../state/source.ts';

export interface ReviewBarProps {
  readonly claim: PageClaim;
  readonly writes: Writes;
  /** The reviews of the claim are now these. */
  readonly onReviewed: (claim: string, reviews: readonly Review[]) => void;
}

const words = { confirmed: 'Confirmed', rejected: 'Rejected', noted: 'Note' } as const;

/** What analysts said of a claim, and the buttons to say so, or to take it back. */
export function ReviewBar({ claim, writes, onReviewed }: ReviewBarProps) {
  const [isBusy, setBusy] = useState(false);
  const [isNoting, setNoting] = useState(false);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const held = claim.reviews.findLast(({ verdict }) => verdict !== 'noted')?.verdict;
  const write = async (work: () => Promise<readonly Review[]>) => {
    setBusy(true);
    setProblem(null);
    try {
      onReviewed(claim.id, await work());
      setNoting(false);
      setNote('');
    } catch (error) {
      setProblem((error as Error).message);
    }
    setBusy(false);
  };
  const say = (verdict: ReviewRequest['verdict']) =>
    write(async () => {
      const said = { id: claim.id, verdict, ...(note.trim() !== '' && { note: note.trim() }) };
      return [...claim.reviews, await writes.review(said)];
    });
  const undo = (review: Review) =>
    write(async () => {
      await writes.undo(review.id);
      return claim.reviews.filter(({ id }) => id !== review.id);
    });
  return (
    <footer class="review" aria-busy={isBusy}>
      {claim.reviews.map((review) => (
        <p key={review.id} class={`reviewed reviewed-${review.verdict}`}>
          <b>{words[review.verdict]}</b> by {review.by}
          {review.at && `, ${review.at.slice(0, 10)}`}
          {review.note && `: ${review.note}`}{' '}
          <button type="button" class="link" disabled={isBusy} onClick={() => undo(review)}>
            Undo
          </button>
        </p>
      ))}
      {isNoting && (
        <label class="note">
          Why, in your words
          <textarea rows={2} maxLength={2000} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      )}
      <p class="review-buttons">
        {held !== 'confirmed' && (
          <button type="button" class="confirm" disabled={isBusy} onClick={() => say('confirmed')}>
            Confirm
          </button>
        )}
        {held !== 'rejected' && (
          <button type="button" class="reject" disabled={isBusy} onClick={() => say('rejected')}>
            Reject
          </button>
        )}
        {isNoting ? (
          <button type="button" disabled={isBusy || note.trim() === ''} onClick={() => say('noted')}>
            Save the note
          </button>
        ) : (
          <button type="button" onClick={() => setNoting(true)}>
            Note…
          </button>
        )}
        {isBusy && <span role="status">Saving…</span>}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </footer>
  );
}
