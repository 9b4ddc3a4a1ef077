"""What is true of a debate: frozen, typed values, complete when constructed.

Nothing here reads, prints or draws, and nothing knows that YAML or HTML exist.
"""
