package io.quecsim.bench.parts;

/** {@code self.x}, of an instance's own table, read once a turn. */
public class AttributeLookup extends GuestPart {
    public AttributeLookup() {
        super("""
                class Point:
                    def __init__(self):
                        self.x = 1
                        self.y = 2
                        self.z = 3
                def bench(n):
                    p = Point()
                    for i in range(n):
                        p.y
                """);
    }
}
