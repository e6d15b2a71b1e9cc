"""One scheme of names for all sources, and where a source is silent.

Each word gets the *set* of labels that its source allows. A source that does not annotate events says nothing when it leaves a word bare: the word may
be anything but a person, an organization or a place. The loss (crf.py) sums over all allowed sequences.
"""

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

from text import rough_words

CLASSES = ["person", "organization", "place", "nationality", "event", "agreement", "weapon", "facility", "other"]
LABELS = ["O"] + [f"{tag}-{c}" for c in CLASSES for tag in "BIES"]
INDEX = {label: i for i, label in enumerate(LABELS)}

# Words that stand before a person's name and are no part of it. Generic English; the program's own list is seeds/lexicon.
TITLES = set(
    """president vice-president vice prime deputy foreign defense defence interior finance minister premier chancellor secretary secretary-general general
    secretary-of-state king queen prince princess emperor sheikh ayatollah pope cardinal archbishop bishop rabbi imam reverend father sister saint mr mrs ms
    mr. mrs. ms. dr. dr prof. professor sir lord lady dame judge justice senator sen. representative rep. congressman congresswoman governor gov. mayor
    ambassador envoy spokesman spokeswoman commander chief lieutenant lt. colonel col. major maj. captain capt. sergeant sgt. admiral adm. marshal gen. brigadier
    cmdr. officer leader chairman chairwoman director head former acting late then ex-president attorney treasurer speaker member author candidate
    democrat republican of state""".split(),
)
AGREEMENT = re.compile(
    r"^(?!.*(?:Council|Committee|Commission|Party|Assembly|Forum|National Convention)$).*\b(?:Treaty|Agreements?|Accords?|Protocol|Pact|Act|Resolution|Convention on|Charter|Constitution|Declaration|Memorandum|Armistice|Covenant|Concordat"
    r"|Communiqu[eé]|Plan of Action|Law of|Criminal Code|Penal Code|(?<=\w )(?:Convention|Deal|Truce|Ceasefire|Compact|Law|Bill)$)(?!\w)",
)
# No source has a class for facilities, so the noun that a name ends in decides ("Ramstein Air Base", "Port of Beirut"). These are buildings in every source …
BUILT = re.compile(
    r"(?:Airport|Air ?(?:Force )?Base|Airbase|Airfield|Airstrip|(?:Naval|Army|Military|Marine|Missile) (?:Base|Station)|Reactor|Power Plant|Nuclear (?:Power )?(?:Plant|Site|Facility|Complex)"
    r"|Plant|Prison|Jail|Penitentiary|Bridge|Dam|Mosque|Cathedral|Synagogue|Shrine|Palace|Checkpoint|(?:Border )?Crossing|Stadium|Arena|Pipeline|Barracks|Refinery|Terminal"
    r"|Towers?|Canal|Tunnel|Hospital|Hotel|Cosmodrome|Spaceport|Shipyard|Dockyard|Monastery|Castle|Zoo|Museum|Cemetery|Observatory|Test Site|Testing Ground|Monument|Memorial"
    r"|(?:Power|Railway|Train|Metro|Central|Radar) Station|Lighthouse|Airdrome|Silo|Opera House|Building|Wharf|Skyscraper|Bunker)s?",
)
# … and these are one thing in one source and another in the next: there the model may think either, but for the second list only of a place.
PERHAPS_BUILT = re.compile(
    r"(?:Base|Camp|Centers?|Centre|Complex|Facility|Temple|Port|Harbou?r|Embassy|Consulate|Laboratory|Laboratories|Station|Library|Mine|Headquarters|Compound|Site"
    r"|(?P<place>Church|Hall|Gate|House|Market|School|Fort|Street|Square))",
)
WEAPON = re.compile(r"(?:USS|HMS|HMAS|INS) [A-Z]\w+|.* (?:[Mm]issiles?|[Rr]ockets?|[Bb]ombers?|[Tt]anks?|[Rr]ifles?|[Tt]orpedo(?:es)?|[Dd]estroyers?|[Ff]rigates?|[Ss]ubmarines?|[Hh]owitzers?|[Dd]rones?)")
STORM = re.compile(r"\b(Hurricane|Storm|Typhoon|Cyclone|Katrina|Rita|Wilma)\b")
DESIGNATION = re.compile(r"(?:[ABCEFMS]|AC|AH|AK|CH|EA|KC|MQ|RQ|UH|KH|KN|SA|SS|RS|T|MiG|Mi|Su|Tu|Il|An)-\d+[A-Z]{0,2}s?")
OFFICIAL = {"gmb", "gum", "crossner"}  # sources whose bare words are bare in every class


def load(path):
    return [json.loads(line) for line in open(path, encoding="utf8") if line.strip()]


class Gazetteer:
    """Countries and nationality words from the open country tables, to treat them alike in sources that do not."""

    def __init__(self, folder):
        self.countries, self.nationalities, self.people = set(), set(), set()
        for row in load(folder / "countries.jsonl"):
            self.countries |= {row["name"], row["official"]}
            self.nationalities |= {d for d in (row["demonym"] or {}).values() if d}
        self.countries |= {"U.S.", "US", "U.K.", "UK", "USA", "U.S.A.", "America", "Britain", "Soviet Union", "U.S.S.R.", "South Korea", "North Korea"}
        self.nationalities |= {"Palestinian", "Kurdish", "Arab", "Muslim", "Jewish", "Shi'ite", "Shiite", "Sunni", "Tibetan", "Chechen", "Soviet"}
        self.nationalities -= self.countries
        self.nationalities |= {w + "s" for w in self.nationalities if w.endswith(("an", "i", "b", "m"))}
        for row in load(folder / "archigos.jsonl"):
            if row["startdate"] > "1950" and " " in row["leader"]:
                self.people.add(row["leader"])
        self.made = {k: known(k) for k in MADE}


MADE = {"facility": "facilities", "weapon": "weapons", "agreement": "agreements"}
SEEDS = Path(__file__).parent.parent.parent / "seeds/knowledge"


def known(kind):
    """Names of what people make and sign, from the project's own knowledge: the open sources name few."""
    names = {n for row in load(SEEDS / f"{MADE[kind]}.jsonl") for n in [row["name"], *row.get("names", [])]}
    return {n for n in names if n[0].isupper() and (n[-1].isdigit() or n.split()[-1][:1].isupper())}


def label_words(words, spans, source, gazetteer, hidden=()):
    """words: [(start, end, text)]; spans: [(start, end, class)] → allowed label sets, one a word. Words in `hidden` spans may be anything."""
    silent = set() if source in OFFICIAL else {i for c in CLASSES[3:] for i in (INDEX[f"{t}-{c}"] for t in "BIES")}
    allowed = [{0} | silent for _ in words]
    for start, end in hidden:
        for i, (s, e, _) in enumerate(words):
            if s < end and start < e:
                allowed[i] = set(range(len(LABELS)))
    taken = [False] * len(words)
    for start, end, kind in sorted(spans, key=lambda x: (x[0] - x[1], x[0])):
        at = [i for i, (s, e, _) in enumerate(words) if s < end and start < e]
        at = tidy(words, at, kind)
        if not at or any(taken[i] for i in at):
            continue
        for i, labels in zip(at, bioes(len(at), kind)):
            allowed[i], taken[i] = labels, True
    for i, (_, _, text) in enumerate(words):
        if not taken[i] and text in gazetteer.nationalities:
            allowed[i] = {INDEX["S-nationality"]}
        elif not taken[i] and DESIGNATION.fullmatch(text):
            allowed[i] = {INDEX["S-weapon"]}
    return allowed


def bioes(length, kind):
    """Label sets of a name's words; "place|facility" leaves it open which of the two."""
    tags = "S" if length == 1 else "B" + "I" * (length - 2) + "E"
    return [{INDEX[f"{tag}-{k}"] for k in kind.split("|")} for tag in tags]


def tidy(words, at, kind):
    """Leave out a leading article, a trailing possessive or mark, and titles before a person."""
    at = list(range(at[0], at[-1] + 1)) if at else at
    text = lambda i: words[i][2].lower()
    while at and (text(at[0]) in {"the", "a", "an", "'", '"', "“", "-"} or (kind == "person" and text(at[0]) in TITLES)):
        at = at[1:]
    while at and text(at[-1]) in {"'s", "’s", "'", "’", '"', "”", ",", "-"}:
        at = at[:-1]
    return at


def mapped(text, kind, table, gazetteer):
    """The class of a span, after the corrections that make sources agree; None where it is no name."""
    kind, text = table.get(kind), re.sub(r"^[Tt]he ", "", text)
    if text in gazetteer.nationalities and kind in {"nationality", "place", "other", "organization"}:
        return "nationality"
    if text in gazetteer.countries and kind in {"organization", "nationality", "place"}:
        return "place"
    if kind in {"organization", "other", "event"} and AGREEMENT.search(text) and " " in text:
        return "agreement"
    return made(text, kind, gazetteer)


def made(text, kind, gazetteer):
    """Weapons and facilities among what the sources call organizations, places or things."""
    if kind == "other" and (WEAPON.fullmatch(text) or text in gazetteer.made["weapon"]):
        return "weapon"
    if kind not in {"organization", "place", "other"}:
        return kind
    head = re.split(r" (?:of|at|for|in) ", text)[0]
    ends_in = lambda pattern: " " in text and re.search(rf"(?:^| ){pattern.pattern}$", head)
    if ends_in(BUILT) or kind != "organization" and text in gazetteer.made["facility"]:
        return "facility"
    perhaps = ends_in(PERHAPS_BUILT)
    if perhaps and (kind != "organization" or not perhaps["place"]) or kind == "place" and re.match(r"(?:Camp|Fort|RAF) ", text):
        return f"{kind}|facility"
    return kind


GMB = {"per": "person", "org": "organization", "geo": "place", "gpe": "nationality", "art": "other", "eve": "event", "nat": "other"}
CROSSNER = {"politician": "person", "person": "person", "politicalparty": "organization", "organisation": "organization", "country": "place",
            "location": "place", "election": "event", "event": "event", "misc": "other"}
UNER = {"PER": "person", "ORG": "organization", "LOC": "place"}
RE3D = {"Person": "person", "Organisation": "organization", "Location": "place", "Nationality": "nationality", "Weapon": "weapon",
        "MilitaryPlatform": "weapon", "Vehicle": "weapon", "DocumentReference": "agreement"}


def read_gmb(folder, gazetteer):
    rows = load(folder / "gmb/train.jsonl")
    votes = defaultdict(Counter)
    bare = Counter()
    for row in rows:
        inside = {(e["start"], e["end"]) for e in row["entities"]}
        for e in row["entities"]:
            if e["type"] in GMB:
                kind = "event" if STORM.search(e["text"]) and e["type"] == "nat" else mapped(e["text"], e["type"], GMB, gazetteer)
                votes[e["text"]][kind] += 1
        for m in re.finditer(r"[A-Z][\w-]+", row["text"]):
            bare[m.group()] += not any(s < m.end() and m.start() < e for s, e in inside)
    for row in rows:
        spans = []
        for e in row["entities"]:
            if e["type"] in GMB:
                kind, count = votes[e["text"]].most_common(1)[0]
                sure = count >= 5 and count >= 0.7 * sum(votes[e["text"]].values())
                own = "event" if STORM.search(e["text"]) and e["type"] == "nat" else mapped(e["text"], e["type"], GMB, gazetteer)
                spans.append((e["start"], e["end"], kind if sure else own))
        for m in re.finditer(r"[A-Z][\w-]+", row["text"]):
            seen = votes[m.group()]
            if seen.total() >= 20 and bare[m.group()] <= 0.1 * seen.total() and not any(s < m.end() and m.start() < e for s, e, _ in spans):
                spans.append((*m.span(), seen.most_common(1)[0][0]))
        yield sentence(row["text"], 0, len(row["text"]), spans, "gmb", gazetteer)


def sentence(text, start, end, spans, source, gazetteer, hidden=()):
    words = [(start + s, start + e, text[start + s : start + e]) for s, e in rough_words(text[start:end])]
    return dict(words=[w[2] for w in words], names=label_words(words, spans, source, gazetteer, hidden), source=source)


def read_crossner(folder, gazetteer):
    for row in load(folder / "crossner-politics/train.jsonl"):
        spans = [(e["start"], e["end"], mapped(e["text"], e["type"], CROSSNER, gazetteer)) for e in row["entities"]]
        # "Republicans", "German": this set's misc holds party and nationality words among other things
        hidden = [(s, e) for s, e, kind in spans if kind == "other" and " " not in row["text"][s:e]]
        spans = [x for x in spans if (x[0], x[1]) not in hidden]
        yield sentence(row["text"], 0, len(row["text"]), spans, "crossner", gazetteer, hidden)


def read_uner(folder, gazetteer):
    for row in load(folder / "uner-ewt/train.jsonl"):
        spans, at = [(e["start"], e["end"], mapped(e["text"], e["type"], UNER, gazetteer)) for e in row["entities"]], 0
        words = []
        for w in row["tokens"]:
            start = row["text"].find(w, at)
            if start < 0 or start > at + 3:
                start = at
            at = min(len(row["text"]), start + len(w))
            words.append((start, at, w))
        yield dict(words=row["tokens"], names=label_words(words, spans, "uner", gazetteer), source="uner")


def read_re3d(folder, gazetteer):
    """Mentions here are noun phrases and pronouns too; a name begins and ends in a capital, and what is half of one is left open."""
    for row in load(folder / "re3d/train.jsonl"):
        text, spans, hidden = row["text"], [], []
        for e in row["entities"]:
            if e["type"] not in RE3D or e["confidence"] != 1:
                continue
            words = [w for w in re.findall(r"[^\s,]+", e["text"]) if w.lower() not in {"the", "a", "an"}]
            if not words or e["text"].lower() in {"i", "we", "he", "she", "it", "they"} or not re.search(r"[A-Z]", " ".join(words)):
                continue
            named = words[0][0].isupper() and words[-1][0].isupper() and "," not in e["text"]
            kind = mapped(e["text"], e["type"], RE3D, gazetteer)
            if named and kind == "person" and all(w.lower() in TITLES for w in words):
                continue
            (spans if named else hidden).append((e["start"], e["end"], kind))
        for m in re.finditer(r"[^\n]+?(?:[.!?]+[\"”’)]?(?=\s+[A-Z\"“])|\n|$)", text):
            if m.group().strip():
                yield sentence(text, *m.span(), spans, "re3d", gazetteer, [h[:2] for h in hidden])


GUM = {"person": "person", "organization": "organization", "place": "place", "event": "event", "object": "other", "abstract": "other", "substance": "other"}
INSIDE = {"flat", "compound", "nmod", "amod", "nmod:poss", "case", "det", "nummod", "punct", "conj", "cc", "goeswith", "fixed", "nmod:desc", "nmod:unmarked"}


def gum_names(words, rows, mentions, gazetteer):
    """GUM's spans are whole noun phrases; the name is the run of capitals around the head: "the University of Portsmouth", not ", which …"."""
    spans, hidden = [], []
    for start, end, kind, head in mentions:
        if rows[head]["upos"] != "PROPN":
            continue
        inside = [i for i, w in enumerate(words) if w[0] >= start and w[1] <= end]
        if head not in inside:
            continue
        low = high = head
        capital = lambda i: words[i][2][:1].isupper() or words[i][2][:1].isdigit() and rows[i]["upos"] == "PROPN"
        joint = lambda i: words[i][2].lower() in {"of", "the", "for", "and", "'s", "’s", "-", "de", "al", "bin", "von", "van", "&", "on", "in", "."}
        while low - 1 in inside and rows[low - 1]["upos"] in {"PROPN", "ADJ", "NOUN", "PART", "PUNCT", "X", "VERB"} and (
            capital(low - 1) or (words[low - 1][2] in {"'s", "’s", "-", "al", "bin", "de", "van", "von"} and low - 2 in inside and capital(low - 2))
        ):
            low -= 1
        while high + 1 in inside:
            step = 1
            while high + step in inside and joint(high + step) and step < 4:
                step += 1
            if high + step not in inside or not capital(high + step) or (step > 1 and kind == "person" and words[high + 1][2] in {"of", "and", "for", "in"}):
                break
            high += step
        surface = " ".join(words[i][2] for i in range(low, high + 1))
        label = mapped(surface, kind, GUM, gazetteer)
        if label:
            spans.append((words[low][0], words[high][1], label))
        else:
            hidden.append((words[low][0], words[high][1]))
    return spans, hidden
