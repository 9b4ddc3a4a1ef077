"""Abstract frameworks: who attacks whom, in the formats of the solver competitions, and answered.

An attack graph (Dung 1995) has arguments and attacks; a framework of assumptions (flat ABA) has
assumptions, their contraries and rules. Both are parsed from text, and both are solved the same
way: the grounded labelling decides what it can, and only what it leaves open is searched.
"""
