class Engine:
    def __init__(self):
        self.parts = {}

    def add(self, name, part):
        self.parts[name] = part
        return self

    def __getitem__(self, k):
        return self.parts[k]
