"""GUM (Zeldes 2017): names out of its `Entity=` mentions. Annotations CC BY 4.0, texts CC BY / CC BY-SA by genre.

GUM marks every nominal mention. A name here is a mention of a person, organisation or place whose syntactic head is a
proper noun, cut down to the name itself as CoNLL-2003's and Universal NER's guidelines draw it: no article, no
possessive, no title before a person, no apposition or relative clause. What cannot be cut safely is masked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from training.corpora import MASKED, Sentence
from training.corpora.conllu import Token, Tree, read_trees
from training.labels import TYPES, Span

_MARK = re.compile(r"\([^()]*\)?|[^()]+\)")
_TITLES = {
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "president", "vice", "senator", "sen", "rep", "representative",
    "justice", "judge", "chief", "king", "queen", "prince", "princess", "pope", "saint", "sir", "lady", "lord", "general",
    "gen", "colonel", "col", "captain", "capt", "secretary", "minister", "prime", "foreign", "ambassador", "governor", "gov",
    "speaker", "chairman", "chairwoman", "director", "coach", "father", "brother", "sister", "bishop", "archbishop",
    "cardinal", "emperor", "empress", "mayor", "chancellor", "count", "duke", "duchess", "earl", "major", "maj", "officer",
    "congressman", "congresswoman", "uncle", "aunt", "mom", "dad", "mama", "papa", "mother", "grandma", "grandpa",
    "attorney", "deputy", "commissioner", "madam", "rabbi", "rev", "reverend", "lieutenant", "lt", "sergeant", "sgt",
}
_ROLES = _TITLES | {"god", "lord", "democrat", "republican", "republicans", "democrats", "americans", "members", "member"}
_VAGUE = {"state", "states", "hall", "house", "city", "ocean", "earth", "world", "nation", "north", "south", "east", "west",
          "government", "administration", "committee", "party", "university", "court", "county", "internet", "web", "moon",
          "main", "street", "church", "department", "office", "sun", "heaven", "university's", "school", "college", "museum"}
_LINKERS = {"of", "for", "de", "du", "des", "la", "del", "von", "van", "der", "den", "di", "da", "el", "al", "&", "to", "on"}


def _is_name(token: Token) -> bool:
    return token.xpos.startswith("NNP")


def _capital(token: Token) -> bool:
    return token.form[:1].isupper() or token.form[:1].isdigit()


def _mentions(document: list[Tree]) -> Iterator[tuple[int, int, int, list[str]]]:
    """Yield (sentence, start, end, fields) of each mention inside one sentence; fields as in GUM's `Entity=`."""
    open_: list[tuple[str, int, int, list[str]]] = []
    for number, tree in enumerate(document):
        for index, token in enumerate(tree.tokens):
            for mark in _MARK.findall(token.misc.get("Entity", "")):
                fields = mark.strip("()").split("-", 6)
                if mark.startswith("("):
                    open_.append((fields[0], number, index, fields))
                if mark.endswith(")"):
                    found = next((i for i in range(len(open_) - 1, -1, -1) if open_[i][0] == fields[0]), None)
                    if found is None:
                        continue
                    _, begun, start, opened = open_.pop(found)
                    if begun == number:
                        yield number, start, index + 1, opened


def _link(fields: list[str]) -> list[str]:
    """The Wikipedia title of a mention as lower-cased words, without what stands in brackets or after a comma."""
    rest = fields[6] if len(fields) > 6 else ""
    title = rest.split("-", 1)[1] if "-" in rest else ""
    title = re.sub(r"\s*\(.*|,.*", "", unquote(title).replace("_", " "))
    return re.findall(r"[\w.&!]+|'s|[-]", title.lower())


def _head(tokens: list[Token], start: int, end: int) -> int:
    for index in range(start, end):
        if not start <= tokens[index].head < end and tokens[index].relation != "punct":
            return index
    return start


def _cut(tokens: list[Token], start: int, end: int, kind: str, fields: list[str]) -> tuple[int, int] | None:
    """The name inside a mention, or None when there is none."""
    head = _head(tokens, start, end)
    if not _is_name(tokens[head]):
        return None
    title = _link(fields)
    forms = [token.form.lower() for token in tokens[start:end]]
    if len(title) > 1:
        for offset in range(len(forms) - len(title) + 1):
            if forms[offset:offset + len(title)] == title and start + offset <= head < start + offset + len(title):
                if title[0] == "the" and tokens[start + offset].form == "the":
                    return start + offset + 1, start + offset + len(title)
                return start + offset, start + offset + len(title)

    def belongs(index: int) -> bool:
        token = tokens[index]
        if _is_name(token):
            return True
        if token.xpos in ("HYPH",) and start < index < end - 1:
            return tokens[index - 1].form[:1].isalnum() and _capital(tokens[index - 1])
        if token.xpos in ("JJ", "NN", "NNS", "CD", "VBG", "VBN", "FW") and token.form[:1].isupper():
            return kind != "person"
        if token.xpos == "CD" and token.form.isdigit():
            return kind == "organization" and index > start
        return False

    left = head
    while left > start and (belongs(left - 1) or (
            kind == "organization" and tokens[left - 1].xpos in ("POS", "CC", "IN", "DT") and left - 2 >= start
            and tokens[left - 1].form.lower() in {"'s", "’s", "and", "&", "of", "the", "for"} and belongs(left - 2)
            and " ".join(forms).find(" ".join(title) or "\0") >= 0)):
        left -= 1
    right = head + 1
    while right < end:
        if belongs(right):
            right += 1
            continue
        word = tokens[right].form.lower()
        after = right + 1
        if word in _LINKERS or (word == "and" and kind == "organization" and tokens[right].xpos == "CC"
                                and "and" in title):
            if after < end and tokens[after].form.lower() in {"the", "la"} and kind == "organization":
                after += 1
            if after < end and _capital(tokens[after]) and (kind != "person" or word not in {"of", "for", "to", "on", "&"}):
                right = after
                continue
        break
    return left, right


def _names(document: list[Tree]) -> tuple[list[list[Span]], list[set[int]]]:
    found: list[list[Span]] = [[] for _ in document]
    masked: list[set[int]] = [set() for _ in document]
    for number, start, end, fields in _mentions(document):
        kind = fields[1]
        tokens = document[number].tokens
        if kind not in TYPES:
            continue
        cut = _cut(tokens, start, end, kind, fields)
        if cut is None:
            continue
        left, right = cut
        if kind == "person":
            while left < right - 1 and tokens[left].form.lower().strip(".") in _TITLES:
                left += 1
        words = [token.form.lower().strip(".") for token in tokens[left:right]]
        determiner = tokens[left - 1].form.lower() if left > start else ""
        dubious = (
            all(word in _VAGUE for word in words) or determiner in {"this", "that", "these", "a", "an", "our", "your", "every"}
            or (kind == "person" and (all(word in _ROLES for word in words) or tokens[right - 1].xpos == "NNPS"
                                      or determiner in {"the", "some", "both", "many"}))
            or "@" in tokens[left].form or right - left > 10
        )
        if dubious:
            masked[number].update(range(left, right))
        else:
            found[number].append((left, right, kind))
    return found, masked


def _label(tree: Tree, spans: list[Span], masked: set[int]) -> list[str]:
    labels = ["O"] * len(tree.tokens)
    for start, end, kind in sorted(spans, key=lambda span: span[0] - span[1]):
        if all(label == "O" for label in labels[start:end]):
            labels[start] = f"B-{kind}"
            labels[start + 1:end] = [f"I-{kind}"] * (end - start - 1)
    for index in masked:
        if labels[index] == "O":
            labels[index] = MASKED
    return labels


def read(data: Path, split: str) -> Iterator[Sentence]:
    """Read `gum/{train,dev,test}.conllu`. Test is for testing only."""
    document: list[Tree] = []

    def finish() -> Iterator[Sentence]:
        found, masked = _names(document)
        for tree, spans, unknown in zip(document, found, masked):
            spaces = tuple(token.misc.get("SpaceAfter") != "No" for token in tree.tokens)
            yield Sentence(tuple(token.form for token in tree.tokens), tuple(_label(tree, spans, unknown)),
                           f"gum-{split}", tree.document, spaces)

    for tree in read_trees(data / "gum" / f"{split}.conllu"):
        if document and tree.document != document[0].document:
            yield from finish()
            document = []
        document.append(tree)
    yield from finish()
