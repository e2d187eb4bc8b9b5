class Words:
    def title(self):
        return self


def title(text):
    return Words().title()
