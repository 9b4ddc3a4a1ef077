"""From files to debates: reading, decoding, linking, and the text of sources."""
