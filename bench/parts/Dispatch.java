package io.quecsim.bench.parts;

/** One turn of an empty loop: three instructions, and what is metered with them. */
public class Dispatch extends GuestPart {
    public Dispatch() {
        super("""
                def bench(n):
                    for i in range(n):
                        pass
                """);
    }
}
