"""Text of MEANTIME documents (Wikinews stories, CC BY 2.5), which the corpus keeps as tokens only."""

from __future__ import annotations

import html
import re

_CLOSES = re.compile(r"(?:[.,;:!?%)\]]|['’]s|n['’]t|['’](?:re|ve|ll|d|m|S)?)\Z")
_OPENS = re.compile(r"[([$£€]\Z")
_TOKEN = re.compile(r'<token t_id="\d+" sentence="(\d+)"[^>]*>([^<]*)</token>')


def text_of(xml: str) -> str:
    """A document as text: one sentence a line, headline first, a blank line between two.

    The same text as `test/bench/meantime-corpus.ts` makes.
    """
    text, before = "", 0
    for sentence, word in _TOKEN.findall(xml):
        written = html.unescape(word)
        if int(sentence) != before:
            text = text.rstrip() + "\n\n"
        elif _CLOSES.match(written):
            text = text.rstrip()
        before = int(sentence)
        text += written if _OPENS.match(written) else f"{written} "
    return text.rstrip()
