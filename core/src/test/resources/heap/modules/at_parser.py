import ure

CSQ = ure.compile("\\+CSQ: (\\d+),(\\d+)")
ERRORS = {10: "SIM not inserted", 11: "SIM PIN required", 13: "SIM failure"}


def split_lines(text):
    lines = []
    for line in text.split("\r\n"):
        line = line.strip()
        if line:
            lines.append(line)
    return lines


def signal(text):
    match = CSQ.match(text)
    if match is None:
        raise ValueError("no signal quality in " + text)
    strength = int(match.group(1))
    return -113 + 2 * strength if strength < 32 else None


def parse(text):
    result = {}
    for line in split_lines(text):
        if line in ("OK", "ERROR"):
            result["final"] = line
        elif line.startswith("+CME ERROR:"):
            code = int(line[11:])
            result["final"] = "CME"
            result["why"] = ERRORS.get(code, "unknown error %d" % code)
        elif ":" in line:
            key, value = line.split(":", 1)
            result[key] = [part.strip() for part in value.split(",")]
    return result
