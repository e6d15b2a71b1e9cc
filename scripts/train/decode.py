"""From the graph's outputs to what a reader says: a tree, labels, names. The TypeScript reader decodes the same way."""

import numpy as np

from names import LABELS


def viterbi(scores, tables):
    """Best label sequence of one sentence; scores (W,C); tables = transitions, start, end."""
    transitions, start, end = tables
    best, back = start + scores[0], []
    for row in scores[1:]:
        all_ways = best[:, None] + transitions
        back.append(all_ways.argmax(0))
        best = all_ways.max(0) + row
    label = int((best + end).argmax())
    out = [label]
    for at in reversed(back):
        label = int(at[label])
        out.append(label)
    return out[::-1]


def spans(labels):
    """Label indices → [(first word, end word, class)]."""
    out, start = [], 0
    for i, index in enumerate(labels):
        tag, kind = LABELS[index][0], LABELS[index][2:]
        if tag in "BS":
            start = i
        if tag in "ES":
            out.append((start, i + 1, kind))
    return out


def tree(arcs):
    """Best tree with one root; arcs (W,W+1), column 0 the root → heads, 0 for the root."""
    heads = arcs.argmax(1)
    if (heads == 0).sum() == 1 and not cycle(heads):
        return heads.tolist()
    best, total = None, -np.inf
    for root in np.argsort(-(arcs[:, 0] - arcs[:, 1:].max(1, initial=-1e9)))[:5]:
        scores = np.full((len(arcs) + 1, len(arcs) + 1), -1e9)
        scores[1:, 1:] = arcs[:, 1:]
        scores[1 + root, 1:], scores[1 + root, 0] = -1e9, arcs[root, 0]
        np.fill_diagonal(scores, -1e9)
        found = edmonds(scores)[1:]
        value = sum(scores[i + 1, h] for i, h in enumerate(found))
        if value > total:
            best, total = found, value
    return [int(h) for h in best]


def cycle(heads):
    """Words (from 1) of a cycle, or an empty list. heads[i] is the head of word i + 1."""
    state = [0] * (len(heads) + 1)
    for start in range(1, len(state)):
        path, at = [], start
        while at and not state[at]:
            state[at] = start
            path.append(at)
            at = int(heads[at - 1])
        if at and state[at] == start and at in path:
            return path[path.index(at) :]
    return []


def edmonds(scores):
    """Chu-Liu/Edmonds; scores[dependent, head], node 0 the root. Returns a head for every node, -1 for the root."""
    n = len(scores)
    heads = np.concatenate([[-1], scores[1:].argmax(1)])
    loop = cycle(heads[1:])
    if not loop:
        return heads
    inside = np.zeros(n, bool)
    inside[loop] = True
    rest = np.flatnonzero(~inside)
    size = len(rest) + 1
    small = np.full((size, size), -1e9)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    gain = scores[loop] - scores[loop, heads[loop]][:, None]
    enter, leave = gain[:, rest].argmax(0), scores[np.ix_(rest, loop)].argmax(1)
    small[-1, :-1] = gain[:, rest].max(0)
    small[:-1, -1] = scores[np.ix_(rest, loop)].max(1)
    small[0] = -1e9
    inner = edmonds(small)
    out = heads.copy()
    for i in range(1, size - 1):
        out[rest[i]] = loop[leave[i]] if inner[i] == size - 1 else rest[inner[i]]
    broken = loop[enter[inner[size - 1]]]
    out[broken] = rest[inner[size - 1]]
    out[0] = -1
    return out
