"""Turn plain-text arguments into maps and briefs whose every quotation stands in its source."""

__version__ = "0.1.0"
