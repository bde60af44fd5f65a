"""Indonesian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ah al an e er g i in ing is k kan ku l lah mu n ng nya o r s si t ya
a i
an i kan lah nya u
i kan nya
k s
kan lah mu nya
ku mu nya
lah nya
mu nya
si tif tor
"""
