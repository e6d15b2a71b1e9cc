"""Fetches the open data that train.py reads, from its public homes, and lays it out as --data expects.

  python fetch_data.py --out DATA [--work FOLDER]

Every file is taken out of a git commit that is fetched by its id: the id is a hash of all that the commit holds, and git checks it (with fsckObjects each
object too) before a byte is used. The two treebanks are pinned by their release tag, since the id behind it could not be asked from where this was written; the
first fetch records it in fetched.lock.json, and each later one fetches that id. Commit that file once you have fetched.

What counts in the end is what the trainer reads. fingerprints.json holds the sha256 of that, source by source, for the data that the shipped weights were trained
on, and this script says which sources come out the same. The conversion could be checked against published excerpts only: where a source differs, expect dev
scores within a few tenths.

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
import io
import json
import re
import subprocess
import tempfile
from pathlib import Path

from data import differing

HERE = Path(__file__).parent
LOCK = HERE / "fetched.lock.json"
EWT = ("UniversalDependencies/UD_English-EWT", "r2.16", "en_ewt-ud-{}.conllu")
GUM = ("UniversalDependencies/UD_English-GUM", "r2.16", "en_gum-ud-{}.conllu")
GMB = ("umartariq867/Named-Entity-Recognition-with-Python", "776268191ec735733122216f3c7b25d8af388291", "ner_dataset.csv")
CROSSNER = ("zliucr/CrossNER", "99ad4c4cb7e462d97c6ecf1205ae474917994195", "ner_data/politics/{}.txt")
UNER = ("UniversalNER/UNER_English-EWT", "0c7ce0debb13a7d304da656f16309397e8ff36ef", "en_ewt-ud-dev.iob2")
RE3D = ("dstl/re3d", "d78f741ae8395c8244a229b33ad912e1457cf23a", "{}/{}.json")
COUNTRIES = ("mledoze/countries", "4f9e9b2012ee326d33ca78691fd38dfcdc1f4402", "countries.json")
RE3D_SOURCES = ["Australian Department of Foreign Affairs", "CENTCOM", "UK Government", "US State Department", "Wikipedia"]
GMB_SENTENCES = 8300


class Home:
    """Public repositories, each fetched once and only at its pinned commit."""

    def __init__(self, folder, lock, host="https://github.com/"):
        self.folder, self.lock, self.host = folder, lock, host

    def git(self, *words):
        return subprocess.run(["git", "-C", str(self.folder), "-c", "fetch.fsckObjects=true", *words], check=True, capture_output=True).stdout

    def commit(self, repository, pin):
        """The id of a commit that is here; a tag becomes the id that it had the first time."""
        wanted = self.lock.get(f"{repository}@{pin}", pin)
        if not (self.folder / "HEAD").exists():
            self.git("init", "--bare", "--quiet")
        is_id = re.fullmatch(r"[0-9a-f]{40}", wanted)
        if not is_id or subprocess.run(["git", "-C", str(self.folder), "cat-file", "-e", wanted], capture_output=True).returncode:
            self.git("fetch", "--quiet", "--depth", "1", self.host + repository, wanted if is_id else f"refs/tags/{wanted}")
            got = self.git("rev-parse", "FETCH_HEAD^{commit}").decode().strip()
            if is_id and got != wanted:
                raise SystemExit(f"{repository}: asked for {wanted}, got {got}")
            self.lock[f"{repository}@{pin}"] = wanted = got
        return wanted

    def read(self, source, *names):
        repository, pin, path = source
        body = self.git("show", f"{self.commit(repository, pin)}:{path.format(*names)}")
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


def re3d(home, wanted):
    for source in RE3D_SOURCES:
        lines = lambda kind: [json.loads(x) for x in home.read(RE3D, source, kind).splitlines() if x.strip()]
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


def gum(part, home, out, wanted):
    text = "".join(home.read(GUM, p) for p in ("train", "dev", "test"))
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
    parser.add_argument("--work", type=Path, help="keep the fetched repositories here")
    a = parser.parse_args()
    lock = json.loads(LOCK.read_text()) if LOCK.exists() else {}
    with tempfile.TemporaryDirectory() as passing:
        folder = a.work or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        lay_out(Home(folder, lock), a.out)
    LOCK.write_text(json.dumps(lock, indent=2, sort_keys=True) + "\n")
    for source, same in differing(a.out):
        print(f"{source}: {'as the shipped weights were trained on' if same else 'differs from what the shipped weights were trained on'}")


def lay_out(home, out):
    listed = [line.split() for line in (HERE / "gum-documents.txt").read_text().splitlines() if not line.startswith("#")]
    for part in ("train", "dev"):
        (out / "syntax").mkdir(parents=True, exist_ok=True)
        (out / f"syntax/ewt-{part}.conllu").write_text(home.read(EWT, part), encoding="utf8")
        gum(part, home, out, {name for p, name in listed if p == part})
        sentences = columns(home.read(CROSSNER, part), 0, 1)
        write(out / f"crossner-politics/{part}.jsonl", [bio_row(f"politics-{part}-{i}", *s) for i, s in enumerate(sentences)])
    write(out / "gmb/train.jsonl", gmb(home.read(GMB)))
    write(out / "uner-ewt/train.jsonl", [bio_row(f"uner-{i}", *s) for i, s in enumerate(columns(home.read(UNER), 1, 2))])
    write(out / "re3d/train.jsonl", re3d(home, set((HERE / "re3d-documents.txt").read_text().split())))
    write(out / "knowledge/countries.jsonl", countries(json.loads(home.read(COUNTRIES))))
    write(out / "knowledge/archigos.jsonl", [])


if __name__ == "__main__":
    main()
