"""Files of cards, as debaters keep them in Word: read as they are, and written as a project.

A file has pockets, hats and blocks (headings of three levels), and under them tags. A card is a
tag's cite and body; a tag without a card is an analytic. Real files are messier than that, so
reading goes by what a paragraph's style is called, then by what it is based on, then by what the
words look like, and what finds no place is told with the number of its paragraph.
"""
