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
                def __call__(self):
                    deeper()
                    self()
                def __getattr__(self, name):
                    deeper()
                    return self.missing
                def __getitem__(self, i):
                    deeper()
                    return self[i]
                @property
                def value(self):
                    deeper()
                    return self.value
                def __enter__(self):
                    deeper()
                    with self:
                        pass
                def __exit__(self, *args):
                    pass
            class Iterable:
                def __iter__(self):
                    deeper()
                    for x in self:
                        pass
            class Iterator:
                def __iter__(self):
                    return self
                def __next__(self):
                    deeper()
                    for x in self:
                        pass
            class Made:
                def __init__(self):
                    deeper()
                    Made()
            def walk(iterable):
                for x in iterable:
                    pass
            def function():
                deeper()
                function()
            def star(*args, **names):
                deeper()
                star(*args, **names)
            def mapped(x):
                deeper()
                list(map(mapped, [1]))
            def closure():
                def inner():
                    deeper()
                    inner()
                inner()
            def comprehension():
                deeper()
                [comprehension() for x in (1,)]
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
        "A()(), 60",
        "A().missing, 55",
        "A()[1], 60",
        "A().value, 57",
        "A().__enter__(), 73",
        "walk(Iterable()), 55",
        "walk(Iterator()), 66",
        "Made(), 63",
        "star(1), 64",
        "mapped(1), 47",
        "closure(), 68",
        "comprehension(), 41",
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
