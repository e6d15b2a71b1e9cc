"""The reader's network: a six-layer MiniLM with word-case embeddings and one head a task, in plain PyTorch.

Shapes: b sentences, L word pieces, W words, d = 384. A word's vector is the encoder's output at its first piece.
While `quantised` is set, every product in the encoder and the projections sees int8 weights (one scale a column) and uint8 inputs (one fixed scale), so that the
last part of training adapts the weights to the arithmetic they will be run in. A few channels of MiniLM are many times wider than the rest; `ease` divides an
input's wide channels and multiplies their weights, so that one scale fits all (Xiao et al. 2023, SmoothQuant).
"""

import torch
import torch.nn.functional as F
from torch import nn

LAYERS, WIDTH, HEADS, INNER, PIECES, POSITIONS = 6, 384, 12, 1536, 30522, 512
ARC_WIDTH, REL_WIDTH = 256, 64
EPSILON = 1e-12


class Dense(nn.Module):
    """A linear layer whose inputs' range is tracked, and imitated in int8 when asked."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs).normal_(0, 0.02))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.register_buffer("low", torch.tensor(0.0))
        self.register_buffer("high", torch.tensor(0.0))
        self.register_buffer("ease", torch.ones(inputs))
        self.quantised = False

    def input_scale(self):
        """(scale, zero point) of the uint8 input."""
        scale = max((self.high - self.low).item(), 1e-6) / 255
        return scale, int(min(255, max(0, round(-self.low.item() / scale))))

    def eased(self):
        return self.weight.float() * self.ease

    def weight_scale(self):
        """One scale an output column; int8 is kept to ±127."""
        return self.eased().detach().abs().amax(1).clamp(min=1e-8) / 127

    def forward(self, x):
        if not self.quantised:
            return F.linear(x, self.weight, self.bias)
        x = x / self.ease
        if self.training:
            self.track(x.detach())
        x = torch.fake_quantize_per_tensor_affine(x.float(), *self.input_scale(), 0, 255)
        zero = torch.zeros(self.weight.size(0), dtype=torch.int32)
        weight = torch.fake_quantize_per_channel_affine(self.eased(), self.weight_scale(), zero, 0, -127, 127)
        return F.linear(x, weight, self.bias)

    def track(self, x):
        low, high = torch.aminmax(x)
        fresh = self.high == self.low
        self.low.copy_(torch.where(fresh, low, self.low + 0.02 * (low - self.low)).clamp(max=0))
        self.high.copy_(torch.where(fresh, high, self.high + 0.02 * (high - self.high)).clamp(min=0))


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value = (Dense(WIDTH, WIDTH) for _ in range(3))
        self.out = Dense(WIDTH, WIDTH)
        self.up, self.down = Dense(WIDTH, INNER), Dense(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, EPSILON), nn.LayerNorm(WIDTH, EPSILON)
        self.drop = nn.Dropout(dropout)
        self.attention_dropout = dropout

    def forward(self, x, allowed):
        b, length, _ = x.shape
        q, k, v = (m(x).view(b, length, HEADS, -1).transpose(1, 2) for m in (self.query, self.key, self.value))
        p = self.attention_dropout if self.training else 0.0
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=allowed, dropout_p=p)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, length, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, cases, dropout=0.1):
        super().__init__()
        self.pieces, self.positions = nn.Embedding(PIECES, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.cases = nn.Embedding(cases, WIDTH)
        nn.init.normal_(self.cases.weight, 0, 0.02)
        self.norm, self.drop = nn.LayerNorm(WIDTH, EPSILON), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, ids, mask, case):
        x = self.pieces(ids) + self.positions.weight[: ids.size(1)] + self.cases(case)
        x = self.drop(self.norm(x))
        allowed = mask.bool()[:, None, None, :]
        for layer in self.layers:
            x = layer(x, allowed)
        return x

    def load_minilm(self, weights):
        """Fill in the published weights; the one segment embedding that is ever used goes into the positions."""
        def put(target, name):
            target.data.copy_(weights[name])
        self.pieces.weight.data.copy_(weights["embeddings.word_embeddings.weight"])
        segment = weights["embeddings.token_type_embeddings.weight"][0]
        self.positions.weight.data.copy_(weights["embeddings.position_embeddings.weight"] + segment)
        put(self.norm.weight, "embeddings.LayerNorm.weight")
        put(self.norm.bias, "embeddings.LayerNorm.bias")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                for name in ("query", "key", "value"):
                    put(getattr(getattr(layer, name), kind), f"{at}attention.self.{name}.{kind}")
                put(getattr(layer.out, kind), f"{at}attention.output.dense.{kind}")
                put(getattr(layer.up, kind), f"{at}intermediate.dense.{kind}")
                put(getattr(layer.down, kind), f"{at}output.dense.{kind}")
                put(getattr(layer.norm1, kind), f"{at}attention.output.LayerNorm.{kind}")
                put(getattr(layer.norm2, kind), f"{at}output.LayerNorm.{kind}")


def projection(outputs):
    return nn.Sequential(Dense(WIDTH, outputs), nn.GELU(), nn.Dropout(0.25))


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Reader(nn.Module):
    """Gives a dict of scores: upos, names, mentions, lemmas (b,W,·) and arcs (b,W,W+1), column 0 being the root."""

    def __init__(self, sizes):
        super().__init__()
        self.encoder = Encoder(sizes["cases"])
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.drop = nn.Dropout(0.2)
        self.linear = nn.ModuleDict({k: nn.Linear(WIDTH, sizes[k]) for k in ("upos", "names", "mentions", "lemmas")})
        self.arc_dep, self.arc_head = projection(ARC_WIDTH), projection(ARC_WIDTH)
        self.rel_dep, self.rel_head = projection(REL_WIDTH), projection(REL_WIDTH)
        self.arc = nn.Parameter(torch.empty(ARC_WIDTH + 1, ARC_WIDTH + 1))
        self.rel = nn.Parameter(torch.empty(REL_WIDTH + 1, REL_WIDTH + 1, sizes["rels"]))
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.rel, 0, 0.1 / REL_WIDTH**0.5)

    def vectors(self, batch, bf16):
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            hidden = self.encoder(batch["ids"], batch["mask"], batch["case"])
        first = batch["first"].unsqueeze(-1).expand(-1, -1, WIDTH)
        return self.drop(torch.gather(hidden, 1, first).float())

    def with_root(self, words):
        return torch.cat([self.root.expand(words.size(0), 1, -1), words], 1)

    def forward(self, batch, bf16=False):
        """bf16: the encoder, not the heads, in bfloat16; about twice as fast where the processor has it."""
        words = self.vectors(batch, bf16)
        out = {k: head(words) for k, head in self.linear.items()}
        out["words"] = words
        return out

    def arcs(self, words, real):
        """real: (b,W) bool. Padding can head nothing."""
        scores = with_one(self.arc_dep(words)) @ self.arc @ with_one(self.arc_head(self.with_root(words))).transpose(1, 2)
        allowed = torch.cat([torch.ones_like(real[:, :1]), real], 1).unsqueeze(1)
        return scores.masked_fill(~allowed, -1e9)

    def rels(self, words, heads):
        """Label scores (b,W,R) of each word under the head given in `heads` (b,W)."""
        dep = with_one(self.rel_dep(words))
        head = with_one(self.rel_head(self.with_root(words)))
        head = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, head.size(-1)))
        left = (dep @ self.rel.flatten(1)).unflatten(-1, self.rel.shape[1:])
        return (head.unsqueeze(-2) @ left).squeeze(-2)

    def denses(self):
        return [m for m in self.modules() if isinstance(m, Dense)]

    def quantise(self, on):
        for dense in self.denses():
            dense.quantised = on
