# Classes, escapes, anchors, and the lazy forms of repetition.
import ure


def all_of(pattern, *texts):
    print(pattern, [(lambda m: m and m.group(0))(ure.search(pattern, t)) for t in texts])


all_of("[a-c]+", "xxabcabd", "", "CBA")
all_of("[^a-c]+", "abcxyz", "abc")
all_of("[a-]+", "b-a-b", "^")
all_of("[]x]", "]", "x")
all_of(r"\d+", "ab12cd", "none")
all_of(r"\D+", "12ab", "12")
all_of(r"\s\S", "a b", "ab")
all_of(r"\w+\W", "word!", "word")
all_of("^abc$", "abc", "abcd", "xabc")
all_of("a*?b", "aaab")
all_of("<.+?>", "<a><b>")
all_of("<.+>", "<a><b>")
all_of("colou?r", "color", "colour", "colr")
all_of("colou??r", "colour")
all_of("(ab)+", "ababx", "a")
all_of("(?:ab)+c", "ababc")
all_of(r"[\d.]+", "v1.13.0-rc")
all_of(r"\.\*\\", "a.*\\b")
all_of("a|bc|d", "xbcd", "zd")
