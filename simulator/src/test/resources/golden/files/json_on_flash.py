# A configuration kept as JSON, as scripts do it.
import ujson

path = "/usr/config.json"


def load():
    try:
        with open(path) as f:
            return ujson.load(f)
    except OSError as e:
        print("no file yet:", e.args[0])
        return {"count": 0}


for _ in range(3):
    config = load()
    config["count"] += 1
    with open(path, "w") as f:
        ujson.dump(config, f)
print(open(path).read())
with open(path, "w") as f:
    f.write('{"count": ')
try:
    print(load())
except ValueError as e:
    print("ValueError", e)
