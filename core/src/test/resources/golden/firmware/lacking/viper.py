# only here: an emitter of machine code, which a build for a desktop has, makes it work.
import micropython


@micropython.viper
def f():
    pass
