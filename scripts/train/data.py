"""All training sentences in one shape, and batches of them.

A sentence is a dict: words; optionally upos, heads (0 = root), rels, lemmas; names (a set of allowed labels a word); mentions (a label a word).
"""

import hashlib
import json
from collections import Counter
from pathlib import Path

import torch

from names import LABELS, Gazetteer, bioes, gum_names, label_words, load, read_crossner, read_gmb, read_re3d, read_uner
from text import CLS, SEP, case_class, rough_words

HERE = Path(__file__).parent
IGNORE = -100
MENTIONS = ["none", "person", "place", "organization", "event", "object", "abstract", "time", "substance", "animal", "plant"]


def read_conllu(path):
    """[[row]] with form, lemma, upos, head, rel, and `span` = the surface word that a contracted word is part of; document ids beside."""
    sentences, rows, document, surface = [], [], None, {}
    for line in open(path, encoding="utf8"):
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif not line.strip():
            if rows:
                sentences.append((document, rows))
            rows, surface = [], {}
        elif line[0] != "#":
            c = line.rstrip("\n").split("\t")
            if "-" in c[0]:
                low, high = map(int, c[0].split("-"))
                surface = {i: c[1] for i in range(low, high + 1)}
            elif c[0].isdigit():
                head = int(c[6]) if c[6].isdigit() else 0
                rows.append(dict(form=c[1], lemma=c[2], upos=c[3], head=head, rel=c[7], surface=surface.get(int(c[0]))))
    return sentences


def lemma_script(form, lemma):
    """How to get from the form to its lemma: "1|" drops a letter, "^" keeps capitals, "=be" is the whole lemma, "?" unknown."""
    if lemma == "_" or not lemma:
        return "?"
    for sign, base in (("", form.lower()), ("^", form)):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        if same and (same >= 2 or same == len(lemma) or len(base) <= 3):
            return f"{sign}{len(base) - same}|{lemma[same:]}"
    return "=" + lemma


def apply_script(script, form):
    if script == "?":
        return form
    if script[0] == "=":
        return script[1:]
    base = form if script[0] == "^" else form.lower()
    cut, add = script.lstrip("^").split("|", 1)
    return base[: len(base) - int(cut)] + add


def from_rows(rows, source):
    return dict(
        words=[r["form"] for r in rows], upos=[r["upos"] for r in rows], heads=[r["head"] for r in rows], rels=[r["rel"] for r in rows],
        lemma=[r["lemma"] for r in rows], lemmas=[lemma_script(r["form"], r["lemma"]) for r in rows], source=source,
    )


def align(text, sentences):
    """Character spans of a document's words; parts of a contraction that do not spell it share its span."""
    at, out = 0, []
    for rows in sentences:
        spans = []
        for n, r in enumerate(rows):
            while at < len(text) and text[at].isspace():
                at += 1
            if text.startswith(r["form"], at):
                spans.append((at, at + len(r["form"]), r["form"]))
                at += len(r["form"])
            else:
                found = text.find(r["surface"] or r["form"], max(0, at - 12), at + 40)
                start = found if found >= 0 else at
                spans.append((start, start + len(r["surface"] or r["form"]), r["form"]))
                at = max(at, spans[-1][1])
        out.append(spans)
    return out


def read_gum(folder, gazetteer):
    documents = {}
    for document, rows in read_conllu(folder / "syntax/gum-train.conllu"):
        documents.setdefault(document, []).append(rows)
    for annotated in load(folder / "gum/train.jsonl"):
        sentences = documents[annotated["id"]]
        for rows, words in zip(sentences, align(annotated["text"], sentences)):
            inside = [e for e in annotated["entities"] if words[0][0] <= e["start"] and e["end"] <= words[-1][1]]
            mentions = []
            for e in sorted(inside, key=lambda e: e["start"] - e["end"]):
                at = {i for i, w in enumerate(words) if e["start"] <= w[0] and w[1] <= e["end"]}
                tops = [i for i in sorted(at) if rows[i]["head"] - 1 not in at]
                if tops:
                    mentions.append((e["start"], e["end"], e["type"], tops[0]))
            labels = [0] * len(rows)
            for _, _, kind, head in mentions:  # the longest first, so that the shortest wins a shared head
                labels[head] = MENTIONS.index(kind) if kind in MENTIONS else 0
            spans, hidden = gum_names(words, rows, mentions, gazetteer)
            yield dict(from_rows(rows, "gum"), mentions=labels, names=label_words(words, spans, "gum", gazetteer, hidden))


def read_train(folder):
    gazetteer = Gazetteer(folder / "knowledge")
    out = [from_rows(rows, "ewt") for _, rows in read_conllu(folder / "syntax/ewt-train.conllu")]
    out += read_gum(folder, gazetteer)
    for read in (read_gmb, read_crossner, read_uner, read_re3d):
        out += read(folder, gazetteer)
    return [s for s in out if 0 < len(s["words"]) <= 120], gazetteer


def fingerprints(train):
    """The sha256 of all that the trainer reads of each source, whatever the files looked like."""
    sums = {}
    for s in train:
        names = [0 in x for x in s["names"]] if "names" in s else None  # where names are: of which class also hangs on the project's own lists
        row = [s["words"], s.get("upos"), s.get("heads"), s.get("rels"), s.get("lemma"), s.get("mentions"), names]
        sums.setdefault(s["source"], hashlib.sha256()).update(json.dumps(row, ensure_ascii=False).encode())
    return {source: digest.hexdigest() for source, digest in sorted(sums.items())}


def differing(folder):
    """[(source, is it what the shipped weights were trained on?)]"""
    shipped = json.loads((HERE / "fingerprints.json").read_text())
    return [(source, digest == shipped.get(source)) for source, digest in fingerprints(read_train(folder)[0]).items()]


def vocabularies(train):
    """The label lists, in a fixed order; a lemma script must have been seen five times."""
    syntax = [s for s in train if "heads" in s]
    scripts = Counter(x for s in syntax for x in s["lemmas"])
    return dict(
        upos=sorted({x for s in syntax for x in s["upos"]}),
        rels=sorted({x for s in syntax for x in s["rels"]}),
        lemmas=["?"] + sorted(x for x, n in scripts.items() if n >= 5 and x != "?"),
        mentions=MENTIONS,
        names=LABELS,
    )


class Encoder:
    def __init__(self, pieces, labels):
        self.pieces = pieces
        self.index = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}

    def __call__(self, s):
        ids, case, first = [CLS], [0], []
        for w in s["words"]:
            first.append(len(ids))
            pieces = self.pieces.of(w)
            ids += pieces
            case += [case_class(w)] * len(pieces)
        n = len(s["words"])
        x = dict(ids=ids + [SEP], case=case + [0], first=first, source=s["source"])
        for key in ("upos", "rels", "lemmas"):
            x[key] = [self.index[key].get(v, 0 if key == "lemmas" else IGNORE) for v in s[key]] if key in s else [IGNORE] * n
        x["heads"] = s.get("heads", [IGNORE] * n)
        x["mentions"] = s.get("mentions", [IGNORE] * n)
        x["names"] = s.get("names")
        return x


def batches(sentences, pieces, rng=None):
    """Sentences of like length together, at most `pieces` padded pieces a batch; shuffled if `rng` is given."""
    noise = rng.random if rng else lambda: 0.0
    ordered = sorted(sentences, key=lambda x: len(x["ids"]) + noise() * 4)
    out, now = [], []
    for x in ordered:
        if now and (len(now) + 1) * max(len(x["ids"]), len(now[-1]["ids"])) > pieces:
            out.append(now)
            now = []
        now.append(x)
    out.append(now)
    if rng:
        rng.shuffle(out)
    return out


def collate(batch):
    length, width = max(len(x["ids"]) for x in batch), max(len(x["first"]) for x in batch)

    def pad(key, size, fill=0):
        return torch.tensor([x[key] + [fill] * (size - len(x[key])) for x in batch])

    def real(key, size):
        return torch.tensor([[1] * len(x[key]) + [0] * (size - len(x[key])) for x in batch])

    out = dict(ids=pad("ids", length), case=pad("case", length), mask=real("ids", length), first=pad("first", width), words=real("first", width).bool())
    for key in ("upos", "rels", "lemmas", "heads", "mentions"):
        out[key] = pad(key, width, IGNORE)
    named = [i for i, x in enumerate(batch) if x["names"] is not None]
    out["named"] = torch.tensor(named, dtype=torch.long)
    allowed = torch.zeros(len(named), width, len(LABELS), dtype=torch.bool)
    for n, i in enumerate(named):
        for w, labels in enumerate(batch[i]["names"]):
            allowed[n, w, list(labels)] = True
    out["allowed"] = allowed
    return out


def augmented(s, rng, pools):
    """A copy of a sentence as a headline, in capitals, without its full stop, or with other names in the place of its own."""
    words, dice = list(s["words"]), rng.random()
    if "heads" not in s:
        if rng.random() < 0.5:
            s = enriched(s, rng, pools)
        if rng.random() < 0.15:
            s = swapped(s, rng, pools)
        words = list(s["words"])
    if dice < 0.03:
        words = [w.lower() for w in words]
    elif dice < 0.06:
        words = [w[:1].upper() + w[1:] for w in words]
    elif dice < 0.075:
        words = [w.upper() for w in words]
    s = dict(s, words=words)
    if rng.random() < 0.05 and words[-1] == "." and len(words) > 2 and len(words) not in s.get("heads", []):
        s = {k: v[:-1] if isinstance(v, list) else v for k, v in s.items()}
    return s


# Common nouns that a name of the class could stand before, or in place of: "two missiles" → "two Hwasong-14 missiles", "the base" → "Camp Bastion".
BEFORE = {"weapon": set("missile missiles rocket rockets bomber bombers fighter fighters jets tank tanks helicopter helicopters submarine drone drones warplanes torpedo rifles howitzers".split())}
INSTEAD = {
    "agreement": set("treaty agreement accord pact deal convention resolution truce".split()),
    "facility": set("base airport prison plant reactor facility bridge mosque palace port compound camp hospital hotel station embassy stadium pipeline dam refinery barracks".split()),
}
GROWN = [tuple(x.split()) for x in (
    "Airport|International Airport|Air Base|Airfield|Naval Base|Army Base|Prison|Bridge|Dam|Nuclear Power Plant|Power Station|Reactor|Refinery|Stadium|Mosque|Palace|Hospital|Hotel|Port"
    "|Pipeline|Barracks|Crossing|Border Crossing|Tunnel|Terminal|Shipyard|Test Site|Railway Station|Cathedral|Central Prison|Tower"
).split("|")]


def enriched(s, rng, pools):
    """Weapons, facilities and agreements are rare in the open sources: some common nouns and places become names of them."""
    words, names = [], []

    def put(kind, name):
        words.extend(name)
        names.extend(bioes(len(name), kind))

    bare = lambda i: 0 <= i < len(s["words"]) and 0 in s["names"][i]
    for i, word in enumerate(s["words"]):
        label = LABELS[next(iter(s["names"][i]))]
        built = next((k for k, nouns in INSTEAD.items() if word in nouns), None)
        if bare(i) and word in BEFORE["weapon"] and bare(i - 1) and rng.random() < 0.5:
            put("weapon", rng.choice(pools["weapon"]))
        if bare(i) and built and words and words[-1] in ({"the", "a"} if built == "facility" else {"the"}) and rng.random() < 0.6:
            if built == "facility" and (words[-1] == "a" or rng.random() < 0.5):
                words.pop(), names.pop()
            put(built, rng.choice(pools[built]))
            continue
        words.append(word)
        names.append(s["names"][i])
        if label == "S-place" and bare(i + 1) and i and s["words"][i - 1] in {"at", "near", "in", "from", "to"} and rng.random() < 0.15:
            words.pop(), names.pop()
            put("facility", (word, *rng.choice(GROWN)))
    return dict(s, words=words, names=names)


def swapped(s, rng, pools):
    """Each person, organization, place, facility, weapon or agreement becomes another of its class."""
    words, names, i = [], [], 0
    while i < len(s["words"]):
        label = LABELS[next(iter(s["names"][i]))] if len(s["names"][i]) == 1 else "O"
        tag, kind = label[0], label[2:]
        if tag in "BS" and kind in pools and rng.random() < 0.7:
            new = rng.choice(pools[kind])
            words += new
            names += bioes(len(new), kind)
            while tag == "B" and LABELS[next(iter(s["names"][i]))][0] != "E":
                i += 1
        else:
            words.append(s["words"][i])
            names.append(s["names"][i])
        i += 1
    return dict(s, words=words, names=names)


def name_pools(train, gazetteer):
    """Every distinct name of the training files by class, leaders' names from the open table, and what the project's knowledge names."""
    pools = {k: set() for k in ("person", "organization", "place", *gazetteer.made)}
    for s in train:
        run = []
        for w, allowed in zip(s["words"], s.get("names") or []):
            label = LABELS[next(iter(allowed))] if len(allowed) == 1 else "O"
            run = run + [w] if label[0] in "IE" else [w] if label[0] in "BS" else []
            if label[0] in "ES" and label[2:] in pools:
                pools[label[2:]].add(tuple(run))
    pools["person"] |= {tuple(p.split()) for p in gazetteer.people}
    for kind, known in gazetteer.made.items():
        pools[kind] |= {tuple(n[start:end] for start, end in rough_words(n)) for n in known}
    return {k: sorted(v) for k, v in pools.items()}
