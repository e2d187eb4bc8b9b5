ROWS = [
    (0, "item_00", 0.00, True),
    (3, "item_01", 1.25, False),
    (6, "item_02", 2.50, True),
    (9, "item_03", 3.75, False),
    (12, "item_04", 5.00, True),
    (15, "item_05", 6.25, False),
    (18, "item_06", 7.50, True),
    (21, "item_07", 8.75, False),
    (24, "item_08", 10.00, True),
    (27, "item_09", 11.25, False),
    (30, "item_10", 12.50, True),
    (33, "item_11", 13.75, False),
    (36, "item_12", 15.00, True),
    (39, "item_13", 16.25, False),
    (42, "item_14", 17.50, True),
    (45, "item_15", 18.75, False),
    (48, "item_16", 20.00, True),
    (51, "item_17", 21.25, False),
    (54, "item_18", 22.50, True),
    (57, "item_19", 23.75, False),
    (60, "item_20", 25.00, True),
    (63, "item_21", 26.25, False),
    (66, "item_22", 27.50, True),
    (69, "item_23", 28.75, False),
    (72, "item_24", 30.00, True),
    (75, "item_25", 31.25, False),
    (78, "item_26", 32.50, True),
    (81, "item_27", 33.75, False),
    (84, "item_28", 35.00, True),
    (87, "item_29", 36.25, False),
]
INDEX = {r[1]: r for r in ROWS}


def find(name):
    return INDEX.get(name)
