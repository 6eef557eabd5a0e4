"""Average the weights of two checkpoints: `python -m training.average FIRST.pt SECOND.pt OUT.pt --share 0.75`.

What a later stage unlearned comes back, what it learned mostly stays (WiSE-FT, Wortsman et al. 2022).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def average(first: Path, second: Path, out: Path, share: float) -> None:
    """Write `(1 - share) * first + share * second`, with what either was trained on."""
    one, two = (torch.load(path, map_location="cpu", weights_only=True) for path in (first, second))
    weights = {name: value * (1 - share) + two["weights"][name] * share if value.is_floating_point() else value
               for name, value in one["weights"].items()}
    credits = [*one["trained_on"], *(credit for credit in two["trained_on"] if credit not in one["trained_on"])]
    torch.save({"weights": weights, "trained_on": credits}, out)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--share", type=float, required=True, help="of the second, 0 to 1")
    options = parser.parse_args()
    average(options.first, options.second, options.out, options.share)


if __name__ == "__main__":
    main()
