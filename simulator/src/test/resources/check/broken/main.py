from usr import worse
from usr.worse import anything
import machine


def f():
    return worse.g()


machine.LCD
