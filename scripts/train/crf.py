"""A linear-chain CRF over BIOES labels whose loss needs only the set of labels that each word may have."""

import torch
from torch import nn

from names import CLASSES, LABELS

FORBIDDEN = -1e4


def legal(before, after):
    """May `after` follow `before`? None stands for the sentence's edge."""
    opened = before is not None and before[0] in "BI"
    continues = after is not None and after[0] in "IE"
    if opened or continues:
        return opened and continues and before[2:] == after[2:]
    return True


class Crf(nn.Module):
    def __init__(self):
        super().__init__()
        n = len(LABELS)
        assert n == 1 + 4 * len(CLASSES)
        self.transitions, self.start, self.end = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n)), nn.Parameter(torch.zeros(n))
        penalty = lambda ok: 0.0 if ok else FORBIDDEN
        self.register_buffer("between", torch.tensor([[penalty(legal(a, b)) for b in LABELS] for a in LABELS]), persistent=False)
        self.register_buffer("first", torch.tensor([penalty(legal(None, b)) for b in LABELS]), persistent=False)
        self.register_buffer("last", torch.tensor([penalty(legal(a, None)) for a in LABELS]), persistent=False)

    def tables(self):
        return self.transitions + self.between, self.start + self.first, self.end + self.last

    def total(self, scores, real):
        """Log of the summed weight of all sequences. scores (b,W,C), real (b,W) bool."""
        transitions, start, end = self.tables()
        step = transitions.exp()
        alpha = start + scores[:, 0]
        for w in range(1, scores.size(1)):
            top = alpha.amax(1, keepdim=True).detach()
            new = ((alpha - top).exp() @ step).clamp(min=1e-30).log() + top + scores[:, w]
            alpha = torch.where(real[:, w : w + 1], new, alpha)
        return torch.logsumexp(alpha + end, 1)

    def forward(self, scores, allowed, real):
        """Negative log-likelihood of the allowed sequences, a word."""
        both = torch.cat([scores, scores.masked_fill(~allowed, FORBIDDEN)])
        everything, right = self.total(both, torch.cat([real, real])).chunk(2)
        return (everything - right).sum() / real.sum()
