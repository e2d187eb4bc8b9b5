import ure
m = ure.match("(a)", "a")
print(m.group(1))
print(m.groups())
