name = "first"
print("first begins")
import second

after = "set after the import"
print("first ends")
