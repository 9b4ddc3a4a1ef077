"""What follows from a debate: pure functions from `Debate` to results kept outside it."""
