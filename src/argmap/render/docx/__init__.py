"""The Word file: a brief in exactly the styles that Verbatim's macros look for."""
