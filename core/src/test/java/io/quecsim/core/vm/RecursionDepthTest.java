package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How deep one kind of recursion goes before RuntimeError, against a plain function's: as on a 32-bit MicroPython 1.13 (an
 * i386 build with the firmware's options and a limit of 40,000 bytes: levels in the table). The levels themselves differ:
 * frames of another processor are of another size.
 */
class RecursionDepthTest {
    private static final int FUNCTION_LEVELS = 84;

    private static final String KINDS = """
            class A:
                def method(self):
                    deeper()
                    self.method()
                def __str__(self):
                    deeper()
                    return str(self)
                def __add__(self, other):
                    deeper()
                    return self + other
            def function():
                deeper()
                function()
            def key(x):
                deeper()
                return sorted([x, x], key=key)
            def generator():
                deeper()
                yield from generator()
            depth = 0
            def deeper():
                global depth
                depth += 1
            """;

    @ParameterizedTest
    @CsvSource({
        "A().method(), 76",
        "str(A()), 57",
        "A() + 1, 59",
        "key(1), 51",
        "next(generator()), 79",
    })
    void comparesAsOnTheDevice(String call, int levels) {
        double function = depth("function()");
        assertThat(depth(call) / function).isCloseTo((double) levels / FUNCTION_LEVELS, Percentage.withPercentage(15));
    }

    private static double depth(String call) {
        GuestRun run = new GuestRun(512 * 1024, false, Feature.QUECPYTHON_2021)
                .run(KINDS + "try:\n    " + call + "\nexcept RuntimeError as e:\n    print(depth)\n");
        return Integer.parseInt(run.output().strip());
    }
}
