# A first-in first-out queue between threads, as QuecPython documents it.
#
# Quirk of the firmware, kept: one item more than maxsize fits.

import _thread


class Queue:
    def __init__(self, maxsize=100):
        self.maxsize = maxsize
        self._items = []
        self._guard = _thread.allocate_lock()
        # Free only while there is something to take and nobody is about to take it.
        self._turnstile = _thread.allocate_lock()
        self._turnstile.acquire()

    # True, or False when the queue is full.
    def put(self, item=None):
        with self._guard:
            if len(self._items) > self.maxsize:
                return False
            self._items.append(item)
            if len(self._items) == 1:
                self._turnstile.release()
        return True

    # Waits while the queue is empty.
    def get(self):
        self._turnstile.acquire()
        with self._guard:
            item = self._items.pop(0)
            if self._items:
                self._turnstile.release()
        return item

    def empty(self):
        return not self._items

    def size(self):
        return len(self._items)
