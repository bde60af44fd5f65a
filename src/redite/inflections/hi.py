"""Hindi: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- s ं एं ओं क गे ता न ने यों र ़ ा ि िंग िक ित ियों ी ीय े ें ो ों ्स
ँ ं
एं ओं
क ित
ण ित
न ित
ा ी े ों
ाँ ों
ां ों
ियों ी
ी े ों
े ों
ें ों
"""
