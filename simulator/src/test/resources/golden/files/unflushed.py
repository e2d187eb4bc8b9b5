# What was written shows to others after flush or close.
import uos

f = open("/usr/log", "w")
f.write("one ")
print(uos.stat("/usr/log")[6])
f.flush()
print(uos.stat("/usr/log")[6], open("/usr/log").read())
f.write("two")
print([open("/usr/log").read()])
f.close()
print([open("/usr/log").read()])
g = open("/usr/log", "w")
print("truncated, not yet closed:", [open("/usr/log").read()])
g.close()
print([open("/usr/log").read()])
