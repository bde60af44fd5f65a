"""Urdu: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- ئي ا ات اں ت ر ز س نے وں ي ين يوں يں ں ہ ے
ا ي ے
ات ي
اں وں
وں ي يں ہ ے
ي ہ ے
يں ے
ہ ے
"""
