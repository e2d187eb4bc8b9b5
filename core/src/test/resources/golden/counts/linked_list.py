class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class List:
    def __init__(self, *values):
        self.head = None
        for v in reversed(values):
            self.head = Node(v, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def reverse(self):
        prev, node = None, self.head
        while node:
            prev, node.next, node = node, prev, node.next
        self.head = prev
        return self


def walk(tree, depth=0):
    if isinstance(tree, (list, tuple)):
        for t in tree:
            yield from walk(t, depth + 1)
    else:
        yield depth, tree


l = List(1, 2, 3)
print(list(l), list(l.reverse()), sum(l))
print(list(walk([1, [2, (3, [4])], 5])))
