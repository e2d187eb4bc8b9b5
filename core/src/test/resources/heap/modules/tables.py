# Mostly data: tables as settings and fonts have them.
SETTINGS = {
    "apn": "internet.example",
    "host": "broker.example.org",
    "port": 8883,
    "keepalive": 120,
    "topics": ["telemetry/state", "telemetry/position", "command/request"],
    "limits": (0.5, 12.75, -40.0, 85.0),
    "retry": {"first": 2, "factor": 1.5, "most": 300},
}
GLYPHS = {
    "0": b"\x3e\x51\x49\x45\x3e",
    "1": b"\x00\x42\x7f\x40\x00",
    "2": b"\x42\x61\x51\x49\x46",
    "degree": b"\x00\x06\x09\x09\x06\x00\x00\x00\x00\x00\x00\x00",
}
CODES = [10, 20, 30, 400, 5000, 60000, 700000, 8000000, 90000000, 123456789, 12345678901]
MESSAGES = (
    "network lost, trying again",
    "no answer from the sensor on the bus",
    "battery low: going to sleep",
    "configuration was changed by the server",
)
MASK = 0xFFFFFFFF
RATIO = 2.0**-16
