# differs: the unix port puts the number into the code; here and in code of mpy-cross the attribute is loaded
class errno:
    EIO = "mine"


print(errno.EIO)
