"""Fetches the open data that train.py reads, from its public homes, and lays it out as --data expects.

  python fetch_data.py --out DATA

Addresses are pinned to a commit or a release tag. Hashes are not: the place where this was written could not reach these hosts, so instead of hashes that
nobody has checked, the first fetch records the sha256 of every file in fetched.lock.json and each later one refuses a file that differs. Commit that file once
you have fetched. For the same reason the conversion has been checked against published excerpts of these files only, and the shipped weights were
trained from another conversion of the same sources; expect dev scores within a few tenths, not equal bytes.

| folder | source | licence |
|---|---|---|
| syntax, gum | UD_English-EWT, UD_English-GUM (documents in gum-documents.txt) | CC BY-SA 4.0; CC BY 4.0 and the texts' own open licences |
| gmb | first 8,300 sentences of the Groningen Meaning Bank extract | public-domain texts; extract under ODbL |
| crossner-politics | CrossNER | MIT, texts CC BY-SA 3.0 |
| uner-ewt | Universal NER on EWT dev | CC BY-SA 4.0 |
| re3d | dstl/re3d (documents in re3d-documents.txt) | OGL v3, US public domain, CC BY 3.0 AU, EC notice, CC BY-SA 3.0 |
| knowledge | mledoze/countries; leaders' names are left empty (Archigos asks to be fetched by hand) | ODbL 1.0 |
"""

import argparse
import csv
import hashlib
import io
import json
import re
import urllib.parse
import urllib.request
from pathlib import Path

HERE = Path(__file__).parent
LOCK = HERE / "fetched.lock.json"
RAW = "https://raw.githubusercontent.com/"
EWT = RAW + "UniversalDependencies/UD_English-EWT/r2.16/en_ewt-ud-{}.conllu"
GUM = RAW + "UniversalDependencies/UD_English-GUM/r2.16/en_gum-ud-{}.conllu"
GMB = RAW + "umartariq867/Named-Entity-Recognition-with-Python/776268191ec735733122216f3c7b25d8af388291/ner_dataset.csv"
CROSSNER = RAW + "zliucr/CrossNER/99ad4c4cb7e462d97c6ecf1205ae474917994195/ner_data/politics/{}.txt"
UNER = RAW + "UniversalNER/UNER_English-EWT/0c7ce0debb13a7d304da656f16309397e8ff36ef/en_ewt-ud-dev.iob2"
RE3D = RAW + "dstl/re3d/d78f741ae8395c8244a229b33ad912e1457cf23a/{}/{}.json"
COUNTRIES = RAW + "mledoze/countries/4f9e9b2012ee326d33ca78691fd38dfcdc1f4402/countries.json"
RE3D_SOURCES = ["Australian Department of Foreign Affairs", "CENTCOM", "UK Government", "US State Department", "Wikipedia"]
GMB_SENTENCES = 8300


def fetch(url, lock):
    with urllib.request.urlopen(urllib.parse.quote(url, safe=":/%")) as answer:
        body = answer.read()
    digest = hashlib.sha256(body).hexdigest()
    if lock.setdefault(url, digest) != digest:
        raise SystemExit(f"{url}: sha256 is {digest}, but fetched.lock.json says {lock[url]}")
    return body.decode("utf8", errors="replace")


def write(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf8")


def joined(words):
    """Plain text of words and their character spans; a blank between all, since only offsets matter here."""
    text, spans = "", []
    for w in words:
        text += " " if text else ""
        spans.append((len(text), len(text) + len(w)))
        text += w
    return text, spans


def bio_row(name, words, tags):
    text, spans = joined(words)
    entities, now = [], None
    for i, tag in enumerate([*tags, "O"]):
        if now and not (tag.startswith("I-") and tag[2:] == now[1]):
            start, end = spans[now[0]][0], spans[i - 1][1]
            entities.append(dict(start=start, end=end, text=text[start:end], type=now[1], tok=[now[0], i]))
            now = None
        if tag.startswith("B-") and tag != "B-O":
            now = (i, tag[2:])
    return dict(id=name, text=text, tokens=words, entities=entities)


def columns(text, word, tag):
    """Sentences of a column file: blank lines between, comments left out."""
    out, now = [], []
    for line in [*text.splitlines(), ""]:
        if line.strip() and not line.startswith("# "):
            cells = line.split("\t")
            now.append((cells[word], cells[tag]))
        elif not line.strip() and now:
            out.append(([w for w, _ in now], [t for _, t in now]))
            now = []
    return out


def gmb(text):
    rows, words, tags = [], [], []
    for number, word, _, tag in list(csv.reader(io.StringIO(text)))[1:]:
        if number and words:
            rows.append(bio_row(f"gmb-{len(rows)}", words, tags))
            words, tags = [], []
            if len(rows) == GMB_SENTENCES:
                return rows
        words.append(word)
        tags.append(tag)
    return rows


def re3d(lock, wanted):
    for source in RE3D_SOURCES:
        lines = lambda kind: [json.loads(x) for x in fetch(RE3D.format(source, kind), lock).splitlines() if x.strip()]
        entities = lines("entities")
        for d in lines("documents"):
            if d["_id"] not in wanted:
                continue
            rows = [dict(start=e["begin"], end=e["end"], text=e["value"], type=e["type"], confidence=e["confidence"]) for e in entities if e["documentId"] == d["_id"]]
            yield dict(id=d["_id"], sourceName=source, text=d["text"], entities=rows)


def gum_entities(block, spans):
    """Nested mentions from the Entity= notes of one document; offsets by the words' spans."""
    opened, out, n = {}, [], -1
    for line in block.splitlines():
        cells = line.split("\t")
        if not cells[0].isdigit():
            continue
        n += 1
        note = re.search(r"(?:^|\|)Entity=([^|]+)", cells[9])
        for opening, closing in re.findall(r"\(([^()]+)|([^()]*)\)", note.group(1)) if note else []:
            if opening:
                cluster, kind = opening.split("-")[:2]
                key = cluster if cluster.isdigit() else f"{kind}"
                opened.setdefault(key, []).append((n, kind if cluster.isdigit() else cluster, cluster))
                last = key
            else:
                key = (closing.split("-")[0] if closing.split("-")[0].isdigit() else closing.split("-")[-1]) if closing else last
                first, kind, cluster = opened[key].pop()
                out.append(dict(start=spans[first][0], end=spans[n][1], type=kind, cluster=cluster))
    return out


def gum(part, lock, out, wanted):
    text = "".join(fetch(GUM.format(p), lock) for p in ("train", "dev", "test"))
    blocks = re.split(r"(?m)^(?=# newdoc id)", text)
    kept, rows = [], []
    for block in blocks:
        name = re.match(r"# newdoc id = (\S+)", block)
        if not name or name.group(1) not in wanted:
            continue
        kept.append(re.sub(r"(?m)^\d+\.\d+\t.*\n", "", block))
        words = [line.split("\t")[1] for line in block.splitlines() if line.split("\t")[0].isdigit()]
        plain, spans = joined(words)
        rows.append(dict(id=name.group(1), text=plain, entities=gum_entities(block, spans)))
    (out / "syntax").mkdir(parents=True, exist_ok=True)
    (out / f"syntax/gum-{part}.conllu").write_text("".join(kept), encoding="utf8")
    write(out / f"gum/{part}.jsonl", rows)


def countries(rows):
    for c in rows:
        demonym = c.get("demonyms", {}).get("eng") or {}
        yield dict(name=c["name"]["common"], official=c["name"]["official"], demonym=demonym)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    lock = json.loads(LOCK.read_text()) if LOCK.exists() else {}
    listed = [line.split() for line in (HERE / "gum-documents.txt").read_text().splitlines() if not line.startswith("#")]
    for part in ("train", "dev"):
        (out / "syntax").mkdir(parents=True, exist_ok=True)
        (out / f"syntax/ewt-{part}.conllu").write_text(fetch(EWT.format(part), lock), encoding="utf8")
        gum(part, lock, out, {name for p, name in listed if p == part})
        sentences = columns(fetch(CROSSNER.format(part), lock), 0, 1)
        write(out / f"crossner-politics/{part}.jsonl", [bio_row(f"politics-{part}-{i}", *s) for i, s in enumerate(sentences)])
    write(out / "gmb/train.jsonl", gmb(fetch(GMB, lock)))
    write(out / "uner-ewt/train.jsonl", [bio_row(f"uner-{i}", *s) for i, s in enumerate(columns(fetch(UNER, lock), 1, 2))])
    write(out / "re3d/train.jsonl", re3d(lock, set((HERE / "re3d-documents.txt").read_text().split())))
    write(out / "knowledge/countries.jsonl", countries(json.loads(fetch(COUNTRIES, lock))))
    write(out / "knowledge/archigos.jsonl", [])
    LOCK.write_text(json.dumps(lock, indent=2, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
