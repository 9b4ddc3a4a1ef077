"""Numbers as SVG and CSS write them."""


def number(value: float) -> str:
    """Write a coordinate: two decimals, no more than are needed."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
