"""Runs an exported graph over the dev files and counts. Gold words go in; the shipped program also has to find the words, so it scores a little less."""

import re

import numpy as np
import onnxruntime

from data import apply_script, batches, collate, from_rows, read_conllu
from decode import spans, tree, viterbi
from names import CROSSNER, load


class Runner:
    def __init__(self, model, labels, tables, threads=2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(model, options)
        self.outputs = [o.name for o in self.session.get_outputs()]
        self.labels, self.tables = labels, tables

    def read(self, encoded):
        """Encoded sentences → a dict each, in the order given."""
        found = {}
        order = {id(x): i for i, x in enumerate(encoded)}
        for batch in batches(encoded, 600):
            t = collate(batch)
            feed = {k: t[k].numpy().astype(np.int64) for k in ("ids", "mask", "case", "first", "words")}
            out = dict(zip(self.outputs, self.session.run(None, feed)))
            for row, x in enumerate(batch):
                found[order[id(x)]] = self.decode({k: v[row] for k, v in out.items()}, len(x["first"]))
        return [found[i] for i in range(len(encoded))]

    def decode(self, out, n):
        heads = tree(out["arcs"][:n, : n + 1])
        rels = [self.labels["rels"][out["rels"][i, h]] for i, h in enumerate(heads)]
        return dict(
            upos=[self.labels["upos"][i] for i in out["upos"][:n].argmax(1)],
            heads=heads,
            rels=["root" if h == 0 else "dep" if r == "root" else r for h, r in zip(heads, rels)],
            names=spans(viterbi(out["names"][:n], self.tables)),
            mentions=[self.labels["mentions"][i] for i in out["mentions"][:n].argmax(1)],
            scripts=[self.labels["lemmas"][i] for i in out["lemmas"][:n]],
        )


def percent(part, whole):
    return round(100 * part / max(1, whole), 2)


def syntax(runner, encode, path):
    gold = [from_rows(rows, "dev") for _, rows in read_conllu(path)]
    words = upos = uas = las = dependents = lemma = known = 0
    for g, p in zip(gold, runner.read([encode(g) for g in gold])):
        for i, tag in enumerate(g["upos"]):
            words += 1
            upos += p["upos"][i] == tag
            if p["scripts"][i] != "?":
                known += 1
                lemma += apply_script(p["scripts"][i], g["words"][i]).lower() == g["lemma"][i].lower()
            if tag != "PUNCT":
                dependents += 1
                right = p["heads"][i] == g["heads"][i]
                uas += right
                las += right and p["rels"][i].split(":")[0] == g["rels"][i].split(":")[0]
    return dict(upos=percent(upos, words), uas=percent(uas, dependents), las=percent(las, dependents), lemma=percent(lemma, known))


def names(runner, encode, path):
    """Exact F1 of persons, organizations and places on CrossNER; a guess on something else that is annotated there is left out."""
    scored = {"person", "organization", "place"}
    rows = load(path)
    right = found = wanted = 0
    for row, p in zip(rows, runner.read([encode(dict(words=r["tokens"], source="dev")) for r in rows])):
        gold = {(*trimmed(row["tokens"], *e["tok"]), CROSSNER[e["type"]]) for e in row["entities"]}
        kept = {g for g in gold if g[2] in scored}
        neutral = gold - kept
        guess = {(*trimmed(row["tokens"], s, e), "place" if k == "facility" else k) for s, e, k in p["names"] if k in {*scored, "facility"}}
        meets = lambda x, others: any(x[0] < y[1] and y[0] < x[1] for y in others)
        guess = {x for x in guess if meets(x, kept) or not meets(x, neutral)}
        right, found, wanted = right + len(guess & kept), found + len(guess), wanted + len(kept)
    return dict(precision=percent(right, found), recall=percent(right, wanted), f1=percent(2 * right, found + wanted))


def trimmed(words, start, end):
    while start + 1 < end and re.fullmatch(r"(?:the|a|an)", words[start], re.I):
        start += 1
    while end - 1 > start and re.fullmatch(r"['’]s?", words[end - 1]):
        end -= 1
    return start, end


def score(runner, encode, folder):
    return {
        "ewt-dev": syntax(runner, encode, folder / "syntax/ewt-dev.conllu"),
        "gum-dev": syntax(runner, encode, folder / "syntax/gum-dev.conllu"),
        "crossner-dev": names(runner, encode, folder / "crossner-politics/dev.jsonl"),
    }
