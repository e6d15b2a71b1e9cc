import { useMemo, useState } from 'preact/hooks';
import type { MapNode } from '../../contract.ts';
import { searchNodes } from '../state/search.ts';
import { spoken } from './words.ts';

export interface SearchBoxProps {
  readonly nodes: readonly MapNode[];
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (id: string) => void;
  readonly autoFocus?: boolean;
}

/** A field with suggestions, by the keyboard or the mouse (ARIA combobox). */
export function SearchBox({ nodes, label, placeholder, onChoose, autoFocus = false }: SearchBoxProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => searchNodes(nodes, query), [nodes, query]);
  const listId = `suggestions-${label.replaceAll(' ', '-')}`;
  const choose = (node: MapNode | undefined) => {
    if (!node) return;
    setQuery('');
    setOpen(false);
    onChoose(node.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape') setQuery('');
    else return;
    if (event.key !== 'Escape') event.preventDefault();
  };
  const isShown = isOpen && query.trim() !== '';
  return (
    <div class="search">
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: a search field without a list of its own is a searchbox to browsers
        role="combobox"
        list={undefined}
        aria-label={label}
        aria-expanded={isShown && found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found[active] ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        value={query}
        ref={(input) => {
          if (autoFocus && input && !input.dataset.seen) {
            input.dataset.seen = 'yes';
            input.focus();
          }
        }}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onFocus={() => setOpen(true)}
      />
      <div
        class="suggestions"
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label="Suggestions"
        hidden={!isShown || found.length === 0}
      >
        {found.map((node, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as a combobox does
          <div
            key={node.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(node)}
          >
            <span>{node.label}</span> <small>{spoken(node.type)}</small>
          </div>
        ))}
      </div>
      {isShown && found.length === 0 && (
        <p class="suggestions none" role="status">
          Nothing here is called that.
        </p>
      )}
    </div>
  );
}
