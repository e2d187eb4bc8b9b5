from usr.config import speed


def check(data):
    return sum(data) % 256, speed
