"""Hebrew: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- ה ו ות י יה יו יות יים ים ית ם ן ת תי
ה ו ות י ים ית ם ת תי
ו י ים ם
ות י ים ית ם ת
י ם ת
יות ת
ים ם ת
ם ן ת
ן נות נים ת
"""
