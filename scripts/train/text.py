"""Text to what the network reads: rough words, word pieces, word-case classes. The TypeScript reader does pieces and cases the same way."""

import re
import unicodedata
from functools import lru_cache

CASES = ["none", "lower", "upper", "title", "initial", "mixed", "digit", "other"]  # "none" is [CLS], [SEP] and padding
MAX_PIECES_A_WORD = 12
UNKNOWN, CLS, SEP = 100, 101, 102


def case_class(word):
    """lower: no capital; upper: two or more cased letters, all capitals; initial: one cased letter, a capital; title: a capital, then none."""
    cased = [c != c.lower() for c in word if c != c.lower() or c != c.upper()]
    if not cased:
        return CASES.index("digit" if re.search(r"[0-9]", word) else "other")
    if not any(cased):
        return CASES.index("lower")
    if all(cased):
        return CASES.index("initial" if len(cased) == 1 else "upper")
    return CASES.index("title" if cased[0] and not any(cased[1:]) else "mixed")


def is_punctuation(c):
    return bool(re.match(r"[!-/:-@\[-`{-~]", c)) or unicodedata.category(c).startswith("P")


class Pieces:
    """BERT's uncased WordPiece for one word at a time: compatible with the published tokeniser, cut after twelve pieces."""

    def __init__(self, vocabulary):
        self.words = [line.rstrip("\n") for line in open(vocabulary, encoding="utf8")]
        self.ids = {w: i for i, w in enumerate(self.words)}
        self.of = lru_cache(maxsize=None)(self._of)

    def _of(self, word):
        text = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        text = "".join(c for c in text if not unicodedata.category(c).startswith("C"))
        out = []
        for run in self.runs(text):
            out += self.greedy(run)
        return out[:MAX_PIECES_A_WORD] or [UNKNOWN]

    @staticmethod
    def runs(text):
        """Split at blanks, and make every punctuation mark and Han character a run of its own."""
        run = ""
        for c in text:
            alone = is_punctuation(c) or "\u4e00" <= c <= "\u9fff" or "\u3400" <= c <= "\u4dbf"
            if alone or c.isspace():
                if run:
                    yield run
                run = ""
                if alone:
                    yield c
            else:
                run += c
        if run:
            yield run

    def greedy(self, run):
        out, start = [], 0
        while start < len(run):
            for end in range(len(run), start, -1):
                piece = self.ids.get(("##" if start else "") + run[start:end])
                if piece is not None:
                    break
            else:
                return [UNKNOWN]
            out.append(piece)
            start = end
        return out if len(run) <= 100 else [UNKNOWN]


ABBREVIATION = re.compile(
    r"(?:[A-Za-z]\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sen|Rep|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|etc"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.",
)
CLITIC = re.compile(r"(n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=s)['’])$", re.I)
PREFIX = re.compile(r"(?:anti|non|re|pre|post|co|counter|ex|mid|multi|pro|semi|sub|ultra|vice|e)$", re.I)


def rough_words(text):
    """[(start, end)] of words much as UD English has them. Only name-annotated text that brings no words of its own is read so."""
    out = []
    for chunk in re.finditer(r"\S+", text):
        out += chunk_words(text, *chunk.span())
    return out


def chunk_words(text, start, end):
    before, after = [], []
    while start < end and not text[start].isalnum():
        before.append((start, start + 1))
        start += 1
    while end > start and not text[end - 1].isalnum():
        if text[end - 1] == "." and ABBREVIATION.fullmatch(text, start, end):
            break
        if (m := CLITIC.search(text[start:end])) and m.group() in "'’":
            break
        after.insert(0, (end - 1, end))
        end -= 1
    if (m := CLITIC.search(text[start:end])) and m.start() > 0:
        after.insert(0, (start + m.start(), end))
        end = start + m.start()
    middle, at = [], start
    for m in re.finditer(r"(?<=[^\W_])[-–/—](?=[^\W_])", text[start:end]):
        left, i = text[at : start + m.start()], start + m.start()
        joins = m.group() == "-" and (PREFIX.fullmatch(left) or len(left) == 1 or re.search(r"\d", text[at:end]) or name_like(text[at:end]))
        if not joins:
            middle += [(at, i), (i, i + 1)]
            at = i + 1
    if at < end:
        middle.append((at, end))
    return before + middle + after


def name_like(text):
    """"Son-hui", "al-Assad": a hyphen within a name, not between two."""
    return bool(re.fullmatch(r"(?:[Aa]l-\w+|[A-Z]\w+-[a-z]\w*)", text))
