# Texts as scripts make them: % and format, join, split, replace, find, encode.
# n = 4000: lines.


def bench(n):
    size = 0
    for i in range(n):
        line = "AT+QIOPEN=%d,%d,\"TCP\",\"%s\",%d" % (1, i, "220.180.239.212", 8009)
        parts = line.split(",")
        name = "{}:{:05d}".format(parts[3].replace('"', ""), i)
        size += len(";".join(parts)) + name.find(":") + len(name.encode())
    return size
