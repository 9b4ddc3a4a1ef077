"""Formats of other programs, read and written; each in a module of its own."""
