"""The case shape of a word, which the uncased encoder gets as its token type.

Definition, for whoever copies it to another language. A "letter" is a code point of a Unicode letter category (L*),
a "digit" is an ASCII digit 0-9. Look at the word as written, before lower-casing:

1. it holds a digit                                                  -> 3 "digit"
2. it holds at least two letters, and every letter that has a case
   is upper-case (equals its upper-case form and differs from its
   lower-case form), and at least two letters have a case            -> 2 "upper"
3. its first letter (skipping anything that is no letter) is
   upper-case in the same sense                                      -> 1 "initial"
4. otherwise                                                         -> 0 "other"

In JavaScript: letters are /\\p{L}/gu matches; `upper(c)` is `c === c.toUpperCase() && c !== c.toLowerCase()`;
`lower(c)` is `c === c.toLowerCase() && c !== c.toUpperCase()`; "upper" is: no letter is `lower`, and at least two
are `upper`.

| word        | shape     |   | word      | shape     |   | word     | shape     |
|-------------|-----------|---|-----------|-----------|---|----------|-----------|
| president   | 0 other   |   | China     | 1 initial |   | NATO     | 2 upper   |
| 's          | 0 other   |   | McDonald  | 1 initial |   | U.S.     | 2 upper   |
| iPhone      | 0 other   |   | I         | 1 initial |   | AT&T     | 2 upper   |
| ,           | 0 other   |   | A.        | 1 initial |   | X-RAY    | 2 upper   |
| al-Assad    | 0 other   |   | O'Brien   | 1 initial |   | COVID-19 | 3 digit   |
| (empty)     | 0 other   |   | Élysée    | 1 initial |   | G20      | 3 digit   |
| 中国         | 0 other   |   | "'Tis"    | 1 initial |   | 3.5      | 3 digit   |

Every piece of a word carries its word's shape; [CLS], [SEP] and padding carry 0.
The idea of handing case to a lower-cased model as a further embedding follows the capitalisation feature of Collobert et al.
2011, "Natural Language Processing (Almost) from Scratch".
"""

import unicodedata

SHAPES = ["other", "initial", "upper", "digit"]
OTHER, INITIAL, UPPER, DIGIT = range(4)


def _is_upper(letter: str) -> bool:
    return letter == letter.upper() and letter != letter.lower()


def _is_lower(letter: str) -> bool:
    return letter == letter.lower() and letter != letter.upper()


def shape_of(word: str) -> int:
    """Return the case shape (0 to 3, an index of `SHAPES`) of one word as written."""
    if any("0" <= character <= "9" for character in word):
        return DIGIT
    letters = [character for character in word if unicodedata.category(character).startswith("L")]
    if not letters:
        return OTHER
    if sum(map(_is_upper, letters)) >= 2 and not any(map(_is_lower, letters)):
        return UPPER
    return INITIAL if _is_upper(letters[0]) else OTHER
