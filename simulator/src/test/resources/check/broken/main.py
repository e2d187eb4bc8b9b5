from usr import worse
import machine


def f()
    return 1


machine.LCD
