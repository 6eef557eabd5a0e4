"""Tables of numbers as Markdown."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.measure import Score


@dataclass
class Table:
    """A title, the names of the columns, and rows of cells."""

    title: str
    columns: list[str]
    rows: list[list[str]] = field(default_factory=list)

    def markdown(self) -> str:
        """The table under its title."""
        lines = [f"**{self.title}**", "", "| " + " | ".join(self.columns) + " |", "|---" * len(self.columns) + "|"]
        return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in self.rows)])


def percent(value: float) -> str:
    """A share from 0 to 1 in per cent, one decimal."""
    return f"{100 * value:.1f}"


def prf_cell(score: Score) -> str:
    """Precision / recall / **F1** in per cent."""
    return f"{percent(score.precision)} / {percent(score.recall)} / **{percent(score.f1)}**"
