"""The road from a project's files to its outputs.

Read in this order: `examine` proves and checks, `plan` says what there is to make, `makers`
makes one file each, `build` makes what changed, and `output` is the only writer.
"""
