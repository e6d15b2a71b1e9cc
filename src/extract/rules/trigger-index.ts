import type { Modality, Polarity } from '../../model/claim.ts';
import type { Frame } from '../../model/lexicon.ts';
import type { ClaimTypeName } from '../../model/types.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Trigger, TriggerKind } from '../../ontology/spec.ts';
import { supportSlot } from './constructions/supported-noun.ts';

/** One word, or several, that may tell a type: what a YAML's `triggers` say, ready to be looked up. */
export interface TriggerEntry {
  readonly type: ClaimTypeName;
  readonly kind: 'event' | 'relation';
  readonly form: TriggerKind;
  /** Lemmas; the first is the one that the entry is filed under. */
  readonly words: readonly string[];
  /** Slot → role. */
  readonly frame: ReadonlyMap<string, string>;
  /** Path → role, for roles that the frame's slots leave open. */
  readonly otherwise: readonly (readonly [path: string, role: string])[];
  readonly unless: ReadonlySet<string>;
  readonly only: ReadonlySet<string> | null;
  /** Role → node types that must fill it, unless a word of `only` is near. */
  readonly needs: ReadonlyMap<string, readonly string[]> | null;
  /** Slots of which something, be it in the graph or not, must stand in one: “agreed to send …”, “returned the painting”. */
  readonly requires: readonly string[];
  /** Slots that must be empty. */
  readonly without: readonly string[];
  /** Whether those who do it must be one, or several: “Oslo agreed to …” is no agreement of two. */
  readonly parties: 'one' | 'several' | null;
  /** Whether its agent says of itself to have done it: “claimed responsibility”. */
  readonly claimed: boolean;
  /** What the words alone make of it: “acquitted”, “applied for membership”. */
  readonly polarity: Polarity;
  readonly modality: Modality;
}

export interface TriggerIndex {
  /** Entries whose first word is this lemma, those with more words first, so that the most specific is tried first. */
  entries(lemma: string): readonly TriggerEntry[];
}

export type Frames = ReadonlyMap<string, Frame>;

const defaultFrames: Record<'event' | 'relation', Record<TriggerKind, string>> = {
  event: { verb: 'transitive', light: 'transitive', noun: 'nominal', adjective: 'transitive', modal: 'transitive' },
  relation: { verb: 'relation', light: 'relation', noun: 'relation-noun', adjective: 'relation', modal: 'relation' },
};

/** Files the triggers of every event and every standing edge under their first word. */
export function createTriggerIndex(ontology: Ontology, frames: Frames): TriggerIndex {
  const byLemma = new Map<string, TriggerEntry[]>();
  const add = (entry: TriggerEntry) => {
    const first = entry.words[0] as string; // `words` of a trigger is never empty
    const list = byLemma.get(first);
    if (list) list.push(entry);
    else byLemma.set(first, [entry]);
  };
  for (const kind of ['event', 'relation'] as const) {
    const specs = kind === 'event' ? ontology.spec.events : ontology.spec.edges;
    for (const [type, spec] of Object.entries(specs)) {
      for (const [form, triggers] of Object.entries(spec.triggers) as [TriggerKind, Trigger[]][]) {
        for (const trigger of triggers) {
          const { slots, otherwise } = resolveFrame(trigger, spec.frame ?? defaultFrames[kind][form], frames);
          for (const words of trigger.words.flatMap((written) => splitWords(written, form))) {
            add({
              type: type as ClaimTypeName, // a key of the ontology
              kind,
              form,
              words,
              frame: form === 'noun' ? withSupport(slots) : slots,
              otherwise,
              unless: new Set(trigger.unless),
              only: trigger.only ? new Set(trigger.only) : null,
              needs: trigger.needs ? new Map(Object.entries(trigger.needs)) : null,
              requires: trigger.requires ?? [],
              without: trigger.without ?? [],
              parties: trigger.parties ?? null,
              claimed: trigger.claimed ?? false,
              polarity: trigger.polarity ?? 'affirmed',
              modality: trigger.modality ?? 'asserted',
            });
          }
        }
      }
    }
  }
  for (const entries of byLemma.values())
    entries.sort((a, b) => b.words.length - a.words.length || (a.type < b.type ? -1 : 1));
  return { entries: (lemma) => byLemma.get(lemma) ?? [] };
}

/** Whoever does what a noun names may be the subject of its support verb: “held a first round of talks”. */
function withSupport(frame: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const doer = [...frame.values()].find((role) => role === 'agent');
  return doer ? new Map([[supportSlot, doer], ...frame]) : frame;
}

/** The tokeniser may split at hyphens, or not (“arch-rivals”); of a hyphenated verb the last part is the verb: “test-fire”. */
function splitWords(words: string, form: TriggerKind): string[][] {
  const parts = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.split('-').filter(Boolean));
  if (form === 'verb' || form === 'light') parts[0]?.reverse();
  const whole = words.toLowerCase().split(/\s+/);
  return words.includes('-') ? [parts.flat(), whole] : [parts.flat()];
}

function resolveFrame(
  trigger: Trigger,
  fallback: string,
  frames: Frames,
): { slots: ReadonlyMap<string, string>; otherwise: TriggerEntry['otherwise'] } {
  const named = trigger.frame ?? fallback;
  const frame = typeof named === 'string' ? frames.get(named) : { slots: named, otherwise: {} };
  return {
    slots: new Map(Object.entries(frame?.slots ?? {})),
    otherwise: Object.entries(frame?.otherwise ?? {}).flatMap(([path, roles]) =>
      [roles].flat().map((role) => [path, role] as const),
    ),
  };
}
