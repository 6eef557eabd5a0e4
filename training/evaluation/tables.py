"""Tables of numbers as Markdown."""

from __future__ import annotations

from dataclasses import dataclass, field


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


def prf(right_given: int, given: int, right_wanted: int, wanted: int) -> tuple[float, float, float]:
    """Precision, recall, F1 from counts."""
    precision = right_given / given if given else 0.0
    recall = right_wanted / wanted if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def prf_cell(values: tuple[float, float, float]) -> str:
    """Precision / recall / **F1** in per cent."""
    return f"{percent(values[0])} / {percent(values[1])} / **{percent(values[2])}**"
