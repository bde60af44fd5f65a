"""Malay: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ah al an e er g h i ing k kan ku l lah mu n ng nya r s t
a i
an i kan lah nya u
h n t
i kan nya y
kan lah nya
ku mu nya
lah nya
mu nya
"""
