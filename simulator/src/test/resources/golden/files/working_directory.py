# Relative paths start at the working directory.
import uos

print(uos.getcwd())
uos.chdir("/usr")
print(uos.getcwd())
uos.mkdir("sub")
uos.chdir("sub")
print(uos.getcwd(), uos.listdir())
with open("here", "w") as f:
    f.write("relative")
print(uos.listdir(), open("/usr/sub/here").read(), uos.stat("here")[6])
uos.chdir("..")
print(uos.getcwd(), uos.listdir("sub"), open("sub/../sub/here").read())
try:
    uos.chdir("nowhere")
except OSError as e:
    print("OSError", e, uos.getcwd())
uos.remove("sub/here")
uos.rmdir("sub")
uos.chdir("/")
print(uos.getcwd(), uos.listdir())
