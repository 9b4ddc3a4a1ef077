"""Weighing: which claims stand in a debate, and how strongly."""
