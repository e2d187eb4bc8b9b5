package io.quecsim.bench.parts;

/** A guest's function of one argument, called and left once a turn. */
public class Call extends GuestPart {
    public Call() {
        super("""
                def function(x):
                    return x
                def bench(n):
                    f = function
                    for i in range(n):
                        f(i)
                """);
    }
}
