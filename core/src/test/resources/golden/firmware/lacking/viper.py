import micropython


@micropython.viper
def f():
    pass
