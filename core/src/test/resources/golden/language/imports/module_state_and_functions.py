# Functions of a module see the module's names, wherever they are called from.
import store

value = "mine"
print(store.get(), store.get is store.get)
store.value = "changed from outside"
print(store.get())
get = store.get
store.set("through the function")
print(get(), store.value, value)


class Sub(store.Base):
    def name(self):
        return "Sub of " + super().name()


print(Sub().name(), Sub.__bases__[0] is store.Base)
print([f.__name__ for f in (store.get, store.set)])
try:
    store.fail()
except store.StoreError as e:
    print(repr(e))
setattr(store, "value", "by setattr")
print(store.get(), getattr(store, "value"), hasattr(store, "__dict__"))
